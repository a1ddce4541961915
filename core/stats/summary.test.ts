import fc from "fast-check";
import { expect, test } from "vitest";
import reference from "../../reference/stats.json" with { type: "json" };
import r from "../../reference/statsR.json" with { type: "json" };
import { correlation, deviation, mean, median, medianDeviation, quantile, variance } from "./summary.ts";

const { y, x1 } = reference.data;

test("by hand", () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(variance([1, 2, 6])).toBe(7);
  expect(deviation([2, 2, 2])).toBe(0);
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(quantile([10, 20, 30], 0.25)).toBe(15);
  expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 15);
});

test("as R computes them (15 digits printed)", () => {
  [0, 0.1, 0.25, 0.5, 0.77, 0.975, 1].forEach((p, i) =>
    expect(quantile(y, p)).toBeCloseTo(r.quantile7[i]!, 12),
  );
  expect(medianDeviation(y)).toBeCloseTo(r.mad[0]!, 5); // R rounds the constant to 1.4826
  expect(variance(y)).toBeCloseTo(r.var[0]!, 13);
  expect(correlation(x1, y)).toBeCloseTo(r.cor[0]!, 13);
});

test("nothing gives no number", () => {
  for (const f of [mean, variance, median]) expect(f([])).toBeNaN();
  expect(variance([1])).toBeNaN();
  expect(quantile([1, 2], 1.5)).toBeNaN();
  expect(correlation([1, 1], [1, 2])).toBeNaN();
});

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 40 });
test("quantiles rise, stay within the data, and do not mind the order", () => {
  fc.assert(
    fc.property(
      values,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (xs, p, q) => {
        const [low, high] = [quantile(xs, Math.min(p, q)), quantile(xs, Math.max(p, q))];
        expect(low).toBeLessThanOrEqual(high + 1e-9);
        expect(low).toBeGreaterThanOrEqual(Math.min(...xs));
        expect(high).toBeLessThanOrEqual(Math.max(...xs));
        expect(quantile(xs.toReversed(), p)).toBe(quantile(xs, p));
      },
    ),
  );
});
test("a correlation lies between −1 and 1", () => {
  fc.assert(
    fc.property(values, (xs) => {
      const c = correlation(
        xs,
        xs.map((x, i) => x * (i % 3) - i),
      );
      if (!Number.isNaN(c)) expect(Math.abs(c)).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});
