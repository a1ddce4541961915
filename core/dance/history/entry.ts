import type { Place } from "../partner.ts";
import type { Fact, LaterFact } from "./fact.ts";

/** One signed, immutable fact in a history. */
export interface Entry {
  readonly id: string;
  /** The device or person who wrote it. */
  readonly author: string;
  /** Lamport time: one more than the highest its author had seen. */
  readonly lamport: number;
  /** Milliseconds since 1970 by the author's own clock; shown, never used for order. */
  readonly at: number;
  readonly fact: Fact | LaterFact;
  /** In `ours`: whose devices wrote it, by their place; the vault vouches for that. Left out in `mine`. */
  readonly from?: Place;
}

/** The order of a history, the same on every device whatever the order of arrival. */
export function compareEntries(a: Entry, b: Entry): number {
  if (a.lamport !== b.lamport) return a.lamport - b.lamport;
  if (a.author !== b.author) return a.author < b.author ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
