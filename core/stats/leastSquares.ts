import { type Result, err, ok } from "@refrain/core/result";
import { at, range, row } from "./at.ts";
import type { Matrix } from "./cholesky.ts";
import { type NotFinite, type Singular, type TooFew, notFinite } from "./errors.ts";

export interface LeastSquares {
  readonly coefficients: readonly number[];
  readonly residuals: readonly number[];
  /** Sum of squared residuals. */
  readonly rss: number;
  /** (XᵀX)⁻¹: times the residual variance, the covariance of the coefficients. */
  readonly unscaled: Matrix;
}

/** The coefficients that come nearest to y in the sense of least squares, by Householder QR (never by XᵀX, which loses digits). */
export function leastSquares(
  x: Matrix,
  y: readonly number[],
): Result<LeastSquares, TooFew | Singular | NotFinite> {
  const n = y.length;
  const p = x[0]?.length ?? 0;
  if (n < p || p === 0) return err({ type: "too-few", needs: Math.max(1, p), has: n });
  const bad = notFinite(y) ?? x.map((r, i) => (notFinite(r) ? i : -1)).find((i) => i >= 0);
  if (bad !== undefined) return err(typeof bad === "number" ? { type: "not-finite", index: bad } : bad);

  // Columns of x, then y, side by side in one array of columns.
  const columns = range(p).map((j) => Float64Array.from(x, (r) => at(r, j)));
  const right = Float64Array.from(y);
  const norms = columns.map(length);
  for (let k = 0; k < p; k++) {
    const column = row(columns, k);
    let tail = 0;
    for (let i = k; i < n; i++) tail += at(column, i) ** 2;
    tail = Math.sqrt(tail);
    if (!(tail > 1e-10 * at(norms, k))) return err({ type: "singular" });
    const alpha = at(column, k) > 0 ? -tail : tail;
    const mirror = column.slice(k);
    mirror[0] = at(mirror, 0) - alpha;
    const square = mirror.reduce((sum, v) => sum + v * v, 0);
    for (const target of [...columns.slice(k), right]) reflect(target, mirror, k, square);
  }
  const upper = range(p).map((i) => range(p).map((j) => (j < i ? 0 : at(row(columns, j), i))));
  const inverse = inverseOfUpper(upper);
  const coefficients = inverse.map((r) => r.reduce((sum, v, j) => sum + v * at(right, j), 0));
  const residuals = y.map((yi, i) => yi - row(x, i).reduce((sum, v, j) => sum + v * at(coefficients, j), 0));
  return ok({
    coefficients,
    residuals,
    rss: residuals.reduce((sum, e) => sum + e * e, 0),
    unscaled: inverse.map((ri) => inverse.map((rj) => ri.reduce((sum, v, k) => sum + v * at(rj, k), 0))),
  });
}

const length = (column: Float64Array): number => Math.sqrt(column.reduce((sum, v) => sum + v * v, 0));

function reflect(target: Float64Array, mirror: Float64Array, from: number, square: number): void {
  let dot = 0;
  for (let i = 0; i < mirror.length; i++) dot += at(mirror, i) * at(target, from + i);
  const by = (2 * dot) / square;
  for (let i = 0; i < mirror.length; i++) target[from + i] = at(target, from + i) - by * at(mirror, i);
}

function inverseOfUpper(upper: Matrix): number[][] {
  const p = upper.length;
  const inverse = range(p).map(() => range(p).map(() => 0));
  for (let j = 0; j < p; j++) {
    for (let i = j; i >= 0; i--) {
      let sum = i === j ? 1 : 0;
      for (let k = i + 1; k <= j; k++) sum -= at(row(upper, i), k) * at(row(inverse, k), j);
      row(inverse, i)[j] = sum / at(row(upper, i), i);
    }
  }
  return inverse;
}
