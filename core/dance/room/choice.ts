// What one person may choose to show a therapist, item by item, and the copies that each choice makes.
import type { Entry } from "../history/entry.ts";
import type { Fact } from "../history/fact.ts";
import type { State } from "../history/fold.ts";
import { mondayOf } from "../check-in/scales.ts";
import { shareable, tellsOfFear, type Half } from "../half.ts";
import type { Place } from "../partner.ts";
import { isForRoom } from "./room.ts";

/** One thing to show. A loop is my own half of it: the other adds theirs, or does not. */
export type Choice =
  | { readonly what: "names" }
  | { readonly what: "half"; readonly episode: string }
  | { readonly what: "refrain" }
  | { readonly what: "plan"; readonly plan: string }
  /** My weekly looks of the last twelve weeks. */
  | { readonly what: "looks"; readonly weeks: readonly number[] };

/** Two choices about the same thing. */
export const keyOfChoice = (choice: Choice): string =>
  choice.what === "half"
    ? `half/${choice.episode}`
    : choice.what === "plan"
      ? `plan/${choice.plan}`
      : choice.what;

const day = 86_400_000;

/**
 * All that this person could show: what is theirs, and the name the two gave their refrain. A half that tells of fear is
 * not offered: it is no step of a dance, and the other is in the room where it would be read.
 */
export function choicesOf(state: State, me: Place, week: number): readonly Choice[] {
  const own = state.episodes.filter(({ halves }) => isOffered(halves[me]));
  const weeks = state.looks[me].checkIns.map((look) => look.week).filter((one) => one > week - 12);
  return [
    ...(state.partners ? [{ what: "names" } as const] : []),
    ...(state.name === undefined ? [] : [{ what: "refrain" } as const]),
    ...own.map(({ id }) => ({ what: "half", episode: id }) as const),
    ...state.practice[me].plans.map(({ plan }) => ({ what: "plan", plan: plan.id }) as const),
    ...(weeks.length > 0 ? [{ what: "looks", weeks } as const] : []),
  ];
}

const isOffered = (half: Half | undefined): half is Half => half?.certainty === "own" && !tellsOfFear(half);

/**
 * The facts a choice copies: exactly what its preview shows. Empty where it is not, or no longer, there. Of when somebody
 * sat down to it only the week or the day goes along.
 */
export function copiesOf(choice: Choice, state: State, me: Place): readonly Fact[] {
  switch (choice.what) {
    case "names":
      return state.partners ? [{ v: 1, kind: "couple-set", partners: state.partners }] : [];
    case "refrain":
      return state.name === undefined ? [] : [{ v: 1, kind: "refrain-named", name: state.name }];
    case "half": {
      const episode = state.episodes.find(({ id }) => id === choice.episode);
      const half = episode?.halves[me];
      if (!episode || !isOffered(half)) return [];
      const { id, when, topic, ended } = episode;
      return [
        { v: 1, kind: "episode-begun", episode: id, when, ...(topic ? { topic } : {}) },
        { v: 1, kind: "half-kept", episode: id, place: me, half: shareable(half) },
        ...(ended ? [{ v: 1, kind: "episode-ended", episode: id, how: ended } as const] : []),
      ];
    }
    case "plan": {
      const log = state.practice[me].plans.find(({ plan }) => plan.id === choice.plan);
      if (!log) return [];
      return [
        { v: 1, kind: "plan-made", by: me, plan: { ...log.plan, at: log.plan.at - (log.plan.at % day) } },
      ];
    }
    case "looks":
      return state.looks[me].checkIns
        .filter(({ week }) => choice.weeks.includes(week))
        .map((look) => ({ ...look, at: mondayOf(look.week) }))
        .map((checkIn) => ({ v: 1, kind: "check-in-kept", by: me, checkIn }));
  }
}

/** What a fact in the room belongs to; undefined for what no choice makes. */
export function choiceKeyOf(fact: Fact): string | undefined {
  if (fact.kind === "couple-set") return "names";
  if (fact.kind === "refrain-named") return "refrain";
  if (fact.kind === "plan-made") return `plan/${fact.plan.id}`;
  if (fact.kind === "check-in-kept") return "looks";
  const ofHalf = fact.kind === "episode-begun" || fact.kind === "half-kept" || fact.kind === "episode-ended";
  return ofHalf ? `half/${fact.episode}` : undefined;
}

/** The entries of mine that a taking back erases; what the other copied stays. */
export const entriesOf = (choice: Choice, entries: readonly Entry[], me: Place): readonly string[] =>
  entries
    .filter(
      (entry) =>
        entry.from === me &&
        isForRoom(entry) &&
        entry.fact.kind !== "later" &&
        choiceKeyOf(entry.fact) === keyOfChoice(choice),
    )
    .map(({ id }) => id);

/** What stands in the room now from this person, by key. */
export const shownKeys = (entries: readonly Entry[], me: Place): ReadonlySet<string> =>
  new Set(
    entries.flatMap((entry) => {
      if (entry.from !== me || !isForRoom(entry) || entry.fact.kind === "later") return [];
      return choiceKeyOf(entry.fact) ?? [];
    }),
  );
