import fc from "fast-check";
import { expect, test } from "vitest";
import { Paths } from "./paths.ts";

const rowOf = (paths: Paths, [start = -1, ...rest]: readonly number[]): number => {
  let place = paths.first(start);
  for (const symbol of rest) place = paths.step(place, symbol);
  return paths.rowAt(place);
};

test("every path leads to its own row, and no other path to any", () => {
  const path = fc.array(fc.nat({ max: 300 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(path, { maxLength: 400 }), path, (written, other) => {
      const rows = new Map(written.map((each, row) => [each.join(), row]));
      const paths = new Paths();
      written.forEach((each, row) => paths.add(each, row));
      for (const each of written) expect(rowOf(paths, each)).toBe(rows.get(each.join()));
      expect(rowOf(paths, other)).toBe(rows.get(other.join()) ?? -1);
    }),
  );
});

test("what has no symbol leads nowhere", () => {
  const paths = new Paths();
  paths.add([3, 4], 7);
  expect(paths.first(-1)).toBe(-1);
  expect(paths.first(99)).toBe(-1);
  expect(paths.step(paths.first(3), -1)).toBe(-1);
  expect(paths.rowAt(paths.first(3))).toBe(-1);
  expect(rowOf(paths, [3, 4])).toBe(7);
});
