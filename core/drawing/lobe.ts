import { peak, upperAt, type Curve } from "./curve.ts";
import type { Point } from "./scene.ts";

/** A mark that juts into the lobe. */
export interface Obstacle extends Point {
  readonly r: number;
}

/** How wide the inside of the right lobe is at each height, either side of its axis; the left is its mirror. */
export interface Lobe {
  /** Half the width free at a stretch of height round the lobe's axis, px; y from the crossing, both of one sign. */
  half(y0: number, y1: number): number;
  /** The most there is at any height, px. */
  readonly widest: number;
  readonly axis: number;
  readonly b: number;
}

const levels = 160;

/** `widthAt` gives the stroke's width at t of 0…π (the other's tail comes first, then one's own stroke). */
export function lobe(
  curve: Curve,
  axis: number,
  widthAt: (t: number) => number,
  obstacles: readonly Obstacle[],
): Lobe {
  const { b } = curve;
  const inner = new Float64Array(2 * levels + 1).fill(Number.POSITIVE_INFINITY);
  const outer = new Float64Array(2 * levels + 1).fill(Number.NEGATIVE_INFINITY);
  const level = (y: number) => levels + (y / b) * levels;

  const run = (from: number, to: number, out: boolean) => {
    const steps = 240;
    let last: Point | undefined;
    for (let i = 0; i <= steps; i++) {
      const here = innerEdge(curve, from + ((to - from) * i) / steps, widthAt);
      if (last !== undefined) fill(last, here, out);
      last = here;
    }
  };
  const fill = (p: Point, q: Point, out: boolean) => {
    const [top, foot] = p.y < q.y ? [p, q] : [q, p];
    const first = Math.max(0, Math.ceil(level(top.y)));
    const end = Math.min(2 * levels, Math.floor(level(foot.y)));
    for (let k = first; k <= end; k++) {
      const part = foot.y === top.y ? 0 : (((k - levels) / levels) * b - top.y) / (foot.y - top.y);
      const x = top.x + (foot.x - top.x) * part;
      if (out) outer[k] = outer[k] === Number.NEGATIVE_INFINITY ? x : Math.min(outer[k] ?? x, x);
      else inner[k] = inner[k] === Number.POSITIVE_INFINITY ? x : Math.max(inner[k] ?? x, x);
    }
  };
  run(0.001, peak, false);
  run(peak, Math.PI - peak, true);
  run(Math.PI - peak, Math.PI - 0.001, false);
  const middle = curve.at(upperAt(0.655)).x;
  for (const { x, y, r } of obstacles) {
    for (let k = Math.ceil(Math.max(0, level(y - r))); k <= Math.min(2 * levels, level(y + r)); k++) {
      const reach = Math.sqrt(Math.max(0, r ** 2 - (((k - levels) / levels) * b - y) ** 2));
      if (x < middle) inner[k] = Math.max(inner[k] ?? 0, x + reach);
      else outer[k] = Math.min(outer[k] ?? 0, x - reach);
    }
  }
  const halves = inner.map((x, k) => Math.max(0, Math.min((outer[k] ?? 0) - axis, axis - x)));
  const half = (y0: number, y1: number) => {
    const from = Math.floor(level(Math.min(y0, y1)));
    const to = Math.ceil(level(Math.max(y0, y1)));
    if (from < 0 || to > 2 * levels) return 0;
    let least = Number.POSITIVE_INFINITY;
    for (let k = from; k <= to; k++) least = Math.min(least, halves[k] ?? 0);
    return Number.isFinite(least) ? least : 0;
  };
  return { half, widest: Math.max(...halves), axis, b };
}

/** The point of the stroke's edge that looks into the lobe. */
function innerEdge(curve: Curve, t: number, widthAt: (t: number) => number): Point {
  const at = curve.at(t);
  const speed = curve.speed(t);
  const size = Math.hypot(speed.x, speed.y);
  const half = widthAt(t) / 2;
  // Travelling up, over and down the right lobe, the inside lies to the right of the way.
  return { x: at.x - (speed.y / size) * half, y: at.y + (speed.x / size) * half };
}
