import { expect, test } from "vitest";
import {
  noAnswer,
  noGuess,
  readAnswerDraft,
  readGuessDraft,
  unfinishedOf,
  wordsInAnswer,
} from "./episode-drafts.ts";

test("an answer on its way: each kind has words of its own", () => {
  const draft = { kind: "touches", said: { touches: "that you stayed", "landed-differently": "as a wall" } };
  expect(readAnswerDraft(draft)).toEqual(draft);
  expect(wordsInAnswer(readAnswerDraft(draft)!)).toBe("that you stayed\nas a wall");
});

test("what makes no sense in it is empty", () => {
  expect(readAnswerDraft("text")).toBeUndefined();
  expect(readAnswerDraft({ kind: "blames", said: { touches: 3, blames: "x" } })).toEqual(noAnswer);
  expect(readGuessDraft(undefined)).toBeUndefined();
  expect(readGuessDraft({ did: "explode", felt: "alone" })).toEqual(noGuess);
  expect(readGuessDraft({ did: "leave", felt: ["alone", 3] })).toEqual({ did: "leave", felt: ["alone"] });
});

test("all of one evening goes with it", () => {
  expect(unfinishedOf("e")).toEqual(["answer/e/one", "answer/e/two", "guess/e"]);
});
