import { type Result, err, ok } from "@refrain/core/result";
import { at } from "./at.ts";
import type { NotFinite, OutOfRange, Singular, TooFew } from "./errors.ts";
import { type PhaseDifference, phaseDifference } from "./permutation.ts";
import type { Random } from "./random.ts";
import { type Coefficient, regress } from "./regression.ts";
import { type TauU, tauU } from "./tauU.ts";

export interface SingleCase {
  /** Later mean minus earlier mean, with the interval a permutation test leaves open. */
  readonly difference: PhaseDifference;
  /** The jump at the change itself, once both slopes are allowed for; unit of the measure. */
  readonly level: Coefficient;
  /** Later slope minus earlier slope; unit of the measure for one unit of time. */
  readonly slope: Coefficient;
  /** How little the two phases overlap. */
  readonly overlap: TauU;
}

export interface SingleCaseOptions {
  readonly random: Random;
  readonly level?: number;
  /** Regroupings and orders drawn for the permutation interval and Tau-U's p. */
  readonly draws?: number;
}

/** Fewest values in each phase. */
export const fewestInPhase = 5;

/**
 * One person before and after something they did: a single-case A–B design. `difference` compares the phases whole; `level`
 * and `slope` come from y = b₀ + b₁ t + b₂ after + b₃ (t − changed) after, least squares (Huitema & McKean 2000,
 * doi:10.1177/00131640021970358); `overlap` is Tau-U. Times need not be evenly spaced, and missing weeks are simply absent.
 * Needs five values in each phase. Without a second case or a return to the old way it shows that something is
 * different, not what made it so.
 */
export function singleCase(
  times: readonly number[],
  ys: readonly number[],
  changed: number,
  { random, level = 0.95, draws = 1999 }: SingleCaseOptions,
): Result<SingleCase, TooFew | NotFinite | Singular | OutOfRange> {
  const before = ys.filter((_, i) => at(times, i) < changed);
  const after = ys.filter((_, i) => at(times, i) >= changed);
  const fewer = Math.min(before.length, after.length);
  if (fewer < fewestInPhase) return err({ type: "too-few", needs: fewestInPhase, has: fewer });
  const difference = phaseDifference(before, after, { random, level, drawn: draws });
  if (!difference.ok) return difference;
  const overlap = tauU(before, after, { random, orders: draws });
  if (!overlap.ok) return overlap;
  const rows = times.map((t) => (t < changed ? [1, t - changed, 0, 0] : [1, t - changed, 1, t - changed]));
  const fit = regress(rows, ys, { level });
  if (!fit.ok) return fit;
  const [, , jump, turn] = fit.value.coefficients;
  if (!jump || !turn) return err({ type: "singular" });
  return ok({ difference: difference.value, level: jump, slope: turn, overlap: overlap.value });
}
