import fc from "fast-check";
import { describe, expect, test } from "vitest";
import reference from "../../reference/outcomes.json" with { type: "json" };
import { boundedMean } from "./boundedMean.ts";

const must = (xs: readonly number[]) => {
  const found = boundedMean(xs);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
};

describe("the mean of a few answers between two ends", () => {
  test("as numpy and scipy have it", () => {
    for (const { answers, mean, low, high } of reference.boundedMean) {
      const found = must(answers);
      // The same formula in double precision: only the t quantile's own error, 1e-12, is left.
      expect(found.mean).toBeCloseTo(mean, 12);
      expect(found.interval.low).toBeCloseTo(low, 10);
      expect(found.interval.high).toBeCloseTo(high, 10);
    }
  });
  test("by hand: 0, ½, 1 with df 2 and thought answers of 3/64", () => {
    // Σ² = ½ + (3/64)(¼ + ¼) = 0.5234375; divisor 2 + 6/64 = 2.09375; reach = 4.302653 √(0.25 / 3) = 1.2421; cut to the scale.
    const { interval } = must([0, 0.5, 1]);
    expect(interval).toEqual({ low: 0, high: 1, level: 0.95 });
    expect(boundedMean([0, 0.5, 1], { level: 0.5 })).toMatchObject({ ok: true });
    const half = boundedMean([0, 0.5, 1], { level: 0.5 });
    // t(0.75, 2) = 0.8164966, so the reach is 0.8164966 √(0.25 / 3) = 0.2357023.
    expect(half.ok && half.value.interval.high).toBeCloseTo(0.5 + 0.2357023, 6);
  });
  test("sixteen answers alike are no certainty", () => {
    const { interval } = must(Array.from({ length: 16 }, () => 0));
    expect(interval.low).toBe(0);
    expect(interval.high).toBeGreaterThan(0.05);
  });
  test("what cannot be answered says why", () => {
    expect(boundedMean([0, 1])).toEqual({ ok: false, error: { type: "too-few", needs: 3, has: 2 } });
    expect(boundedMean([0, 1, 2])).toEqual({
      ok: false,
      error: { type: "out-of-range", what: "answer", value: 2 },
    });
    expect(boundedMean([0, 1, Number.NaN])).toEqual({ ok: false, error: { type: "not-finite", index: 2 } });
  });
  test("holds the mean, stays in the scale, turns with it, and does not mind the order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 1 / 3, 2 / 3, 1), { minLength: 3, maxLength: 30 }), (xs) => {
        const { mean, interval } = must(xs);
        expect(interval.low >= 0 && interval.low <= mean && mean <= interval.high && interval.high <= 1).toBe(
          true,
        );
        const mirrored = must(xs.map((x) => 1 - x));
        expect(mirrored.interval.low).toBeCloseTo(1 - interval.high, 10);
        expect(must(xs.toReversed()).interval.low).toBeCloseTo(interval.low, 10);
      }),
    );
  });
});
