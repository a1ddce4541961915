import { type Result, err, ok } from "@refrain/core/result";
import { type NotFinite, type TooFew, notFinite } from "./errors.ts";
import { normalBelow } from "./normal.ts";
import { type Random, shuffled } from "./random.ts";

export interface TauU {
  /** Non-overlap of the phases alone: −1 every later value lies below every earlier one, 1 above. */
  readonly tau: number;
  /** The same with the trend that was there already taken off; may pass ±1. */
  readonly tauU: number;
  /** Two-sided p of `tau` by the normal approximation of Kendall's S for two groups (ties counted). */
  readonly p: number;
  /** Two-sided p of `tauU` over random orders of the whole series. */
  readonly pTauU: number;
  readonly baselineTrend: number;
}

const score = (later: number, earlier: number): number => Math.sign(later - earlier);

/**
 * Tau-U for one person before and after something (Parker, Vannest, Davis & Sauber 2011, doi:10.1016/j.beth.2010.08.006):
 * of all pairs (one before, one after), how many rose minus how many fell; `tauU` subtracts the pairs that rose within the
 * baseline. Both are divided by n_A · n_B, as the R package SingleCaseES does (the paper's own tables also use other
 * divisors). Needs three before and three after. It says that values differ, not why, and it knows nothing of how much.
 */
export function tauU(
  before: readonly number[],
  after: readonly number[],
  { random, orders = 1999 }: { readonly random: Random; readonly orders?: number },
): Result<TauU, TooFew | NotFinite> {
  const fewer = Math.min(before.length, after.length);
  if (fewer < 3) return err({ type: "too-few", needs: 3, has: fewer });
  const all = [...before, ...after];
  const bad = notFinite(all);
  if (bad) return err(bad);
  const pairs = before.length * after.length;
  const { between, within } = scores(before, after);
  const observed = Math.abs(between - within);
  let asFar = 1;
  for (let k = 0; k < orders; k++) {
    const order = shuffled(random, all);
    const other = scores(order.slice(0, before.length), order.slice(before.length));
    if (Math.abs(other.between - other.within) >= observed) asFar += 1;
  }
  const n = all.length;
  const ties = [...Map.groupBy(all, (x) => x).values()].reduce((sum, g) => sum + g.length ** 3 - g.length, 0);
  const deviation = Math.sqrt((pairs / 3) * (n + 1 - ties / (n * (n - 1))));
  return ok({
    tau: between / pairs,
    tauU: (between - within) / pairs,
    p: deviation === 0 ? 1 : 2 * normalBelow(-Math.abs(between) / deviation),
    pTauU: asFar / (orders + 1),
    baselineTrend: within / ((before.length * (before.length - 1)) / 2),
  });
}

function scores(before: readonly number[], after: readonly number[]): { between: number; within: number } {
  let between = 0;
  let within = 0;
  before.forEach((a, i) => {
    for (const b of after) between += score(b, a);
    for (const earlier of before.slice(0, i)) within += score(a, earlier);
  });
  return { between, within };
}
