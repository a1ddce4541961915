import fc from "fast-check";
import { expect, test } from "vitest";
import { Pairs } from "./pairs.ts";

test("a pair gives what was set for it, and −1 where nothing was, however far the table has grown", () => {
  const pair = fc.tuple(fc.nat(131_071), fc.nat(16_383));
  const entries = fc.uniqueArray(pair, {
    selector: ([a, b]) => `${a} ${b}`,
    minLength: 1000,
    maxLength: 3000,
  });
  fc.assert(
    fc.property(entries, (all) => {
      const pairs = new Pairs();
      const half = all.slice(0, all.length >> 1);
      half.forEach(([a, b], i) => pairs.set(a, b, i));
      expect(pairs.size).toBe(half.length);
      expect(half.map(([a, b]) => pairs.get(a, b))).toEqual(half.map((_, i) => i));
      expect(all.slice(half.length).every(([a, b]) => pairs.get(a, b) === -1)).toBe(true);
    }),
    { seed: 12, numRuns: 20 },
  );
});

test("the order of the two counts", () => {
  const pairs = new Pairs();
  pairs.set(1, 2, 7);
  expect(pairs.get(1, 2)).toBe(7);
  expect(pairs.get(2, 1)).toBe(-1);
});

test("a pair beyond what one table holds is a bug of ours", () => {
  const pairs = new Pairs();
  expect(() => pairs.set(0, 16_384, 1)).toThrow("too much");
  expect(() => pairs.set(131_072, 0, 1)).toThrow("too much");
  pairs.set(131_071, 16_383, 5);
  expect(pairs.get(131_071, 16_383)).toBe(5);
});
