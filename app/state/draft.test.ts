import {
  bodyIds,
  cameraIds,
  half,
  longestWords,
  mostWords,
  moveIds,
  needIds,
  readFact,
  surfaceIds,
  underneathIds,
  type Fact,
} from "@refrain/core/dance";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCommands } from "./commands.ts";
import { emptyHalf, toHalf, type HalfDraft } from "./draft.ts";
import { memoryDevice } from "./memory.ts";
import { createStore } from "./store.ts";

/** What fields can come to hold: nothing, blanks, any sign, far too much. */
const anyWords = fc.oneof(
  fc.constantFrom("", " ", "  \n\t ", "unknown", "\u00a0", "a".repeat(2_000), "🥚".repeat(longestWords)),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.nat(1_300).map((room) => `${" ".repeat(room)}a${" ".repeat(1_300 - room)}b`),
);
const anyOf = (ids: readonly string[]) =>
  fc.oneof(fc.subarray([...ids]), fc.constant(ids), fc.array(anyWords, { maxLength: 50 }));
const anyDraft: fc.Arbitrary<HalfDraft> = fc.record({
  seen: fc.subarray([...cameraIds]),
  triggerWords: anyWords,
  harm: fc.boolean(),
  move: fc.option(fc.record({ did: fc.constantFrom(...moveIds) }), { nil: undefined }),
  moveWords: anyWords,
  surface: anyOf(surfaceIds),
  surfaceWords: anyWords,
  body: fc.subarray([...bodyIds]),
  story: fc.record({ you: anyWords, me: anyWords, us: anyWords }, { requiredKeys: [] }),
  underneath: anyOf(underneathIds),
  underneathWords: anyWords,
  from: anyWords,
  echo: fc.option(fc.record({ now: fc.nat(10), old: fc.nat(10) }), { nil: undefined }),
  need: anyOf(needIds),
  needWords: anyWords,
  aim: fc.constantFrom("calm-down", "keep-safe", undefined),
  aimWords: anyWords,
  landing: fc.constant(undefined),
});

describe("a half out of what was written and tapped", () => {
  test("can always be read again, just as it is", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const made = toHalf(draft);
        expect(half.read(made, "")).toEqual({ ok: true, value: made });
      }),
    );
  });

  test("every feeling there is can be tapped, and own words written", () => {
    expect(mostWords).toBeGreaterThan(Math.max(surfaceIds.length, underneathIds.length, needIds.length));
    const made = toHalf({ ...emptyHalf, surface: surfaceIds, surfaceWords: "like a wall" });
    expect(made.surface).toEqual([...surfaceIds, "like a wall"]);
  });

  test("blanks are no answer, and no sign is cut in two", () => {
    expect(toHalf({ ...emptyHalf, story: { you: " \n", me: "  I fail " } }).story).toEqual({ me: "I fail" });
    expect(toHalf({ ...emptyHalf, story: { you: " " } }).story).toBe("unknown");
    expect(toHalf({ ...emptyHalf, from: `${"a".repeat(longestWords - 1)}🥚` }).from).toBe(
      "a".repeat(longestWords - 1),
    );
  });
});

test("what was kept is read again from the history: a half of blanks, and a name that would turn the line", async () => {
  let n = 0;
  const device = memoryDevice(
    () => 0,
    () => `i${(n += 1)}`,
  );
  const store = createStore(device);
  await store.start();
  const commands = createCommands(store);
  const draft = commands.beginMap("unsure");
  await commands.keepHalf({ ...draft, half: { ...draft.half, story: { us: "   " }, surface: surfaceIds } });
  await commands.nameRefrain("\u202eeggs\u202c  again\u200b ");
  await commands.nameRefrain("\u202e ");
  const facts = store.entries().map(({ fact }) => fact as Fact);
  expect(facts.map(({ kind }) => kind)).toEqual(["episode-begun", "half-kept", "refrain-named"]);
  for (const fact of facts) expect(readFact(fact)).toEqual({ ok: true, value: fact });
  expect(store.get().history.name).toBe("eggs again");
});
