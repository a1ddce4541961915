import { type Result, err, ok } from "@refrain/core/result";
import { at, range, row } from "./at.ts";
import type { Matrix } from "./cholesky.ts";
import { studentBelow, studentQuantile } from "./distributions.ts";
import type { Interval, NotFinite, Singular, TooFew } from "./errors.ts";
import { leastSquares } from "./leastSquares.ts";
import { mean } from "./summary.ts";

export interface Coefficient {
  readonly value: number;
  readonly standardError: number;
  readonly interval: Interval;
  /** Two-sided, against zero. */
  readonly p: number;
}

export interface Regression {
  readonly coefficients: readonly Coefficient[];
  readonly residuals: readonly number[];
  readonly covariance: Matrix;
  readonly degreesOfFreedom: number;
  readonly residualDeviation: number;
  readonly rss: number;
  /** Share of the variance explained; about zero, not about the mean, when `x` has no column of ones. */
  readonly rSquared: number;
  readonly adjustedRSquared: number;
}

export interface RegressionOptions {
  readonly level?: number;
  /**
   * `"equal"`: one residual variance, as taught. `"hc3"`: standard errors that stay right when the scatter differs
   * from point to point (MacKinnon & White 1985, doi:10.1016/0304-4076(85)90158-7), better than HC0 in small samples.
   */
  readonly errors?: "equal" | "hc3";
}

/**
 * Ordinary least squares. Each row of `x` is one observation, written out with its 1 for the intercept if there is one.
 * Needs at least one more observation than coefficients. Follows R's `lm` (also in R² without intercept).
 */
export function regress(
  x: Matrix,
  y: readonly number[],
  { level = 0.95, errors = "equal" }: RegressionOptions = {},
): Result<Regression, TooFew | Singular | NotFinite> {
  const p = x[0]?.length ?? 0;
  const n = y.length;
  if (n <= p) return err({ type: "too-few", needs: p + 1, has: n });
  const fit = leastSquares(x, y);
  if (!fit.ok) return fit;
  const { rss, residuals, unscaled } = fit.value;
  const df = n - p;
  const scale = rss / df;
  const covariance =
    errors === "hc3" ? sandwich(x, residuals, unscaled) : unscaled.map((r) => r.map((v) => v * scale));
  const t = studentQuantile(0.5 + level / 2, df);
  const withIntercept = range(p).some((j) => x.every((r) => r[j] === 1));
  const centre = withIntercept ? mean(y) : 0;
  const total = y.reduce((sum, yi) => sum + (yi - centre) ** 2, 0);
  const rSquared = total === 0 ? Number.NaN : 1 - rss / total;
  return ok({
    coefficients: fit.value.coefficients.map((value, j) => {
      const standardError = Math.sqrt(at(row(covariance, j), j));
      return {
        value,
        standardError,
        interval: { low: value - t * standardError, high: value + t * standardError, level },
        p:
          standardError === 0
            ? value === 0
              ? 1
              : 0
            : 2 * studentBelow(-Math.abs(value / standardError), df),
      };
    }),
    residuals,
    covariance,
    degreesOfFreedom: df,
    residualDeviation: Math.sqrt(scale),
    rss,
    rSquared,
    adjustedRSquared: 1 - ((1 - rSquared) * (n - (withIntercept ? 1 : 0))) / df,
  });
}

/** (XᵀX)⁻¹ Xᵀ diag(e²/(1−h)²) X (XᵀX)⁻¹. */
function sandwich(x: Matrix, residuals: readonly number[], unscaled: Matrix): number[][] {
  const p = unscaled.length;
  const meat = range(p).map(() => range(p).map(() => 0));
  x.forEach((xi, i) => {
    const leverage = quadratic(unscaled, xi);
    const weight = (at(residuals, i) / (1 - leverage)) ** 2;
    for (const a of range(p))
      for (const b of range(p)) row(meat, a)[b] = at(row(meat, a), b) + weight * at(xi, a) * at(xi, b);
  });
  return times(times(unscaled, meat), unscaled);
}

const quadratic = (matrix: Matrix, v: readonly number[]): number =>
  v.reduce((sum, vi, i) => sum + vi * v.reduce((inner, vj, j) => inner + at(row(matrix, i), j) * vj, 0), 0);

const times = (a: Matrix, b: Matrix): number[][] =>
  a.map((r) => range(b[0]?.length ?? 0).map((j) => r.reduce((sum, v, k) => sum + v * at(row(b, k), j), 0)));
