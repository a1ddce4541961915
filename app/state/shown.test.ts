// What is shown, on one phone and once there are two.
import { spaceFor, type Entry } from "@refrain/core/dance";
import { expect, test } from "vitest";
import { memoryDevice } from "./memory.ts";
import type { EntryLog } from "./ports.ts";
import { stepCommands } from "./step-commands.ts";
import { createStore } from "./store.ts";

const range = { value: 23, low: 9, high: 37 };
const leans = { what: "leans", after: range, away: range } as const;
const greeting = { what: "greeting", words: "three breaths" } as const;

/** One phone, and once `link` was called one of two: what goes to both is marked as this person's. */
function linkable(inner: EntryLog) {
  let linked = false;
  let both = false;
  const log: EntryLog = {
    ...inner,
    append(facts, space) {
      both = facts.every(({ kind }) => spaceFor(kind, space, linked) === "ours");
      return inner.append(facts, space);
    },
    subscribe: (listener) =>
      inner.subscribe((fresh, gone) =>
        listener(
          fresh.map((entry): Entry => (both ? { ...entry, from: "one" } : entry)),
          gone,
        ),
      ),
  };
  return { log, link: () => void (linked = true) };
}

test("what is taken back does not come back, even where it was shown before there were two phones", async () => {
  let n = 0;
  const memory = memoryDevice(
    () => 1_000,
    () => `i${(n += 1)}`,
  );
  const { log, link } = linkable(memory.log);
  const store = createStore({ ...memory, log });
  await store.start();
  const { show, takeShownBack } = stepCommands(store);
  const shown = () => store.get().history.shown;
  await show(leans);
  await show(greeting);
  expect(shown().one.map(({ item }) => item)).toEqual([leans, greeting]);
  link();
  await store.append([{ v: 1, kind: "refrain-named", name: "the egg thing" }]);
  expect(shown()).toMatchObject({ one: [], before: [{ item: leans }, { item: greeting }] });
  await show(leans);
  expect(shown().one.map(({ item }) => item)).toEqual([leans]);
  expect(await takeShownBack(shown().one[0]?.id ?? "")).toBe(true);
  expect(shown()).toMatchObject({ one: [], before: [{ item: greeting }] });
});
