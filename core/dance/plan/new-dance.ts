import { unknownHalf, type Half } from "../half.ts";
import { join, type Loop } from "../loop.ts";
import { newLoop } from "../new-loop.ts";
import type { Move } from "../moves.ts";
import { otherPlace, type Partners, type Place } from "../partner.ts";
import type { Refrain } from "../refrain.ts";
import type { Sentence } from "../sentence.ts";
import type { DanceWords } from "../words/words.ts";

/** The old dance and the new one, to be drawn side by side. */
export interface TwoDances {
  readonly old: Loop;
  readonly fresh: Loop;
  /** *The more Alex stays, the less Sam has to follow*: only what is planned is promised. */
  readonly sentence: Sentence;
}

type Recurring = Extract<Refrain, { kind: "recurring" }>;

/** The couple's refrain as a loop of its own. */
export function refrainLoop(partners: Partners, refrain: Recurring): Loop {
  const orUnknown = (words: readonly string[]) => (words.length > 0 ? words : ("unknown" as const));
  const half = (place: Place): Half => ({
    ...unknownHalf,
    move: refrain.moves[place],
    underneath: orUnknown(refrain.underneath[place]),
    need: orUnknown(refrain.need[place]),
  });
  return join(partners, half("one"), half("two"));
}

/**
 * The refrain with my new step in it. What the other does instead is a guess (*softens*), and marked as one, unless they
 * have shown their own plan; the sentence then speaks of my step alone.
 */
export function twoDances(
  old: Loop,
  me: Place,
  mine: Move,
  theirs: Move | undefined,
  words: DanceWords,
): TwoDances {
  const other = otherPlace(me);
  const instead = { [me]: mine, [other]: theirs ?? { did: "soften" } };
  const both = { one: instead["one"] ?? mine, two: instead["two"] ?? mine };
  const seen: Loop =
    theirs === undefined
      ? { ...old, halves: { ...old.halves, [other]: { ...old.halves[other], certainty: "guess" } } }
      : old;
  // Without my own old step there is no clause in which theirs would free me of it.
  const half =
    theirs === undefined ? { ...old.halves, [me]: { ...old.halves[me], move: "unknown" } } : old.halves;
  return { old, fresh: newLoop(seen, both, words), sentence: words.relief({ ...old, halves: half }, both) };
}
