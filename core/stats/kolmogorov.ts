import { at } from "./at.ts";

export interface Fit {
  /** Largest gap between the data's and the law's distribution, 0 … 1. */
  readonly gap: number;
  readonly p: number;
}

/**
 * Kolmogorov's test that values in [0, 1] are uniform: apply the supposed law's own distribution function first.
 * p by the limit law with Stephens' correction for small n (1970, J. R. Statist. Soc. B 32), good to about
 * 0.01 from five values on. When the law was fitted to the same data, p is too large: a small p still speaks against it.
 */
export function uniformFit(shares: ArrayLike<number>): Fit {
  const sorted = Float64Array.from(shares).sort();
  const n = sorted.length;
  let gap = 0;
  for (let i = 0; i < n; i++) gap = Math.max(gap, (i + 1) / n - at(sorted, i), at(sorted, i) - i / n);
  const root = Math.sqrt(n);
  return { gap, p: kolmogorovAbove((root + 0.12 + 0.11 / root) * gap) };
}

/** The probability that Kolmogorov's limit variable is above x. */
export function kolmogorovAbove(x: number): number {
  if (x <= 0) return 1;
  if (x < 1.18) {
    const y = Math.exp(-(Math.PI ** 2) / (8 * x * x));
    return 1 - (Math.sqrt(2 * Math.PI) / x) * (y + y ** 9 + y ** 25 + y ** 49);
  }
  const z = Math.exp(-2 * x * x);
  return 2 * (z - z ** 4 + z ** 9 - z ** 16);
}
