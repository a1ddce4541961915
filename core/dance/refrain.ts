import type { Episode } from "./episode.ts";
import { formOf, type Form } from "./form.ts";
import { tellsOfFear, unknownHalf, type Half } from "./half.ts";
import { kindOfMove, type Move } from "./moves.ts";
import { places, type Place } from "./partner.ts";

/** Fewest episodes with both moves known before a recurring path is named. */
export const fewestForRefrain = 3;

/**
 * The couple's recurring path across episodes, and how often it came: *7 of 9*.
 * It tells what happened most, not who they are; a half guessed by the other counts for its visible move only.
 */
export type Refrain =
  | { readonly kind: "not-enough"; readonly have: number; readonly need: number }
  | { readonly kind: "varied"; readonly of: number }
  | {
      readonly kind: "recurring";
      /** The most common move of each in the episodes of this path. */
      readonly moves: Readonly<Record<Place, Move>>;
      /** What recurs underneath, in the partner's own telling; empty where nothing recurs. */
      readonly underneath: Readonly<Record<Place, readonly string[]>>;
      readonly need: Readonly<Record<Place, readonly string[]>>;
      readonly form: Form;
      readonly support: { readonly times: number; readonly of: number };
    };

type Told = Episode & { readonly pair: Readonly<Record<Place, Move>> };

export function refrainOf(episodes: readonly Episode[]): Refrain {
  const told = episodes.flatMap(withBothMoves);
  if (told.length < fewestForRefrain)
    return { kind: "not-enough", have: told.length, need: fewestForRefrain };
  const [path, times] = mostCommon(told.map(pathOf));
  // A path that is not the larger part is no refrain.
  if (path === undefined || times < 2 || times * 2 <= told.length) return { kind: "varied", of: told.length };
  const same = told.filter((episode) => pathOf(episode) === path);
  const moves = { one: usualMove(same, "one"), two: usualMove(same, "two") };
  return {
    kind: "recurring",
    moves,
    underneath: byPlace((place) => recurring(same, place, "underneath")),
    need: byPlace((place) => recurring(same, place, "need")),
    form: formOf({ ...unknownHalf, move: moves.one }, { ...unknownHalf, move: moves.two }),
    support: { times, of: told.length },
  };
}

/** An episode with fear in it is no step of a dance and is not counted. */
function withBothMoves(episode: Episode): readonly Told[] {
  const { one, two } = episode.halves;
  if (!one || !two || one.move === "unknown" || two.move === "unknown") return [];
  if (tellsOfFear(one) || tellsOfFear(two)) return [];
  return [{ ...episode, pair: { one: one.move, two: two.move } }];
}

const pathOf = ({ pair }: Told): string => places.map((place) => kindOfMove(pair[place].did)).join("/");

function usualMove(told: readonly Told[], place: Place): Move {
  const [did] = mostCommon(told.map(({ pair }) => pair[place].did));
  return { did: did ?? "soften" };
}

function recurring(told: readonly Told[], place: Place, field: "underneath" | "need"): readonly string[] {
  const own = told
    .map(({ halves }) => halves[place])
    .filter((half): half is Half => half?.certainty === "own");
  const counts = countOf(own.flatMap((half) => (half[field] === "unknown" ? [] : [...new Set(half[field])])));
  const often = [...counts].filter(([, times]) => times >= 2 && times * 2 >= own.length);
  return often
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, 2)
    .map(([words]) => words);
}

const byPlace = <T>(give: (place: Place) => T): Readonly<Record<Place, T>> => ({
  one: give("one"),
  two: give("two"),
});

function countOf<T extends string>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Ties go to the first in the alphabet, so that the order of episodes changes nothing. */
function mostCommon<T extends string>(items: readonly T[]): readonly [T | undefined, number] {
  const [first] = [...countOf(items)].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first ?? [undefined, 0];
}
