import { type Result, err, ok } from "@refrain/core/result";
import { at } from "./at.ts";
import { type Interval, type NotFinite, type TooFew, notFinite } from "./errors.ts";
import { type Random, shuffled } from "./random.ts";
import { mean } from "./summary.ts";

export interface PhaseDifference {
  /** Mean of the later phase minus mean of the earlier. */
  readonly difference: number;
  readonly interval: Interval;
  /** Two-sided, against no difference. */
  readonly p: number;
  /** All regroupings were looked at, not a sample of them. */
  readonly exact: boolean;
}

export interface PermutationOptions {
  readonly random: Random;
  readonly level?: number;
  /** How many regroupings to draw when there are too many to list. */
  readonly drawn?: number;
}

const mostListed = 20_000;

/**
 * How far two phases lie apart, with the shifts that a permutation test does not reject. For means every regrouping π gives
 * one critical shift (D − D_π) / (1 − c_π), c_π = share of former B in the new B minus its share in the new A, so the
 * interval needs no search (Garthwaite 1996, doi:10.2307/2532852, gives the search for the general case). Values are in
 * the measure's own unit. Needs three in each phase, and at least 1 / (1 − level) · 2 regroupings for a finite interval.
 * Values that hang together from week to week make the interval too narrow.
 */
export function phaseDifference(
  before: readonly number[],
  after: readonly number[],
  { random, level = 0.95, drawn = 4999 }: PermutationOptions,
): Result<PhaseDifference, TooFew | NotFinite> {
  const fewer = Math.min(before.length, after.length);
  if (fewer < 3) return err({ type: "too-few", needs: 3, has: fewer });
  const all = [...before, ...after];
  const bad = notFinite(all);
  if (bad) return err(bad);
  const difference = mean(after) - mean(before);
  const n = all.length;
  const total = all.reduce((sum, x) => sum + x, 0);
  const exact = groupings(n, after.length) <= mostListed;
  const shifts: number[] = [];
  let asFar = 0;
  let looked = 0;
  const visit = (chosen: readonly number[]) => {
    looked += 1;
    let sum = 0;
    let former = 0;
    for (const i of chosen) {
      sum += at(all, i);
      if (i >= before.length) former += 1;
    }
    const regrouped = sum / after.length - (total - sum) / before.length;
    const kept = former / after.length - (after.length - former) / before.length;
    if (Math.abs(regrouped) >= Math.abs(difference) - 1e-12 * (1 + Math.abs(difference))) asFar += 1;
    if (kept < 1 - 1e-12) shifts.push((difference - regrouped) / (1 - kept));
  };
  if (exact) eachChoice(n, after.length, visit);
  else {
    const places = all.map((_, i) => i);
    for (let k = 0; k < drawn; k++) visit(shuffled(random, places).slice(0, after.length));
  }
  const sorted = Float64Array.from(shifts).sort();
  // The identity is one of the regroupings; in a sample it is added.
  const count = exact ? looked : looked + 1;
  const k = Math.floor(((1 - level) / 2) * count + 1e-9);
  return ok({
    difference,
    interval: {
      low: k < 1 ? -Infinity : at(sorted, k - 1),
      high: k < 1 ? Infinity : at(sorted, sorted.length - k),
      level,
    },
    p: exact ? asFar / looked : (asFar + 1) / (looked + 1),
    exact,
  });
}

/** n choose k, stopping early when it is certainly too many to list. */
function groupings(n: number, k: number): number {
  let count = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) {
    count = (count * (n - Math.min(k, n - k) + i)) / i;
    if (count > 1e9) return count;
  }
  return Math.round(count);
}

function eachChoice(n: number, k: number, visit: (chosen: readonly number[]) => void): void {
  const chosen: number[] = [];
  const from = (start: number): void => {
    if (chosen.length === k) return visit(chosen);
    for (let i = start; i <= n - (k - chosen.length); i++) {
      chosen.push(i);
      from(i + 1);
      chosen.pop();
    }
  };
  from(0);
}
