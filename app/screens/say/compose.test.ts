import { eggHalves } from "@refrain/core/dance";
import { expect, test } from "vitest";
import { emptySay, readSay, type SayDraft } from "../../state/moment/say-draft.ts";
import { sentencesOf } from "../../state/moment/sentences.ts";
import { messageOf, partsOfHalf } from "./compose.ts";

const draft = (part: Partial<SayDraft>): SayDraft => ({ ...emptySay("d", "two"), ...part });

test("taps alone make a whole message", () => {
  const taps = {
    warm: ["glad"],
    seen: ["a-thing-undone"],
    felt: ["unimportant", "alone"],
    want: ["follow"],
    need: ["matter"],
    ask: ["talk"],
  };
  expect(messageOf(draft({ taps }))).toBe(
    "I’m glad you’re here. When I saw it was not done, I felt unimportant and alone. I wanted to go after you. I need to know I matter to you. Could we talk tonight?",
  );
  expect(messageOf(draft({ taps: { felt: ["losing-you"] } }))).toBe("I was afraid of losing you.");
  expect(messageOf(draft({ taps: { felt: ["missing-you", "sad"], nonsense: ["x"] } }))).toBe(
    "I felt sad and longed for you.",
  );
  expect(messageOf(draft({}))).toBe("");
});

test("parts are joined in the order in which they are easiest to hear, whatever the order they were written in", () => {
  const parts = { request: "Could we talk?", emotion: "I felt small", situation: "When the door closed" };
  expect(messageOf(draft({ mode: "parts", parts }))).toBe(
    "When the door closed, I felt small. Could we talk?",
  );
  expect(
    messageOf(draft({ mode: "parts", parts: { situation: "The door closed.", emotion: "I felt small." } })),
  ).toBe("The door closed. I felt small.");
});

test("one’s own half is a first draft, without what is private in it", () => {
  const parts = partsOfHalf({ ...eggHalves.two, from: "At seven, in the kitchen." });
  expect(messageOf(draft({ mode: "parts", parts }))).toBe(
    "What I saw or heard: Alex walks off to check e-mail. I felt unimportant and alone. I went after Alex and turned up the heat. I need to know I matter to you.",
  );
  expect(JSON.stringify(parts)).not.toContain("kitchen");
});

test("a draft survives the shelf, and nonsense does not", () => {
  const whole = draft({
    mode: "parts",
    parts: { need: "x" },
    taps: { felt: ["sad"] },
    kept: ["ignored"],
    after: "a",
  });
  expect(readSay(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  expect(readSay({ disclosure: 3 })).toBeUndefined();
  expect(readSay({ disclosure: "d", taps: 4, kept: [1, "a"] })).toMatchObject({ taps: {}, kept: ["a"] });
});

test("a text is read aloud one sentence at a time", () => {
  expect(sentencesOf("When the door closed,\nI felt alone. Could we talk?  ")).toEqual([
    "When the door closed, I felt alone.",
    "Could we talk?",
  ]);
});
