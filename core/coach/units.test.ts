import { expect, test } from "vitest";
import { analyse, makeReader } from "./analysis.ts";
import { english } from "./english.ts";
import { unitsOf } from "./units.ts";

const reader = makeReader(english);
const clauses = (text: string): string[] => {
  const { tokens } = analyse(text, reader);
  return unitsOf(tokens).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
};

test.each([
  ["You never ring, and I was worried.", ["You never ring", "and I was worried"]],
  ["Priya, you never ring 🌧️", ["you never ring"]],
  ["Fine, whatever!", ["Fine", "whatever"]],
  ['He said "you never ring me" again', ["He said", "again"]],
  ["...", []],
  ["", []],
])("the clauses of %j", (text, expected) => expect(clauses(text)).toEqual(expected));
