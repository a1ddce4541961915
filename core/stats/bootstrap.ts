import { type Result, err, ok } from "@refrain/core/result";
import { at, range } from "./at.ts";
import type { Interval, NotFinite, TooFew } from "./errors.ts";
import { normalBelow, normalQuantile } from "./normal.ts";
import { type Random, drawIndex } from "./random.ts";
import { mean, quantileOfSorted } from "./summary.ts";

/** A number computed from the observations with these places (places may repeat). */
export type Statistic = (places: readonly number[]) => number;

export interface Bootstrap {
  readonly estimate: number;
  readonly standardError: number;
  readonly interval: Interval;
  /** Resamples in which the statistic was not a number; left out. */
  readonly failed: number;
  readonly replicates: Float64Array;
}

export interface BootstrapOptions {
  readonly random: Random;
  readonly resamples?: number;
  readonly level?: number;
  /** `"percentile"`: plain. `"bca"`: corrected for bias and skew (Efron 1987, doi:10.1080/01621459.1987.10478410). */
  readonly method?: "percentile" | "bca";
  /** For series: draw runs of this many neighbours, the last wrapping to the first (circular blocks, Politis & Romano 1992). */
  readonly block?: number;
}

/**
 * How much a statistic would vary if the same thing were watched again. `count` observations are drawn with replacement;
 * the statistic gets their places. BCa takes its acceleration from the jackknife. Needs five observations; an interval
 * from fewer than about twenty is rough. A bootstrap never shows what was not sampled: rare bad days that did not happen
 * in the data are not in the interval.
 */
export function bootstrap(
  count: number,
  statistic: Statistic,
  { random, resamples = 2000, level = 0.95, method = "bca", block = 1 }: BootstrapOptions,
): Result<Bootstrap, TooFew | NotFinite> {
  if (count < 5) return err({ type: "too-few", needs: 5, has: count });
  const whole = range(count);
  const estimate = statistic(whole);
  if (!Number.isFinite(estimate)) return err({ type: "not-finite", index: 0 });
  const drawn = range(resamples)
    .map(() => statistic(places(count, block, random)))
    .filter(Number.isFinite);
  if (drawn.length < resamples / 2) return err({ type: "not-finite", index: 0 });
  const replicates = Float64Array.from(drawn).sort();
  const [low, high] =
    method === "bca"
      ? correctedShares(
          replicates,
          estimate,
          whole.map((i) => statistic(whole.toSpliced(i, 1))),
          level,
        )
      : [(1 - level) / 2, (1 + level) / 2];
  const centre = mean(replicates);
  return ok({
    estimate,
    standardError: Math.sqrt(
      replicates.reduce((sum, v) => sum + (v - centre) ** 2, 0) / (replicates.length - 1),
    ),
    interval: { low: quantileOfSorted(replicates, low), high: quantileOfSorted(replicates, high), level },
    failed: resamples - drawn.length,
    replicates,
  });
}

function places(count: number, block: number, random: Random): number[] {
  const drawn: number[] = [];
  while (drawn.length < count) {
    const start = drawIndex(random, count);
    for (let k = 0; k < block && drawn.length < count; k++) drawn.push((start + k) % count);
  }
  return drawn;
}

/** The shares of the replicates between which the BCa interval lies. */
export function correctedShares(
  sorted: Float64Array,
  estimate: number,
  leftOut: readonly number[],
  level: number,
): readonly [number, number] {
  const below = sorted.filter((v) => v < estimate).length + 0.5 * sorted.filter((v) => v === estimate).length;
  const edge = 0.5 / sorted.length;
  const bias = normalQuantile(Math.min(1 - edge, Math.max(edge, below / sorted.length)));
  const finite = leftOut.filter(Number.isFinite);
  const centre = mean(finite);
  const cubes = finite.reduce((sum, v) => sum + (centre - v) ** 3, 0);
  const squares = finite.reduce((sum, v) => sum + (centre - v) ** 2, 0);
  const acceleration = squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
  const share = (z: number) => normalBelow(bias + (bias + z) / (1 - acceleration * (bias + z)));
  const z = normalQuantile(0.5 + level / 2);
  return [share(-z), share(z)];
}

/** The interval that holds the middle `level` of these values. */
export const percentileInterval = (sorted: ArrayLike<number>, level: number): Interval => ({
  low: quantileOfSorted(sorted, (1 - level) / 2),
  high: quantileOfSorted(sorted, (1 + level) / 2),
  level,
});

/** The share of the replicates above zero: how surely the sign is positive. Equal to zero counts half. */
export function shareAboveZero(replicates: ArrayLike<number>): number {
  let above = 0;
  for (let i = 0; i < replicates.length; i++)
    above += at(replicates, i) > 0 ? 1 : at(replicates, i) === 0 ? 0.5 : 0;
  return above / replicates.length;
}
