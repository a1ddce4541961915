import { eggHalves, eggPartners, type Entry, type Fact } from "@refrain/core/dance";
import { describe, expect, test } from "vitest";
import { append, secret } from "@refrain/vault";
import { writeBody } from "./bodies.ts";
import { meet, memoryOld, rounds, side, world } from "./two.test-helper.ts";

const episode = "0123456789abcdef0123456789abcdef";
const names: Fact = { v: 1, kind: "couple-set", partners: eggPartners };
const begun: Fact = { v: 1, kind: "episode-begun", episode, when: 5 };
const kept = (place: "one" | "two"): Fact => ({
  v: 1,
  kind: "half-kept",
  episode,
  place,
  half: eggHalves[place],
});
/** On Sam's phone Sam is drawn as `one` until somebody says otherwise. */
const samsNames: Fact = {
  v: 1,
  kind: "couple-set",
  partners: { one: eggPartners.two, two: eggPartners.one },
};

const greeting = (id: string): Fact => ({
  v: 1,
  kind: "shown",
  by: "one",
  id,
  at: 5,
  item: { what: "greeting", words: "three breaths" },
});

async function couple(seed: number) {
  const here = world(seed);
  const [alex, sam] = [await side(here, "alex"), await side(here, "sam")];
  await alex.desk.append([names, begun, kept("one")]);
  await sam.desk.append([samsNames]);
  await meet(alex, sam);
  return { here, alex, sam };
}

describe("alone", () => {
  test("facts are kept and nothing goes to any server", async () => {
    const { desk, state, phone, standing } = await side(world(1), "alex");
    await desk.append([names, begun, kept("one")]);
    await desk.publish();
    expect(state()).toMatchObject({ partners: eggPartners, episodes: [{ id: episode }] });
    expect(standing()).toMatchObject({ link: "none", reach: "alone", devices: [{ whose: "this" }] });
    expect(phone.link.asked).toBe(0);
  });

  test("what was kept before there was a vault moves in, once, and keeps its order", async () => {
    const facts: readonly Fact[] = [names, begun, kept("one"), { v: 1, kind: "refrain-named", name: "a" }];
    const before = facts.map((fact, n): Entry => ({
      id: `seed-${n}`,
      author: "x",
      lamport: n + 1,
      at: n,
      fact,
    }));
    const old = memoryOld([...before]);
    const { desk, state, entries } = await side(world(2), "alex", old);
    await desk.moveIn();
    expect(old.entries).toEqual([]);
    await old.add(before);
    await desk.moveIn();
    await desk.publish();
    expect(
      entries()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(before.map(({ id }) => id));
    expect(state()).toMatchObject({ name: "a", episodes: [{ halves: { one: eggHalves.one } }] });
  });
});

describe("two phones", () => {
  test("paired: names are shared, private halves are not, and each sees the two from their own side", async () => {
    const { alex, sam } = await couple(3);
    expect(alex.standing()).toMatchObject({ link: "open", reach: "sent" });
    expect(sam.state().partners).toEqual({ one: eggPartners.two, two: eggPartners.one });
    expect(alex.state().episodes.length).toBe(1);
    expect(sam.state().episodes).toEqual([]);
    await sam.desk.append([{ v: 1, kind: "refrain-named", name: "the egg thing" }]);
    await rounds(sam, alex);
    expect(alex.state().name).toBe("the egg thing");
  });

  test("halves open only when both are in, and each is shown only to who has opened it", async () => {
    const { alex, sam } = await couple(4);
    await alex.calls.give(episode, 5, undefined, eggHalves.one);
    await rounds(alex, sam);
    expect(alex.standing().halves).toEqual({ [episode]: "kept" });
    // Sam learns that the evening can be mapped, and nothing more.
    expect(sam.state().episodes).toMatchObject([{ id: episode, halves: {} }]);
    expect(sam.standing().halves).toEqual({});
    await sam.desk.append([{ v: 1, kind: "half-kept", episode, place: "one", half: eggHalves.two }]);
    await sam.calls.give(episode, 5, undefined, eggHalves.two);
    await rounds(sam, alex, sam);
    expect(sam.standing().halves).toEqual({ [episode]: "open" });
    expect(alex.standing().halves).toEqual({ [episode]: "open" });
    expect(alex.state().episodes[0]!).toMatchObject({ unopened: ["two"] });
    expect(alex.state().episodes[0]!.halves.two).toBeUndefined();
    await alex.desk.append([{ v: 1, kind: "half-opened", episode, by: "one" }]);
    expect(alex.state().episodes[0]!.halves.two).toMatchObject({ move: eggHalves.two.move });
    // What is private in a half has not gone along.
    expect(alex.state().episodes[0]!.halves.two!.from).toBeUndefined();
    await rounds(alex, sam);
    expect(sam.state().episodes[0]!.opened).toEqual([]);
  });

  test("a half is taken back until both are in", async () => {
    const { alex, sam } = await couple(5);
    await alex.calls.give(episode, 5, undefined, eggHalves.one);
    await rounds(alex, sam);
    expect(await alex.calls.takeBack(episode)).toMatchObject({ ok: true });
    await rounds(alex, sam);
    await sam.calls.give(episode, 5, undefined, eggHalves.two);
    await rounds(alex, sam);
    expect(alex.standing().halves).toEqual({});
    expect(sam.standing().halves).toEqual({ [episode]: "kept" });
  });

  test("a changed app of the partner cannot speak as the other, nor put into `ours` what belongs in `mine`", async () => {
    const { alex, sam } = await couple(6);
    const { ours } = await sam.desk.spaces();
    const forged: readonly Fact[] = [
      { v: 1, kind: "half-answered", episode, by: "one", answer: "touches", words: "as if Alex" },
      { v: 1, kind: "loop-owned", episode, by: "one" },
      { v: 1, kind: "episode-removed", episode },
    ];
    for (const [n, fact] of forged.entries())
      await append(sam.phone.context, ours!.space, writeBody({ id: `f${n}`, at: 0, seen: 0, fact }));
    await append(sam.phone.context, ours!.space, new TextEncoder().encode("{not json"));
    await rounds(sam, alex);
    expect(alex.state().episodes).toMatchObject([{ id: episode, answers: [], owned: [] }]);
    expect(secret(1)).toBeDefined();
  });

  test("the link ended by one: what was theirs is gone for the other, what is one's own stays", async () => {
    const { alex, sam } = await couple(7);
    await alex.calls.give(episode, 5, undefined, eggHalves.one);
    await sam.calls.give(episode, 5, undefined, eggHalves.two);
    await rounds(alex, sam, alex);
    await alex.desk.append([{ v: 1, kind: "half-opened", episode, by: "one" }]);
    await sam.calls.leave();
    expect(sam.standing().link).toBe("none");
    await rounds(sam, alex);
    expect(alex.standing().link).toBe("ended");
    expect(alex.state().episodes[0]!.halves).toMatchObject({ one: eggHalves.one });
    expect(alex.state().episodes[0]!.halves.two).toBeUndefined();
    // They can find each other again, and the newest word on both sides counts.
    await meet(alex, sam);
    expect(alex.standing().link).toBe("open");
    await sam.desk.append([{ v: 1, kind: "refrain-named", name: "again" }]);
    await rounds(sam, alex);
    expect(alex.state().name).toBe("again");
    expect(sam.state().name).toBe("again");
  });
});

describe("what was shown before there were two phones", () => {
  test("stays here at pairing, and is said to be there only once it is shown anew", async () => {
    const here = world(430);
    const [alex, sam] = [await side(here, "alex"), await side(here, "sam")];
    await alex.desk.append([names, greeting("g1")]);
    expect(alex.state().shown.one.map(({ id }) => id)).toEqual(["g1"]);
    await sam.desk.append([samsNames]);
    await meet(alex, sam);
    expect(alex.state().shown).toMatchObject({ one: [], two: [], before: [{ id: "g1" }] });
    expect(JSON.stringify(sam.entries())).not.toContain("three breaths");
    await alex.desk.append([greeting("g2")]);
    await rounds(alex, sam);
    expect(alex.state().shown.one.map(({ id }) => id)).toEqual(["g2"]);
    const { one, two } = sam.state().shown;
    expect([...one, ...two].map(({ id }) => id)).toEqual(["g2"]);
  });
});

describe("one person's phones", () => {
  test("a second phone reads the whole history, and brings what it had", async () => {
    const { here, alex, sam } = await couple(8);
    const second = await side(here, "alex2");
    const other = "f".repeat(32);
    await second.desk.append([{ v: 1, kind: "episode-begun", episode: other, when: 9 }]);
    await meet(alex, second, "device");
    await rounds(alex, second, sam, alex, second);
    expect(second.state().episodes.map(({ id }) => id)).toEqual([episode, other]);
    expect(alex.state().episodes.map(({ id }) => id)).toEqual([episode, other]);
    expect(second.standing().link).toBe("open");
    expect(
      second
        .standing()
        .devices.map(({ whose }) => whose)
        .toSorted(),
    ).toEqual(["mine", "theirs", "this"]);
    const lost = second.standing().devices.find(({ whose }) => whose === "mine")!;
    expect(await second.calls.drop(lost.id)).toMatchObject({ ok: true });
    await rounds(second, sam);
    await sam.desk.append([{ v: 1, kind: "refrain-named", name: "after" }]);
    await rounds(sam, second, alex);
    expect(second.state().name).toBe("after");
    expect(alex.state().name).toBeUndefined();
  });

  test("the recovery words bring everything to a new phone", async () => {
    const { here, alex, sam } = await couple(9);
    const words = await alex.calls.setWords();
    await rounds(alex, sam);
    const fresh = await side(here, "new");
    expect(await fresh.calls.recover("apple bread")).toMatchObject({ error: { type: "bad-words" } });
    expect(await fresh.calls.recover(words.ok ? words.value.join(" ") : "")).toMatchObject({ ok: true });
    await rounds(fresh, sam);
    expect(fresh.state()).toMatchObject({ partners: eggPartners, episodes: [{ id: episode }] });
    expect(fresh.standing()).toMatchObject({ link: "open", words: true });
  });
});
