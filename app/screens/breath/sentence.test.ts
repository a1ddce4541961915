import { expect, test } from "vitest";
import { words } from "../../words/index.ts";
import { oldIds, sentenceFor, type FeelingId } from "./sentence.ts";

const feelings = Object.keys(words.breath.feels) as FeelingId[];

test("every tap leads to one sentence of at most twenty words that blames nobody", () => {
  for (const own of [false, true])
    for (const [feeling, old] of feelings.flatMap((one) => oldIds.map((two) => [one, two] as const))) {
      const sentence = sentenceFor(feeling, old, own);
      expect(sentence.split(" ").length).toBeLessThanOrEqual(20);
      expect(sentence).not.toMatch(/\byou (always|never|made|did)\b|undefined/i);
    }
});

test("blank promises to stay, and the old part is said", () => {
  expect(sentenceFor("blank", "today")).toBe("I’ve gone blank. I’m not leaving you. Give me a minute?");
  expect(sentenceFor("afraid", "mostly")).toBe(
    "I’m scared, and part of it is old. I don’t want to fight you. Stay a minute?",
  );
});

test("for oneself it names the feeling and asks nothing of anybody", () => {
  for (const feeling of feelings)
    for (const old of oldIds) {
      const sentence = sentenceFor(feeling, old, true);
      expect(sentence).toContain(words.breath.feels[feeling]);
      expect(sentence).not.toMatch(/\b(you|your|us|we|stay)\b|\?/i);
    }
});
