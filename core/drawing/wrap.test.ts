import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { approximateWidth } from "./measure.ts";
import { directionOf, piecesOf } from "./pieces.ts";
import { balanced, cutLong, greedy, measuredIn } from "./wrap.ts";

const face = { family: "sans", size: 15, weight: 400 } as const;
const set = (text: string, column: number) => {
  const widthOf = (start: number, end: number) => approximateWidth(text.slice(start, end), face);
  return cutLong(text, measuredIn(text, face, approximateWidth), column, widthOf);
};
const wrapped = (text: string, column: number) =>
  balanced(set(text, column), column).map(({ start, end }) => text.slice(start, end));
const pieces = (text: string) => piecesOf(text).map(({ start, end }) => text.slice(start, end));

describe("where a text may break", () => {
  test("at blanks and after a hyphen between letters, not in e-mail or a dash", () => {
    expect(pieces("check e-mail at half-past – two")).toEqual([
      "check",
      "e-mail",
      "at",
      "half-",
      "past",
      "–",
      "two",
    ]);
  });

  test("between Japanese words: closing marks begin no line, opening ones end none, a short kana tail stays", () => {
    expect(pieces("「また忘れたの?」と台所から声がした。")).toEqual(expect.arrayContaining(["台所から"]));
    for (const piece of pieces("「また忘れたの?」と台所から、私は（静かに）待っていた。もっと、きっと。")) {
      expect(piece).not.toMatch(/^[」。、）?っゃゅょー]/u);
      expect(piece).not.toMatch(/[「（]$/u);
    }
  });

  test("nowhere else: pieces and blanks are the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        expect(pieces(text).join("")).toBe(text.replaceAll(/[ \t\n\r]+/g, ""));
      }),
    );
  });
});

describe("a broken text", () => {
  test("has even rags and no widow", () => {
    expect(wrapped("I failed again. I can’t make Sam happy.", 158)).toEqual([
      "I failed again. I can’t",
      "make Sam happy.",
    ]);
    expect(wrapped("to be welcome, eggs or no eggs", 158)).toEqual(["to be welcome,", "eggs or no eggs"]);
  });

  const words = fc.array(
    fc.string({ unit: fc.constantFrom(...Array.from("abcdeilmorst")), minLength: 1, maxLength: 14 }),
    { minLength: 1, maxLength: 30 },
  );
  const column = fc.integer({ min: 40, max: 400 });

  test("keeps to its column, in as few lines as can be, and loses nothing", () => {
    fc.assert(
      fc.property(words, column, (list, column) => {
        const text = list.join(" ");
        const cut = set(text, column);
        const lines = balanced(cut, column);
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(column + 0.02);
        expect(lines).toHaveLength(greedy(cut, column).length);
        expect(
          lines
            .map(({ start, end }) => text.slice(start, end))
            .join("")
            .replaceAll(" ", ""),
        ).toBe(list.join(""));
      }),
    );
  });

  test("is as narrow as its number of lines allows, to half a pixel", () => {
    fc.assert(
      fc.property(words, column, (list, column) => {
        const cut = set(list.join(" "), column);
        const lines = balanced(cut, column);
        const widest = Math.max(...lines.map(({ width }) => width));
        const longest = Math.max(...cut.pieces.map(({ width }) => width));
        if (lines.length > 1 && widest - 0.6 > longest)
          expect(greedy(cut, widest - 0.6).length).toBeGreaterThan(lines.length);
      }),
    );
  });

  test("cuts a word longer than its column between characters, never inside one", () => {
    const family = "👩‍👩‍👧";
    for (const line of wrapped(family.repeat(12), 60)) expect(line.replaceAll(family, "")).toBe("");
    expect(wrapped("Donaudampfschifffahrt", 60).every((line) => approximateWidth(line, face) <= 60)).toBe(
      true,
    );
  });
});

describe("the direction of a text", () => {
  test.each([
    ["Sam", "rtl", "ltr"],
    ["«أين البيض؟»", "ltr", "rtl"],
    ["20:40", "rtl", "rtl"],
    ["12 ביצים", "ltr", "rtl"],
    ["", "ltr", "ltr"],
  ] as const)("%s", (text, otherwise, direction) => {
    expect(directionOf(text, otherwise)).toBe(direction);
  });
});
