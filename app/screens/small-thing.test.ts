// What Home offers, and what it never asks after fear.
import { unknownHalf, type Fact, type Half } from "@refrain/core/dance";
import { expect, test } from "vitest";
import { createCommands } from "../state/commands.ts";
import { emptyHalf, type HalfDraft, type MapDraft } from "../state/draft.ts";
import { storeWith } from "../state/store.test-helper.ts";
import { words } from "../words/index.ts";
import type { App } from "./app.ts";
import { oneSmallThing } from "./small-thing.ts";

const half: Half = { ...unknownHalf, certainty: "own", need: ["welcome"] };
const afraid: Half = { ...half, aim: "keep-safe" };
const begun = (part: Partial<HalfDraft> = {}, place: "one" | "two" = "one"): MapDraft => ({
  episode: "now",
  when: 1,
  place,
  step: 3,
  lean: "unsure",
  half: { ...emptyHalf, ...part },
  again: false,
});
const evening = (one: Half, two?: Half): readonly Fact[] => [
  { v: 1, kind: "episode-begun", episode: "then", when: 1 },
  { v: 1, kind: "half-kept", episode: "then", place: "one", half: one },
  ...(two ? [{ v: 1, kind: "half-kept", episode: "then", place: "two", half: two } as const] : []),
];

async function home(facts: readonly Fact[], kept: Parameters<typeof storeWith>[1] = {}) {
  const store = await storeWith(facts, kept);
  const app = { store, snapshot: store.get(), commands: createCommands(store), go: () => undefined };
  // oxlint-disable-next-line typescript/consistent-type-assertions, typescript/no-unsafe-type-assertion -- only what Home looks at
  return { store, thing: oneSmallThing(app as unknown as App) };
}

test("a half left half-way is offered, and can be let go there", async () => {
  const { store, thing } = await home([], { draft: begun() });
  expect(thing?.text).toBe(words.home.goOn(undefined, 3));
  thing?.drop?.();
  expect(store.get().draft).toBeUndefined();
});

test("the other one's half cannot be let go by whoever has the phone", async () => {
  const { thing } = await home(evening(half), { draft: begun({}, "two") });
  expect(thing?.text).toMatch(/3.of.6/);
  expect(thing?.drop).toBeUndefined();
});

test("a half only looked at is not half-way; one that was changed is, and can be let go", async () => {
  const again = { ...begun({ need: ["welcome"] }), episode: "then", again: true };
  expect((await home(evening(half, half), { draft: again })).thing?.text).toBe(words.home.howEnded);
  const changed = { ...again, half: { ...again.half, need: ["wanted"] } };
  const { store, thing } = await home(evening(half, half), { draft: changed });
  expect(thing?.text).toBe(words.home.goOnChange(undefined, 3));
  thing?.drop?.();
  expect(store.get().draft).toBeUndefined();
});

test("without fear an evening asks for its other half, then for its end", async () => {
  expect((await home(evening(half))).thing?.text).toBe(words.home.otherHalf(words.common.partner));
  expect((await home(evening(half, half))).thing?.text).toBe(words.home.howEnded);
});

test("after fear nothing asks to draw, to go on, or how it ended", async () => {
  const quiet = [
    await home([], { draft: begun({ harm: true }) }),
    await home([], { draft: begun({ aim: "keep-safe" }) }),
    await home(evening(half, half), { draft: begun({ harm: true }) }),
    await home(evening(afraid)),
    await home(evening(half, afraid)),
    await home(evening(afraid, half), { draft: begun() }),
    await home([...evening(afraid), { v: 1, kind: "refrain-named", name: "the eggs" }]),
  ];
  for (const { thing } of quiet) expect(thing?.text).toBeUndefined();
});

test("nor does anything in Just me", async () => {
  const settings = { justMe: true };
  for (const facts of [[], evening(half), evening(half, half)]) {
    expect((await home(facts, { settings })).thing).toBeUndefined();
    expect((await home(facts, { settings, draft: begun() })).thing).toBeUndefined();
  }
});
