// The therapist's chair: what two partners, or one alone, chose to copy into a space that a therapist reads.
import type { Entry } from "../history/entry.ts";
import type { Fact, FactKind } from "../history/fact.ts";
import { fold, type State } from "../history/fold.ts";

/**
 * The kinds of facts that may be copied there. Not among them, whatever anybody sends: who opened what and when, pauses,
 * messages between the two, rehearsals and uses of a plan, the finder, drafts.
 */
export const roomKinds = [
  "couple-set",
  "episode-begun",
  "half-kept",
  "episode-ended",
  "refrain-named",
  "plan-made",
  "plan-ended",
  "check-in-kept",
  "measure-kept",
] as const satisfies readonly FactKind[];
export type RoomKind = (typeof roomKinds)[number];

const mayStand = (kind: string): kind is RoomKind => roomKinds.some((known) => known === kind);

/**
 * Whether an entry counts in the room: a kind that may stand there, said by its own author. Nobody copies the other's
 * half, plan or numbers, not even a guess at them; and no half keeps its private fields.
 */
export function isForRoom({ from, fact }: Entry): boolean {
  if (fact.kind === "later" || !mayStand(fact.kind)) return false;
  if ("by" in fact && fact.by !== from) return false;
  if (fact.kind !== "half-kept") return true;
  const { half, place } = fact;
  return place === from && half.certainty === "own" && half.echo === undefined && half.from === undefined;
}

/** What the therapist sees, by the same rules as a couple's own history. */
export const foldRoom = (entries: Iterable<Entry>): State =>
  fold([...entries].filter(isForRoom).map(({ from: _from, ...entry }) => entry));

/** What is new since a Lamport time, for *since last time*: the facts, in the order of the history. */
export const sinceIn = (entries: Iterable<Entry>, lamport: number): readonly Fact[] =>
  [...entries]
    .filter((entry) => isForRoom(entry) && entry.lamport > lamport)
    .sort((a, b) => a.lamport - b.lamport || (a.id < b.id ? -1 : 1))
    .flatMap(({ fact }) => (fact.kind === "later" ? [] : [fact]));
