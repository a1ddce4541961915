import { expect, test } from "vitest";
import { judge, sameText, type Given } from "./judge.ts";
import { mixedWords } from "./lookalikes.ts";

const given = (text: string, more: Partial<Given> = {}): Given => ({
  name: "Kim",
  text,
  seconds: 60,
  hiddenFilled: false,
  repeats: 0,
  lately: 0,
  ...more,
});
const kinds = (one: Given) => judge(one).reasons.map(({ kind }) => kind);

test("a Cyrillic letter in a Latin word is named: issueѕ", () => {
  expect(judge(given("We have the same issueѕ at home.")).reasons).toEqual([
    { kind: "lookalike", word: "issueѕ", letter: "ѕ", script: "Cyrillic", like: "s" },
  ]);
  expect(kinds(given("рaypal", { name: "x" }))).toEqual(["lookalike"]);
  expect(mixedWords("Buy сосо сосо now and get more of it")[0]).toMatchObject({ letter: "с", like: "c" });
});

test("whole words of another script, and several languages in one comment, are no disguise", () => {
  for (const text of [
    "Спасибо, это про нас.",
    "My grandmother said: тише едешь, дальше будешь.",
    "Ευχαριστώ πολύ, it helped.",
    "東京から。とても良かった。",
    "Für uns hat’s geholfen – naïve question: à deux?",
  ])
    expect(judge(given(text)).reasons).toEqual([]);
});

test("links, repeats, speed, the hidden field, no form, too often, shouting, invisible signs: each has its reason", () => {
  expect(judge(given("see https://a.example and www.b.example")).reasons).toEqual([
    { kind: "links", count: 2 },
  ]);
  expect(kinds(given("again", { repeats: 2 }))).toEqual(["repeat"]);
  expect(kinds(given("hello", { seconds: 1 }))).toEqual(["fast"]);
  expect(kinds(given("hello", { seconds: undefined }))).toEqual(["no-form"]);
  expect(judge(given("hello", { hiddenFilled: true })).score).toBeGreaterThanOrEqual(1);
  expect(kinds(given("hello", { lately: 5 }))).toEqual(["often"]);
  expect(kinds(given("WHY DOES NOBODY EVER LISTEN TO ME"))).toEqual(["shouting"]);
  expect(kinds(given("fr\u200bee mon\u200bey"))).toEqual(["invisible"]);
});

test("what people write has nothing against it", () => {
  const text = "This was us last night. I’m the one who goes quiet. We’ll try the three lines. Thank you.";
  expect(judge(given(text))).toEqual({ score: 0, reasons: [] });
});

test("wide and mathematical letters count as the letters they are", () => {
  expect(sameText("ＢＵＹ 𝐧𝐨𝐰!")).toBe(sameText("buy now"));
});
