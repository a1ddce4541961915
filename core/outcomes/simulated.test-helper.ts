// People with known leanings and couples with known weeks, to see whether what we say of them is true.
import { directionOf, lineIds, situationIds, type Chosen, type Round } from "@refrain/core/dance";
import { drawNormal, normalBelow, type Random } from "@refrain/core/stats";
import type { Series } from "./series.ts";

/** How strongly one would take a step, from a feeling toward it: not at all, perhaps, likely, surely. */
const cuts: readonly [number, number, number] = [0, 0.6, 1.2];
const strengthOf = (pull: number): 0 | 1 | 2 | 3 =>
  pull < cuts[0] ? 0 : pull < cuts[1] ? 1 : pull < cuts[2] ? 2 : 3;

/** The score 0–10 of somebody with this pull, over all evenings of the kind (scatter of evenings 1). */
export const trueScore = (pull: number): number =>
  (10 * cuts.reduce((sum, cut) => sum + normalBelow(pull - cut), 0)) / cuts.length;

/** A round of somebody with these pulls; the evenings are drawn afresh, as if from all there are. */
export function simulatedRound(
  random: Random,
  after: number,
  away: number,
  answered: number = situationIds.length,
): Round {
  const situations = situationIds.slice(0, answered).map((situation) => {
    const pull = { after: after + drawNormal(random), away: away + drawNormal(random), soft: 0 };
    const chosen = (["ask", "quiet"] as const).flatMap((answer): readonly Chosen[] => {
      const direction = directionOf(answer);
      const strength = direction === "soft" ? 0 : strengthOf(pull[direction]);
      return strength === 0 ? [] : [{ answer, strength }];
    });
    return { situation, chosen, aims: [] };
  });
  return { id: "r", at: 0, situations, lines: lineIds.map((line) => ({ line, likeness: 2 })), learnt: [] };
}

/** Answers 0–3 of somebody to sixteen fixed evenings of different difficulty; `share`: how much of an answer is the person. */
export function fixedAnswers(random: Random, share: number): readonly number[] {
  const person = drawNormal(random);
  return situationIds.map((_, i) => {
    const difficulty = -0.3 + 0.9 * Math.sin(i * 2.4);
    return strengthOf(
      Math.sqrt(share) * person + Math.sqrt(1 - share) * drawNormal(random) + difficulty + 0.6,
    );
  });
}

export interface Life {
  readonly weeks: number;
  readonly start: number;
  readonly slope: number;
  /** Added from this week on. */
  readonly changed?: number;
  readonly jump?: number;
  readonly turn?: number;
  readonly scatter: number;
  readonly inertia: number;
  /** Share of weeks without a look. */
  readonly missing: number;
}

/** Weekly looks as they are answered: whole numbers 0–10, some weeks missing, some of last week still there. */
export function simulatedWeeks(random: Random, life: Life): Series {
  let off = drawNormal(random);
  const points = Array.from({ length: life.weeks }, (_, week) => {
    off = life.inertia * off + Math.sqrt(1 - life.inertia ** 2) * drawNormal(random);
    const since = life.changed !== undefined && week >= life.changed ? week - life.changed : undefined;
    const added = since === undefined ? 0 : (life.jump ?? 0) + (life.turn ?? 0) * since;
    const felt = life.start + life.slope * week + added + life.scatter * off;
    return { week, value: Math.max(0, Math.min(10, Math.round(felt))) };
  });
  return points.filter(() => random() >= life.missing);
}
