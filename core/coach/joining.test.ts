import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse, makeReader } from "./analysis.ts";
import type { Language } from "./language.ts";
import { english } from "./words/en/language.ts";

/** Four words, a comma, a filler. */
const tiny = (rule: string): Language => ({
  ...english,
  classes: { filler: ["just"], lead: ["oh"], conjunction: ["and"], subject: ["i"], stop: ["."] },
  rules: [`# a.b\n${rule}`],
  company: {},
  spelling: new Map(),
  settle: () => undefined,
  contractions: [],
  endings: {},
  common: ["ant", "bee", "cat", "dog"],
  slips: [],
});

const found = (rule: string, text: string): string[] =>
  analyse(text, makeReader(tiny(rule))).found.map(({ from, to }) => `${from}–${to}`);

const letters: Readonly<Record<string, string>> = {
  ant: "a",
  bee: "b",
  cat: "c",
  dog: "d",
  ",": ",",
  ".": ";",
};

/** The same by trying every stretch of the text, the shortest that ends at each word. */
function tried(rule: string, text: readonly string[]): string[] {
  const source = rule
    .split(" ")
    .map((piece) => {
      if (piece.startsWith("..")) return `[abcd]{0,${piece.slice(2)}}`;
      if (piece.startsWith("~")) return `[abcd,]{0,${piece.slice(1)}}`;
      return piece === "_"
        ? "[abcd]"
        : `[${piece
            .split("|")
            .map((word) => letters[word])
            .join("")}]`;
    })
    .join("");
  const whole = new RegExp(`^(?:${source})$`);
  const written = text.map((word) => letters[word]).join("");
  const out: string[] = [];
  for (let to = 0; to < written.length; to += 1)
    for (let from = to; from >= 0; from -= 1)
      if (whole.test(written.slice(from, to + 1))) {
        out.push(`${from}–${to}`);
        break;
      }
  return out;
}

test("what is joined from pieces is what trying every stretch finds", () => {
  const word = fc.constantFrom("ant", "bee", "cat", "dog", "ant|bee", "cat|dog", "_");
  const gap = fc.constantFrom("..1", "..2", "..5", "..6", "..9", "~5", "~7");
  const rule = fc
    .tuple(
      fc.constantFrom("ant", "bee|cat", "_"),
      fc.array(fc.tuple(gap, word), { minLength: 1, maxLength: 3 }),
    )
    .map(([first, rest]) => [first, ...rest.flat()].join(" "));
  const text = fc.array(fc.constantFrom("ant", "bee", "cat", "dog", "dog", "dog", ",", "."), {
    maxLength: 24,
  });
  fc.assert(
    fc.property(rule, text, (pattern, words) => {
      // A row of one sign is one sign.
      const apart = words.filter((word, i) => word.length > 1 || (words[i - 1]?.length ?? 0) > 1);
      expect(found(pattern, apart.join(" "))).toEqual(tried(pattern, apart));
    }),
    { numRuns: 600 },
  );
});

test("a filler in a gap need not count, nor a face, and what is quoted is not there", () => {
  expect(found("ant ..5 bee", "ant dog dog just dog just dog dog bee")).toEqual(["0–8"]);
  expect(found("ant ..5 bee", "ant dog dog 😂 dog dog dog bee")).toEqual(["0–7"]);
  expect(found("ant ..5 bee", "ant dog dog dog dog dog dog bee")).toEqual([]);
  expect(found("ant ..5 bee", 'ant dog "dog dog dog dog dog dog" bee')).toEqual(["0–10"]);
});

test("no gap reaches over the end of a sentence, nor a strict one over a comma", () => {
  expect(found("ant ..6 bee", "ant dog. dog bee")).toEqual([]);
  expect(found("ant ~6 bee", "ant dog. dog bee")).toEqual([]);
  expect(found("ant ..6 bee", "ant dog, dog bee")).toEqual([]);
  expect(found("ant ~6 bee", "ant dog, dog bee")).toEqual(["0–4"]);
});

test("of one text nothing is left for the next", () => {
  const reader = makeReader(tiny("ant ..6 bee"));
  expect(analyse("ant dog", reader).found).toEqual([]);
  expect(analyse("dog bee", reader).found).toEqual([]);
  expect(analyse("dog ant bee", reader).found.map(({ from, to }) => [from, to])).toEqual([[1, 2]]);
});
