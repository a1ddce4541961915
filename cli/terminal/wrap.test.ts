import fc from "fast-check";
import { stringWidth } from "./width.ts";
import { expect, test } from "vitest";
import { wrap } from "./wrap.ts";

test("even lines, no word alone at the end", () => {
  expect(wrap("I failed again. I can’t make Sam happy.", 33)).toEqual([
    "I failed again. I",
    "can’t make Sam happy.",
  ]);
});

test("scripts without blanks break between words; no line is too wide", () => {
  expect(wrap("ドアが閉まる音がした", 10).length).toBeGreaterThan(1);
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 120 }),
      fc.integer({ min: 4, max: 40 }),
      (text, width) => {
        for (const line of wrap(text, width)) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test("nothing but blanks is lost", () => {
  const bare = (text: string) => text.replace(/\s/g, "");
  fc.assert(
    fc.property(fc.string({ maxLength: 120 }), fc.integer({ min: 4, max: 40 }), (text, width) => {
      expect(bare(wrap(text, width).join(""))).toBe(bare(text));
    }),
  );
});
