import type { ScaleId } from "../check-in/scales.ts";
import type { FinderTopic } from "../finder/situations.ts";
import type { Move } from "../moves.ts";
import type { Cue } from "../plan/plan.ts";

/** A number 0–10 with the interval it was previewed with, in tenths of a point (whole numbers, so that nothing is rounded on the way). */
export interface ShownRange {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** One thing of one's own, as it was previewed: nothing more goes along. */
export type ShownItem =
  | { readonly what: "leans"; readonly after: ShownRange; readonly away: ShownRange }
  | {
      readonly what: "topic";
      readonly topic: FinderTopic;
      readonly after: ShownRange;
      readonly away: ShownRange;
    }
  | { readonly what: "leaning"; readonly leaning: "anxious" | "avoidant"; readonly range: ShownRange }
  | { readonly what: "plan"; readonly old: Move; readonly instead: Move; readonly cue: Cue }
  | { readonly what: "scale"; readonly scale: ScaleId; readonly weeks: readonly ShownWeek[] }
  | { readonly what: "greeting"; readonly words: string };

export interface ShownWeek {
  readonly week: number;
  readonly value: number;
}

/** What an item is about: a later one about the same takes its place. */
export function subjectOf(item: ShownItem): string {
  switch (item.what) {
    case "topic":
      return `topic/${item.topic}`;
    case "leaning":
      return `leaning/${item.leaning}`;
    case "scale":
      return `scale/${item.scale}`;
    case "leans":
    case "plan":
    case "greeting":
      return item.what;
  }
}
