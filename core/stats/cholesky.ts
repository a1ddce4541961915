import { at, range, row } from "./at.ts";

export type Matrix = readonly (readonly number[])[];

/** The lower triangle L with L Lᵀ = the matrix; undefined when it is not positive definite. */
export function cholesky(matrix: Matrix): number[][] | undefined {
  const n = matrix.length;
  const lower = range(n).map(() => range(n).map(() => 0));
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = at(row(matrix, i), j);
      for (let k = 0; k < j; k++) sum -= at(row(lower, i), k) * at(row(lower, j), k);
      if (i === j && !(sum > 1e-14 * Math.abs(at(row(matrix, i), i)))) return undefined;
      row(lower, i)[j] = i === j ? Math.sqrt(sum) : sum / at(row(lower, j), j);
    }
  return lower;
}

/** The inverse of a symmetric positive definite matrix; undefined when it is not. */
export function inverseOfPositive(matrix: Matrix): number[][] | undefined {
  const lower = cholesky(matrix);
  if (!lower) return undefined;
  const n = matrix.length;
  const columns = range(n).map((j) =>
    solveLower(
      lower,
      range(n).map((i) => (i === j ? 1 : 0)),
    ),
  );
  return range(n).map((i) =>
    range(n).map((j) =>
      range(n).reduce((sum, k) => sum + at(row(columns, i), k) * at(row(columns, j), k), 0),
    ),
  );
}

/** The x with L x = b. */
export function solveLower(lower: Matrix, b: readonly number[]): number[] {
  const x: number[] = [];
  for (let i = 0; i < b.length; i++) {
    let sum = at(b, i);
    for (let k = 0; k < i; k++) sum -= at(row(lower, i), k) * at(x, k);
    x.push(sum / at(row(lower, i), i));
  }
  return x;
}
