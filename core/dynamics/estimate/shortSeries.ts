import { eigen2 } from "../stability/eigen.ts";

/** A 2×2 matrix, row by row. */
export type Square = readonly [number, number, number, number];

/**
 * How far least squares lies, on average, from the true carry-over matrix in a series of n steps: (estimate − truth) ≈ −b/n with
 *
 *     b = Σ [ (I − Aᵀ)⁻¹ + Aᵀ (I − (Aᵀ)²)⁻¹ + Σ_λ λ (I − λ Aᵀ)⁻¹ ] Γ⁻¹
 *
 * (Nicholls & Pope 1988, Austral. J. Statist. 30A; compared by Engsted & Pedersen 2014, doi:10.3390/econometrics2010045; for one person alone it is Kendall's (1 + 3r)/n). λ runs over the
 * eigenvalues of A, Σ is the residuals' covariance, Γ that of the values. Returns the matrix with that bias taken off; where
 * it would no longer settle, only as much of it as leaves it settling (Kilian 1998, doi:10.1162/003465398557465).
 */
export function unbiased(a: Square, residual: Square, spread: Square, n: number): Square {
  if (!(largest(a) < 1)) return a;
  const b = biasOf(a, residual, spread);
  for (let share = 1; share > 0.01; share -= 0.05) {
    const moved = combine(a, scale(b, share / n), 1);
    if (largest(moved) < 0.999) return moved;
  }
  return a;
}

const largest = ([a, b, c, d]: Square): number =>
  Math.max(...eigen2(a, b, c, d).map((l) => Math.hypot(l.re, l.im)));

function biasOf(a: Square, residual: Square, spread: Square): Square {
  const t = transposed(a);
  const one: Square = [1, 0, 0, 1];
  const first = inverse(combine(one, t, -1));
  const second = times(t, inverse(combine(one, times(t, t), -1)));
  const both = eigen2(a[0], a[1], a[2], a[3])
    .map((l) => resolvent(t, l.re, l.im))
    .reduce((sum, m) => combine(sum, m, 1), [0, 0, 0, 0]);
  return times(times(residual, combine(combine(first, second, 1), both, 1)), inverse(spread));
}

/** The real part of λ (I − λM)⁻¹; for a pair of complex λ the imaginary parts cancel in the sum. */
function resolvent([a, b, c, d]: Square, re: number, im: number): Square {
  const trace = a + d;
  const determinant = a * d - b * c;
  // 1 − λ tr + λ² det, and λ over it.
  const [qr, qi] = [
    1 - re * trace + (re * re - im * im) * determinant,
    -im * trace + 2 * re * im * determinant,
  ];
  const size = qr * qr + qi * qi;
  const [fr, fi] = [(re * qr + im * qi) / size, (im * qr - re * qi) / size];
  const entry = (plain: number, withLambda: number) => fr * (plain + re * withLambda) - fi * im * withLambda;
  return [entry(1, -d), entry(0, b), entry(0, c), entry(1, -a)];
}

const transposed = ([a, b, c, d]: Square): Square => [a, c, b, d];
const scale = ([a, b, c, d]: Square, by: number): Square => [a * by, b * by, c * by, d * by];
const combine = (m: Square, n: Square, by: number): Square => [
  m[0] + by * n[0],
  m[1] + by * n[1],
  m[2] + by * n[2],
  m[3] + by * n[3],
];
const times = ([a, b, c, d]: Square, [e, f, g, h]: Square): Square => [
  a * e + b * g,
  a * f + b * h,
  c * e + d * g,
  c * f + d * h,
];

function inverse([a, b, c, d]: Square): Square {
  const determinant = a * d - b * c;
  return [d / determinant, -b / determinant, -c / determinant, a / determinant];
}
