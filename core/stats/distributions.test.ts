import fc from "fast-check";
import { describe, expect, test } from "vitest";
import reference from "../../reference/stats.json" with { type: "json" };
import {
  chiSquareAbove,
  chiSquareQuantile,
  fisherAbove,
  fisherBelow,
  fisherQuantile,
  logChoose,
  studentBelow,
  studentQuantile,
} from "./distributions.ts";
import { kolmogorovAbove, uniformFit } from "./kolmogorov.ts";
import { normalBelow, normalQuantile } from "./normal.ts";
import { betaBelow, gammaAbove, gammaBelow, logGamma } from "./special.ts";

/** Relative distance, absolute near zero. */
const apart = (a: number, b: number): number => Math.abs(a - b) / Math.max(Math.abs(b), 1e-290);

describe("against scipy", () => {
  // Tolerances: a few dozen units in the last place of double numbers (2.2e-16), more where the tail is 1e-300.
  test("normal", () => {
    const { p, quantile, z, below } = reference.normal;
    p.forEach((share, i) => {
      if (share === 0.5) expect(normalQuantile(share)).toBe(0);
      else expect(apart(normalQuantile(share), quantile[i]!)).toBeLessThan(2e-15);
    });
    z.forEach((value, i) => expect(apart(normalBelow(value), below[i]!)).toBeLessThan(2e-13));
  });
  test("the gamma and beta functions", () => {
    for (const [x, y] of reference.logGamma)
      expect(Math.abs(logGamma(x!) - y!)).toBeLessThan(1e-13 * Math.max(1, Math.abs(y!)));
    for (const [a, x, y] of reference.gammaAbove)
      expect(Math.abs(gammaAbove(a!, x!) - y!)).toBeLessThan(1e-12 * Math.max(y!, 1e-3));
    for (const [a, b, x, y] of reference.betaBelow)
      expect(Math.abs(betaBelow(a!, b!, x!) - y!)).toBeLessThan(2e-13);
  });
  test("t, chi-square and F quantiles", () => {
    for (const [p, df, y] of reference.student)
      expect(apart(studentQuantile(p!, df!), y!)).toBeLessThan(1e-11);
    for (const [p, df, y] of reference.chiSquare)
      expect(apart(chiSquareQuantile(p!, df!), y!)).toBeLessThan(1e-10);
    for (const [p, a, b, y] of reference.fisher)
      expect(apart(fisherQuantile(p!, a!, b!), y!)).toBeLessThan(1e-10);
  });
  test("Kolmogorov's law", () => {
    for (const [x, y] of reference.kolmogorov) expect(Math.abs(kolmogorovAbove(x!) - y!)).toBeLessThan(1e-12);
  });
});

describe("edges", () => {
  test("outside the range there is no answer", () => {
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
    for (const p of [-0.1, 1.1, Number.NaN]) {
      expect(normalQuantile(p)).toBeNaN();
      expect(studentQuantile(p, 5)).toBeNaN();
      expect(chiSquareQuantile(p, 5)).toBeNaN();
      expect(fisherQuantile(p, 5, 5)).toBeNaN();
    }
    expect(normalBelow(Number.NaN)).toBeNaN();
  });
  test("by hand: 5 choose 2 is 10; the median of t is 0; F(1, n) is t²", () => {
    expect(Math.exp(logChoose(5, 2))).toBeCloseTo(10, 12);
    expect(studentQuantile(0.5, 3)).toBe(0);
    expect(fisherAbove(2.5, 3, 9) + fisherBelow(2.5, 3, 9)).toBeCloseTo(1, 13);
    expect(fisherQuantile(0.95, 1, 12)).toBeCloseTo(studentQuantile(0.975, 12) ** 2, 8);
    expect(chiSquareQuantile(0.95, 1)).toBeCloseTo(1.959963984540054 ** 2, 10);
  });
});

describe("properties", () => {
  const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
  test("a quantile is undone by its distribution", () => {
    fc.assert(
      fc.property(share, fc.double({ min: 0.5, max: 200, noNaN: true }), (p, df) => {
        expect(normalBelow(normalQuantile(p))).toBeCloseTo(p, 12);
        expect(studentBelow(studentQuantile(p, df), df)).toBeCloseTo(p, 10);
        expect(1 - chiSquareAbove(chiSquareQuantile(p, df), df)).toBeCloseTo(p, 9);
        expect(fisherBelow(fisherQuantile(p, df, 9), df, 9)).toBeCloseTo(p, 9);
      }),
    );
  });
  test("the two halves of a gamma variable make one", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 100, noNaN: true }),
        fc.double({ min: 0.001, max: 200, noNaN: true }),
        (a, x) => {
          expect(gammaAbove(a, x) + gammaBelow(a, x)).toBeCloseTo(1, 12);
        },
      ),
    );
  });
});

describe("uniformFit", () => {
  test("by hand: three values, the largest gap is at the first", () => {
    // Steps at 0.4, 0.5, 0.9: gaps 0.4 before the first, 1 − 0.9 = 0.1 after the last, 0.5 − 1/3 …
    expect(uniformFit([0.5, 0.9, 0.4]).gap).toBeCloseTo(0.4, 15);
  });
  test("evenly spread values fit, crowded ones do not", () => {
    const even = Array.from({ length: 50 }, (_, i) => (i + 0.5) / 50);
    expect(uniformFit(even).p).toBeGreaterThan(0.99);
    expect(uniformFit(even.map((u) => u ** 3)).p).toBeLessThan(1e-4);
  });
});
