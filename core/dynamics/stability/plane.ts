import { at, range, rootBetween } from "@refrain/core/stats";
import { type Flow, rateAt } from "../models/flow.ts";
import { rk4Stepper } from "../simulate/rk4.ts";
import { type Box, type Rest, gridOf } from "./equilibria.ts";

/** A point of the plane of the first two quantities. */
export type Point = readonly [number, number];

/**
 * Where quantity `which` (0 or 1) stands still while the other is held: for each value of the first quantity across the box,
 * all values of the second at which the rate is zero. Further quantities are held at `rest`.
 */
export function nullCline(
  flow: Flow,
  which: 0 | 1,
  box: Box,
  rest: readonly number[] = [],
  pieces = 160,
): Point[] {
  const [[left, right], [low, high]] = [box[0] ?? [0, 1], box[1] ?? [0, 1]];
  const rate = (x: number, y: number) => at(rateAt(flow, [x, y, ...rest]), which);
  const ys = range(pieces + 1).map((i) => low + ((high - low) * i) / pieces);
  return range(pieces + 1).flatMap((i) => {
    const x = left + ((right - left) * i) / pieces;
    const found: Point[] = [];
    ys.slice(1).forEach((top, j) => {
      const y = rootBetween((v) => rate(x, v), at(ys, j), top);
      // A root on the seam of two pieces may be found from both.
      const last = found.at(-1);
      if (!Number.isNaN(y) && !(last && Math.abs(last[1] - y) < 1e-9 * (1 + Math.abs(y)))) found.push([x, y]);
    });
    return found;
  });
}

export interface Basins {
  readonly starts: readonly (readonly number[])[];
  /** For each start the place in `rests` where it ends; −1: still moving (or away) after `days`. */
  readonly ends: readonly number[];
}

/** Which start leads to which rest. */
export function basins(
  flow: Flow,
  rests: readonly Rest[],
  box: Box,
  { perSide = 21, days = 400, step = 0.1 }: { perSide?: number; days?: number; step?: number } = {},
): Basins {
  const starts = gridOf(box, perSide);
  const advance = rk4Stepper(flow, step);
  const ends = starts.map((start) => {
    const state = start.slice();
    for (let t = 0; t < days; t += step) advance(state);
    return rests.findIndex((rest) => Math.hypot(...rest.state.map((x, i) => x - at(state, i))) < 1e-3);
  });
  return { starts, ends };
}
