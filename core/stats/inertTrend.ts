import { type Result, ok } from "@refrain/core/result";
import { at } from "./at.ts";
import type { NotFinite, Singular, TooFew } from "./errors.ts";
import { type Trend, trend } from "./robust.ts";

export interface InertTrend extends Trend {
  /** How much of one week's distance from the line is still there a week later, 0 … 0.9; negative counts as none. */
  readonly inertia: number;
}

/**
 * `trend` for weeks that hang together: a good week is often followed by another. Kendall's deviation is widened by
 * √((1 + r) / (1 − r)), r the correlation of neighbouring weeks about the line, raised by (1 + 2 r) / n because short series
 * make it look too small (after Hamed & Rao 1998, doi:10.1016/S0022-1694(97)00125-X; we use one lag, and a smaller
 * correction than Marriott & Pope's (1 + 4 r) / n, because with fewer than thirty weeks theirs opens the interval too
 * often). Neighbours are values one unit of time apart. Needs four values; often gives an open interval below eight.
 */
export function inertTrend(
  times: readonly number[],
  ys: readonly number[],
  level = 0.95,
): Result<InertTrend, TooFew | Singular | NotFinite> {
  const plain = trend(times, ys, level);
  if (!plain.ok) return plain;
  const { slope, intercept } = plain.value;
  const off = ys.map((y, i) => y - intercept - slope * at(times, i));
  const inertia = neighbours(times, off);
  const wide = trend(times, ys, level, Math.sqrt((1 + inertia) / (1 - inertia)));
  return wide.ok ? ok({ ...wide.value, inertia }) : wide;
}

function neighbours(times: readonly number[], off: readonly number[]): number {
  const n = off.length;
  const square = off.reduce((sum, e) => sum + e * e, 0) / n;
  const products = off.flatMap((e, i) =>
    i > 0 && Math.abs(at(times, i) - at(times, i - 1) - 1) < 1e-9 ? [e * at(off, i - 1)] : [],
  );
  if (products.length < 3 || square < 1e-20) return 0;
  const r = products.reduce((sum, p) => sum + p, 0) / products.length / square;
  return Math.min(0.9, Math.max(0, r + (1 + 2 * r) / n));
}
