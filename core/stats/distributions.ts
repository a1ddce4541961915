import { betaBelow, gammaAbove, gammaBelow, logGamma } from "./special.ts";
import { normalQuantile } from "./normal.ts";
import { rootBetween } from "./roots.ts";

/** The share of Student's t with `df` degrees of freedom below t. */
export function studentBelow(t: number, df: number): number {
  const tail = 0.5 * betaBelow(df / 2, 0.5, df / (df + t * t));
  return t < 0 ? tail : 1 - tail;
}

/** The t below which the share p lies; p in (0, 1), df > 0. By root finding on `studentBelow`, started from the normal. */
export function studentQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1) || !(df > 0)) return Number.NaN;
  if (p === 0.5) return 0;
  if (p > 0.5) return -studentQuantile(1 - p, df);
  let low = Math.min(-1, normalQuantile(p));
  while (studentBelow(low, df) > p) low *= 2;
  return rootBetween((t) => studentBelow(t, df) - p, low, 0, 1e-15);
}

/** The share of a chi-square variable with `df` degrees of freedom above x. */
export const chiSquareAbove = (x: number, df: number): number => gammaAbove(df / 2, x / 2);

/** The x below which the share p of a chi-square variable lies; p in [0, 1). */
export function chiSquareQuantile(p: number, df: number): number {
  if (!(p >= 0 && p < 1) || !(df > 0)) return Number.NaN;
  if (p === 0) return 0;
  let high = df + 1;
  while (gammaBelow(df / 2, high / 2) < p) high *= 2;
  return rootOfLog((x) => gammaBelow(df / 2, x / 2) - p, high);
}

/** The share of an F variable above x. */
export const fisherAbove = (x: number, df1: number, df2: number): number =>
  x <= 0 ? 1 : betaBelow(df2 / 2, df1 / 2, df2 / (df2 + df1 * x));

/** The share below x: not 1 − `fisherAbove`, which loses the digits of a tiny x. */
export const fisherBelow = (x: number, df1: number, df2: number): number =>
  x <= 0 ? 0 : betaBelow(df1 / 2, df2 / 2, (df1 * x) / (df2 + df1 * x));

/** The F below which the share p lies; p in (0, 1). */
export function fisherQuantile(p: number, df1: number, df2: number): number {
  if (!(p > 0 && p < 1)) return Number.NaN;
  let high = 1;
  while (fisherAbove(high, df1, df2) > 1 - p) high *= 2;
  return rootOfLog((x) => fisherBelow(x, df1, df2) - p, high);
}

/** A root in (0, high], looked for on the scale of logarithms because it may be tiny. */
const rootOfLog = (f: (x: number) => number, high: number): number =>
  Math.exp(rootBetween((u) => f(Math.exp(u)), -700, Math.log(high), 1e-15));

/** ln of n choose k. */
export const logChoose = (n: number, k: number): number =>
  logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
