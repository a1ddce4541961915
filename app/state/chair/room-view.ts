// What a therapist's screens make of a room. Only the items themselves: never who did what when beyond them.
import {
  choiceKeyOf,
  compareEntries,
  foldRoom,
  isForRoom,
  places,
  sinceIn,
  type Episode,
  type Place,
  type State,
} from "@refrain/core/dance";
import type { Room } from "./standing.ts";

/** Whose items may stand there: both, or the one who works alone. Nobody's before the first item. */
export const placesIn = ({ persons, entries }: Room): readonly Place[] =>
  persons === 2 ? places : places.filter((place) => entries.some(({ from }) => from === place)).slice(0, 1);

/** The names they chose to show; empty where they did not. */
function namesIn(room: Room, { partners }: State): readonly string[] {
  return partners ? placesIn(room).map((place) => partners[place].name) : [];
}

/** One thing that can be new. */
export type Item =
  | { readonly what: "names" | "refrain" }
  | { readonly what: "half"; readonly by: Place; readonly evening: string }
  | { readonly what: "plan" | "looks"; readonly by: Place };

/** What was not among the entries seen, each thing once, in the order of the history; what was taken back is gone. */
export function newIn({ entries }: Room, seen: ReadonlySet<string>): readonly Item[] {
  const items = new Map<string, Item>();
  // By what was seen and not by when: what an offline phone said long ago may come late.
  for (const fact of sinceIn(
    entries.filter(({ id }) => !seen.has(id)),
    -1,
  )) {
    const key = choiceKeyOf(fact);
    if (key === undefined) continue;
    if (fact.kind === "couple-set") items.set(key, { what: "names" });
    else if (fact.kind === "refrain-named") items.set(key, { what: "refrain" });
    else if (fact.kind === "half-kept")
      items.set(`${key}/${fact.place}`, { what: "half", by: fact.place, evening: fact.episode });
    else if (fact.kind === "plan-made") items.set(`${key}/${fact.by}`, { what: "plan", by: fact.by });
    else if (fact.kind === "check-in-kept") items.set(`${key}/${fact.by}`, { what: "looks", by: fact.by });
  }
  return [...items.values()];
}

/** Evenings of which at least one half is there, latest first. */
export const eveningsIn = ({ episodes }: State): readonly Episode[] =>
  episodes.filter(({ halves }) => halves.one ?? halves.two).toReversed();

/** The evening that is being filled: the one a half of which came last. */
export function latestIn({ entries }: Room, { episodes }: State): Episode | undefined {
  const last = entries
    .filter(isForRoom)
    .toSorted(compareEntries)
    .flatMap(({ fact }) => (fact.kind === "half-kept" ? [fact.episode] : []))
    .at(-1);
  return episodes.find(({ id }) => id === last);
}

/** A room as its screens read it. */
export interface RoomView {
  readonly room: Room;
  readonly state: State;
  readonly names: readonly string[];
}

export function viewOf(room: Room): RoomView {
  // After the stop nothing is shown, whatever still lies here.
  const shown = room.closed ? { ...room, entries: [] } : room;
  const state = foldRoom(shown.entries);
  return { room: shown, state, names: namesIn(shown, state) };
}
