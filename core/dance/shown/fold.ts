import type { Place } from "../partner.ts";
import type { Shown, ShownFact } from "./facts.ts";
import { subjectOf } from "./shown.ts";

/** What each has shown and not taken back; one a subject, the latest. */
export type ShownState = Readonly<Record<Place, readonly Shown[]>>;

export interface ShownSlice {
  readonly told: Shown[];
  readonly back: Set<string>;
}

export const emptyShown = (): ShownSlice => ({ told: [], back: new Set() });

export function applyShown(slice: ShownSlice, fact: ShownFact): void {
  if (fact.kind === "shown") slice.told.push(fact);
  else slice.back.add(`${fact.by}/${fact.id}`);
}

export function finishShown({ told, back }: ShownSlice): ShownState {
  const of = (place: Place): readonly Shown[] => {
    const bySubject = new Map<string, Shown>();
    for (const shown of told)
      if (shown.by === place && !back.has(`${place}/${shown.id}`))
        bySubject.set(subjectOf(shown.item), shown);
    return [...bySubject.values()];
  };
  return { one: of("one"), two: of("two") };
}
