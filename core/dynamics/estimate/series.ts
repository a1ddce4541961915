import { type Result, err, ok } from "@refrain/core/result";
import { type TooFew, at } from "@refrain/core/stats";

/**
 * Two people's values over time, on one scale each. A day on which one said nothing is NaN there. Times are in any one unit
 * (days, turns, two-second steps) and rise.
 */
export interface Series {
  readonly times: readonly number[];
  readonly one: readonly number[];
  readonly two: readonly number[];
}

/** Times that do not rise, or lists of different length. `index` is the first bad place. */
export interface NotASeries {
  readonly type: "not-a-series";
  readonly index: number;
}

/** A value that never changes says nothing about what moves it. */
export interface NeverChanges {
  readonly type: "never-changes";
  readonly who: "one" | "two";
}

export function checked(series: Series, needs: number): Result<Series, NotASeries | NeverChanges | TooFew> {
  const { times, one, two } = series;
  if (one.length !== times.length || two.length !== times.length)
    return err({ type: "not-a-series", index: Math.min(one.length, two.length, times.length) });
  const bad = times.findIndex((t, i) => !Number.isFinite(t) || (i > 0 && !(t > at(times, i - 1))));
  if (bad >= 0) return err({ type: "not-a-series", index: bad });
  for (const who of ["one", "two"] as const) {
    const present = series[who].filter(Number.isFinite);
    if (present.length < needs) return err({ type: "too-few", needs, has: present.length });
    if (present.every((v) => v === present[0])) return err({ type: "never-changes", who });
  }
  return ok(series);
}

/** Both values today and both values one step later. */
export interface Pair {
  readonly one: number;
  readonly two: number;
  readonly nextOne: number;
  readonly nextTwo: number;
}

/** All pairs of neighbouring moments `step` apart at which nothing is missing. */
export function pairsOf({ times, one, two }: Series, step: number): Pair[] {
  const placeOf = new Map(times.map((t, i) => [Math.round(t / step), i]));
  return times.flatMap((t, i): Pair[] => {
    const next = placeOf.get(Math.round(t / step) + 1);
    if (next === undefined || Math.abs(at(times, next) - t - step) > 1e-6 * step) return [];
    const pair = { one: at(one, i), two: at(two, i), nextOne: at(one, next), nextTwo: at(two, next) };
    return Object.values(pair).every(Number.isFinite) ? [pair] : [];
  });
}
