import { expect, test } from "vitest";
import { analyse, makeReader } from "./analysis.ts";
import type { Language } from "./language.ts";
import { english } from "./words/en/language.ts";

/** A tiny language, so that the notation is tested by itself. */
const tiny = (rules: string): Language => ({
  code: "xx",
  classes: {
    bird: ["owl", "barn owl", "wren"],
    filler: ["just"],
    lead: ["oh"],
    conjunction: ["and"],
    subject: ["you", "i"],
    stop: [".", "?"],
  },
  rules: [rules],
  parts: english.parts,
  company: {},
  spelling: new Map(),
  settle: () => undefined,
  contractions: [],
  endings: { ing: /ing$/ },
  common: [],
  slips: [],
});
const held = (rules: string, text: string): string[] => {
  const { found, tokens } = analyse(text, makeReader(tiny(rules)));
  return found.map(
    ({ group, from, to }) =>
      `${group.name}: ${tokens
        .slice(from, to + 1)
        .map((t) => t.word.text)
        .join(" ")}`,
  );
};

test.each([
  ["# a.b\nyou see @bird", "you see owl", ["a.b: you see owl"]],
  ["# a.b\nyou see @bird", "you see barn owl", ["a.b: you see barn owl"]],
  ["# a.b\nyou see|hear it", "you hear it", ["a.b: you hear it"]],
  ["# a.b\nyou not? see", "you see and you not see", ["a.b: you see", "a.b: you not see"]],
  ["# a.b\nyou (do not|never) see", "you never see", ["a.b: you never see"]],
  ["# a.b\nyou ..2 owl", "you a b owl", ["a.b: you a b owl"]],
  ["# a.b\nyou ..2 owl", "you a b c owl", []],
  ["# a.b\nyou ..2 owl", "you , owl", []],
  ["# a.b\nyou ~2 owl", "you , owl", ["a.b: you , owl"]],
  ["# a.b\n^ go", "go", ["a.b: go"]],
  ["# a.b\n^ go", "oh go", ["a.b: go"]],
  ["# a.b\n^ go", "they go", []],
  ["# a.b\ngo $", "go . then", ["a.b: go"]],
  ["# a.b\ngo $", "go then", []],
  ["# a.b\nyou !see it", "you see it", []],
  ["# a.b\nyou !see it", "you hear it", ["a.b: you hear it"]],
  ["# a.b\nyou @-ing", "you singing", ["a.b: you singing"]],
  ["# a.b\nyou see", "you just see", ["a.b: you just see"]],
  ["# a.b\nyou see", "you . see", []],
  // Two patterns with a common beginning do not lend each other their endings.
  ["# a.b\nyou|i see\nyou hear", "i hear", []],
])("%s / %s", (rules, text, expected) => expect(held(rules, text)).toEqual(expected));

test("a malformed rule is a bug of ours", () => {
  expect(() => makeReader(tiny("# a.b\nyou @fish"))).toThrow("unknown class");
  expect(() => makeReader(tiny("# a.b\nyou (see"))).toThrow("brackets");
  expect(() => makeReader(tiny("you see"))).toThrow("heading");
});
