import { num, xy } from "./path.ts";
import type { Point } from "./scene.ts";

/** How round the lobes are: 0 is the plain lemniscate, 1 Bernoulli's. */
const roundness = 0.4;
/** The largest value of sin 2t / (1 + c·cos² t): with it the peak stands at y = −1. */
const reach = 1 / Math.sqrt(1 + roundness);
/** Where on 0…π/2 the curve is highest. */
export const peak = Math.acos(-(roundness / 2) / (1 + roundness / 2)) / 2;

/** The eight on the unit square, crossing at the origin, y downwards; 0…π is the right lobe, first up, then down. */
function unit(t: number): Point {
  const q = 1 + roundness * Math.cos(t) ** 2;
  return { x: Math.sin(t) / q, y: -Math.sin(2 * t) / q / reach };
}

/** Where on the upper arc of the right lobe (0…π/2) the curve is `x` of the half width away from the crossing. */
export const upperAt = (x: number): number => bisect((t) => unit(t).x - x, 0, Math.PI / 2);

/** Where on the outer upper arc the curve is `y` of the half height above the line. */
export const outerAt = (y: number): number => bisect((t) => y + unit(t).y, peak, Math.PI / 2);

function bisect(f: (t: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2;
    if (f(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The eight at its size, measured along its length (px). */
export interface Curve {
  readonly a: number;
  readonly b: number;
  at(t: number): Point;
  /** The direction of travel, not of unit length: px a radian. */
  speed(t: number): Point;
  /** Length from t = 0; t may exceed one turn. */
  lengthTo(t: number): number;
  tAt(length: number): number;
  readonly turn: number;
}

const steps = 1440;

export function curve(a: number, b: number): Curve {
  const at = (t: number): Point => {
    const { x, y } = unit(t);
    return { x: a * x, y: b * y };
  };
  const speed = (t: number): Point => {
    const q = 1 + roundness * Math.cos(t) ** 2;
    const dq = -roundness * Math.sin(2 * t);
    return {
      x: (a * (Math.cos(t) * q - Math.sin(t) * dq)) / q ** 2,
      y: (-b * (2 * Math.cos(2 * t) * q - Math.sin(2 * t) * dq)) / q ** 2 / reach,
    };
  };
  const lengths = new Float64Array(steps + 1);
  let last = at(0);
  let sum = 0;
  for (let i = 1; i <= steps; i++) {
    const here = at((i / steps) * 2 * Math.PI);
    sum += Math.hypot(here.x - last.x, here.y - last.y);
    lengths[i] = sum;
    last = here;
  }
  const turn = sum;
  const whole = 2 * Math.PI;
  const lengthTo = (t: number): number => {
    const turns = Math.floor(t / whole);
    const place = ((t - turns * whole) / whole) * steps;
    const i = Math.min(steps - 1, Math.floor(place));
    const from = lengths[i] ?? 0;
    return turns * turn + from + ((lengths[i + 1] ?? turn) - from) * (place - i);
  };
  const tAt = (length: number): number => {
    const turns = Math.floor(length / turn);
    const rest = length - turns * turn;
    let [low, high] = [0, steps];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((lengths[middle] ?? 0) <= rest) low = middle;
      else high = middle;
    }
    const from = lengths[low] ?? 0;
    const span = (lengths[high] ?? turn) - from;
    return turns * whole + ((low + (span === 0 ? 0 : (rest - from) / span)) / steps) * whole;
  };
  return { a, b, at, speed, lengthTo, tAt, turn };
}

/** Path data of the curve from one t to another: Hermite pieces as cubics; `place` puts a point where it is drawn. */
export function arcPath(
  curve: Curve,
  from: number,
  to: number,
  pieces: number,
  place: (point: Point) => Point,
): string {
  const step = (to - from) / pieces;
  const parts = [`M${xy(place(curve.at(from)))}`];
  for (let i = 0; i < pieces; i++) {
    const [t0, t1] = [from + i * step, from + (i + 1) * step];
    const [p0, p1, v0, v1] = [curve.at(t0), curve.at(t1), curve.speed(t0), curve.speed(t1)];
    const c0 = place({ x: p0.x + (v0.x * step) / 3, y: p0.y + (v0.y * step) / 3 });
    const c1 = place({ x: p1.x - (v1.x * step) / 3, y: p1.y - (v1.y * step) / 3 });
    const end = place(p1);
    parts.push(`C${num(c0.x)} ${num(c0.y)} ${num(c1.x)} ${num(c1.y)} ${num(end.x)} ${num(end.y)}`);
  }
  return parts.join("");
}
