import fc from "fast-check";
import { expect, test } from "vitest";
import { uniformFit } from "./kolmogorov.ts";
import { normalBelow } from "./normal.ts";
import {
  drawExponential,
  drawIndex,
  drawNormal,
  drawPoisson,
  resampled,
  seeded,
  shuffled,
} from "./random.ts";
import { mean, variance } from "./summary.ts";

const many = <T>(n: number, draw: () => T): T[] => Array.from({ length: n }, draw);

test("the same seed falls the same way, another seed another way", () => {
  const [a, b, c] = [seeded(7), seeded(7), seeded(8)];
  const first = many(20, a);
  expect(many(20, b)).toEqual(first);
  expect(many(20, c)).not.toEqual(first);
});

test("the first numbers of seed 1 are pinned, so that committed results stay repeatable", () => {
  expect(many(3, seeded(1))).toMatchInlineSnapshot(`
    [
      0.10112060868484662,
      0.14718614362779858,
      0.831909170791316,
    ]
  `);
});

test("the first number is as random over seeds as over time", () => {
  expect(uniformFit(many(2000, () => 0).map((_, seed) => seeded(seed)())).p).toBeGreaterThan(0.01);
  expect(uniformFit(many(2000, () => 0).map((_, seed) => seeded(seed * 1000)())).p).toBeGreaterThan(0.01);
});

test("normals and waiting times follow their laws", () => {
  const random = seeded(20261124);
  expect(uniformFit(many(5000, () => normalBelow(drawNormal(random)))).p).toBeGreaterThan(0.01);
  expect(uniformFit(many(5000, () => Math.exp(-2 * drawExponential(random, 2)))).p).toBeGreaterThan(0.01);
});

test.each([0.4, 3, 900])("counts with mean %d have that mean and variance", (m) => {
  const random = seeded(3);
  const counts = many(4000, () => drawPoisson(random, m));
  // Five standard errors of the mean; the variance within 15 %.
  expect(Math.abs(mean(counts) - m)).toBeLessThan(5 * Math.sqrt(m / 4000));
  expect(variance(counts) / m).toBeGreaterThan(0.85);
  expect(variance(counts) / m).toBeLessThan(1.15);
});

test("a shuffle keeps every item; an index stays inside", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.integer(), (items, seed) => {
      const random = seeded(seed);
      expect(shuffled(random, items).toSorted((a, b) => a - b)).toEqual(items.toSorted((a, b) => a - b));
      expect(items[drawIndex(random, items.length)]).toBeDefined();
      for (const x of resampled(random, items)) expect(items).toContain(x);
    }),
  );
});

test("every order of three is as likely", () => {
  const random = seeded(11);
  const counts = Map.groupBy(
    many(6000, () => shuffled(random, ["a", "b", "c"]).join("")),
    (order) => order,
  );
  expect(counts.size).toBe(6);
  for (const group of counts.values()) expect(Math.abs(group.length - 1000)).toBeLessThan(150);
});
