import fc from "fast-check";
import { describe, expect, test } from "vitest";
import reference from "../../reference/outcomes.json" with { type: "json" };
import { inertTrend } from "./inertTrend.ts";
import { trend } from "./robust.ts";

describe("a trend of weeks that hang together", () => {
  test("as numpy and scipy have it, gaps and all", () => {
    for (const { times, ys, slope, inertia, low, high } of reference.inertTrend) {
      const found = inertTrend(times, ys);
      expect(found.ok).toBe(true);
      if (!found.ok) return;
      expect(found.value.slope).toBeCloseTo(slope, 12);
      expect(found.value.inertia).toBeCloseTo(inertia, 10);
      // The ends are slopes of pairs, picked by rank: equal or not at all.
      expect(found.value.interval.low).toBeCloseTo(low ?? -Infinity, 12);
      expect(found.value.interval.high).toBeCloseTo(high ?? Infinity, 12);
    }
  });
  test("by hand: on a line there is no inertia and no doubt", () => {
    const found = inertTrend([0, 1, 2, 3, 4, 5], [1, 3, 5, 7, 9, 11]);
    expect(found.ok && found.value.slope).toBe(2);
    expect(found.ok && found.value.inertia).toBe(0);
    expect(found.ok && found.value.interval).toEqual({ low: 2, high: 2, level: 0.95 });
  });
  test("two calm spells, one high and one low, look inert; a saw does not", () => {
    const spells = inertTrend(
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      [1, 1.1, 1, 5, 5.1, 5, 1, 1.1, 1, 5, 5.1, 5],
    );
    const saw = inertTrend(
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      [1, 5, 1.1, 5.1, 1, 5, 1.2, 5.2, 1, 5, 1.1, 5.1],
    );
    expect(spells.ok && spells.value.inertia).toBeGreaterThan(0.3);
    expect(saw.ok && saw.value.inertia).toBe(0);
  });
  test("never narrower than the plain one, and the same slope", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 4, maxLength: 26 }), (ys) => {
        const times = ys.map((_, i) => i);
        const [plain, inert] = [trend(times, ys), inertTrend(times, ys)];
        if (!plain.ok || !inert.ok) return;
        expect(inert.value.slope).toBe(plain.value.slope);
        expect(inert.value.interval.low).toBeLessThanOrEqual(plain.value.interval.low);
        expect(inert.value.interval.high).toBeGreaterThanOrEqual(plain.value.interval.high);
      }),
    );
  });
});
