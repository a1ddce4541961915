import { type Result, err, ok } from "@refrain/core/result";
import { type Random, at, drawNormal } from "@refrain/core/stats";
import type { Diverged, Flow, Path } from "../models/flow.ts";
import type { FixedSteps } from "./rk4.ts";

/**
 * The flow with everyday chance: each quantity gets a normal push of deviation `noise` per √day. Euler–Maruyama; for noise that
 * does not depend on the state its strong order is 1. Choose a step well below the fastest settling time.
 */
export function withNoise(
  flow: Flow,
  start: readonly number[],
  noise: readonly number[],
  { step, steps, keepEvery = 1 }: FixedSteps,
  random: Random,
): Result<Path, Diverged> {
  const root = Math.sqrt(step);
  let state = start.slice();
  const rate = flow.names.map(() => 0);
  const times = [0];
  const states: number[][] = [state];
  for (let k = 1; k <= steps; k++) {
    flow.rate(state, rate);
    state = state.map((x, i) => x + step * at(rate, i) + at(noise, i) * root * drawNormal(random));
    if (!state.every(Number.isFinite)) return err({ type: "diverged", at: (k - 1) * step });
    if (k % keepEvery === 0) {
      times.push(k * step);
      states.push(state);
    }
  }
  return ok({ names: flow.names, times, states });
}
