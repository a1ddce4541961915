import type { Half } from "./half.ts";
import { join, type Loop } from "./loop.ts";
import type { Move } from "./moves.ts";
import { otherPlace, type Place } from "./partner.ts";
import type { DanceWords } from "./words/words.ts";

/** The step each takes instead of the old one. */
export type Instead = Readonly<Record<Place, Move>>;

/**
 * The same two people with other steps: what was underneath is now said, and what was longed for lies beneath it.
 * Only what can be known beforehand; what each will see and tell themselves is left open.
 */
export function newLoop({ partners, halves }: Loop, instead: Instead, words: DanceWords): Loop {
  const changed = (place: Place): Half => {
    const { underneath, need, certainty } = halves[place];
    const seen = instead[otherPlace(place)].words;
    return {
      certainty,
      trigger: seen === undefined ? "unknown" : { seen: [], words: seen },
      move: instead[place],
      surface: underneath === "unknown" ? "unknown" : [words.saysSo(underneath)],
      body: [],
      story: "unknown",
      underneath: need === "unknown" ? "unknown" : need.map((id) => nameOfNeed(id, words)),
      need: "unknown",
      aim: "unknown",
      landing: "unknown",
    };
  };
  return join(partners, changed("one"), changed("two"));
}

/** A need in words, since among the feelings its id means nothing. */
const nameOfNeed = (need: string, { needs }: DanceWords): string =>
  Object.entries(needs).find(([id]) => id === need)?.[1] ?? need;
