import { type Result, err, ok } from "@refrain/core/result";
import { DDE, Dopri } from "dopri";
import type { DopriControlParam } from "dopri";
import type { DelayedFlow, Diverged, Flow, Path } from "../models/flow.ts";

export interface Accuracy {
  /** Relative and absolute error allowed in a step. */
  readonly tolerance?: number;
  readonly mostSteps?: number;
}

/** A solution that can be asked at any time between its ends. */
export type Solution = (time: number) => readonly number[];

/**
 * Dormand–Prince 5(4) with dense output, by the package `dopri`. The house's only way to it: the package throws where this
 * returns `diverged` (step size underflow, too many steps, numbers beyond range).
 */
export function solve(
  flow: Flow,
  start: readonly number[],
  until: number,
  accuracy: Accuracy = {},
): Result<Solution, Diverged> {
  const solver = new Dopri((_t, y, dy) => flow.rate(y, dy), start.length, control(accuracy));
  return run(() => solver.initialise(0, start.slice()).run(until), solver);
}

/** The same for a flow with delay; before time 0 both were at `start`. The delay is a stop, so that no step looks into itself. */
export function solveDelayed(
  flow: DelayedFlow,
  start: readonly number[],
  until: number,
  accuracy: Accuracy = {},
): Result<Solution, Diverged> {
  const { delay } = flow;
  if (delay === 0)
    return solve({ names: flow.names, rate: (y, out) => flow.rate(y, y, out) }, start, until, accuracy);
  // Kinks travel from time 0 through the first multiples of the delay and are smooth enough after five.
  const stops = [1, 2, 3, 4, 5].map((k) => k * delay).filter((t) => t < until);
  const solver = new DDE((t, y, dy, past) => flow.rate(y, past(t - delay), dy), start.length, {
    ...control(accuracy),
    stepSizeMax: delay,
    tcrit: stops,
  });
  return run(() => solver.initialise(0, start.slice()).run(until), solver);
}

/** The states at these times. */
export function pathOf(names: readonly string[], solution: Solution, times: readonly number[]): Path {
  return { names, times, states: times.map((t) => solution(t)) };
}

export function adaptive(
  flow: Flow,
  start: readonly number[],
  times: readonly number[],
  accuracy: Accuracy = {},
): Result<Path, Diverged> {
  const solved = solve(flow, start, Math.max(...times), accuracy);
  return solved.ok ? ok(pathOf(flow.names, solved.value, times)) : solved;
}

export function adaptiveDelayed(
  flow: DelayedFlow,
  start: readonly number[],
  times: readonly number[],
  accuracy: Accuracy = {},
): Result<Path, Diverged> {
  const solved = solveDelayed(flow, start, Math.max(...times), accuracy);
  return solved.ok ? ok(pathOf(flow.names, solved.value, times)) : solved;
}

const control = ({ tolerance = 1e-9, mostSteps = 1_000_000 }: Accuracy): Partial<DopriControlParam> => ({
  atol: tolerance,
  rtol: tolerance,
  maxSteps: mostSteps,
});

function run(
  work: () => (times: number[]) => number[][],
  solver: { steps(): number[] },
): Result<Solution, Diverged> {
  try {
    const interpolate = work();
    return ok((time) => interpolate([time])[0] ?? []);
  } catch {
    return err({ type: "diverged", at: solver.steps().at(-1) ?? 0 });
  }
}
