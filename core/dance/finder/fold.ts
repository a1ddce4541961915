import type { Place } from "../partner.ts";
import type { FinderFact } from "./facts.ts";
import type { Round } from "./round.ts";

/** The rounds of each, earliest first; of one id the latest told stands. */
export type FinderState = Readonly<Record<Place, readonly Round[]>>;

export interface FinderSlice {
  readonly rounds: Map<string, { readonly by: Place; readonly round: Round }>;
  /** A removal stands for good, whichever came first. */
  readonly removed: Set<string>;
}

export const emptyFinder = (): FinderSlice => ({ rounds: new Map(), removed: new Set() });

export function applyFinder(slice: FinderSlice, fact: FinderFact): void {
  // Only its owner takes a round away: the key holds whose it is.
  if (fact.kind === "finder-removed") slice.removed.add(`${fact.by}/${fact.round}`);
  else slice.rounds.set(`${fact.by}/${fact.round.id}`, { by: fact.by, round: fact.round });
}

export function finishFinder({ rounds, removed }: FinderSlice): FinderState {
  const of = (place: Place) =>
    [...rounds]
      .filter(([key, { by }]) => by === place && !removed.has(key))
      .map(([, { round }]) => round)
      .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return { one: of("one"), two: of("two") };
}
