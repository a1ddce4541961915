// The halves that are half-way on this device, each behind the one begun after it. A tab works on the first it knows of;
// other tabs may have begun others meanwhile.
import type { MapDraft } from "./draft.ts";

const same = (a: MapDraft, b: MapDraft | undefined): boolean =>
  a.episode === b?.episode && a.place === b.place;

const row = (draft: MapDraft | undefined): readonly MapDraft[] =>
  draft ? [draft, ...row(draft.before)] : [];

const behindEachOther = (drafts: readonly MapDraft[]): MapDraft | undefined =>
  drafts.reduceRight<MapDraft | undefined>((before, { before: _, ...draft }) => {
    return before ? { ...draft, before } : draft;
  }, undefined);

/**
 * What lies on the shelf once a tab that worked on `was` works on `now`. Halves of other tabs stay as those left them; what
 * another tab has finished does not come back.
 */
export function halfWay(
  kept: MapDraft | undefined,
  was: MapDraft | undefined,
  now: MapDraft | undefined,
): MapDraft | undefined {
  const there = row(kept);
  const ended = was !== undefined && !row(now).some((one) => same(one, was));
  const others = there.filter((one) => !same(one, now) && !(ended && same(one, was)));
  // After the end of one, the one that waited is what the shelf says it is.
  const first = ended ? there.find((one) => same(one, now)) : now;
  return behindEachOther(first ? [first, ...others] : others);
}

/**
 * What a tab that works on `mine` works on once another tab has changed the shelf: the same half as that left it; the next
 * one that waits, where it was finished. A tab that works on none begins one of its own.
 */
export function asLeft(kept: MapDraft | undefined, mine: MapDraft | undefined): MapDraft | undefined {
  if (mine === undefined) return undefined;
  const there = row(kept);
  const left = there.find((one) => same(one, mine));
  return left ? behindEachOther([left, ...there.filter((one) => one !== left)]) : kept;
}
