import { eggHalves, eggPartners } from "@refrain/core/dance";
import { err } from "@refrain/core/result";
import { describe, expect, test } from "vitest";
import { createCommands } from "./commands.ts";
import { emptyHalf, fromHalf, toHalf } from "./draft.ts";
import { memoryDevice } from "./memory.ts";
import type { Device } from "./ports.ts";
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

  test("a full phone: said, nothing lost, kept on the second try", async () => {
    const real = device();
    let full = true;
    const log = {
      ...real.log,
      append: (facts: Parameters<typeof real.log.append>[0]) =>
        full ? Promise.resolve(err({ kind: "full" as const, detail: "quota" })) : real.log.append(facts),
    };
    const { store, commands } = await started({ ...real, log });
    expect(await commands.nameRefrain("ours")).toBe(false);
    expect(store.get().unsaved).toMatchObject({ fault: { kind: "full" }, words: "ours" });
    full = false;
    await store.get().unsaved!.retry();
    expect(store.get().unsaved).toBeUndefined();
    expect(store.get().history.name).toBe("ours");
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
});
