import { err } from "@refrain/core/result";
import { expect, test } from "vitest";
import { memoryDevice } from "../memory.ts";
import { createStore } from "../store.ts";
import { emptySay, sayDrafts } from "./say-draft.ts";

test("a message that finds no room is said, with its words to copy, until it is kept", async () => {
  let room = false;
  const device = memoryDevice(
    () => 0,
    () => "id",
  );
  const store = createStore({
    ...device,
    drafts: {
      ...device.drafts,
      put: (key, value) =>
        room ? device.drafts.put(key, value) : Promise.resolve(err({ kind: "full", detail: "" })),
    },
  });
  await store.start();
  const drafts = sayDrafts(store, "one");
  await drafts.loaded;
  const draft = { ...emptySay("d", "one"), parts: { situation: "When the door closed" }, free: "I froze" };
  drafts.set(draft);
  await new Promise((later) => setTimeout(later));
  expect(store.get().unsaved).toMatchObject({
    fault: { kind: "full" },
    words: "When the door closed\nI froze",
  });
  room = true;
  await store.get().unsaved?.retry();
  expect(store.get().unsaved).toBeUndefined();
  expect(await device.drafts.get("say-one")).toMatchObject({ value: draft });
});
