import { type Result, err, ok } from "@refrain/core/result";
import { at } from "./at.ts";
import { studentQuantile } from "./distributions.ts";
import { type Interval, type NotFinite, type TooFew, notFinite } from "./errors.ts";
import { normalQuantile } from "./normal.ts";
import { lowestBetween } from "./roots.ts";

/** One couple's own estimate and how exact it is. */
export interface Measured {
  readonly value: number;
  readonly standardError: number;
}

export interface Pooled {
  /** The average couple. */
  readonly mean: number;
  readonly interval: Interval;
  /** How much couples truly differ (standard deviation between them). */
  readonly between: number;
  /** Where a new couple of the same kind would lie. */
  readonly prediction: Interval;
  /** Each couple drawn toward the average, the more the less exact it is. */
  readonly each: readonly (Measured & { readonly interval: Interval; readonly weight: number })[];
}

/**
 * Partial pooling: couples are neither all alike nor strangers to each other. Value_i ~ Normal(μ, τ² + s_i²), τ by restricted
 * maximum likelihood, interval of μ by Hartung & Knapp (2001, doi:10.1002/sim.791) with t, k − 1 degrees of freedom. Needs
 * three couples; τ from fewer than about ten is hardly known, and the couples' own intervals take τ as if it were.
 * For groups of couples only: no couple should be told its place in a group.
 */
export function pool(measured: readonly Measured[], level = 0.95): Result<Pooled, TooFew | NotFinite> {
  const k = measured.length;
  if (k < 3) return err({ type: "too-few", needs: 3, has: k });
  const bad =
    notFinite(measured.map((m) => m.value)) ??
    notFinite(measured.map((m) => (m.standardError > 0 ? m.standardError : Number.NaN)));
  if (bad) return err(bad);
  const values = measured.map((m) => m.value);
  const widest = Math.max(...values) - Math.min(...values);
  // τ = 0 is a possible best answer, at the edge; the search is over √τ so that it can come near.
  const search = lowestBetween(
    (root) => restricted(measured, root ** 4),
    0,
    Math.sqrt(Math.max(widest, 1e-12)),
    1e-10,
  );
  const tau2 = restricted(measured, 0) <= search.value ? 0 : search.x ** 4;
  const { mean, weights, total } = weighted(measured, tau2);
  const spread =
    measured.reduce((sum, m, i) => sum + at(weights, i) * (m.value - mean) ** 2, 0) / ((k - 1) * total);
  const t = studentQuantile(0.5 + level / 2, k - 1);
  const reach = t * Math.sqrt(spread);
  const far = studentQuantile(0.5 + level / 2, Math.max(1, k - 2)) * Math.sqrt(tau2 + spread);
  return ok({
    mean,
    interval: { low: mean - reach, high: mean + reach, level },
    between: Math.sqrt(tau2),
    prediction: { low: mean - far, high: mean + far, level },
    each: measured.map((m) => {
      const weight = tau2 / (tau2 + m.standardError ** 2);
      const value = mean + weight * (m.value - mean);
      const standardError = Math.sqrt(weight * m.standardError ** 2 + (1 - weight) ** 2 * spread);
      const z = normalQuantile(0.5 + level / 2);
      return {
        value,
        standardError,
        weight,
        interval: { low: value - z * standardError, high: value + z * standardError, level },
      };
    }),
  });
}

function weighted(measured: readonly Measured[], tau2: number) {
  const weights = measured.map((m) => 1 / (tau2 + m.standardError ** 2));
  const total = weights.reduce((sum, w) => sum + w, 0);
  const mean = measured.reduce((sum, m, i) => sum + at(weights, i) * m.value, 0) / total;
  return { mean, weights, total };
}

/** Minus twice the restricted log-likelihood, without its constant. */
function restricted(measured: readonly Measured[], tau2: number): number {
  const { mean, weights, total } = weighted(measured, tau2);
  return measured.reduce(
    (sum, m, i) => sum - Math.log(at(weights, i)) + at(weights, i) * (m.value - mean) ** 2,
    Math.log(total),
  );
}
