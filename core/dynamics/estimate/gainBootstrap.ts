import { type Result, err, ok } from "@refrain/core/result";
import {
  type Interval,
  type Random,
  type TooFew,
  drawIndex,
  mean,
  percentileInterval,
} from "@refrain/core/stats";
import { loopGainOfTurns } from "../stability/loop.ts";
import { fewestPairs } from "./daily.ts";
import { carryOverOf } from "./gainProfile.ts";
import { type Pair, type Series, pairsOf } from "./series.ts";
import type { Square } from "./shortSeries.ts";

export interface GainBootstrap {
  readonly value: number;
  readonly interval: Interval;
  /** Share of the made-up series in which the loop is polarising. */
  readonly polarising: number;
  /** The gains themselves, in rising order: the faint futures of a picture. */
  readonly gains: Float64Array;
}

/**
 * How the loop gain of `fitDaily` would vary: series of the same length are made from the couple's own carry-over matrix (bias
 * taken off) and its own residuals, both partners' of one day together, drawn with replacement; each is fitted like the first
 * (Kilian 1998, doi:10.1162/003465398557465). Percentile interval. Does not suppose normal residuals, as the profile interval
 * does; with few days the profile interval is the better one. Needs 25 pairs.
 */
export function bootstrapGain(
  series: Series,
  {
    random,
    resamples = 1000,
    level = 0.95,
    step = 1,
  }: { random: Random; resamples?: number; level?: number; step?: number },
): Result<GainBootstrap, TooFew> {
  const pairs = pairsOf(series, step);
  const n = pairs.length;
  if (n < fewestPairs) return err({ type: "too-few", needs: fewestPairs, has: n });
  const matrix = carryOverOf(pairs, true);
  const centre = [mean(pairs.map((p) => p.one)), mean(pairs.map((p) => p.two))] as const;
  const residuals = residualsOf(pairs, matrix);
  const gains = Float64Array.from({ length: resamples }, () => {
    const drawn: Pair[] = [];
    // As many steps again first, so that a series does not remember how it was begun.
    let [x, y] = [0, 0];
    for (let k = -Math.min(50, n); k < n; k++) {
      const e = residuals[drawIndex(random, n)] ?? [0, 0];
      const nextX = matrix[0] * x + matrix[1] * y + e[0];
      const nextY = matrix[2] * x + matrix[3] * y + e[1];
      if (k >= 0)
        drawn.push({
          one: x + centre[0],
          two: y + centre[1],
          nextOne: nextX + centre[0],
          nextTwo: nextY + centre[1],
        });
      [x, y] = [nextX, nextY];
    }
    return gainOf(carryOverOf(drawn, true));
  }).sort();
  return ok({
    value: gainOf(matrix),
    interval: percentileInterval(gains, level),
    polarising: gains.filter((g) => g > 0).length / resamples,
    gains,
  });
}

const gainOf = ([r1, i1, i2, r2]: Square): number => loopGainOfTurns(i1, i2, r1, r2);

/** Centred, and widened by the numbers that were fitted: √(n / (n − 3)). */
function residualsOf(pairs: readonly Pair[], [a, b, c, d]: Square): (readonly [number, number])[] {
  const raw = pairs.map(
    (p) => [p.nextOne - a * p.one - b * p.two, p.nextTwo - c * p.one - d * p.two] as const,
  );
  const [m1, m2] = [mean(raw.map((e) => e[0])), mean(raw.map((e) => e[1]))];
  const wide = Math.sqrt(pairs.length / (pairs.length - 3));
  return raw.map(([e1, e2]) => [(e1 - m1) * wide, (e2 - m2) * wide]);
}
