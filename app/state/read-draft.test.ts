import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyHalf, type MapDraft } from "./draft.ts";
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
