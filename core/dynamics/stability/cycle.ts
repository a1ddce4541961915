import { type Result, err, ok } from "@refrain/core/result";
import { type NoConvergence, at, lowestBetween, range, rootBetween } from "@refrain/core/stats";
import type { Diverged, Flow } from "../models/flow.ts";
import { type Solution, solve } from "../simulate/adaptive.ts";

export interface Cycle {
  /** Days from crest to crest. */
  readonly period: number;
  /** Lowest and highest value of each quantity on the way round. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** A state on the cycle. */
  readonly start: readonly number[];
}

/** Nothing goes round: the path came to rest. */
export interface NoCycle {
  readonly type: "no-cycle";
}

export interface CycleOptions {
  /** Which quantity is watched, and the level it has to pass upwards (the section of Poincaré). */
  readonly watch: number;
  readonly level: number;
  /** A guess of the period: sets how finely crossings are looked for. */
  readonly about: number;
  readonly tolerance?: number;
  readonly mostTurns?: number;
}

/**
 * The stable cycle a start leads to. The path is followed from crossing to crossing of the section (crossings found on the
 * dense output to 1e-12) until two successive periods and return places agree to `tolerance`.
 */
export function cycleFrom(
  flow: Flow,
  start: readonly number[],
  { watch, level, about, tolerance = 1e-9, mostTurns = 2000 }: CycleOptions,
): Result<Cycle, Diverged | NoCycle | NoConvergence> {
  let state = start.slice();
  let before: number | undefined;
  for (let turn = 0; turn < mostTurns; turn++) {
    const next = nextCrossing(flow, state, watch, level, about);
    if (!next.ok) return next;
    const { period, state: there, solution } = next.value;
    const moved = Math.max(...there.map((x, i) => Math.abs(x - at(state, i))));
    // A shrinking spiral also returns to itself in the end: it is a rest, not a cycle.
    if (extent(solution, period, watch, 16) < 1e-6) return err({ type: "no-cycle" });
    if (before !== undefined && Math.abs(period - before) < tolerance && moved < tolerance)
      return ok({
        period,
        low: there.map((_, q) => lowest((t) => at(solution(t), q), period)),
        high: there.map((_, q) => -lowest((t) => -at(solution(t), q), period)),
        start: there,
      });
    before = period;
    state = there.slice();
  }
  return err({ type: "no-convergence", steps: mostTurns });
}

/** The lowest value on the way round: the best of many samples, then refined between its neighbours. */
function lowest(value: (t: number) => number, period: number): number {
  const grid = range(401).map((i) => (period * i) / 400);
  const best = grid.reduce((found, t) => (value(t) < value(found) ? t : found), 0);
  return lowestBetween(value, Math.max(0, best - period / 400), Math.min(period, best + period / 400)).value;
}

function extent(solution: Solution, period: number, watch: number, samples: number): number {
  const values = range(samples).map((i) => at(solution((period * i) / samples), watch));
  return Math.max(...values) - Math.min(...values);
}

function nextCrossing(
  flow: Flow,
  state: readonly number[],
  watch: number,
  level: number,
  about: number,
): Result<{ period: number; state: number[]; solution: Solution }, Diverged | NoCycle> {
  const height = (solution: Solution, t: number) => at(solution(t), watch) - level;
  // Start a little after the section, so that the crossing we stand on is not found again.
  for (const reach of [1.6, 6, 30]) {
    const solved = solve(flow, state, reach * about, { tolerance: 1e-12 });
    if (!solved.ok) return solved;
    const solution = solved.value;
    const grid = range(Math.ceil(reach * 60) + 1).map((i) => (i * reach * about) / Math.ceil(reach * 60));
    const place = grid.findIndex(
      (t, i) => i > 3 && height(solution, at(grid, i - 1)) < 0 && height(solution, t) >= 0,
    );
    if (place < 0) continue;
    const period = rootBetween((t) => height(solution, t), at(grid, place - 1), at(grid, place), 1e-13);
    return ok({ period, state: solution(period).slice(), solution });
  }
  return err({ type: "no-cycle" });
}
