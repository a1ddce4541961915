import { eggHalves, unknownHalf } from "@refrain/core/dance";
import { expect, test } from "vitest";
import {
  guessIn,
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

test("a guess to be changed begins as it was kept; one's own half is none", () => {
  const kept = { ...unknownHalf, certainty: "guess", move: { did: "leave" } } as const;
  expect(guessIn({ ...kept, underneath: ["alone"] })).toEqual({ did: "leave", felt: ["alone"] });
  expect(guessIn(kept)).toEqual({ did: "leave", felt: [] });
  for (const none of [undefined, eggHalves.one, { ...kept, move: "unknown" } as const])
    expect(guessIn(none)).toEqual(noGuess);
});

test("all of one evening goes with it", () => {
  expect(unfinishedOf("e")).toEqual(["answer/e/one", "answer/e/two", "guess/e"]);
});
