import { scaleIds } from "@refrain/core/dance";
import type { Change, Figure, MeasureKey } from "@refrain/core/outcomes";
import { figureNumber, steps } from "../../words/steps.ts";

/** What can be said of a figure in a few words, with its range or with what is missing. */
export function said(change: Change): string {
  const text = steps.change.says;
  switch (change.kind) {
    case "not-enough":
      return change.have === 0 ? text.none : text.notEnough(change.have, change.need);
    case "open":
      return text.open;
    case "up":
      return text.up(change.by, change.low, change.high);
    case "down":
      return text.down(change.by, change.low, change.high);
    case "unclear":
      return text.unclear(change.low, change.high);
  }
}

/** The foot and top of a chart's scale: 0–10 for the looks, 0–4 for how early, from nought to the highest for counts. */
export function scaleOf(key: MeasureKey, { points, band }: Figure): readonly [number, number] {
  if (scaleIds.some((id) => id === key)) return [0, 10];
  if (key === "caught") return [0, 4];
  return [0, Math.max(1, band?.high ?? 0, ...points.map(({ value }) => value))];
}

const tallied: ReadonlySet<MeasureKey> = new Set(["episodes", "pauses-kept", "shares-heard", "new-moves"]);

/** Counted by the week, mostly nought or one: shown as strokes, without a usual range. */
export const isTally = (key: MeasureKey): boolean => tallied.has(key);

/** The same for one measure: of a tally, how many there were, unless its change is clear. */
export const saidOf = (key: MeasureKey, { change, points }: Figure): string =>
  isTally(key) && change.kind !== "up" && change.kind !== "down" && points.length > 0
    ? steps.change.says.counted(points.reduce((sum, { value }) => sum + value, 0))
    : said(change);

/** The last value; a tally has its number in words, and this week may have none yet. */
export const lastSaid = (key: MeasureKey, { last }: Figure): string =>
  last === undefined || isTally(key) ? "" : figureNumber(last);
