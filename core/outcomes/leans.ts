import {
  finderTopics,
  leaningOf,
  pointsOf,
  topicOf,
  type FinderTopic,
  type Leaning,
  type Round,
  type SituationAnswer,
} from "@refrain/core/dance";
import { boundedMean, type Interval } from "@refrain/core/stats";

/** A leaning 0–10 with its interval, or how many answers are missing. */
export type Estimate =
  | {
      readonly kind: "known";
      readonly value: number;
      readonly low: number;
      readonly high: number;
      readonly of: number;
    }
  | { readonly kind: "not-enough"; readonly have: number; readonly need: number };

export interface Two {
  readonly after: Estimate;
  readonly away: Estimate;
}

/** What one round says: two dimensions, never a type. */
export interface Leans extends Two {
  /** After less away, −10 … 10: whether one is clearly the nearer step. */
  readonly difference: Estimate;
  readonly topics: readonly ({ readonly topic: FinderTopic } & Two)[];
  readonly closeness: Readonly<Record<Leaning, Estimate>>;
}

const fewest = 3;

/**
 * Two leanings from a round: in each situation the surest answer in a direction counts (perhaps ⅓, likely ⅔, surely 1), the mean over
 * the situations answered is shown 0–10 with a 95 % interval (`boundedMean`). Situations left out, be it from fear, are
 * missing, not nought. Four questions a topic give wide intervals, and are shown with them. Not validated: see docs/methods/finder.md.
 */
export function leansOf({ situations, lines }: Round): Leans {
  return {
    ...two(situations),
    difference: estimate(
      situations.map((one) => pointsOf(one, "after") - pointsOf(one, "away")),
      { low: -1, high: 1 },
    ),
    topics: finderTopics.map((topic) => ({
      topic,
      ...two(situations.filter(({ situation }) => topicOf(situation) === topic)),
    })),
    closeness: {
      anxious: likeness(lines, "anxious"),
      avoidant: likeness(lines, "avoidant"),
    },
  };
}

const two = (situations: readonly SituationAnswer[]): Two => ({
  after: estimate(situations.map((one) => pointsOf(one, "after"))),
  away: estimate(situations.map((one) => pointsOf(one, "away"))),
});

const likeness = (lines: Round["lines"], leaning: Leaning): Estimate =>
  estimate(lines.filter(({ line }) => leaningOf(line) === leaning).map((one) => one.likeness / 4));

function estimate(
  answers: readonly number[],
  range: { low: number; high: number } = { low: 0, high: 1 },
): Estimate {
  const found = boundedMean(answers, range);
  if (!found.ok) return { kind: "not-enough", have: answers.length, need: fewest };
  const { mean, interval } = found.value;
  const tenfold = (x: number) => 10 * x;
  return {
    kind: "known",
    value: tenfold(mean),
    low: tenfold(interval.low),
    high: tenfold(interval.high),
    of: answers.length,
  };
}

/** Whether one step is clearly nearer than the other. */
export type Nearer = "after" | "away" | "neither" | "unknown";
export const nearerOf = (difference: Estimate): Nearer =>
  difference.kind === "not-enough"
    ? "unknown"
    : difference.low > 0
      ? "after"
      : difference.high < 0
        ? "away"
        : "neither";

/** Two rounds of one person: a change is named only where the intervals lie apart from nought. */
export interface Compared {
  readonly by: number;
  readonly clear: boolean;
}

/** The same sixteen situations answered twice: the differences situation by situation, for those answered both times. */
export function compareRounds(
  earlier: Round,
  later: Round,
  direction: "after" | "away",
): Compared | undefined {
  const before = new Map(earlier.situations.map((one) => [one.situation, pointsOf(one, direction)]));
  const changes = later.situations.flatMap((one) => {
    const then = before.get(one.situation);
    return then === undefined ? [] : [pointsOf(one, direction) - then];
  });
  const found = boundedMean(changes, { low: -1, high: 1, thought: 1 / 256 });
  if (!found.ok) return undefined;
  const { low, high }: Interval = found.value.interval;
  return { by: 10 * found.value.mean, clear: low > 0 || high < 0 };
}

/** What the two may dance together, from what each chose to show. */
export type Together = "after-away" | "away-after" | "both-after" | "both-away" | "open";
/** A shown lean is clear where the two intervals lie apart: stricter than the paired difference, which is not shown. */
export function togetherOf(one: ShownTwo, two: ShownTwo): Together {
  const lean = ({ after, away }: ShownTwo) =>
    after.low > away.high ? "after" : away.low > after.high ? "away" : undefined;
  const [a, b] = [lean(one), lean(two)];
  if (a === "after" && b === "away") return "after-away";
  if (a === "away" && b === "after") return "away-after";
  if (a === "after" && b === "after") return "both-after";
  return a === "away" && b === "away" ? "both-away" : "open";
}
interface ShownTwo {
  readonly after: { readonly low: number; readonly high: number };
  readonly away: { readonly low: number; readonly high: number };
}
