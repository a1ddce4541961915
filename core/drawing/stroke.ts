import { outerAt, upperAt, type Curve } from "./curve.ts";
import { disc, smoothOn, xy } from "./path.ts";
import type { Proportions } from "./proportions.ts";
import type { Point } from "./scene.ts";

/** Where each station stands on the right partner's way, as t of the curve. */
export const stationTs = (p: Proportions) => ({
  trigger: upperAt(0.5),
  surface: outerAt(0.62),
  story: Math.PI - upperAt(0.8),
  underneath: Math.PI - upperAt(0.56),
  need: Math.PI - upperAt(0.28),
  move: Math.PI + upperAt(p.moveAt),
});

/** A stroke's middle, its width there, and the unit normal; as the right partner's, round the crossing. */
export interface Sample extends Point {
  readonly w: number;
  readonly nx: number;
  readonly ny: number;
}

/** Where a stroke lies on the curve, by length: the gap of the ring left free at both ends. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function brushSpan(curve: Curve, p: Proportions): Span {
  const start = curve.lengthTo(upperAt(0.5));
  const gap = p.ring + p.ringLine / 2 + p.ringGap;
  return { from: start + gap, to: start + curve.turn / 2 - gap };
}

export function evenSpan(curve: Curve): Span {
  const start = curve.lengthTo(upperAt(0.5));
  return { from: start, to: start + curve.turn / 2 };
}

/** Thin above the line, heavy beneath it; a blunt head and a thin tail. u: 0…1 along the stroke, y in px. */
export function brushWidth(curve: Curve, p: Proportions, u: number, y: number): number {
  const depth = (1 + y / curve.b) / 2;
  const full = curve.a * (p.thin + (p.thick - p.thin) * Math.max(0, depth) ** 1.5);
  const tail = 0.12 + 0.88 * Math.min(1, Math.max(0, 1 - u) / 0.17) ** 0.8;
  const head = 0.55 + 0.45 * Math.min(1, Math.max(0, u) / 0.05);
  return full * tail * head;
}

export function samples(
  curve: Curve,
  { from, to }: Span,
  count: number,
  width: (u: number, y: number) => number,
): readonly Sample[] {
  return Array.from({ length: count + 1 }, (_, i) => {
    const u = i / count;
    const t = curve.tAt(from + (to - from) * u);
    const { x, y } = curve.at(t);
    const speed = curve.speed(t);
    const size = Math.hypot(speed.x, speed.y);
    return { x, y, w: width(u, y), nx: -speed.y / size, ny: speed.x / size };
  });
}

type Place = (point: Point) => Point;

const beside = (sample: Sample, part: number): Point => ({
  x: sample.x + sample.nx * sample.w * part,
  y: sample.y + sample.ny * sample.w * part,
});

/** The stroke as one filled outline. */
export function outlinePath(stroke: readonly Sample[], place: Place): string {
  const one = stroke.map((sample) => place(beside(sample, 0.5)));
  const other = stroke.map((sample) => place(beside(sample, -0.5))).reverse();
  const [start, turn] = [one[0], other[0]];
  if (start === undefined || turn === undefined) return "";
  return `M${xy(start)}${smoothOn(one)}L${xy(turn)}${smoothOn(other)}Z`;
}

/** The stroke as a row of dots as wide as it: a guess. */
export function dotsPath(stroke: readonly Sample[], least: number, place: Place): string {
  const parts: string[] = [];
  let due = 0;
  let last: Sample | undefined;
  let walked = 0;
  for (const sample of stroke) {
    if (last !== undefined) walked += Math.hypot(sample.x - last.x, sample.y - last.y);
    last = sample;
    if (walked < due) continue;
    const width = Math.max(least, sample.w * 0.82);
    parts.push(disc(place(sample), width / 2));
    due = walked + width * 0.92 + least * 1.15;
  }
  return parts.join("");
}
