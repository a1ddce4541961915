import {
  finderTopics,
  scaleIds,
  type FinderTopic,
  type ScaleId,
  type ShownItem,
  type ShownRange,
} from "@refrain/core/dance";
import { lastWeeks, leansOf, seriesOf, weeksShown, type Estimate, type Leans } from "@refrain/core/outcomes";
import { seenOf } from "../../state/seen.ts";
import type { Snapshot } from "../../state/store.ts";

/** One thing that could be shown, by its subject, exactly as it would go. */
export interface Could {
  readonly subject: string;
  readonly item: ShownItem;
}

/** Everything of mine that has enough in it to be shown. Where it was learnt, and looks never made, are not among it. */
export function couldShow(snapshot: Snapshot, now: number): readonly Could[] {
  const { history, settings } = snapshot;
  const { me } = settings;
  const round = history.finder[me].at(-1);
  const { plans, greeting } = history.practice[me];
  const seen = seenOf(snapshot, now);
  return [
    ...(round ? fromFinder(leansOf(round)) : []),
    ...plans
      .filter(({ ended }) => ended === undefined)
      .map(({ plan: { id, old, instead, cue } }) => ({
        subject: `plan/${id}`,
        item: { what: "plan" as const, old, instead, cue },
      })),
    ...scaleIds.flatMap((scale) =>
      fromScale(scale, lastWeeks(seriesOf(scale, seen), seen.thisWeek, weeksShown)),
    ),
    ...(greeting === undefined
      ? []
      : [{ subject: "greeting", item: { what: "greeting" as const, words: greeting } }]),
  ];
}

const tenths = (x: number): number => Math.min(100, Math.max(0, Math.round(x * 10)));
const range = (estimate: Estimate): ShownRange | undefined =>
  estimate.kind === "known"
    ? { value: tenths(estimate.value), low: tenths(estimate.low), high: tenths(estimate.high) }
    : undefined;

function fromFinder(leans: Leans): readonly Could[] {
  const [after, away] = [range(leans.after), range(leans.away)];
  return [
    ...(after && away ? [{ subject: "leans", item: { what: "leans" as const, after, away } }] : []),
    ...finderTopics.flatMap((topic) => fromTopic(topic, leans)),
    ...(["anxious", "avoidant"] as const).flatMap((leaning) => {
      const found = range(leans.closeness[leaning]);
      return found
        ? [{ subject: `leaning/${leaning}`, item: { what: "leaning" as const, leaning, range: found } }]
        : [];
    }),
  ];
}

function fromTopic(topic: FinderTopic, { topics }: Leans): readonly Could[] {
  const found = topics.find((one) => one.topic === topic);
  const [after, away] = [found && range(found.after), found && range(found.away)];
  return after && away ? [{ subject: `topic/${topic}`, item: { what: "topic", topic, after, away } }] : [];
}

const fromScale = (scale: ScaleId, weeks: readonly { week: number; value: number }[]): readonly Could[] =>
  weeks.length === 0 ? [] : [{ subject: `scale/${scale}`, item: { what: "scale", scale, weeks } }];
