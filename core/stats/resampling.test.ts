import fc from "fast-check";
import { describe, expect, test } from "vitest";
import reference from "../../reference/stats.json" with { type: "json" };
import { at } from "./at.ts";
import { bootstrap, percentileInterval, shareAboveZero } from "./bootstrap.ts";
import { phaseDifference } from "./permutation.ts";
import { drawNormal, seeded } from "./random.ts";
import { deviation, mean } from "./summary.ts";
import { tauU } from "./tauU.ts";

const { y } = reference.data;
const pick = (xs: readonly number[], places: readonly number[]) => places.map((i) => at(xs, i));

describe("bootstrap", () => {
  test.each(["percentile", "bca"] as const)(
    "%s interval of a deviation as scipy's, 200,000 resamples each",
    (method) => {
      const found = bootstrap(y.length, (places) => deviation(pick(y, places)), {
        random: seeded(1),
        resamples: 40_000,
        method,
      });
      expect(found.ok).toBe(true);
      if (!found.ok) return;
      // The ends are themselves drawn: with 40,000 resamples their own error is about 0.01.
      expect(Math.abs(found.value.interval.low - reference.bootstrap[method][0]!)).toBeLessThan(0.03);
      expect(Math.abs(found.value.interval.high - reference.bootstrap[method][1]!)).toBeLessThan(0.03);
      expect(Math.abs(found.value.standardError - reference.bootstrap.se)).toBeLessThan(0.01);
    },
  );
  test("by hand: of a constant there is no doubt", () => {
    const found = bootstrap(6, () => 4, { random: seeded(1), resamples: 50 });
    expect(found.ok && found.value.interval).toEqual({ low: 4, high: 4, level: 0.95 });
  });
  test("four observations are too few; a statistic without a number is refused", () => {
    expect(bootstrap(4, () => 1, { random: seeded(1) })).toEqual({
      ok: false,
      error: { type: "too-few", needs: 5, has: 4 },
    });
    expect(bootstrap(9, () => Number.NaN, { random: seeded(1) }).ok).toBe(false);
  });
  test("a percentile interval follows any rising change of scale", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const run = (f: (v: number) => number) => {
          const found = bootstrap(y.length, (places) => f(mean(pick(y, places))), {
            random: seeded(seed),
            resamples: 101,
            method: "percentile",
            level: 0.9,
          });
          return found.ok ? found.value.interval : undefined;
        };
        const [plain, scaled] = [run((v) => v), run((v) => 3 * v - 1)];
        expect(scaled?.low).toBeCloseTo(3 * plain!.low - 1, 9);
        expect(scaled?.high).toBeCloseTo(3 * plain!.high - 1, 9);
      }),
      { numRuns: 20 },
    );
  });
  test("blocks widen the interval of an inert series, as they should", () => {
    const random = seeded(4);
    let last = 0;
    const inert = Array.from({ length: 400 }, () => (last = 0.8 * last + drawNormal(random)));
    const se = (block: number) => {
      const found = bootstrap(400, (places) => mean(pick(inert, places)), {
        random: seeded(9),
        resamples: 800,
        block,
        method: "percentile",
      });
      return found.ok ? found.value.standardError : Number.NaN;
    };
    // Truth: 1 / (1 − 0.8) / √400 = 0.25. Drawing singly gives about a third of it.
    expect(se(1)).toBeLessThan(0.12);
    expect(se(25)).toBeGreaterThan(0.17);
  });
  test("the middle of the values, and the share above zero", () => {
    expect(percentileInterval([0, 1, 2, 3, 4], 0.5)).toEqual({ low: 1, high: 3, level: 0.5 });
    expect(shareAboveZero([-1, 0, 2, 3])).toBe(0.625);
  });
});

describe("phaseDifference", () => {
  const { before, after, difference, low, high, p } = reference.permutation;
  test("as the brute search over shifts and all 1,716 regroupings", () => {
    const found = phaseDifference(before, after, { random: seeded(1) });
    expect(found.ok).toBe(true);
    if (!found.ok) return;
    expect(found.value.exact).toBe(true);
    expect(found.value.difference).toBeCloseTo(difference, 12);
    expect(found.value.p).toBeCloseTo(p, 12);
    expect(found.value.interval.low).toBeCloseTo(low, 6);
    expect(found.value.interval.high).toBeCloseTo(high, 6);
  });
  test("by hand: 1 2 3 against 4 5 6: 2 of 20 regroupings lie as far apart, and 20 are too few for a 95 % interval", () => {
    const found = phaseDifference([1, 2, 3], [4, 5, 6], { random: seeded(1) });
    expect(found.ok && found.value).toMatchObject({
      difference: 3,
      p: 0.1,
      interval: { low: -Infinity, high: Infinity },
    });
  });
  test("moving the later phase moves the interval along; a sample of regroupings comes near to all of them", () => {
    const at3 = phaseDifference(
      before,
      after.map((b) => b + 3),
      { random: seeded(1) },
    );
    expect(at3.ok && at3.value.interval.low).toBeCloseTo(low + 3, 6);
    const random = seeded(6);
    const long = Array.from({ length: 20 }, () => drawNormal(random));
    const later = Array.from({ length: 22 }, () => 1 + drawNormal(random));
    const found = phaseDifference(long, later, { random: seeded(2) });
    expect(found.ok && found.value.exact).toBe(false);
    if (!found.ok) return;
    // Close to the t interval: difference ± 2.02 · s √(1/20 + 1/22).
    const reach =
      2.02 *
      deviation([...long.map((v) => v - mean(long)), ...later.map((v) => v - mean(later))]) *
      Math.sqrt(1 / 20 + 1 / 22);
    expect(found.value.interval.high - found.value.interval.low).toBeGreaterThan(1.8 * reach);
    expect(found.value.interval.high - found.value.interval.low).toBeLessThan(2.3 * reach);
  });
  test("too few", () =>
    expect(phaseDifference([1, 2], [3, 4, 5], { random: seeded(1) })).toEqual({
      ok: false,
      error: { type: "too-few", needs: 3, has: 2 },
    }));
});

describe("tauU", () => {
  test("non-overlap as scipy's Mann–Whitney", () => {
    const { before, after, tau, p } = reference.tauU;
    const found = tauU(before, after, { random: seeded(1) });
    expect(found.ok && found.value.tau).toBeCloseTo(tau, 12);
    expect(found.ok && found.value.p).toBeCloseTo(p, 10);
  });
  test("by hand: 1 2 3 | 4 5 6: all 9 pairs rose (τ 1), 3 rose within the baseline: (9 − 3) / 9", () => {
    const found = tauU([1, 2, 3], [4, 5, 6], { random: seeded(1) });
    expect(found.ok && found.value.tau).toBe(1);
    expect(found.ok && found.value.tauU).toBeCloseTo(2 / 3, 12);
    expect(found.ok && found.value.baselineTrend).toBe(1);
  });
  test("mirrored values mirror τ; it never passes ±1; nothing changing is no evidence", () => {
    const phase = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(phase, phase, (a, b) => {
        const run = (x: number[], y: number[]) => tauU(x, y, { random: seeded(1), orders: 19 });
        const [plain, mirrored] = [
          run(a, b),
          run(
            a.map((v) => -v),
            b.map((v) => -v),
          ),
        ];
        if (!plain.ok || !mirrored.ok) throw new Error("refused");
        expect(mirrored.value.tauU).toBeCloseTo(-plain.value.tauU, 12);
        expect(Math.abs(plain.value.tau)).toBeLessThanOrEqual(1);
        expect(plain.value.pTauU).toBeGreaterThan(0);
      }),
    );
    const flat = tauU([2, 2, 2], [2, 2, 2], { random: seeded(1) });
    expect(flat.ok && flat.value).toMatchObject({ tau: 0, p: 1, pTauU: 1 });
  });
});
