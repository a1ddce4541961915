import { inertTrend, phaseDifference, seeded } from "@refrain/core/stats";
import { lastWeeks, type Series } from "./series.ts";

/** Weeks shown, and the fewest with a value before anything is said of a change. */
export const weeksShown = 12;
export const fewestWeeks = 6;
/** One's own first weeks: the baseline. */
export const baselineWeeks = 6;

/** What can be said of the weeks shown. `by` is the change over them, from the first shown to the last, in the measure's unit. */
export type Change =
  | { readonly kind: "not-enough"; readonly have: number; readonly need: number }
  /** The interval is open: the weeks hang together too much, or are too few, to set a limit. */
  | { readonly kind: "open"; readonly by: number }
  | {
      readonly kind: "up" | "down" | "unclear";
      readonly by: number;
      readonly low: number;
      readonly high: number;
    };

/** Last weeks against one's own first weeks, with the interval a permutation test leaves open. */
export type FromBaseline =
  | { readonly kind: "not-enough"; readonly have: number; readonly need: number }
  | {
      readonly kind: "rose" | "fell" | "not-distinguishable";
      readonly by: number;
      readonly low: number;
      readonly high: number;
    };

/** One small chart: what is drawn, and what is said. */
export interface Figure {
  readonly points: Series;
  /** The lowest and highest of one's own first weeks; absent until there are six. */
  readonly band?: { readonly low: number; readonly high: number };
  readonly last?: number;
  readonly change: Change;
  readonly baseline: FromBaseline;
}

export function figureOf(series: Series, thisWeek: number, weeks = weeksShown): Figure {
  const points = lastWeeks(series, thisWeek, weeks);
  const first = series.slice(0, baselineWeeks).map(({ value }) => value);
  const last = points.at(-1)?.value;
  return {
    points,
    ...(first.length === baselineWeeks
      ? { band: { low: Math.min(...first), high: Math.max(...first) } }
      : {}),
    ...(last === undefined ? {} : { last }),
    change: changeOver(points),
    baseline: fromBaseline(series),
  };
}

function changeOver(points: Series): Change {
  if (points.length < fewestWeeks) return { kind: "not-enough", have: points.length, need: fewestWeeks };
  const weeks = points.map(({ week }) => week);
  const found = inertTrend(
    weeks,
    points.map(({ value }) => value),
  );
  if (!found.ok) return { kind: "not-enough", have: points.length, need: fewestWeeks };
  const span = Math.max(...weeks) - Math.min(...weeks);
  const { slope, interval } = found.value;
  const by = slope * span;
  if (!Number.isFinite(interval.low) || !Number.isFinite(interval.high)) return { kind: "open", by };
  const [low, high] = [interval.low * span, interval.high * span];
  return { kind: low > 0 ? "up" : high < 0 ? "down" : "unclear", by, low, high };
}

/** The last four weeks with a value against the first six. Ten are needed, so that none is in both. */
export const recentWeeks = 4;

function fromBaseline(series: Series): FromBaseline {
  const need = baselineWeeks + recentWeeks;
  if (series.length < need) return { kind: "not-enough", have: series.length, need };
  const values = series.map(({ value }) => value);
  // All regroupings of ten are listed, so the dice are never thrown; they are handed over because they could be.
  const found = phaseDifference(values.slice(0, baselineWeeks), values.slice(-recentWeeks), {
    random: seeded(1),
  });
  if (!found.ok) return { kind: "not-enough", have: series.length, need };
  const { difference: by, interval } = found.value;
  const kind = interval.low > 0 ? "rose" : interval.high < 0 ? "fell" : "not-distinguishable";
  return { kind, by, low: interval.low, high: interval.high };
}
