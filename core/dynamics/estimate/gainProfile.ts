import { type Profile, at, lowestBetween, range } from "@refrain/core/stats";
import type { Pair } from "./series.ts";
import { type Square, unbiased } from "./shortSeries.ts";

/**
 * The likelihood of a loop gain, everything else fitted. In terms of the lasting effects k₁ = i₁/(1−r₁), k₂ = i₂/(1−r₂) the gain
 * is k₁k₂, and for given k both equations become plain regressions through the origin,
 *
 *     (one′ − k₁ two) = r₁ (one − k₁ two) + ε₁        (two′ − k₂ one) = r₂ (two − k₂ one) + ε₂,
 *
 * so that only their 4×4 cross products are needed and one number (k₁, k₂ = G/k₁) is searched for each gain.
 */
export interface GainProfile {
  /** The carry-over matrix the gain is told from: r₁ i₁ / i₂ r₂, in the data's units. */
  readonly matrix: Square;
  /** Cost (negative log-likelihood, up to a constant) of a gain. */
  readonly costOf: Profile;
  /** Cost of the unrestricted fit. */
  readonly lowest: number;
}

type Cross = readonly (readonly number[])[];

export function gainProfile(pairs: readonly Pair[], corrected: boolean): GainProfile {
  const raw = crossProducts(pairs);
  const n = pairs.length;
  const centre = corrected ? unbiased(raw.matrix, raw.residual, raw.spread, n) : raw.matrix;
  const s = recentred(raw, centre);
  const [a, b, c, d] = centre;
  const cost = (k1: number, k2: number) => (n / 2) * Math.log(residualDeterminant(s, k1, k2));
  // Values are standardised, so lasting effects of interest lie well inside e^±7.
  const search = (f: (k: number) => number): number => {
    const grid = range(29).map((i) => -7 + i / 2);
    let lowest = Infinity;
    for (const sign of [-1, 1]) {
      const along = (u: number) => f(sign * Math.exp(u));
      const values = grid.map(along);
      const best = values.indexOf(Math.min(...values));
      lowest = Math.min(
        lowest,
        lowestBetween(along, at(grid, Math.max(0, best - 1)), at(grid, Math.min(28, best + 1)), 1e-7).value,
      );
    }
    return lowest;
  };
  const zero = Math.min(
    search((k) => cost(k, 0)),
    search((k) => cost(0, k)),
    cost(0, 0),
  );
  return {
    costOf: (gain) => (gain === 0 ? zero : search((k) => cost(k, gain / k))),
    lowest: (n / 2) * Math.log(raw.residual[0] * raw.residual[3] - raw.residual[1] * raw.residual[2]),
    matrix: [a, (b * raw.scale[0]) / raw.scale[1], (c * raw.scale[1]) / raw.scale[0], d],
  };
}

/** The carry-over matrix alone, r₁ i₁ / i₂ r₂ in the data's units. */
export function carryOverOf(pairs: readonly Pair[], corrected: boolean): Square {
  const { matrix, residual, spread, scale } = crossProducts(pairs);
  const [a, b, c, d] = corrected ? unbiased(matrix, residual, spread, pairs.length) : matrix;
  return [a, (b * scale[0]) / scale[1], (c * scale[1]) / scale[0], d];
}

interface Products {
  /** Least squares: r₁ i₁ / i₂ r₂ of standardised values. */
  readonly matrix: Square;
  /** Cross products of the residuals, and of (one, two). */
  readonly residual: Square;
  readonly spread: Square;
  readonly scale: readonly [number, number];
}

/** Cross products of (one, two) and of the residuals, each centred and divided by its person's deviation. */
function crossProducts(pairs: readonly Pair[]): Products {
  const columns = [
    pairs.map((p) => p.one),
    pairs.map((p) => p.two),
    pairs.map((p) => p.nextOne),
    pairs.map((p) => p.nextTwo),
  ].map(centred);
  const size = (who: number) => Math.sqrt(dot(columns[who] ?? [], columns[who] ?? []));
  const scale = [size(0), size(1)] as const;
  const g = (i: number, j: number) =>
    dot(columns[i] ?? [], columns[j] ?? []) / (at(scale, i % 2) * at(scale, j % 2));
  const spread: Square = [1, g(0, 1), g(0, 1), 1];
  const d = 1 - g(0, 1) ** 2;
  const onto = (k: number): readonly [number, number] => [
    (g(k, 0) - g(0, 1) * g(k, 1)) / d,
    (g(k, 1) - g(0, 1) * g(k, 0)) / d,
  ];
  const [r1, i1] = onto(2);
  const [i2, r2] = onto(3);
  const left = (k: number, l: number) => g(k, l) - onto(k)[0] * g(0, l) - onto(k)[1] * g(1, l);
  return {
    matrix: [r1, i1, i2, r2],
    residual: [left(2, 2), left(2, 3), left(2, 3), left(3, 3)],
    spread,
    scale,
  };
}

/**
 * The 4×4 cross products of data that would have the same residuals and the same values but this matrix as their least squares:
 * the likelihood keeps its shape and is moved so that its top lies there.
 */
function recentred({ residual, spread }: Products, [a, b, c, d]: Square): Cross {
  const g = spread[1];
  const [x1, x2] = [a + b * g, a * g + b];
  const [y1, y2] = [c + d * g, c * g + d];
  return [
    [1, g, x1, y1],
    [g, 1, x2, y2],
    [x1, x2, residual[0] + a * x1 + b * x2, residual[1] + c * x1 + d * x2],
    [y1, y2, residual[1] + c * x1 + d * x2, residual[3] + c * y1 + d * y2],
  ];
}

function centred(xs: readonly number[]): number[] {
  const mean = xs.reduce((sum, x) => sum + x, 0) / xs.length;
  return xs.map((x) => x - mean);
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, i) => sum + x * at(b, i), 0);

/** det of the residual cross products when both k are given and both r are fitted (seemingly unrelated regressions). */
function residualDeterminant(s: Cross, k1: number, k2: number): number {
  const g = (i: number, j: number) => s[i]?.[j] ?? 0;
  // A = one′ − k₁ two, B = one − k₁ two; C = two′ − k₂ one, D = two − k₂ one.
  const AA = g(2, 2) - 2 * k1 * g(2, 1) + k1 * k1 * g(1, 1);
  const AB = g(2, 0) - k1 * (g(2, 1) + g(1, 0)) + k1 * k1 * g(1, 1);
  const BB = g(0, 0) - 2 * k1 * g(0, 1) + k1 * k1 * g(1, 1);
  const CC = g(3, 3) - 2 * k2 * g(3, 0) + k2 * k2 * g(0, 0);
  const CD = g(3, 1) - k2 * (g(3, 0) + g(0, 1)) + k2 * k2 * g(0, 0);
  const DD = g(1, 1) - 2 * k2 * g(1, 0) + k2 * k2 * g(0, 0);
  const AC = g(2, 3) - k2 * g(2, 0) - k1 * g(1, 3) + k1 * k2 * g(1, 0);
  const AD = g(2, 1) - k2 * g(2, 0) - k1 * g(1, 1) + k1 * k2 * g(1, 0);
  const BC = g(0, 3) - k2 * g(0, 0) - k1 * g(1, 3) + k1 * k2 * g(1, 0);
  const BD = g(0, 1) - k2 * g(0, 0) - k1 * g(1, 1) + k1 * k2 * g(1, 0);
  let r1 = AB / BB;
  let r2 = CD / DD;
  let determinant = Infinity;
  for (let round = 0; round < 60; round++) {
    const e11 = AA - 2 * r1 * AB + r1 * r1 * BB;
    const e22 = CC - 2 * r2 * CD + r2 * r2 * DD;
    const e12 = AC - r2 * AD - r1 * BC + r1 * r2 * BD;
    const next = e11 * e22 - e12 * e12;
    if (Math.abs(determinant - next) <= 1e-13 * next) return next;
    determinant = next;
    // Inverse covariance, up to its determinant, and the two normal equations.
    const h11 = e22 * BB;
    const h12 = -e12 * BD;
    const h22 = e11 * DD;
    const b1 = e22 * AB - e12 * BC;
    const b2 = e11 * CD - e12 * AD;
    const d = h11 * h22 - h12 * h12;
    if (!(d > 0)) return determinant;
    r1 = (h22 * b1 - h12 * b2) / d;
    r2 = (h11 * b2 - h12 * b1) / d;
  }
  return determinant;
}
