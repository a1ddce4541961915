import { type Result, err, ok } from "@refrain/core/result";
import { type StatsError, at, leastSquares, range } from "@refrain/core/stats";
import { type NeverChanges, type NotASeries, type Series, checked } from "./series.ts";

/**
 * The inertia–coordination model as the R package rties 5.0.0 fits it (Butler & Barnard 2019,
 * doi:10.1097/PSY.0000000000000703), rule for rule, so that its published numbers come out. `one` is its distinguisher 0.
 * For a couple's own story use `fitDaily`, which is plain in time and has intervals.
 */
export interface InertiaCoordination {
  /** The lag with the largest cross-correlation. */
  readonly lag: number;
  readonly intercept: readonly [number, number];
  readonly inertia: readonly [number, number];
  /** NaN where both partners gave the very same values. */
  readonly coordination: readonly [number, number];
  /** Adjusted R² of both partners' rows together, about zero, for the three models. */
  readonly adjustedRSquared: {
    readonly inertia: number;
    readonly coordination: number;
    readonly both: number;
  };
}

/** Each person's values less their own straight line over time. Missing stays missing. */
export function detrended(times: readonly number[], values: readonly number[]): Result<number[], StatsError> {
  const places = range(values.length).filter((i) => Number.isFinite(at(values, i)));
  const fit = leastSquares(
    places.map((i) => [1, at(times, i)]),
    places.map((i) => at(values, i)),
  );
  if (!fit.ok) return fit;
  const [level = 0, slope = 0] = fit.value.coefficients;
  return ok(values.map((v, i) => v - level - slope * at(times, i)));
}

/**
 * Rules of rties that matter: detrend by person; cross-correlate on rows where both are present, up to lag
 * ⌊10 log₁₀(n/2)⌋, biased autocovariance; take the largest |r|, 0 becomes 1; shift both predictors by **plus** that lag, so for
 * a positive lag the "lagged" value is the later one (a numeric lag given to rties goes the other way); least squares on
 * complete rows, each person alone.
 */
export function fitInertiaCoordination(
  series: Series,
): Result<InertiaCoordination, StatsError | NotASeries | NeverChanges> {
  const good = checked(series, 12);
  if (!good.ok) return good;
  const one = detrended(series.times, series.one);
  if (!one.ok) return one;
  const two = detrended(series.times, series.two);
  if (!two.ok) return two;
  const values = [one.value, two.value] as const;
  const lag = strongestLag(values[0], values[1]) || 1;
  const fits = ([0, 1] as const).map((who) => {
    const rows = range(values[0].length).map((t) => ({
      now: values[who][t] ?? Number.NaN,
      own: values[who][t + lag] ?? Number.NaN,
      other: values[who === 0 ? 1 : 0][t + lag] ?? Number.NaN,
    }));
    const inertia = modelOf(rows, (r) => [1, r.own]);
    const both = modelOf(rows, (r) => [1, r.own, r.other]);
    // Where both partners' values are the same numbers (couple 19 of the published data), R's lm drops the second predictor.
    const aliased = !both.fit.ok && both.fit.error.type === "singular" && inertia.fit.ok;
    return { inertia, coordination: modelOf(rows, (r) => [1, r.other]), both: aliased ? inertia : both };
  });
  const [first, second] = fits;
  if (!first || !second) return err({ type: "singular" });
  if (!first.both.fit.ok) return first.both.fit;
  if (!second.both.fit.ok) return second.both.fit;
  const coefficients = [first.both.fit.value.coefficients, second.both.fit.value.coefficients];
  const pair = (j: number): readonly [number, number] => [
    coefficients[0]?.[j] ?? Number.NaN,
    coefficients[1]?.[j] ?? Number.NaN,
  ];
  const adjusted = (model: "inertia" | "coordination" | "both") =>
    jointAdjusted([first[model], second[model]]);
  return ok({
    lag,
    intercept: pair(0),
    inertia: pair(1),
    coordination: pair(2),
    adjustedRSquared: {
      inertia: adjusted("inertia"),
      coordination: adjusted("coordination"),
      both: adjusted("both"),
    },
  });
}

interface Row {
  readonly now: number;
  readonly own: number;
  readonly other: number;
}

interface Model {
  readonly fit: ReturnType<typeof leastSquares>;
  readonly squares: number;
  readonly rows: number;
}

/** Least squares on the rows that have all this model needs (a partner's gap does not cost the model without partner). */
function modelOf(rows: readonly Row[], predictors: (row: Row) => number[]): Model {
  const complete = rows.filter((r) => Number.isFinite(r.now) && predictors(r).every(Number.isFinite));
  return {
    fit: leastSquares(
      complete.map(predictors),
      complete.map((r) => r.now),
    ),
    squares: complete.reduce((sum, r) => sum + r.now * r.now, 0),
    rows: complete.length,
  };
}

/** 1 − (RSS / (N − p)) / (Σy² / N) over both partners: R's form for models without a common intercept. */
function jointAdjusted(models: readonly Model[]): number {
  const total = (of: (m: Model) => number) => models.reduce((sum, m) => sum + of(m), 0);
  const n = total((m) => m.rows);
  const p = total((m) => (m.fit.ok ? m.fit.value.coefficients.length : 0));
  const rss = total((m) => (m.fit.ok ? m.fit.value.rss : Number.NaN));
  return 1 - rss / (n - p) / (total((m) => m.squares) / n);
}

/** The lag k at which one[t + k] and two[t] hang together most, as R's `ccf` with its default range finds it. */
export function strongestLag(one: readonly number[], two: readonly number[]): number {
  const places = range(one.length).filter((i) => Number.isFinite(at(one, i)) && Number.isFinite(at(two, i)));
  const n = places.length;
  const centred = (xs: readonly number[]) => {
    const kept = places.map((i) => at(xs, i));
    const mean = kept.reduce((sum, v) => sum + v, 0) / n;
    return kept.map((v) => v - mean);
  };
  const [x, y] = [centred(one), centred(two)];
  const most = Math.floor(10 * (Math.log10(n) - Math.log10(2)));
  let best = { lag: 0, size: -1 };
  for (let lag = -most; lag <= most; lag++) {
    let sum = 0;
    for (let t = Math.max(0, -lag); t + Math.max(0, lag) < n; t++) sum += at(x, t + lag) * at(y, t);
    if (Math.abs(sum) > best.size) best = { lag, size: Math.abs(sum) };
  }
  return best.lag;
}
