import fc from "fast-check";
import { expect, test } from "vitest";
import { eggRepairs } from "./eggs.ts";
import { findPosing, tellsOfHarm } from "./posing.ts";
import { en } from "./words/en/index.ts";

const found = (text: string) => findPosing(text, en)?.posing.word;

test("finds the word, whole and in any case", () => {
  expect(found("I felt Ignored all evening")).toBe("ignored");
  expect(found("Sam attacked me at the door")).toBe("attacked");
  expect(found("taken for granted, again")).toBe("taken for granted");
  expect(found("I was amused")).toBeUndefined();
  const text = "Oh – ignored.";
  const at = findPosing(text, en);
  expect(at && text.slice(at.start, at.end)).toBe("ignored");
});

test("facts of fear are never met with a question", () => {
  for (const text of [
    "I felt threatened",
    "he hit me",
    "they controlled my phone and ignored me",
    "I felt bullied",
  ]) {
    expect(found(text)).toBeUndefined();
    expect(tellsOfHarm(text, en)).toBe(true);
  }
});

test("accepted words and the egg repairs show nothing", () => {
  for (const text of [
    "unimportant",
    "rejected",
    "abandoned",
    "alone",
    "not enough",
    "a failure",
    ...Object.values(eggRepairs),
  ])
    expect(found(text)).toBeUndefined();
});

test("offsets are valid in any text", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.constantFrom(...en.posing),
      (text, { word }) => {
        const whole = `${text} ${word} ${text}`;
        const at = findPosing(whole, en);
        if (at) expect(whole.slice(at.start, at.end).toLowerCase()).toBe(at.posing.word);
      },
    ),
  );
});
