import { rk4, type Flow } from "@refrain/core/dynamics";
import { normalQuantile } from "@refrain/core/stats";
import type { PageGain } from "../chats/page.ts";

/** How many futures are drawn. */
const futures = 60;
const points = 96;

export interface OwnFutures {
  /** Hours the picture spans. */
  readonly hours: number;
  /** Further steps an hour, after one step at hour 0; one line for each gain the interval allows, evenly by chance. */
  readonly lines: readonly (readonly number[])[];
  readonly middle: readonly number[];
  readonly most: number;
}

/**
 * After one step: how many further steps it calls forth, hour by hour, by the couple's own acts. The mean of the fitted process
 * obeys x′ = β(n − 1)x; the gain is drawn from its interval (two half-normal laws about the estimate), and the branching matrix
 * scaled to it. What is not known of the rest of the matrix is not in the picture.
 */
export function ownFutures(gain: PageGain): OwnFutures {
  const hours = Math.min(72, Math.max(4, Math.ceil(4 / (gain.decay * Math.max(0.05, 1 - gain.high)))));
  const lines = Array.from({ length: futures }, (_, i) => {
    const z = normalQuantile((i + 0.5) / futures);
    const side = z < 0 ? (gain.value - gain.low) / 1.96 : (gain.high - gain.value) / 1.96;
    return lineAt(gain, Math.max(0, gain.value + z * side), hours);
  });
  const middle = lineAt(gain, gain.value, hours);
  return { hours, lines, middle, most: Math.max(1e-9, ...lines.flat()) };
}

function lineAt({ value, branching, decay }: PageGain, gain: number, hours: number): readonly number[] {
  const scale = value > 0 ? gain / value : 0;
  const size = branching.length;
  const n = (i: number, j: number) => scale * (branching[i]?.[j] ?? 0);
  // One step of the first kind: what it calls forth at once, per hour.
  const start = Array.from({ length: size }, (_, i) => decay * n(i, 0));
  const step = hours / (points * 4);
  const told = rk4(meanFlow(size, n, decay), start, { step, steps: points * 4, keepEvery: 4 });
  return told.ok ? told.value.states.map((state) => state.reduce((sum, x) => sum + x, 0)) : [];
}

/** How the mean of the acts that are still to come goes on. */
const meanFlow = (size: number, n: (i: number, j: number) => number, decay: number): Flow => ({
  names: Array.from({ length: size }, (_, i) => String(i)),
  rate: (x, out) => {
    for (let i = 0; i < size; i++) {
      let sum = -(x[i] ?? 0);
      for (let j = 0; j < size; j++) sum += n(i, j) * (x[j] ?? 0);
      out[i] = decay * sum;
    }
  },
});
