import { awakeMinutes } from "./hours.ts";
import type { Sleep } from "./hours.ts";
import type { Pair } from "./pair.ts";

export interface Conversations {
  /** Waking minutes of silence after which the next message begins a new conversation, for this couple. */
  readonly gap: number;
  /** Index of the first message of each. */
  readonly starts: readonly number[];
}

const least = 20;
const most = 8 * 60;

/**
 * Cuts a chat into conversations where this couple's own pauses do: pauses are of two kinds, within and between talks,
 * and the cut lies where the two part best (Otsu 1979, doi:10.1109/TSMC.1979.4310076, on the logarithm of the pauses).
 * A pause counts in minutes in which at least one of the two is usually awake. Needs some hundred messages to mean much.
 */
export function conversationsOf(
  pair: Pair,
  sleep: readonly [Sleep | undefined, Sleep | undefined],
): Conversations {
  const pauses = new Float64Array(pair.size);
  for (let i = 1; i < pair.size; i++) {
    const from = pair.minutes[i - 1] ?? 0;
    const to = pair.minutes[i] ?? 0;
    pauses[i] =
      to - from < least
        ? to - from
        : Math.max(awakeMinutes(sleep[0], from, to), awakeMinutes(sleep[1], from, to));
  }
  const gap = Math.min(most, Math.max(least, parting(pauses.subarray(1))));
  const starts = pair.size > 0 ? [0] : [];
  for (let i = 1; i < pair.size; i++) if ((pauses[i] ?? 0) > gap) starts.push(i);
  return { gap, starts };
}

const bins = 60;
/** Bins span 1 minute to 1,000,000 minutes. */
const decades = 6;

/** Otsu's threshold on the logarithm of pauses of over a minute. */
function parting(pauses: Float64Array): number {
  const counts = new Float64Array(bins);
  let total = 0;
  let sum = 0;
  for (const pause of pauses) {
    if (pause <= 1) continue;
    const bin = Math.min(bins - 1, Math.floor((Math.log10(pause) / decades) * bins));
    counts[bin] = (counts[bin] ?? 0) + 1;
    total++;
    sum += bin;
  }
  let best = -1;
  let cut = bins / 3;
  let below = 0;
  let sumBelow = 0;
  for (let bin = 0; bin < bins - 1; bin++) {
    below += counts[bin] ?? 0;
    sumBelow += bin * (counts[bin] ?? 0);
    if (below === 0 || below === total) continue;
    const difference = sumBelow / below - (sum - sumBelow) / (total - below);
    const between = below * (total - below) * difference * difference;
    if (between > best) {
      best = between;
      cut = bin + 1;
    }
  }
  return 10 ** ((cut / bins) * decades);
}
