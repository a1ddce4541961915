import { eggHalves, half } from "@refrain/core/dance";
import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyHalf, fromHalf, toHalf, type MapDraft } from "./draft.ts";
import { readDraft } from "./read-draft.ts";
import { readSettings, usualSettings } from "./settings.ts";

const draft: MapDraft = {
  episode: "e",
  when: 1,
  place: "two",
  step: 4,
  lean: "both",
  half: { ...emptyHalf, triggerWords: "x" },
  again: true,
};

test("a draft comes back as it was kept", () => {
  expect(readDraft(structuredClone(draft))).toEqual(draft);
});

test("a field of another kind falls back; the rest stays", () => {
  const odd = { ...draft, step: 99, half: { ...draft.half, surface: "angry", body: [1] } };
  expect(readDraft(odd)).toEqual({ ...draft, step: 1, half: { ...draft.half, surface: [], body: [] } });
});

test("what no half can hold is empty, and a half can still be given", () => {
  const wrong: readonly object[] = [
    { move: "leave" },
    { move: { did: "nobody-knows-this" } },
    { story: { you: 3 } },
    { story: "x" },
    { echo: { now: "x", old: 2 } },
    { echo: { now: 1, old: 11 } },
    { seen: ["a-door", "nobody-knows-this"] },
    { body: ["nobody-knows-this"] },
    { body: undefined },
    { seen: null },
    { aim: { id: "x" } },
    { landing: 4 },
    { surface: { first: "angry" } },
    { surfaceWords: undefined },
    { harm: "yes" },
  ];
  for (const one of wrong) {
    const read = readDraft({ ...draft, half: { ...draft.half, ...one } });
    expect(read?.half, JSON.stringify(one)).toEqual(draft.half);
    expect(read && half.read(toHalf(read.half), "").ok).toBe(true);
  }
});

test("whole answers of every kind come back", () => {
  for (const place of ["one", "two"] as const) {
    const whole = {
      ...draft,
      half: fromHalf({ ...eggHalves[place], echo: { now: 3, old: 10 }, from: "home" }),
    };
    expect(readDraft(structuredClone(whole))).toEqual(whole);
  }
});

test("whatever lies on the shelf: no throw", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      readDraft(value);
      readSettings(value);
    }),
  );
  expect(readDraft(undefined)).toBeUndefined();
  expect(readSettings("x")).toEqual(usualSettings);
});
