import { type Complex, type Matrix, at, row } from "@refrain/core/stats";

/** What a small push does near a rest, told by the eigenvalues of a continuous dance. */
export type Fate =
  "settles" | "spirals in" | "circles" | "spirals out" | "runs away" | "saddle" | "on the edge";

const edge = 1e-12;

export function fateOf(values: readonly Complex[]): Fate {
  const reals = values.map((v) => v.re);
  const turns = values.some((v) => Math.abs(v.im) > edge);
  const scale = edge * Math.max(1, ...values.map((v) => Math.hypot(v.re, v.im)));
  if (reals.every((re) => re < -scale)) return turns ? "spirals in" : "settles";
  if (reals.every((re) => Math.abs(re) <= scale)) return turns ? "circles" : "on the edge";
  if (reals.some((re) => re > scale)) {
    const growing = values.filter((v) => v.re > scale);
    if (growing.some((v) => Math.abs(v.im) > edge)) return "spirals out";
    return reals.some((re) => re < -scale) ? "saddle" : "runs away";
  }
  return turns ? "circles" : "on the edge";
}

/** Eigenvalues of [[a, b], [c, d]] in closed form, larger real part first. */
export function eigen2(a: number, b: number, c: number, d: number): readonly [Complex, Complex] {
  const half = (a + d) / 2;
  // ((a−d)/2)² + bc instead of T²/4 − D: no digits lost when a and d are alike.
  const under = ((a - d) / 2) ** 2 + b * c;
  if (under < 0) {
    const im = Math.sqrt(-under);
    return [
      { re: half, im },
      { re: half, im: -im },
    ];
  }
  const root = Math.sqrt(under);
  return [
    { re: half + root, im: 0 },
    { re: half - root, im: 0 },
  ];
}

/** Roots of l³ + A₂l² + A₁l + A₀, larger real part first (Cardano; the real root polished by Newton, then deflation). */
export function cubicRoots(A2: number, A1: number, A0: number): readonly [Complex, Complex, Complex] {
  const shift = A2 / 3;
  const p = A1 - A2 * shift;
  const q = 2 * shift ** 3 - shift * A1 + A0;
  const inside = (q / 2) ** 2 + (p / 3) ** 3;
  let real: number;
  if (inside > 0) {
    const root = Math.sqrt(inside);
    const u = Math.cbrt(q > 0 ? -q / 2 - root : -q / 2 + root);
    real = (u === 0 ? 0 : u - p / (3 * u)) - shift;
  } else {
    const r = 2 * Math.sqrt(-p / 3);
    real =
      r === 0 ? -shift : r * Math.cos(Math.acos(Math.max(-1, Math.min(1, (3 * q) / (p * r)))) / 3) - shift;
  }
  const left = (x: number) => ((x + A2) * x + A1) * x + A0;
  for (let i = 0; i < 3; i++) {
    const next = real - left(real) / ((3 * real + 2 * A2) * real + A1);
    // Where roots nearly meet the slope is rounding error, and a step by it leads away.
    if (!(Math.abs(left(next)) < Math.abs(left(real)))) break;
    real = next;
  }
  // l² + (A₂ + real) l + (A₁ + real (A₂ + real)) is what is left.
  const B1 = A2 + real;
  const B0 = A1 + real * B1;
  const pair = eigen2(-B1, -B0, 1, 0);
  const [first, second, third] = [{ re: real, im: 0 }, ...pair].toSorted(
    (x, y) => y.re - x.re || y.im - x.im,
  );
  if (!first || !second || !third) throw new Error("unreachable");
  return [first, second, third];
}

/** Eigenvalues of a 3×3 matrix by its characteristic cubic. */
export function eigen3(m: Matrix): readonly [Complex, Complex, Complex] {
  const e = (i: number, j: number) => at(row(m, i), j);
  const minor = (i: number, j: number) => e(i, i) * e(j, j) - e(i, j) * e(j, i);
  const determinant =
    e(0, 0) * (e(1, 1) * e(2, 2) - e(1, 2) * e(2, 1)) -
    e(0, 1) * (e(1, 0) * e(2, 2) - e(1, 2) * e(2, 0)) +
    e(0, 2) * (e(1, 0) * e(2, 1) - e(1, 1) * e(2, 0));
  return cubicRoots(-(e(0, 0) + e(1, 1) + e(2, 2)), minor(0, 1) + minor(0, 2) + minor(1, 2), -determinant);
}

/** exp([[a, b], [c, d]] · t), row by row, in closed form: e^{Tt/2} (cosh qt · I + sinh qt / q · (A − T/2 · I)). */
export function exponential2(
  a: number,
  b: number,
  c: number,
  d: number,
  t: number,
): readonly [number, number, number, number] {
  const half = (a + d) / 2;
  const lean = (a - d) / 2;
  const under = lean * lean + b * c;
  const q = Math.sqrt(Math.abs(under));
  const qt = q * t;
  const grow = Math.exp(half * t);
  let even: number;
  let odd: number;
  if (Math.abs(qt) < 1e-4) {
    // Both series, so that the limit q → 0 is smooth.
    const s = under * t * t;
    even = 1 + s / 2 + (s * s) / 24;
    odd = t * (1 + s / 6 + (s * s) / 120);
  } else if (under > 0) {
    even = Math.cosh(qt);
    odd = Math.sinh(qt) / q;
  } else {
    even = Math.cos(qt);
    odd = Math.sin(qt) / q;
  }
  return [grow * (even + odd * lean), grow * odd * b, grow * odd * c, grow * (even - odd * lean)];
}
