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

/** A place along the stroke that dots keep clear of, px of length. */
export interface Stop {
  readonly at: number;
  readonly r: number;
}

/**
 * The stroke as a row of dots as wide as it: a guess. Between two stops the dots are spaced so that they come out even.
 */
export function dotsPath(
  curve: Curve,
  span: Span,
  width: (u: number, y: number) => number,
  stops: readonly Stop[],
  least: number,
  place: Place,
): string {
  const gap = least * 1.15;
  const sizeAt = (length: number) => {
    const y = curve.at(curve.tAt(length)).y;
    return Math.max(least, 0.8 * width((length - span.from) / (span.to - span.from), y));
  };
  const ends = [...stops].sort((a, b) => a.at - b.at);
  const starts = [span.from - gap / 2, ...ends.map(({ at, r }) => at + r + gap * 0.4)];
  const finishes = [...ends.map(({ at, r }) => at - r - gap * 0.4), span.to + gap / 2];
  return starts
    .flatMap((from, i) => evenly(from, finishes[i] ?? from, (length) => sizeAt(length) * 1.08 + gap))
    .map((length) => disc(place(curve.at(curve.tAt(length))), sizeAt(length) / 2))
    .join("");
}

/** Places between two lengths, each about a step from the next, as many as fit. */
function evenly(from: number, to: number, step: (length: number) => number): readonly number[] {
  if (to <= from) return [];
  const parts = 200;
  const sums = [0];
  for (let i = 0; i < parts; i++) {
    const length = from + ((i + 0.5) / parts) * (to - from);
    sums.push((sums.at(-1) ?? 0) + (to - from) / parts / step(length));
  }
  const total = sums.at(-1) ?? 0;
  const count = Math.round(total);
  return Array.from({ length: count }, (_, i) => {
    const wanted = ((i + 0.5) / count) * total;
    const k = Math.max(
      1,
      sums.findIndex((sum) => sum >= wanted),
    );
    const [low, high] = [sums[k - 1] ?? 0, sums[k] ?? total];
    return from + ((k - 1 + (high > low ? (wanted - low) / (high - low) : 0)) / parts) * (to - from);
  });
}
