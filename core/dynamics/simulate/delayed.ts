import type { DelayedFlow } from "../models/flow.ts";

/** A state of the past, written into `out`; times in days. */
export type Past = (time: number, out: number[]) => void;

/**
 * One Runge–Kutta step of a flow that answers to how things were `delay` days ago, in place. The past is asked for at the beginning,
 * the middle and the end of the step, so the delay must be at least one step.
 */
export function rk4DelayedStepper(
  flow: DelayedFlow,
  step: number,
): (state: number[], time: number, past: Past) => void {
  const blank = () => flow.names.map(() => 0);
  const [k1, k2, k3, k4, probe, then, middle, later] = [
    blank(),
    blank(),
    blank(),
    blank(),
    blank(),
    blank(),
    blank(),
    blank(),
  ];
  const { delay } = flow;
  const at = (state: readonly number[], by: number, k: readonly number[]): number[] => {
    for (let i = 0; i < probe.length; i++) probe[i] = (state[i] ?? 0) + by * (k[i] ?? 0);
    return probe;
  };
  return (state, time, past) => {
    past(time - delay, then);
    past(time - delay + step / 2, middle);
    past(time - delay + step, later);
    flow.rate(state, then, k1);
    flow.rate(at(state, step / 2, k1), middle, k2);
    flow.rate(at(state, step / 2, k2), middle, k3);
    flow.rate(at(state, step, k3), later, k4);
    for (let i = 0; i < state.length; i++)
      state[i] =
        (state[i] ?? 0) + (step / 6) * ((k1[i] ?? 0) + 2 * (k2[i] ?? 0) + 2 * (k3[i] ?? 0) + (k4[i] ?? 0));
  };
}

/** What was, kept step by step; before the first all was as at the beginning. Between two steps a straight line. */
export function memoryOf(
  first: readonly number[],
  step: number,
): { keep: (state: readonly number[]) => void; past: Past } {
  const kept: number[][] = [first.slice()];
  return {
    keep: (state) => void kept.push(state.slice()),
    past(time, out) {
      const place = Math.max(0, time / step);
      const below = Math.min(kept.length - 1, Math.floor(place + 1e-9));
      const above = Math.min(kept.length - 1, below + 1);
      const share = Math.max(0, place - below);
      for (let i = 0; i < out.length; i++) {
        const low = kept[below]?.[i] ?? 0;
        out[i] = low + share * ((kept[above]?.[i] ?? low) - low);
      }
    },
  };
}
