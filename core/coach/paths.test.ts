import fc from "fast-check";
import { expect, test } from "vitest";
import { Paths } from "./paths.ts";

const placeOf = (paths: Paths, family: number, [start = -1, ...rest]: readonly number[]): number => {
  let place = paths.first(family, start);
  for (const symbol of rest) place = paths.step(place, symbol);
  return place;
};

test("every path leads to a place of its own, and no other path to any that is named", () => {
  const path = fc.tuple(fc.nat({ max: 2 }), fc.array(fc.nat({ max: 300 }), { minLength: 1, maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(path, { maxLength: 400 }), path, (written, [family, other]) => {
      const paths = new Paths(3);
      const places = new Map(written.map(([of, each]) => [`${of} ${each.join()}`, paths.add(of, each)]));
      expect(new Set(places.values()).size).toBe(places.size);
      for (const [of, each] of written)
        expect(placeOf(paths, of, each)).toBe(places.get(`${of} ${each.join()}`));
      for (const place of places.values()) expect(place).toBeLessThan(paths.size);
      const named = places.get(`${family} ${other.join()}`);
      const found = placeOf(paths, family, other);
      expect(named === undefined ? [...places.values()].includes(found) : found !== named).toBe(false);
    }),
  );
});

test("what has no symbol leads nowhere", () => {
  const paths = new Paths(2);
  const place = paths.add(1, [3, 4]);
  expect(paths.first(1, -1)).toBe(-1);
  expect(paths.first(1, 99)).toBe(-1);
  expect(paths.first(0, 3)).toBe(-1);
  expect(paths.step(paths.first(1, 3), -1)).toBe(-1);
  expect(placeOf(paths, 1, [3, 4])).toBe(place);
  expect(() => paths.add(2, [1])).toThrow("a family");
});
