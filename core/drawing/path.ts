import type { Point } from "./scene.ts";

/** A number as it stands in path data: two decimals, no minus nought. */
export function num(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

export const xy = (point: Point): string => `${num(point.x)} ${num(point.y)}`;

export const midpoint = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** Path data that runs on smoothly past the points between the first and the last, without its first `M`. */
export function smoothOn(points: readonly Point[]): string {
  const parts: string[] = [];
  for (let i = 1; i < points.length - 1; i++) {
    const here = points[i];
    const next = points[i + 1];
    if (here === undefined || next === undefined) break;
    parts.push(`Q${xy(here)} ${xy(i === points.length - 2 ? next : midpoint(here, next))}`);
  }
  return parts.join("");
}

/** A rounded rectangle. */
export function roundedBox(x: number, y: number, width: number, height: number, r: number): string {
  const corner = (dx: number, dy: number) => `a${num(r)} ${num(r)} 0 0 1 ${num(dx)} ${num(dy)}`;
  return [
    `M${num(x + r)} ${num(y)}h${num(width - 2 * r)}${corner(r, r)}v${num(height - 2 * r)}${corner(-r, r)}`,
    `h${num(2 * r - width)}${corner(-r, -r)}v${num(2 * r - height)}${corner(r, -r)}z`,
  ].join("");
}

/** A full circle. */
export const disc = ({ x, y }: Point, r: number): string =>
  `M${num(x - r)} ${num(y)}a${num(r)} ${num(r)} 0 1 0 ${num(2 * r)} 0a${num(r)} ${num(r)} 0 1 0 ${num(-2 * r)} 0z`;
