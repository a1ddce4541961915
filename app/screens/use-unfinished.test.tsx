// What a screen sees of something unfinished, drawn with the state it would be drawn with.
import { renderToString } from "react-dom/server";
import { err } from "@refrain/core/result";
import { expect, test } from "vitest";
import { memoryDevice } from "../state/memory.ts";
import { createStore, type Store } from "../state/store.ts";
import { AppContext, type App } from "./app.ts";
import { asText, useUnfinished, type Unfinished } from "./use-unfinished.ts";

const device = () =>
  memoryDevice(
    () => 0,
    () => "id",
  );

/** What the hook gives now. */
function seen<T>(store: Store, use: () => Unfinished<T>): Unfinished<T> {
  let given: Unfinished<T> | undefined;
  const Probe = () => {
    given = use();
    return undefined;
  };
  // Only the state is looked at.
  const app = { store, snapshot: store.get() } as unknown as App;
  renderToString(
    <AppContext value={app}>
      <Probe />
    </AppContext>,
  );
  if (!given) throw new Error("not drawn");
  return given;
}

const text = (name: string) => () => useUnfinished(name, "empty", asText);

test("not ready until it was looked for; then what lies there, or the empty one", async () => {
  const on = device();
  await on.drafts.put("a", "begun");
  const store = createStore(on);
  expect(seen(store, text("a"))).toMatchObject({ ready: false, value: "empty" });
  await Promise.all([store.look("a"), store.look("b")]);
  expect(seen(store, text("a"))).toMatchObject({ ready: true, value: "begun" });
  expect(seen(store, text("b"))).toMatchObject({ ready: true, value: "empty" });
});

test("two screens of the same name see the same, and each name its own", () => {
  const store = createStore(device());
  seen(store, text("a")).set("typed");
  expect(seen(store, text("a")).value).toBe("typed");
  expect(seen(store, text("b")).value).toBe("empty");
  seen(store, text("a")).clear();
  expect(seen(store, text("a"))).toMatchObject({ ready: true, value: "empty" });
});

test("a link that arrives while the screen stands is the one it shows", async () => {
  const store = createStore(device());
  await store.shelve("arrived", "A");
  expect(seen(store, text("arrived")).value).toBe("A");
  void store.shelve("arrived", "B");
  expect(seen(store, text("arrived")).value).toBe("B");
});

test("what finds no room is said, with the person's words in it", async () => {
  const on = device();
  const full = () => Promise.resolve(err({ kind: "full", detail: "" } as const));
  const store = createStore({ ...on, drafts: { ...on.drafts, put: full } });
  seen(store, text("a")).set("a sentence");
  await new Promise((later) => setTimeout(later));
  expect(store.get().unsaved).toMatchObject({ fault: { kind: "full" }, words: "a sentence" });
  const plan = (value: unknown) => (value === undefined ? undefined : { cue: "my jaw", old: "leave" });
  seen(store, () => useUnfinished("b", { cue: "", old: "" }, plan, ({ cue }) => cue)).set({
    cue: "my jaw",
    old: "leave",
  });
  await new Promise((later) => setTimeout(later));
  expect(store.get().unsaved?.words).toBe("a sentence\nmy jaw");
});
