import fc from "fast-check";
import { describe, expect, test } from "vitest";
import reference from "../../reference/stats.json" with { type: "json" };
import r from "../../reference/statsR.json" with { type: "json" };
import { leastSquares } from "./leastSquares.ts";
import { drawNormal, seeded } from "./random.ts";
import { type Regression, regress } from "./regression.ts";
import { regressRobust, trend } from "./robust.ts";

const { x1, x2, y } = reference.data;
const rows = y.map((_, i) => [1, x1[i]!, x2[i]!]);
const value = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const near = (found: readonly number[], wanted: readonly number[], digits: number) => {
  expect(found.length).toBe(wanted.length);
  found.forEach((f, i) => expect(f).toBeCloseTo(wanted[i]!, digits));
};

describe("regress", () => {
  test("by hand: through (0,1), (1,3), (2,5) runs 1 + 2 x, without residual", () => {
    const fit = value(
      regress(
        [
          [1, 0],
          [1, 1],
          [1, 2],
        ],
        [1, 3, 5],
      ),
    );
    near(
      fit.coefficients.map((c) => c.value),
      [1, 2],
      12,
    );
    expect(fit.rss).toBeCloseTo(0, 20);
    expect(fit.rSquared).toBeCloseTo(1, 12);
  });

  // R prints 15 digits; both go through QR.
  test("as R's lm", () => {
    const fit: Regression = value(regress(rows, y));
    near(
      fit.coefficients.map((c) => c.value),
      r.lm.coefficients,
      12,
    );
    near(
      fit.coefficients.map((c) => c.standardError),
      r.lm.se,
      12,
    );
    near(
      fit.coefficients.map((c) => c.p),
      r.lm.p,
      11,
    );
    near(
      fit.coefficients.map((c) => c.interval.low),
      r.lm.low,
      10,
    );
    near(
      fit.coefficients.map((c) => c.interval.high),
      r.lm.high,
      10,
    );
    near(
      [fit.rSquared, fit.adjustedRSquared, fit.residualDeviation],
      [...r.lm.r2, ...r.lm.adj, ...r.lm.sigma],
      12,
    );
    const raw = value(
      regress(
        rows.map(([, a, b]) => [a!, b!]),
        y,
      ),
    );
    near([raw.rSquared, raw.adjustedRSquared], [...r.raw.r2, ...r.raw.adj], 12);
  });

  test("HC3 errors as numpy computes them from the formula", () => {
    near(
      value(regress(rows, y, { errors: "hc3" })).coefficients.map((c) => c.standardError),
      reference.hc3,
      11,
    );
  });

  test("what cannot be fitted says why", () => {
    expect(regress([[1, 2]], [1])).toEqual({ ok: false, error: { type: "too-few", needs: 3, has: 1 } });
    expect(
      regress(
        [
          [1, 1],
          [1, 1],
          [1, 1],
        ],
        [1, 2, 3],
      ),
    ).toEqual({ ok: false, error: { type: "singular" } });
    expect(leastSquares([[1], [1]], [1, Number.NaN])).toEqual({
      ok: false,
      error: { type: "not-finite", index: 1 },
    });
    expect(leastSquares([[1], [Infinity]], [1, 2])).toEqual({
      ok: false,
      error: { type: "not-finite", index: 1 },
    });
  });

  test("residuals stand upright on every predictor; scaling y scales the coefficients", () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 6, max: 40 }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (seed, n, by) => {
          const random = seeded(seed);
          const x = Array.from({ length: n }, () => [1, drawNormal(random), drawNormal(random)]);
          const ys = x.map(() => drawNormal(random));
          const fit = value(regress(x, ys));
          for (const j of [0, 1, 2])
            expect(fit.residuals.reduce((sum, e, i) => sum + e * x[i]![j]!, 0)).toBeCloseTo(0, 10);
          const scaled = value(
            regress(
              x,
              ys.map((v) => v * by),
            ),
          );
          near(
            scaled.coefficients.map((c) => c.value),
            fit.coefficients.map((c) => c.value * by),
            9,
          );
        },
      ),
    );
  });

  test("recovers known coefficients from 500 noisy points", () => {
    const random = seeded(5);
    const x = Array.from({ length: 500 }, () => [1, drawNormal(random), drawNormal(random)]);
    const fit = value(
      regress(
        x,
        x.map(([, a, b]) => 2 - a! + 0.5 * b! + drawNormal(random)),
      ),
    );
    [2, -1, 0.5].forEach((truth, j) => {
      const { value: found, standardError } = fit.coefficients[j]!;
      expect(Math.abs(found - truth)).toBeLessThan(4 * standardError);
      expect(standardError).toBeCloseTo(1 / Math.sqrt(500), 2);
    });
  });
});

describe("regressRobust", () => {
  test("as rlm of MASS (Huber, MAD)", () => {
    const fit = value(regressRobust(rows, y));
    near(fit.coefficients, r.rlm.coefficients, 8);
    expect(fit.scale).toBeCloseTo(r.rlm.scale[0]!, 8);
  });
  test("by hand: one wild point moves least squares and hardly moves this", () => {
    const x = Array.from({ length: 11 }, (_, i) => [1, i]);
    const ys = x.map(([, t], i) => t! + (i % 2 ? 0.1 : -0.1));
    ys[10] = 100;
    expect(value(regressRobust(x, ys)).coefficients[1]).toBeCloseTo(1, 1);
    expect(value(leastSquares(x, ys)).coefficients[1]).toBeGreaterThan(3);
    expect(value(regressRobust(x, ys)).weights[10]).toBeLessThan(0.02);
  });
  test("a fit without scatter is left as it is", () => {
    near(
      value(
        regressRobust(
          [
            [1, 0],
            [1, 1],
            [1, 2],
            [1, 3],
          ],
          [0, 2, 4, 6],
        ),
      ).coefficients,
      [0, 2],
      12,
    );
  });
});

describe("trend", () => {
  test("by hand: the slopes of (0,0) (1,1) (2,1) (3,3) are 1 ½ 1 0 1 2, their median 1", () => {
    const found = value(trend([0, 1, 2, 3], [0, 1, 1, 3]));
    expect(found.slope).toBe(1);
    expect(found.score).toBe(5);
    expect(found.intercept).toBe(1 - 1.5);
  });
  test("as scipy's theilslopes", () => {
    const found = value(trend(x1, y));
    near(
      [found.slope, found.interval.low, found.interval.high],
      [reference.theilSen.slope, reference.theilSen.low, reference.theilSen.high],
      12,
    );
    const { weeks, mood, slope, low, high } = reference.trendTies;
    const tied = value(trend(weeks, mood));
    near([tied.slope, tied.interval.low, tied.interval.high], [slope, low, high], 12);
  });
  test("too few points, or all at one time", () => {
    expect(trend([0, 1, 2], [1, 2, 3])).toEqual({ ok: false, error: { type: "too-few", needs: 4, has: 3 } });
    expect(trend([1, 1, 1, 1], [1, 2, 3, 4])).toEqual({ ok: false, error: { type: "singular" } });
  });
  test("turns with the series: reversed values, reversed trend; shifted values, same trend", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 30 }), (ys) => {
        const times = ys.map((_, i) => i);
        const plain = value(trend(times, ys));
        expect(
          value(
            trend(
              times,
              ys.map((v) => -v),
            ),
          ).slope,
        ).toBeCloseTo(-plain.slope, 10);
        expect(
          value(
            trend(
              times,
              ys.map((v) => v + 7),
            ),
          ).slope,
        ).toBeCloseTo(plain.slope, 10);
        expect(plain.interval.low).toBeLessThanOrEqual(plain.slope);
        expect(plain.interval.high).toBeGreaterThanOrEqual(plain.slope);
      }),
    );
  });
});
