import fc from "fast-check";
import { describe, expect, test } from "vitest";
import reference from "../../reference/outcomes.json" with { type: "json" };
import fromR from "../../reference/outcomesR.json" with { type: "json" };
import { seeded } from "./random.ts";
import { singleCase } from "./singleCase.ts";

const { weeks, looks, changed, level, slope, difference, tau, tauU } = reference.singleCase;
const must = (ts: readonly number[], ys: readonly number[], at: number) => {
  const found = singleCase(ts, ys, at, { random: seeded(1) });
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
};

describe("one person before and after", () => {
  test("level and slope as numpy and R's lm have them; non-overlap as scipy's", () => {
    const found = must(weeks, looks, changed);
    // QR here, normal equations in numpy, QR in R: equal to about 1e-13 of values near 1.
    for (const [ours, numpy, r] of [
      [found.level, level, fromR.level],
      [found.slope, slope, fromR.slope],
    ] as const) {
      expect(ours.value).toBeCloseTo(numpy.value, 10);
      expect(ours.interval.low).toBeCloseTo(numpy.low, 9);
      expect(ours.value).toBeCloseTo(r[0]!, 10);
      expect(ours.interval.low).toBeCloseTo(r[1]!, 9);
      expect(ours.interval.high).toBeCloseTo(r[2]!, 9);
    }
    expect(found.difference.difference).toBeCloseTo(difference, 12);
    expect(found.overlap.tau).toBeCloseTo(tau, 12);
    expect(found.overlap.tauU).toBeCloseTo(tauU, 12);
  });
  test("by hand: flat at 2, then rising from 5 by 1 a week", () => {
    const found = must([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [2, 2, 2, 2, 2, 5, 6, 7, 8, 9], 5);
    expect(found.level.value).toBeCloseTo(3, 10);
    expect(found.slope.value).toBeCloseTo(1, 10);
    expect(found.difference.difference).toBeCloseTo(5, 10);
    expect(found.overlap.tau).toBe(1);
  });
  test("four weeks on one side are too few, and it says so", () => {
    expect(
      singleCase([0, 1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 1, 2, 1, 2, 1, 2, 1], 4, { random: seeded(1) }),
    ).toEqual({
      ok: false,
      error: { type: "too-few", needs: 5, has: 4 },
    });
  });
  test("another unit and another zero change nothing but the unit", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 12, maxLength: 20 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: -5, max: 5 }),
        (ys, scale, shift) => {
          const ts = ys.map((_, i) => i);
          const plain = must(ts, ys, 6);
          const turned = must(
            ts.map((t) => t + 100),
            ys.map((y) => scale * y + shift),
            106,
          );
          expect(turned.level.value).toBeCloseTo(scale * plain.level.value, 8);
          expect(turned.slope.value).toBeCloseTo(scale * plain.slope.value, 8);
          expect(turned.overlap.tauU).toBeCloseTo(plain.overlap.tauU, 10);
          expect(turned.difference.interval.low).toBeCloseTo(scale * plain.difference.interval.low, 8);
        },
      ),
      { numRuns: 8 },
    );
  });
});
