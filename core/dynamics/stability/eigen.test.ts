import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Complex, eigenvalues, seeded, drawNormal } from "@refrain/core/stats";
import { cubicRoots, eigen2, eigen3, exponential2, fateOf } from "./eigen.ts";
import { near, polynomialOf } from "./eigen.test-helper.ts";

describe("eigenvalues in closed form", () => {
  const sorted = (values: readonly Complex[]) => values.toSorted((a, b) => b.re - a.re || b.im - a.im);
  test("roots that nearly meet give their cubic back", () => {
    const apart = fc.integer({ min: -16, max: -3 }).map((power) => 10 ** power);
    const root = fc.double({ min: -3, max: 0, noNaN: true });
    const givesBack = (roots: readonly Complex[]) => {
      const [A0, , A1, , A2] = polynomialOf(roots) as [number, number, number, number, number];
      near(polynomialOf(cubicRoots(A2, A1, A0)), polynomialOf(roots), 11);
    };
    fc.assert(
      fc.property(root, apart, fc.oneof(apart, root), (a, gap, other) => {
        givesBack([a, a + gap, other < 0 ? other : a + gap + other].map((re) => ({ re, im: 0 })));
      }),
      { numRuns: 2_000 },
    );
    // A step by a slope that was rounding error led 20,000 away from here.
    near(
      polynomialOf(cubicRoots(5.699264957364251, 10.071048082489174, 5.6729159115659735)).slice(0, 1),
      [5.6729159115659735],
      11,
    );
  });
  test("as the general method, for any 2×2 and 3×3 matrix", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = seeded(seed);
        const m = [0, 1, 2].map(() => [0, 1, 2].map(() => drawNormal(random)));
        const compare = (found: readonly Complex[], wanted: readonly Complex[]) =>
          sorted(wanted).forEach((w, i) =>
            near([sorted(found)[i]!.re, Math.abs(sorted(found)[i]!.im)], [w.re, Math.abs(w.im)], 7),
          );
        compare(
          eigen2(m[0]![0]!, m[0]![1]!, m[1]![0]!, m[1]![1]!),
          eigenvalues(m.slice(0, 2).map((r) => r.slice(0, 2))),
        );
        compare(eigen3(m), eigenvalues(m));
      }),
    );
  });
  test("by hand: roots 1, 2, 3; a triple root; i, −i and 5", () => {
    near(
      cubicRoots(-6, 11, -6).map((r) => r.re),
      [3, 2, 1],
      12,
    );
    near(
      cubicRoots(-3, 3, -1).map((r) => r.re),
      [1, 1, 1],
      5,
    );
    near(
      cubicRoots(-5, 1, -5).map((r) => r.im),
      [0, 1, -1],
      12,
    );
  });
  test("exp of two days is exp of one day twice; its determinant is e^{Tt}", () => {
    const entry = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(entry, entry, entry, entry, (a, b, c, d) => {
        const [p, q, r, s] = exponential2(a, b, c, d, 0.7);
        near(exponential2(a, b, c, d, 1.4), [p * p + q * r, p * q + q * s, r * p + s * r, r * q + s * s], 9);
        expect(p * s - q * r).toBeCloseTo(Math.exp((a + d) * 0.7), 9);
      }),
    );
  });
  test("and it does not jump where the two eigenvalues meet", () => {
    near(exponential2(1, 1, 0, 1, 1), [Math.E, Math.E, 0, Math.E], 12);
    near(exponential2(1, 1, 1e-12, 1, 1), exponential2(1, 1, -1e-12, 1, 1), 10);
  });
  test("what they mean", () => {
    const fate = (a: number, b: number, c: number, d: number) => fateOf(eigen2(a, b, c, d));
    expect([
      fate(-1, 0, 0, -2),
      fate(-1, 3, -3, -1),
      fate(0, 1, -1, 0),
      fate(1, 3, -3, 1),
      fate(1, 0, 0, 2),
      fate(1, 0, 0, -1),
      fate(0, 0, 0, -1),
    ]).toEqual(["settles", "spirals in", "circles", "spirals out", "runs away", "saddle", "on the edge"]);
  });
});
