import { range } from "@refrain/core/stats";
import type { Flow } from "../models/flow.ts";
import { rk4Stepper } from "../simulate/rk4.ts";
import { type Box, type Rest, rests } from "./equilibria.ts";

export interface BifurcationColumn {
  readonly value: number;
  readonly rests: readonly Rest[];
  /** Lowest and highest value of the watched quantity after the first days are gone; equal when it has come to rest. */
  readonly low: number;
  readonly high: number;
}

/**
 * What happens as one parameter is turned: rests with their fate, and where a path from `start` ends up going to and fro.
 * `flowAt` makes the flow for a value.
 */
export function bifurcation(
  flowAt: (value: number) => Flow,
  values: readonly number[],
  {
    box,
    start,
    watch,
    days = 2000,
    step = 0.1,
  }: {
    box: Box;
    start: readonly number[];
    watch: number;
    days?: number;
    step?: number;
  },
): BifurcationColumn[] {
  return values.map((value) => {
    const flow = flowAt(value);
    const advance = rk4Stepper(flow, step);
    const state = start.slice();
    let [low, high] = [Infinity, -Infinity];
    const steps = Math.round(days / step);
    for (let k = 0; k < steps; k++) {
      advance(state);
      if (k < 0.8 * steps) continue;
      const now = state[watch] ?? Number.NaN;
      low = Math.min(low, now);
      high = Math.max(high, now);
    }
    return { value, rests: rests(flow, box), low, high };
  });
}

/** The parameter value between two columns' values at which a rest's fate changes, by halving on its largest real part. */
export function turningPoint(
  largestRealPart: (value: number) => number,
  low: number,
  high: number,
  halvings = 60,
): number {
  const rising = largestRealPart(low) < largestRealPart(high);
  const [a, b] = range(halvings).reduce<readonly [number, number]>(
    ([left, right]) => {
      const middle = (left + right) / 2;
      return largestRealPart(middle) > 0 === rising ? [left, middle] : [middle, right];
    },
    [low, high],
  );
  return (a + b) / 2;
}
