import { at, range, row } from "./at.ts";

/** A function of several numbers. */
export type Objective = (x: readonly number[]) => number;
/** Its slopes, one a number. */
export type Gradient = (x: readonly number[]) => readonly number[];

const cubeRoot = Math.cbrt(Number.EPSILON);
const fourthRoot = Number.EPSILON ** 0.25;

/** Slopes by central differences: good to about ten digits for smooth functions of moderate size. */
export function numericGradient(f: Objective): Gradient {
  return (x) => {
    const probe = x.slice();
    return x.map((xi, i) => {
      const h = cubeRoot * Math.max(1, Math.abs(xi));
      probe[i] = xi + h;
      const up = f(probe);
      probe[i] = xi - h;
      const down = f(probe);
      probe[i] = xi;
      return (up - down) / (2 * h);
    });
  };
}

/** The matrix of second slopes by central differences, symmetric. Good to about six digits. */
export function numericHessian(f: Objective, x: readonly number[]): number[][] {
  const h = x.map((xi) => fourthRoot * Math.max(1, Math.abs(xi)));
  const value = (i: number, di: number, j: number, dj: number) => {
    const probe = x.slice();
    probe[i] = (probe[i] ?? 0) + di * at(h, i);
    probe[j] = (probe[j] ?? 0) + dj * at(h, j);
    return f(probe);
  };
  const middle = f(x);
  const hessian = x.map(() => x.map(() => 0));
  for (const i of range(x.length))
    for (const j of range(i + 1)) {
      const second =
        i === j
          ? (value(i, 1, i, 0) - 2 * middle + value(i, -1, i, 0)) / at(h, i) ** 2
          : (value(i, 1, j, 1) - value(i, 1, j, -1) - value(i, -1, j, 1) + value(i, -1, j, -1)) /
            (4 * at(h, i) * at(h, j));
      row(hessian, i)[j] = second;
      row(hessian, j)[i] = second;
    }
  return hessian;
}
