import fc from "fast-check";
import { describe, expect, test } from "vitest";
import reference from "../../reference/stats.json" with { type: "json" };
import r from "../../reference/statsR.json" with { type: "json" };
import { cholesky, inverseOfPositive } from "./cholesky.ts";
import { consistency } from "./consistency.ts";
import { eigenvalues, spectralRadius } from "./matrix.ts";
import { pool } from "./pooling.ts";
import { drawNormal, seeded } from "./random.ts";
import { reliableChange } from "./reliableChange.ts";

describe("pool", () => {
  const measured = reference.pool.value.map((value, i) => ({ value, standardError: reference.pool.se[i]! }));
  test("as the direct maximisation in scipy", () => {
    const found = pool(measured);
    expect(found.ok).toBe(true);
    if (!found.ok) return;
    // scipy's bounded search stops at 1e-12 in τ², which leaves about six digits in the results.
    expect(found.value.mean).toBeCloseTo(reference.pool.mean, 6);
    expect(found.value.between).toBeCloseTo(reference.pool.between, 5);
    expect(found.value.interval.low).toBeCloseTo(reference.pool.low, 6);
    expect(found.value.interval.high).toBeCloseTo(reference.pool.high, 6);
    found.value.each.forEach((e, i) => expect(e.value).toBeCloseTo(reference.pool.shrunk[i]!, 5));
  });
  test("by hand: three alike are pooled wholly, and their mean is the weighted one", () => {
    const found = pool([
      { value: 1, standardError: 1 },
      { value: 1, standardError: 1 },
      { value: 1, standardError: 0.5 },
    ]);
    expect(found.ok && found.value).toMatchObject({ mean: 1, between: 0 });
  });
  test("each couple ends between itself and the average", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 3, max: 30 }), (seed, k) => {
        const random = seeded(seed);
        const couples = Array.from({ length: k }, () => ({
          value: drawNormal(random),
          standardError: 0.1 + random(),
        }));
        const found = pool(couples);
        if (!found.ok) throw new Error("refused");
        found.value.each.forEach(({ value }, i) => {
          const [low, high] = [found.value.mean, couples[i]!.value].toSorted((a, b) => a - b);
          expect(value).toBeGreaterThanOrEqual(low! - 1e-9);
          expect(value).toBeLessThanOrEqual(high! + 1e-9);
        });
      }),
    );
  });
  test("recovers the average and the spread of 400 simulated couples", () => {
    const random = seeded(12);
    const found = pool(
      Array.from({ length: 400 }, () => {
        const standardError = 0.1 + 0.3 * random();
        return { value: 0.5 + 0.2 * drawNormal(random) + standardError * drawNormal(random), standardError };
      }),
    );
    expect(found.ok && found.value.mean).toBeCloseTo(0.5, 1);
    expect(found.ok && Math.abs(found.value.between - 0.2)).toBeLessThan(0.05);
  });
  test("refuses two couples, and an error of zero", () => {
    expect(pool([{ value: 1, standardError: 1 }]).ok).toBe(false);
    expect(pool([1, 2, 3].map((value) => ({ value, standardError: 0 }))).ok).toBe(false);
  });
});

describe("reliableChange", () => {
  test("by hand: s 10, r 0.75: noise 10 √½ = 7.07; 13 points less are 1.84 of it, 14 points 1.98", () => {
    const change = (after: number) => reliableChange(50, after, { deviation: 10, reliability: 0.75 });
    expect(change(37)).toMatchObject({
      ok: true,
      value: { verdict: "not distinguishable", index: -13 / Math.sqrt(50) },
    });
    expect(change(36)).toMatchObject({ ok: true, value: { verdict: "fell" } });
    expect(change(64)).toMatchObject({ ok: true, value: { verdict: "rose" } });
  });
  test("an impossible source is refused", () => {
    expect(reliableChange(1, 2, { deviation: 0, reliability: 0.5 }).ok).toBe(false);
    expect(reliableChange(1, 2, { deviation: 1, reliability: 1 }).ok).toBe(false);
  });
  test("of people who did not change about 5 % are called changed", () => {
    const random = seeded(21);
    const [deviation, reliability] = [8, 0.8];
    let called = 0;
    for (let i = 0; i < 4000; i++) {
      const truth = 50 + deviation * Math.sqrt(reliability) * drawNormal(random);
      const score = () => truth + deviation * Math.sqrt(1 - reliability) * drawNormal(random);
      const found = reliableChange(score(), score(), { deviation, reliability });
      if (found.ok && found.value.verdict !== "not distinguishable") called += 1;
    }
    expect(Math.abs(called / 4000 - 0.05)).toBeLessThan(0.012);
  });
});

describe("consistency", () => {
  const answers = [
    [3, 4, 3, 5],
    [1, 2, 2, 1],
    [4, 4, 5, 4],
    [2, 3, 1, 2],
    [5, 4, 5, 5],
    [3, 3, 2, 4],
    [2, 2, 3, 1],
  ];
  test("as R computes alpha and Feldt's interval", () => {
    const found = consistency(answers);
    expect(found.ok && found.value.alpha).toBeCloseTo(r.alpha.alpha[0]!, 12);
    expect(found.ok && found.value.interval.low).toBeCloseTo(r.alpha.interval[0]!, 9);
    expect(found.ok && found.value.interval.high).toBeCloseTo(r.alpha.interval[1]!, 9);
  });
  test("by hand: the same answer twice is wholly consistent; people all alike give no answer", () => {
    const twice = consistency([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    expect(twice.ok && twice.value.alpha).toBeCloseTo(1, 12);
    expect(
      consistency([
        [1, 2],
        [1, 2],
        [1, 2],
      ]),
    ).toEqual({ ok: false, error: { type: "singular" } });
  });
  test("recovers the alpha of a known model: k r / (1 + (k − 1) r)", () => {
    const random = seeded(8);
    const rows = Array.from({ length: 3000 }, () => {
      const truth = drawNormal(random);
      return Array.from({ length: 8 }, () => truth + 1.5 * drawNormal(random));
    });
    const r1 = 1 / (1 + 1.5 ** 2);
    const found = consistency(rows);
    expect(found.ok && Math.abs(found.value.alpha - (8 * r1) / (1 + 7 * r1))).toBeLessThan(0.02);
  });
});

describe("matrices", () => {
  test("eigenvalues as numpy's", () => {
    const { matrix, re, radius } = reference.eigen;
    eigenvalues(matrix).forEach((e, i) => expect(e.re).toBeCloseTo(re[i]!, 12));
    expect(spectralRadius(matrix)).toBeCloseTo(radius, 12);
  });
  test("by hand: a quarter turn has ±i", () => {
    expect(
      eigenvalues([
        [0, -1],
        [1, 0],
      ]),
    ).toEqual([
      { re: 0, im: 1 },
      { re: 0, im: -1 },
    ]);
    expect(
      spectralRadius([
        [0, 2],
        [0.5, 0],
      ]),
    ).toBeCloseTo(1, 14);
  });
  test("a positive matrix times its inverse is one; others have no root", () => {
    expect(
      cholesky([
        [1, 2],
        [2, 1],
      ]),
    ).toBeUndefined();
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = seeded(seed);
        const a = [0, 1, 2].map(() => [0, 1, 2].map(() => drawNormal(random)));
        const positive = a.map((ri, i) =>
          a.map((rj, j) => ri.reduce((s, v, k) => s + v * rj[k]!, i === j ? 0.5 : 0)),
        );
        const inverse = inverseOfPositive(positive)!;
        positive.forEach((ri, i) =>
          [0, 1, 2].forEach((j) =>
            expect(ri.reduce((s, v, k) => s + v * inverse[k]![j]!, 0)).toBeCloseTo(i === j ? 1 : 0, 8),
          ),
        );
      }),
    );
  });
});
