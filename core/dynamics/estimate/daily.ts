import { type Result, err, ok } from "@refrain/core/result";
import {
  type Coefficient,
  type Interval,
  type Regression,
  type StatsError,
  at,
  fisherQuantile,
  profileInterval,
  regress,
  row,
} from "@refrain/core/stats";
import { type Loop, loopGainOfTurns } from "../stability/loop.ts";
import { gainProfile } from "./gainProfile.ts";
import { type NeverChanges, type NotASeries, type Series, checked, pairsOf } from "./series.ts";
import type { Square } from "./shortSeries.ts";
import { loopIfSure, sameSign } from "./sign.ts";

/** What one partner's next value is made of. */
export interface OneSide {
  readonly level: Coefficient;
  /** r: the share of one's own last value that is carried on. */
  readonly inertia: Coefficient;
  /** What one unit of the other's last value adds. */
  readonly influence: Coefficient;
  /** Where a lasting unit of the other would move this one in the end: influence / (1 − r). */
  readonly lasting: number;
  readonly residualDeviation: number;
}

export interface Gain {
  readonly value: number;
  /** Profile likelihood; open where the data set no limit. */
  readonly interval: Interval;
  /** How surely the two cross effects have the same sign (the loop is polarising), 0 … 1. */
  readonly polarising: number;
  /** The loop the couple has, if that is sure at the level of the interval. */
  readonly loop: Loop | "not sure";
}

export interface DailyFit {
  readonly pairs: number;
  readonly one: OneSide;
  readonly two: OneSide;
  /** Correlation of what neither explains: what hit both on the same day. */
  readonly shared: number;
  /** r₁ i₁ / i₂ r₂ with the bias of short series taken off; the gain is told from it. */
  readonly carryOver: Square;
  readonly gain: Gain;
}

export interface DailyOptions {
  /** Time from one value to the next that counts as one step. */
  readonly step?: number;
  readonly level?: number;
  /** Take the bias of short series off before the gain is told (yes, unless an exact peer of plain least squares is wanted). */
  readonly corrected?: boolean;
}

/** The fewest pairs of days from which a loop gain is told; below it the interval does not keep its promise (docs/methods/dynamics.md). */
export const fewestPairs = 25;

/**
 * Inertia and influence of a couple from values one step apart:
 *
 *     one[t+1] = c₁ + r₁ one[t] + i₁ two[t] + ε₁        two[t+1] = c₂ + r₂ two[t] + i₂ one[t] + ε₂
 *
 * by least squares (one model for the daily pursuit model, Gottman's influence and the inertia–coordination model of rties:
 * Butler & Barnard 2019, doi:10.1097/PSY.0000000000000703). Loop gain G = i₁ i₂ / ((1 − r₁)(1 − r₂)): below 1 a bad day dies down.
 * Its interval is by profile likelihood with both equations' residuals correlated, widened for small samples as F is.
 * Pairs with a missing value are left out (`fitStateSpace` uses them). Least squares carries over too little in short series (for one person
 * alone by about (1 + 3r)/n): `one` and `two` hold it as it is, the gain is told with that bias taken off (`unbiased`).
 * Needs 25 pairs. Assumes the couple did not change meanwhile. Never to be used to say who is at fault: G has no side.
 */
export function fitDaily(
  series: Series,
  { step = 1, level = 0.95, corrected = true }: DailyOptions = {},
): Result<DailyFit, StatsError | NotASeries | NeverChanges> {
  const good = checked(series, 2);
  if (!good.ok) return good;
  const pairs = pairsOf(good.value, step);
  if (pairs.length < fewestPairs) return err({ type: "too-few", needs: fewestPairs, has: pairs.length });
  const one = regress(
    pairs.map((p) => [1, p.one, p.two]),
    pairs.map((p) => p.nextOne),
    { level },
  );
  if (!one.ok) return one;
  const two = regress(
    pairs.map((p) => [1, p.two, p.one]),
    pairs.map((p) => p.nextTwo),
    { level },
  );
  if (!two.ok) return two;
  const sides = [sideOf(one.value), sideOf(two.value)] as const;
  const shared =
    one.value.residuals.reduce((sum, e, i) => sum + e * at(two.value.residuals, i), 0) /
    Math.sqrt(one.value.rss * two.value.rss);
  const profile = gainProfile(pairs, corrected);
  const [r1, i1, i2, r2] = profile.matrix;
  const value = loopGainOfTurns(i1, i2, r1, r2);
  const n = pairs.length;
  const df = n - 3;
  const interval = profileInterval(
    profile.costOf,
    { value, cost: profile.lowest },
    {
      level,
      stride: 0.1 + 0.3 * Math.abs(value),
      rise: (n / 2) * Math.log1p(fisherQuantile(level, 1, df) / df),
    },
  );
  const polarising = sameSign(
    i1 / sides[0].influence.standardError,
    i2 / sides[1].influence.standardError,
    crossCorrelation(one.value, shared),
  );
  return ok({
    pairs: n,
    one: sides[0],
    two: sides[1],
    shared,
    carryOver: profile.matrix,
    gain: {
      value,
      interval,
      polarising,
      loop: loopIfSure(polarising, level),
    },
  });
}

function sideOf(fit: Regression): OneSide {
  const [level, inertia, influence] = [
    row(fit.coefficients, 0),
    row(fit.coefficients, 1),
    row(fit.coefficients, 2),
  ];
  return {
    level,
    inertia,
    influence,
    lasting: influence.value / (1 - inertia.value),
    residualDeviation: fit.residualDeviation,
  };
}

/** Correlation of the two influence estimates: residual correlation × that of own and other in (XᵀX)⁻¹. */
function crossCorrelation(one: Regression, shared: number): number {
  // (XᵀX)⁻¹ of both fits is the same matrix with own and other changed: entry (other, own) over the root of both diagonals.
  const c = one.covariance;
  return (shared * at(row(c, 1), 2)) / Math.sqrt(at(row(c, 1), 1) * at(row(c, 2), 2));
}
