import { type Result, err, ok } from "@refrain/core/result";
import { fisherQuantile } from "./distributions.ts";
import type { Matrix } from "./cholesky.ts";
import type { Interval, Singular, TooFew } from "./errors.ts";
import { at } from "./at.ts";
import { deviation, variance } from "./summary.ts";

export interface Consistency {
  /** Cronbach's alpha: up to 1; how far the questions answer alike. */
  readonly alpha: number;
  readonly interval: Interval;
  /** Standard error of measurement of the sum, in points of the sum. */
  readonly standardError: number;
}

/**
 * Internal consistency of a set of questions (rows persons, columns questions): Cronbach 1951 (doi:10.1007/BF02310555), with
 * Feldt's interval (1965, doi:10.1007/BF02289499). High alpha does not show that the questions measure what they are meant to.
 * Needs three persons and two questions.
 */
export function consistency(answers: Matrix, level = 0.95): Result<Consistency, TooFew | Singular> {
  const persons = answers.length;
  const questions = answers[0]?.length ?? 0;
  if (persons < 3) return err({ type: "too-few", needs: 3, has: persons });
  if (questions < 2) return err({ type: "too-few", needs: 2, has: questions });
  const sums = answers.map((r) => r.reduce((sum, v) => sum + v, 0));
  const whole = variance(sums);
  if (whole === 0) return err({ type: "singular" });
  const parts = answers[0]?.reduce((sum, _, j) => sum + variance(answers.map((r) => at(r, j))), 0) ?? 0;
  const alpha = (questions / (questions - 1)) * (1 - parts / whole);
  const [df1, df2] = [persons - 1, (persons - 1) * (questions - 1)];
  return ok({
    alpha,
    interval: {
      low: 1 - (1 - alpha) * fisherQuantile(0.5 + level / 2, df1, df2),
      high: 1 - (1 - alpha) * fisherQuantile(0.5 - level / 2, df1, df2),
      level,
    },
    standardError: deviation(sums) * Math.sqrt(Math.max(0, 1 - alpha)),
  });
}
