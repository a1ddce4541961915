import { eggHalves, eggPartners, type Fact, type Space } from "@refrain/core/dance";
import { err } from "@refrain/core/result";
import { describe, expect, test } from "vitest";
import { createCommands } from "./commands.ts";
import { emptyHalf, fromHalf, toHalf } from "./draft.ts";
import { memoryDevice } from "./memory.ts";
import type { Device, Shelf } from "./ports.ts";
import { createStore } from "./store.ts";

function device(change: Partial<Device> = {}): Device {
  let n = 0;
  const made = memoryDevice(
    () => 1_000,
    () => `i${(n += 1)}`,
  );
  return { ...made, ...change };
}

async function started(on: Device) {
  const store = createStore(on);
  await store.start();
  return { store, commands: createCommands(store) };
}

/** The same device as another tab sees it: each hears what the others put on its shelves. */
function tabsOf(shared: Device): () => Device {
  const heard = (shelf: Shelf): (() => Shelf) => {
    const tabs: ((key: string, value: unknown) => void)[] = [];
    return () => {
      let mine: (typeof tabs)[number] = () => undefined;
      const tell = (key: string, value: unknown) => {
        for (const one of tabs) if (one !== mine) one(key, structuredClone(value));
      };
      return {
        get: shelf.get,
        async put(key, value, over) {
          const done = await shelf.put(key, value, over);
          if (done.ok) tell(key, done.value);
          return done;
        },
        async remove(key) {
          tell(key, undefined);
          return shelf.remove(key);
        },
        subscribe(listener) {
          tabs.push((mine = listener));
          return () => undefined;
        },
      };
    };
  };
  const [drafts, settings] = [heard(shared.drafts), heard(shared.settings)];
  return () => ({ ...shared, drafts: drafts(), settings: settings() });
}

/** A phone whose history has no room, until it has. */
function fullPhone() {
  const real = device();
  const phone = {
    full: true,
    device: {
      ...real,
      log: {
        ...real.log,
        append: (facts: readonly Fact[]) =>
          phone.full
            ? Promise.resolve(err({ kind: "full" as const, detail: "quota" }))
            : real.log.append(facts),
      },
    },
  };
  return phone;
}

/** What was begun without waiting for it is done. */
const settled = () => new Promise((later) => setTimeout(later));

describe("the state on a device", () => {
  test("a half, kept: the episode begins with it, and the draft is gone", async () => {
    const { store, commands } = await started(device());
    const draft = commands.beginMap("distance");
    store.setDraft({ ...draft, half: { ...emptyHalf, seen: ["a-tone"], move: { did: "leave" } } });
    expect(await commands.keepHalf(store.get().draft!)).toBe(true);
    const [episode] = store.get().history.episodes;
    expect(episode).toMatchObject({
      when: 1_000,
      halves: { one: { move: { did: "leave" }, underneath: "unknown" } },
    });
    expect(store.get().draft).toBeUndefined();
  });

  test("a half half-way waits while another is changed, and comes back with every letter", async () => {
    const shared = device();
    const { store, commands } = await started(shared);
    await commands.keepHalf({ ...commands.beginMap("unsure"), half: fromHalf(eggHalves.one) });
    const { id, when } = store.get().history.episodes[0]!;
    const draft = commands.beginMap("pursue");
    store.setDraft({ ...draft, step: 4, half: { ...emptyHalf, triggerWords: "half a sen" } });
    const changing = commands.changeHalf(id, when, "one", eggHalves.one);
    expect((await started(shared)).store.get().draft?.before?.half.triggerWords).toBe("half a sen");
    await commands.keepHalf(changing);
    expect(store.get().draft).toMatchObject({
      episode: draft.episode,
      step: 4,
      half: { triggerWords: "half a sen" },
    });
  });

  test("a second tab on the same device finds everything, the draft with its last letter too", async () => {
    const shared = device();
    const first = await started(shared);
    await first.commands.setPartners(eggPartners);
    const draft = first.commands.beginMap("pursue");
    first.store.setDraft({ ...draft, step: 3, half: { ...emptyHalf, surfaceWords: "cros" } });
    first.store.setSettings({ fewerWords: false });
    const second = await started(shared);
    expect(second.store.get().history.partners).toEqual(eggPartners);
    expect(second.store.get().draft).toEqual(first.store.get().draft);
    expect(second.store.get().settings.fewerWords).toBe(false);
  });

  test("what one tab appends shows in the other", async () => {
    const shared = device();
    const [a, b] = [await started(shared), await started(shared)];
    await a.commands.nameRefrain("the egg thing");
    expect(b.store.get().history.name).toBe("the egg thing");
  });

  test("two tabs change settings of their own, and each hears of the other's", async () => {
    const tab = tabsOf(device());
    const [a, b] = [await started(tab()), await started(tab())];
    a.store.setSettings({ justMe: true });
    b.store.setSettings({ textSize: "large" });
    await settled();
    for (const { store } of [a, b, await started(tab())])
      expect(store.get().settings).toMatchObject({ justMe: true, textSize: "large" });
  });

  test("a lock made in one tab closes the other, and is not closed by anything else there", async () => {
    const tab = tabsOf(device());
    const [a, b] = [await started(tab()), await started(tab())];
    const lock = { kind: "passkey" as const, id: "a" };
    await a.store.setLock(lock);
    await settled();
    expect([a.store.get().locked, b.store.get().locked]).toEqual([false, true]);
    b.store.unlock();
    a.store.setSettings({ eggs: false });
    await settled();
    expect(b.store.get()).toMatchObject({ locked: false, lock });
    await a.store.setLock(undefined);
    await settled();
    expect(b.store.get().lock).toBeUndefined();
  });

  test("a half open in two tabs follows the one that is written in, and is done where the other is done", async () => {
    const tab = tabsOf(device());
    const a = await started(tab());
    const draft = a.commands.beginMap("unsure");
    const b = await started(tab());
    a.store.setDraft({ ...draft, step: 2, half: { ...emptyHalf, triggerWords: "a long sentence" } });
    await settled();
    expect(b.store.get().draft).toEqual(a.store.get().draft);
    b.store.setDraft({ ...b.store.get().draft!, half: { ...emptyHalf, triggerWords: "a long sentence!" } });
    await settled();
    expect(a.store.get().draft?.half.triggerWords).toBe("a long sentence!");
    await a.commands.keepHalf(a.store.get().draft!);
    await settled();
    expect(b.store.get().draft).toBeUndefined();
  });

  test("two tabs map a half each: neither's words are lost, and what is finished does not come back", async () => {
    const tab = tabsOf(device());
    const [a, b] = [await started(tab()), await started(tab())];
    a.commands.beginMap("unsure");
    b.commands.beginMap("unsure");
    const say = async ({ store }: typeof a, surfaceWords: string) => {
      const draft = store.get().draft!;
      store.setDraft({ ...draft, half: { ...draft.half, surfaceWords } });
      await settled();
    };
    await say(a, "long words in tab A");
    await say(b, "in B");
    await say(a, "longer words in tab A");
    await say(b, "in B, too");
    const both = await started(tab());
    expect(both.store.get().draft?.half.surfaceWords).toBe("in B, too");
    expect(both.store.get().draft?.before?.half.surfaceWords).toBe("longer words in tab A");
    await a.commands.keepHalf(a.store.get().draft!);
    await settled();
    await both.commands.keepHalf(both.store.get().draft!);
    await settled();
    expect(both.store.get().draft).toBeUndefined();
    expect((await started(tab())).store.get().draft).toBeUndefined();
    const kept = both.store.get().history.episodes.map(({ halves }) => halves.one?.surface);
    expect(kept).toHaveLength(2);
  });

  test("a full phone: said, nothing lost, kept on the second try", async () => {
    const phone = fullPhone();
    const { store, commands } = await started(phone.device);
    expect(await commands.nameRefrain("ours")).toBe(false);
    expect(store.get().unsaved).toMatchObject({ fault: { kind: "full" }, words: "ours" });
    phone.full = false;
    await store.get().unsaved!.retry();
    expect(store.get().unsaved).toBeUndefined();
    expect(store.get().history.name).toBe("ours");
  });

  test("what cannot be kept stays said while something else is kept, and is kept with it once it can be", async () => {
    const phone = fullPhone();
    const { store, commands } = await started(phone.device);
    await commands.nameRefrain("ours");
    store.setSettings({ eggs: false });
    await settled();
    expect(store.get().unsaved).toMatchObject({ words: "ours" });
    phone.full = false;
    store.setSettings({ eggs: true });
    await settled();
    expect(store.get()).toMatchObject({ unsaved: undefined, history: { name: "ours" } });
  });

  test("the same told again takes the place of the try that failed", async () => {
    const phone = fullPhone();
    const { store, commands } = await started(phone.device);
    await commands.nameRefrain("first");
    phone.full = false;
    await commands.nameRefrain("second");
    await settled();
    expect(store.get()).toMatchObject({ unsaved: undefined, history: { name: "second" } });
    expect(store.entries()).toHaveLength(1);
  });

  test("where nothing can be kept, facts stand here, each for its own space, and are written once and in order", async () => {
    const real = device();
    let blocked = true;
    const written: [kind: string, space: Space | undefined][] = [];
    const log: Device["log"] = {
      ...real.log,
      append(facts, space) {
        if (blocked) return Promise.resolve(err({ kind: "blocked", detail: "" }));
        for (const { kind } of facts) written.push([kind, space]);
        return real.log.append(facts, space);
      },
    };
    const { store } = await started({ ...real, log });
    const answered = { v: 1, kind: "half-answered", episode: "e", by: "one", answer: "touches" } as const;
    await Promise.all([
      store.append([answered], "", "mine"),
      store.append([{ ...answered, answer: "not-known" }], "", "mine"),
    ]);
    expect(store.entries()).toHaveLength(2);
    expect(store.get().unsaved?.fault.kind).toBe("blocked");
    store.setSettings({ eggs: false });
    await settled();
    blocked = false;
    await Promise.all([
      store.append([{ v: 1, kind: "loop-owned", episode: "e", by: "one" }], "", "ours"),
      store.append([{ v: 1, kind: "loop-owned", episode: "e", by: "two" }], "", "ours"),
    ]);
    expect(written).toEqual([
      ["half-answered", "mine"],
      ["half-answered", "mine"],
      ["loop-owned", "ours"],
      ["loop-owned", "ours"],
    ]);
    expect(store.get().unsaved).toBeUndefined();
    expect(store.entries()).toHaveLength(4);
  });

  test("a lock that could be read only at the second try closes before the history is there", async () => {
    const shared = device();
    const before = await started(shared);
    await before.commands.nameRefrain("ours");
    await before.store.setLock({ kind: "passkey", id: "a" });
    let broken = true;
    const failing = <T>(read: () => T) =>
      broken ? Promise.resolve(err({ kind: "failed" as const, detail: "" })) : read();
    const store = createStore({
      ...shared,
      settings: { ...shared.settings, get: (key) => failing(() => shared.settings.get(key)) },
      log: { ...shared.log, read: () => failing(() => shared.log.read()) },
    });
    await store.start();
    expect(store.get()).toMatchObject({ settingsReady: true, locked: false, unsaved: {} });
    broken = false;
    let shown = false;
    store.subscribe(() => (shown ||= store.get().history.name === "ours" && !store.get().locked));
    await store.get().unsaved!.retry();
    expect(store.get()).toMatchObject({ locked: true, history: { name: "ours" }, unsaved: undefined });
    expect(shown).toBe(false);
  });

  test("a history that could be read only at the second try is there", async () => {
    const shared = device();
    await (await started(shared)).commands.nameRefrain("ours");
    let broken = true;
    const log: Device["log"] = {
      ...shared.log,
      read: () => (broken ? Promise.resolve(err({ kind: "failed", detail: "" })) : shared.log.read()),
    };
    const { store } = await started({ ...shared, log });
    expect(store.get()).toMatchObject({ ready: true, unsaved: { fault: { kind: "failed" } } });
    broken = false;
    await store.get().unsaved!.retry();
    expect(store.get()).toMatchObject({ unsaved: undefined, history: { name: "ours" } });
  });

  test("guess, taking back, owning, ending, removing", async () => {
    const { store, commands } = await started(device());
    await commands.keepHalf({ ...commands.beginMap("unsure"), half: fromHalf(eggHalves.one) });
    const { id } = store.get().history.episodes[0]!;
    await commands.keepGuess(id, "two", { ...eggHalves.two, certainty: "guess" });
    await commands.ownLoop(id, "one");
    await commands.endEpisode(id, "cooled");
    expect(store.get().history.episodes[0]).toMatchObject({
      owned: ["one"],
      ended: "cooled",
      halves: { two: { certainty: "guess" } },
    });
    await commands.takeBack(id, "one");
    expect(store.get().history.episodes[0]!.halves.one).toBeUndefined();
    await commands.removeEpisode(id);
    expect(store.get().history.episodes).toEqual([]);
  });
});

describe("a half on its way and back", () => {
  test("the eggs survive being changed without a change", () => {
    for (const half of [eggHalves.one, eggHalves.two]) {
      const { surface, underneath, need, ...rest } = half;
      const again = toHalf(fromHalf(half));
      expect(again).toMatchObject({ ...rest, surface, underneath });
      expect(again.need).toEqual(need);
    }
  });
  test("an empty draft is a half with everything open", () => {
    const { body, certainty, ...answers } = toHalf(emptyHalf);
    expect([certainty, body, new Set(Object.values(answers))]).toEqual(["own", [], new Set(["unknown"])]);
  });

  test("something unfinished is found again; what was typed before it was found stands", async () => {
    const shared = device();
    const { store } = await started(shared);
    await store.shelve("name", "the egg thi", "the egg thi");
    const other = (await started(shared)).store;
    expect(other.get().unfinished["name"]).toBeUndefined();
    await other.look("name");
    expect(other.get().unfinished["name"]).toEqual({ value: "the egg thi" });
    const third = (await started(shared)).store;
    const looking = third.look("name");
    void third.shelve("name", "typed meanwhile");
    await looking;
    expect(third.get().unfinished["name"]).toEqual({ value: "typed meanwhile" });
    // Another tab has written: looked for again, that is what is there.
    await other.look("name");
    expect(other.get().unfinished["name"]).toEqual({ value: "typed meanwhile" });
    await other.shelve("name", undefined);
    expect(await shared.drafts.get("name")).toEqual({ ok: true, value: undefined });
  });

  test("something unfinished that finds no room is said with its words, and is not read over", async () => {
    const shared = device();
    await shared.drafts.put("name", "an older one");
    const full = () => Promise.resolve(err({ kind: "full", detail: "" } as const));
    const { store } = await started({ ...shared, drafts: { ...shared.drafts, put: full } });
    await store.look("name");
    expect(await store.shelve("name", "a newer one", "a newer one")).toBe(false);
    expect(store.get().unsaved).toMatchObject({ fault: { kind: "full" }, words: "a newer one" });
    await store.look("name");
    expect(store.get().unfinished["name"]).toEqual({ value: "a newer one" });
  });
});
