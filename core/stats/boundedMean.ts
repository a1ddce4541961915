import { type Result, err, ok } from "@refrain/core/result";
import { studentQuantile } from "./distributions.ts";
import { type Interval, type NotFinite, type OutOfRange, type TooFew, notFinite } from "./errors.ts";
import { mean, variance } from "./summary.ts";

export interface BoundedMean {
  readonly mean: number;
  readonly interval: Interval;
}

/**
 * The mean of a few answers on a scale with two ends, and how far it is known. Student's t on the answers, with the scatter never
 * taken as smaller than a plain guess allows: to the sum of squares two thought answers are added, one at each end, each weighing
 * a 64th of the real ones together (after the idea of Agresti & Coull 1998, doi:10.1080/00031305.1998.10480550, for shares; the centre stays
 * the plain mean). So sixteen answers that are all alike do not make a certainty. The interval stays inside the scale.
 * Needs three answers. Assumes that the questions are a sample of many of their kind.
 */
export function boundedMean(
  answers: readonly number[],
  { low = 0, high = 1, level = 0.95, thought: share = 1 / 64 }: BoundedMeanOptions = {},
): Result<BoundedMean, TooFew | NotFinite | OutOfRange> {
  const n = answers.length;
  if (n < 3) return err({ type: "too-few", needs: 3, has: n });
  const bad = notFinite(answers);
  if (bad) return err(bad);
  const outside = answers.find((x) => x < low || x > high);
  if (outside !== undefined) return err({ type: "out-of-range", what: "answer", value: outside });
  const thought = n * share;
  const centre = mean(answers);
  const squares = variance(answers) * (n - 1) + thought * ((centre - low) ** 2 + (high - centre) ** 2);
  const reach = studentQuantile(0.5 + level / 2, n - 1) * Math.sqrt(squares / (n - 1 + 2 * thought) / n);
  return ok({
    mean: centre,
    interval: { low: Math.max(low, centre - reach), high: Math.min(high, centre + reach), level },
  });
}

export interface BoundedMeanOptions {
  readonly low?: number;
  readonly high?: number;
  readonly level?: number;
  /** Weight of each thought answer, as a share of the real ones; less for differences, which seldom reach an end. */
  readonly thought?: number;
}
