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

test("a half of the wrong kinds is empty where they are wrong, and can still be given", () => {
  const odd = {
    seen: ["a-door", "nobody-knows-this", "a-word"],
    move: "leave",
    story: { you: 3, me: "too much", them: "x" },
    echo: { now: "x", old: 2 },
    body: ["throat", "nobody-knows-this"],
    aim: { id: "x" },
    landing: 4,
    surfaceWords: undefined,
  };
  const read = readDraft({ ...draft, half: { ...emptyHalf, ...odd } });
  expect(read?.half).toEqual({
    ...emptyHalf,
    seen: ["a-door", "a-word"],
    body: ["throat"],
    story: { me: "too much" },
  });
  expect(read && half.read(toHalf(read.half), "").ok).toBe(true);
  for (const wrong of [{ move: { did: "nobody-knows-this" } }, { story: "x" }, { echo: { now: 1, old: 11 } }])
    expect(readDraft({ ...draft, half: { ...emptyHalf, ...wrong } })?.half).toEqual(emptyHalf);
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
