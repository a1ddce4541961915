import type { Place } from "../partner.ts";
import type { Shown, ShownFact } from "./facts.ts";
import { subjectOf } from "./shown.ts";

/** What each has shown and not taken back; one a subject, the latest. */
export interface ShownState extends Readonly<Record<Place, readonly Shown[]>> {
  /**
   * Shown before there were two phones, and not taken back: it stays where it is until it is shown anew. Empty while one
   * phone is all there is: there it counts.
   */
  readonly before: readonly Shown[];
}

export interface ShownSlice {
  /** Said on one phone, and said in the history of both. */
  readonly here: Shown[];
  readonly told: Shown[];
  readonly back: Set<string>;
}

export const emptyShown = (): ShownSlice => ({ here: [], told: [], back: new Set() });

export function applyShown(slice: ShownSlice, fact: ShownFact, from: Place | undefined): void {
  if (fact.kind === "shown") (from === undefined ? slice.here : slice.told).push(fact);
  else slice.back.add(`${fact.by}/${fact.id}`);
}

/** `linked`: there is a history of both, and what is shown is what was said in it. */
export function finishShown({ here, told, back }: ShownSlice, linked: boolean): ShownState {
  const of = (all: readonly Shown[], place: Place): readonly Shown[] => {
    const bySubject = new Map<string, Shown>();
    for (const shown of all)
      if (shown.by === place && !back.has(`${place}/${shown.id}`))
        bySubject.set(subjectOf(shown.item), shown);
    return [...bySubject.values()];
  };
  const counts = linked ? told : here;
  return {
    one: of(counts, "one"),
    two: of(counts, "two"),
    before: linked ? [...of(here, "one"), ...of(here, "two")] : [],
  };
}
