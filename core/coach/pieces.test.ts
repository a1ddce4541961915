import { expect, test } from "vitest";
import { parseRules } from "./pattern.ts";
import { cut } from "./pieces.ts";

const cutOf = (...lines: readonly string[]) =>
  cut(parseRules(`# a.b\n${lines.join("\n")}`, {}).flatMap(({ patterns }) => patterns));

test("a pattern is cut at its wide gaps and nowhere else", () => {
  const { pieces, links } = cutOf("ant ..2 bee ..8 cat dog ~9 ant");
  expect(pieces.map(({ places }) => places.length)).toEqual([4, 2, 1]);
  expect(links.map(({ after }) => after)).toEqual([
    undefined,
    { link: 0, gap: { least: 0, most: 8, loose: false } },
    { link: 1, gap: { least: 0, most: 9, loose: true } },
  ]);
  expect(links.map(({ ends }) => ends)).toEqual([[], [], [0]]);
  expect(links.map(({ goesOn }) => goesOn)).toEqual([true, true, false]);
});

test("a word that must stand in a gap counts for the least it holds", () => {
  expect(cutOf("ant _ ..8 bee").links[1]?.after?.gap).toEqual({ least: 1, most: 9, loose: false });
});

test("patterns share what they begin with, and what is not cut stays whole", () => {
  const { pieces, links } = cutOf("ant ..8 bee", "ant ..8 cat", "ant bee", "^ ant ..8 bee");
  expect(pieces.map(({ places, atStart }) => `${places.length} ${atStart}`)).toEqual([
    "1 false",
    "1 false",
    "1 false",
    "2 false",
    "1 true",
  ]);
  expect(links.map(({ after, ends }) => [after?.link, ends])).toEqual([
    [undefined, []],
    [0, [0]],
    [0, [1]],
    [undefined, [2]],
    [undefined, []],
    [4, [3]],
  ]);
});

test("a gap that nothing must follow, or go before, is left in", () => {
  expect(cutOf("ant ..8 bee? $").pieces).toHaveLength(1);
  expect(cutOf("ant? ..8 bee").pieces).toHaveLength(1);
});
