import { at } from "./at.ts";

/** The arithmetic mean; NaN for none. */
export function mean(xs: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < xs.length; i++) sum += at(xs, i);
  return sum / xs.length;
}

/** The sample variance (divisor n − 1); NaN for fewer than two. */
export function variance(xs: ArrayLike<number>): number {
  const centre = mean(xs);
  let sum = 0;
  for (let i = 0; i < xs.length; i++) sum += (at(xs, i) - centre) ** 2;
  return xs.length < 2 ? Number.NaN : sum / (xs.length - 1);
}

/** The sample standard deviation (divisor n − 1). */
export const deviation = (xs: ArrayLike<number>): number => Math.sqrt(variance(xs));

/**
 * The value below which the share p of the data lies, 0 ≤ p ≤ 1. Straight line between neighbours:
 * the definition R calls type 7 and numpy uses by default (Hyndman & Fan 1996, doi:10.1080/00031305.1996.10473566).
 */
export function quantile(xs: ArrayLike<number>, p: number): number {
  return quantileOfSorted(Float64Array.from(xs).sort(), p);
}

/** The same for data already in rising order. */
export function quantileOfSorted(sorted: ArrayLike<number>, p: number): number {
  if (sorted.length === 0 || !(p >= 0 && p <= 1)) return Number.NaN;
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = at(sorted, below);
  const high = at(sorted, Math.min(below + 1, sorted.length - 1));
  return low + (place - below) * (high - low);
}

export const median = (xs: ArrayLike<number>): number => quantile(xs, 0.5);

/** Half of the values lie this near to the median, scaled by 1.4826 so that it estimates the deviation of normal data. */
export function medianDeviation(xs: ArrayLike<number>): number {
  const centre = median(xs);
  return 1.482602218505602 * median(Float64Array.from(xs, (x) => Math.abs(x - centre)));
}

/** Pearson's correlation, −1 … 1; NaN when one of the two never changes. */
export function correlation(xs: ArrayLike<number>, ys: ArrayLike<number>): number {
  const [mx, my] = [mean(xs), mean(ys)];
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < xs.length; i++) {
    const [dx, dy] = [at(xs, i) - mx, at(ys, i) - my];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  // Rounding must not carry it past its range.
  return Math.max(-1, Math.min(1, xy / (Math.sqrt(xx) * Math.sqrt(yy))));
}
