import { type Result, err, ok } from "@refrain/core/result";
import type { Diverged, Flow, Path } from "../models/flow.ts";

export interface FixedSteps {
  /** Days. */
  readonly step: number;
  readonly steps: number;
  /** Keep every k-th state (1: all). */
  readonly keepEvery?: number;
}

/**
 * The classical Runge–Kutta method of order four with a fixed step: error per unit of time ~ step⁴. For pictures and
 * for many couples; where digits matter use `adaptive`. Stops with `diverged` when a state is no longer a finite number.
 */
export function rk4(
  flow: Flow,
  start: readonly number[],
  { step, steps, keepEvery = 1 }: FixedSteps,
): Result<Path, Diverged> {
  const advance = rk4Stepper(flow, step);
  const state = start.slice();
  const times = [0];
  const states: number[][] = [start.slice()];
  for (let k = 1; k <= steps; k++) {
    advance(state);
    if (!state.every(Number.isFinite)) return err({ type: "diverged", at: (k - 1) * step });
    if (k % keepEvery === 0) {
      times.push(k * step);
      states.push(state.slice());
    }
  }
  return ok({ names: flow.names, times, states });
}

/** One step, in place. */
export function rk4Stepper(flow: Flow, step: number): (state: number[]) => void {
  const n = flow.names.length;
  const [k1, k2, k3, k4, probe] = [0, 1, 2, 3, 4].map(() => flow.names.map(() => 0));
  if (!k1 || !k2 || !k3 || !k4 || !probe) throw new Error("unreachable");
  return (state) => {
    flow.rate(state, k1);
    for (let i = 0; i < n; i++) probe[i] = (state[i] ?? 0) + 0.5 * step * (k1[i] ?? 0);
    flow.rate(probe, k2);
    for (let i = 0; i < n; i++) probe[i] = (state[i] ?? 0) + 0.5 * step * (k2[i] ?? 0);
    flow.rate(probe, k3);
    for (let i = 0; i < n; i++) probe[i] = (state[i] ?? 0) + step * (k3[i] ?? 0);
    flow.rate(probe, k4);
    for (let i = 0; i < n; i++)
      state[i] =
        (state[i] ?? 0) + (step / 6) * ((k1[i] ?? 0) + 2 * (k2[i] ?? 0) + 2 * (k3[i] ?? 0) + (k4[i] ?? 0));
  };
}
