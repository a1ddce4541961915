import fc from "fast-check";
import { expect, test } from "vitest";
import { Pairs } from "./pairs.ts";

test("a pair gives what was set for it, and −1 where nothing was, however far the table has grown", () => {
  const pair = fc.tuple(fc.nat(30_000), fc.nat(20_000));
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
