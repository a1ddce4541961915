/**
 * A dance in continuous time: how fast each quantity changes at a state. Time is in days unless a model says otherwise.
 * `rate` is written into `out` so that long runs make no garbage.
 */
export interface Flow {
  readonly names: readonly string[];
  readonly rate: (state: ArrayLike<number>, out: number[]) => void;
}

/** A dance in which each answers to what the other did `delay` days ago. */
export interface DelayedFlow {
  readonly names: readonly string[];
  readonly delay: number;
  readonly rate: (state: ArrayLike<number>, past: ArrayLike<number>, out: number[]) => void;
}

/** A dance in turns: the state after one more turn. */
export interface Turns {
  readonly names: readonly string[];
  readonly step: (state: readonly number[]) => number[];
}

/** States over time: `states[k]` belongs to `times[k]`. */
export interface Path {
  readonly names: readonly string[];
  readonly times: readonly number[];
  readonly states: readonly (readonly number[])[];
}

/** The path left the range of numbers that mean anything; `at` is the last good time. */
export interface Diverged {
  readonly type: "diverged";
  readonly at: number;
}

/** The rate at a state, as a new array. */
export function rateAt(flow: Flow, state: ArrayLike<number>): number[] {
  const out = flow.names.map(() => 0);
  flow.rate(state, out);
  return out;
}

/** How each rate bends with each quantity, by central differences. */
export function jacobian(flow: Flow, state: readonly number[]): number[][] {
  const columns = state.map((x, j) => {
    const h = 6e-6 * Math.max(1, Math.abs(x));
    const up = rateAt(flow, state.with(j, x + h));
    const down = rateAt(flow, state.with(j, x - h));
    return up.map((u, i) => (u - (down[i] ?? 0)) / (2 * h));
  });
  return state.map((_, i) => columns.map((column) => column[i] ?? 0));
}
