import { type Result, err, ok } from "@refrain/core/result";
import { at, range } from "@refrain/core/stats";

/**
 * Acts in time: what kind (0 … kinds − 1, say 0 = Sam pursues, 1 = Alex distances) and when, in hours from any midnight on the
 * couple's clock, so that the hour of the day can be read off. Watched from `from` until `until`.
 */
export interface Acts {
  readonly times: Float64Array;
  readonly kinds: Uint8Array;
  readonly kindCount: number;
  readonly from: number;
  readonly until: number;
}

export type ActsError =
  | { readonly type: "outside-watch"; readonly index: number }
  | { readonly type: "unknown-kind"; readonly index: number };

/** Acts put in order of time and checked. */
export function actsOf(
  list: readonly { readonly at: number; readonly kind: number }[],
  kindCount: number,
  from: number,
  until: number,
): Result<Acts, ActsError> {
  const outside = list.findIndex(({ at }) => !(at >= from && at <= until));
  if (outside >= 0) return err({ type: "outside-watch", index: outside });
  const unknown = list.findIndex(({ kind }) => !(Number.isInteger(kind) && kind >= 0 && kind < kindCount));
  if (unknown >= 0) return err({ type: "unknown-kind", index: unknown });
  const sorted = list.toSorted((a, b) => a.at - b.at);
  return ok({
    times: Float64Array.from(sorted, (a) => a.at),
    kinds: Uint8Array.from(sorted, (a) => a.kind),
    kindCount,
    from,
    until,
  });
}

/** How many acts there are of each kind. */
export function countsOf({ kinds, kindCount }: Acts): number[] {
  const counts = range(kindCount).map(() => 0);
  for (const kind of kinds) counts[kind] = at(counts, kind) + 1;
  return counts;
}

/** Which of `bins` equal parts of the day an hour falls into. */
export const binOf = (time: number, bins: number): number =>
  Math.min(bins - 1, Math.floor((((time % 24) + 24) % 24) * (bins / 24)));

/** Hours watched in each part of the day. */
export function exposureOf(from: number, until: number, bins: number): Float64Array {
  const exposure = new Float64Array(bins);
  const width = 24 / bins;
  const days = Math.floor((until - from) / 24);
  for (let b = 0; b < bins; b++) exposure[b] = days * width;
  for (let t = from + days * 24; t < until - 1e-12;) {
    const bin = binOf(t, bins);
    const edge = (Math.floor(t / width + 1e-12) + 1) * width;
    const next = Math.min(edge, until);
    exposure[bin] = at(exposure, bin) + next - t;
    t = next;
  }
  return exposure;
}
