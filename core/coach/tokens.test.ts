import { expect, test } from "vitest";
import { analyse, makeReader } from "./analysis.ts";
import { english } from "./words/en/language.ts";

const reader = makeReader(english);
const words = (text: string): string[] => analyse(text, reader).tokens.map((token) => token.word.text);

test.each([
  ["Dont u EVER listen", ["do", "not", "you", "ever", "listen"]],
  ["you’re soooo late", ["you", "are", "so", "late"]],
  ["ur so lazy and ur sister knows", ["you", "are", "so", "lazy", "and", "your", "sister", "knows"]],
  ["Im tryna talk 2 you", ["i", "am", "trying", "to", "talk", "to", "you"]],
  ["I feel ignroed", ["i", "feel", "ignored"]],
  ["self-centred", ["self", "centred"]],
  ["cafe\u0301 ne\u0300ver", ["cafe", "never"]],
  ["ill go, I felt ill", ["i", "will", "go", ",", "i", "felt", "ill"]],
])("%s", (text, expected) => expect(words(text)).toEqual(expected));

test("offsets are those of the text as typed", () => {
  const text = "😀 You’re “so” nevvver home 👩‍👧";
  for (const token of analyse(text, reader).tokens)
    expect(text.slice(token.start, token.end).trim()).not.toBe("");
  const last = analyse(text, reader).tokens.at(-1);
  expect(text.slice(last?.start, last?.end)).toBe("👩‍👧");
});

test("what stands in quotation marks is nobody's own; a single word is", () => {
  const quoted = (text: string): string[] =>
    analyse(text, reader)
      .tokens.filter((token) => token.quoted)
      .map((token) => token.word.text);
  expect(quoted('she said "you never call" to him')).toContain("never");
  expect(quoted('you are so "busy" always')).toEqual([]);
});
