import { EigenvalueDecomposition, Matrix as Dense } from "ml-matrix";
import { at } from "./at.ts";
import type { Matrix } from "./cholesky.ts";

/** A complex number. */
export interface Complex {
  readonly re: number;
  readonly im: number;
}

/** The eigenvalues of any square matrix, the one with the largest real part first. */
export function eigenvalues(matrix: Matrix): Complex[] {
  const found = new EigenvalueDecomposition(new Dense(matrix.map((r) => r.slice())));
  const imaginary = found.imaginaryEigenvalues;
  return found.realEigenvalues
    .map((re, i) => ({ re, im: at(imaginary, i) }))
    .toSorted((a, b) => b.re - a.re || b.im - a.im);
}

/** The largest size of an eigenvalue: what one turn through the matrix does to a push in the long run. */
export const spectralRadius = (matrix: Matrix): number =>
  Math.max(...eigenvalues(matrix).map(({ re, im }) => Math.hypot(re, im)));
