import { type Result, err, ok } from "@refrain/core/result";
import { at, range } from "./at.ts";
import type { Matrix } from "./cholesky.ts";
import { type Interval, type NotFinite, type Singular, type TooFew, notFinite } from "./errors.ts";
import { leastSquares } from "./leastSquares.ts";
import { normalQuantile } from "./normal.ts";
import { median, quantileOfSorted } from "./summary.ts";

export interface Robust {
  readonly coefficients: readonly number[];
  /** Residual deviation, from the median absolute residual about zero. */
  readonly scale: number;
  /** 1 for a point taken fully, less for one that lies far off. */
  readonly weights: readonly number[];
}

/**
 * Regression in which far points pull less: Huber's M-estimator with k = 1.345 (95 % efficiency for normal data) and the
 * scale re-estimated each round from the median absolute residual / 0.6745, as `rlm` in R's MASS does.
 * Resists strange y, not strange x.
 */
export function regressRobust(
  x: Matrix,
  y: readonly number[],
): Result<Robust, TooFew | Singular | NotFinite> {
  const start = leastSquares(x, y);
  if (!start.ok) return start;
  let fit = start.value;
  let weights = y.map(() => 1);
  let scale = 0;
  for (let round = 0; round < 200; round++) {
    scale = median(fit.residuals.map(Math.abs)) / 0.6745;
    if (scale === 0) break;
    weights = fit.residuals.map((e) => Math.min(1, (1.345 * scale) / Math.abs(e)));
    const roots = weights.map(Math.sqrt);
    const next = leastSquares(
      x.map((r, i) => r.map((v) => v * at(roots, i))),
      y.map((yi, i) => yi * at(roots, i)),
    );
    if (!next.ok) return next;
    const { coefficients } = next.value;
    const moved = Math.max(...coefficients.map((b, j) => Math.abs(b - at(fit.coefficients, j))));
    const residuals = y.map(
      (yi, i) => yi - (x[i] ?? []).reduce((sum, v, j) => sum + v * at(coefficients, j), 0),
    );
    fit = { ...next.value, residuals };
    if (moved <= 1e-12 * (1 + Math.max(...coefficients.map(Math.abs)))) break;
  }
  return ok({ coefficients: fit.coefficients, scale, weights });
}

export interface Trend {
  /** Change of y for one unit of time. */
  readonly slope: number;
  readonly intercept: number;
  readonly interval: Interval;
  /** Kendall's S: rising pairs minus falling pairs. */
  readonly score: number;
}

/**
 * The trend of a few points, some of them strange: the median of the slopes between all pairs (Theil–Sen), with the
 * interval that Kendall's test leaves open (Sen 1968, doi:10.1080/01621459.1968.10480934; ties in y counted).
 * Missing weeks are simply absent. Needs four points at different times. Assumes independent scatter about the line; with
 * strongly inert series the interval is too narrow. Not to be read as cause.
 */
export function trend(
  times: readonly number[],
  ys: readonly number[],
  level = 0.95,
  /** How many times wider than for independent values the scatter of Kendall's S is taken to be; see `inertTrend`. */
  widen = 1,
): Result<Trend, TooFew | Singular | NotFinite> {
  const n = ys.length;
  if (n < 4) return err({ type: "too-few", needs: 4, has: n });
  const bad = notFinite(ys) ?? notFinite(times);
  if (bad) return err(bad);
  const slopes: number[] = [];
  let score = 0;
  for (const i of range(n))
    for (const j of range(i)) {
      const [dt, dy] = [at(times, i) - at(times, j), at(ys, i) - at(ys, j)];
      if (dt === 0) continue;
      slopes.push(dy / dt);
      score += Math.sign(dy / dt);
    }
  if (slopes.length === 0) return err({ type: "singular" });
  const sorted = Float64Array.from(slopes).sort();
  const slope = quantileOfSorted(sorted, 0.5);
  const reach = normalQuantile(0.5 + level / 2) * kendallDeviation(times, ys) * widen;
  const low = Math.round((slopes.length - reach) / 2) - 1;
  const high = Math.round((slopes.length + reach) / 2);
  return ok({
    slope,
    intercept: median(ys) - slope * median(times),
    // Too few pairs for the wish: the interval is open on both sides.
    interval: {
      low: low < 0 ? -Infinity : at(sorted, low),
      high: high >= sorted.length ? Infinity : at(sorted, high),
      level,
    },
    score,
  });
}

/** The deviation of Kendall's S when there is no trend, with ties in times and in values. */
export function kendallDeviation(times: readonly number[], ys: readonly number[]): number {
  const n = ys.length;
  const tied = (xs: readonly number[], term: (t: number) => number) =>
    [...Map.groupBy(xs, (x) => x).values()].reduce((sum, group) => sum + term(group.length), 0);
  const cube = (t: number) => t * (t - 1) * (2 * t + 5);
  const pair = (t: number) => t * (t - 1);
  const triple = (t: number) => t * (t - 1) * (t - 2);
  const base = (cube(n) - tied(times, cube) - tied(ys, cube)) / 18;
  const both = n > 2 ? (tied(times, triple) * tied(ys, triple)) / (9 * n * (n - 1) * (n - 2)) : 0;
  return Math.sqrt(base + both + (tied(times, pair) * tied(ys, pair)) / (2 * n * (n - 1)));
}
