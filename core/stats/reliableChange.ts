import { type Result, err, ok } from "@refrain/core/result";
import type { OutOfRange } from "./errors.ts";
import { normalQuantile } from "./normal.ts";

export interface ReliableChange {
  readonly change: number;
  /** Change in units of its own measurement error. */
  readonly index: number;
  /** The smallest change that is more than measurement error at this level. */
  readonly smallest: number;
  readonly verdict: "rose" | "fell" | "not distinguishable";
}

/**
 * Whether two scores of one person differ by more than the questionnaire's own noise: change / (s √(2 (1 − r)))
 * (Jacobson & Truax 1991, doi:10.1037/0022-006X.59.1.12). `deviation` s and `reliability` r belong together and to one
 * source, which the caller must name beside the result; s is that of the group before help, r in [0, 1) its test–retest or
 * internal consistency. Says nothing about whether the change matters, and nothing about its cause.
 */
export function reliableChange(
  before: number,
  after: number,
  { deviation, reliability, level = 0.95 }: { deviation: number; reliability: number; level?: number },
): Result<ReliableChange, OutOfRange> {
  if (!(deviation > 0)) return err({ type: "out-of-range", what: "deviation", value: deviation });
  if (!(reliability >= 0 && reliability < 1))
    return err({ type: "out-of-range", what: "reliability", value: reliability });
  const noise = deviation * Math.sqrt(2 * (1 - reliability));
  const smallest = normalQuantile(0.5 + level / 2) * noise;
  const change = after - before;
  return ok({
    change,
    index: change / noise,
    smallest,
    verdict: Math.abs(change) < smallest ? "not distinguishable" : change > 0 ? "rose" : "fell",
  });
}
