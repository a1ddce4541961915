// The therapist's chair through three desks and a relay in memory.
import {
  choicesOf,
  copiesOf,
  eggHalves,
  eggPartners,
  foldRoom,
  keyOfChoice,
  type Choice,
  type Fact,
} from "@refrain/core/dance";
import { append } from "@refrain/vault";
import { describe, expect, test } from "vitest";
import { meet, rounds, side, world, type Side } from "../two.test-helper.ts";

const episode = "0123456789abcdef0123456789abcdef";
const names: Fact = { v: 1, kind: "couple-set", partners: eggPartners };
const begun: Fact = { v: 1, kind: "episode-begun", episode, when: 5 };
const own = (place: "one" | "two", half = eggHalves[place]): Fact => ({
  v: 1,
  kind: "half-kept",
  episode,
  place,
  half: { ...half, echo: { now: 3, old: 8 }, from: "my father's silence" },
});
const half: Choice = { what: "half", episode };
const me = (one: Side) => one.state().me ?? "one";
const show = (one: Side, choice: Choice) => one.calls.show(copiesOf(choice, one.state(), me(one)));
const room = (reader: Side) => foldRoom(reader.standing().rooms[0]?.entries ?? []);
const done = { ok: true };

/** Sam has the app on their own phone as `one`, until the link makes them `two`. */
async function three(seed: number, alone = false) {
  const here = world(seed);
  const [alex, sam, reader] = [await side(here, "alex"), await side(here, "sam"), await side(here, "reader")];
  await alex.desk.append([names, begun, own("one")]);
  if (!alone) {
    await sam.desk.append([
      { v: 1, kind: "couple-set", partners: { one: eggPartners.two, two: eggPartners.one } },
    ]);
    await meet(alex, sam);
    await sam.desk.append([begun, own("one", eggHalves.two)]);
    await rounds(alex, sam);
  }
  return { here, alex, sam, reader };
}

async function opened(seed: number) {
  const all = await three(seed);
  const { alex, sam, reader } = all;
  await meet(alex, reader, "reader");
  expect(await alex.calls.propose(false)).toMatchObject(done);
  await rounds(alex, sam);
  expect(await sam.calls.accept()).toMatchObject(done);
  await rounds(sam, alex, reader);
  return all;
}

describe("two show something", () => {
  test("invited, proposed, agreed, chosen, read; one item taken back; stopped by one alone", async () => {
    const { alex, sam, reader } = await three(300);
    await meet(alex, reader, "reader");
    expect(reader.standing()).toMatchObject({ invitation: { stage: "done" }, rooms: [] });
    expect(alex.standing().showing.stage).toBe("none");
    expect(await alex.calls.propose(false)).toMatchObject(done);
    await rounds(alex, sam, reader);
    expect([alex, sam].map((one) => one.standing().showing.stage)).toEqual(["proposed", "asked"]);
    expect(reader.standing().rooms).toEqual([]);
    expect(await sam.calls.accept()).toMatchObject(done);
    await rounds(sam, alex, reader);
    for (const one of [alex, sam])
      expect(one.standing().showing).toEqual({ stage: "open", alone: false, mine: [], theirs: [] });
    expect(reader.standing().rooms).toMatchObject([{ persons: 2, closed: false, entries: [] }]);
    expect(alex.standing().devices.filter(({ whose }) => whose === "therapist").length).toBe(1);

    expect(await show(alex, half)).toMatchObject(done);
    expect(await show(sam, half)).toMatchObject(done);
    expect(await show(sam, { what: "names" })).toMatchObject(done);
    await rounds(alex, sam, reader);
    const seen = room(reader);
    expect(seen.episodes[0]!.halves).toEqual(eggHalves);
    expect(seen.partners).toEqual(eggPartners);
    expect(JSON.stringify(reader.standing().rooms)).not.toContain("father");
    const key = keyOfChoice(half);
    expect(alex.standing().showing).toMatchObject({ mine: [key], theirs: [key, "names"] });
    expect(sam.standing().showing).toMatchObject({ mine: [key, "names"], theirs: [key] });

    expect(await sam.calls.takeBackShown([key])).toMatchObject(done);
    await rounds(sam, alex, reader);
    expect(room(reader).episodes[0]!.halves).toEqual({ one: eggHalves.one });
    expect(alex.standing().showing).toMatchObject({ mine: [key], theirs: ["names"] });

    expect(await sam.calls.stopShowing()).toMatchObject(done);
    expect(sam.standing().showing).toMatchObject({ stage: "ended", mine: [] });
    await rounds(sam, alex, reader);
    expect(alex.standing().showing.stage).toBe("ended");
    expect(reader.standing().rooms).toMatchObject([{ persons: 2, closed: true, entries: [] }]);
    // What the two have between them is as it was.
    expect(alex.state().episodes[0]!.halves.one).toMatchObject(eggHalves.one);
    expect(alex.standing().link).toBe("open");
  });

  test("after the stop nothing of it lies on the therapist's device, nor a body at the server", async () => {
    const { here, alex, sam, reader } = await opened(301);
    await show(alex, half);
    await show(sam, half);
    await rounds(alex, sam, reader);
    const { space } = reader.standing().rooms[0]!;
    const bodies = async () =>
      (await here.relay.shelves())
        .get(space as never)!
        .items.filter(({ item }) => item.kind === "entry" && item.entry.body !== undefined).length;
    expect(await bodies()).toBeGreaterThan(2);
    await alex.calls.stopShowing();
    await rounds(alex, sam, reader, alex, sam, reader);
    const keys = [...reader.phone.storage.copy().keys()].filter((key) => key.includes(space));
    expect(keys).toEqual([`x/${space}`]);
    expect(await bodies()).toBe(0);
  });

  test("the therapist is offline through the stop: when they are back, nothing is shown", async () => {
    const { alex, sam, reader } = await opened(302);
    await show(alex, half);
    await rounds(alex, sam, reader);
    expect(room(reader).episodes.length).toBe(1);
    reader.phone.link.cut = true;
    await sam.calls.stopShowing();
    await rounds(sam, alex, reader);
    reader.phone.link.cut = false;
    await rounds(reader);
    expect(reader.standing().rooms).toMatchObject([{ closed: true, entries: [] }]);
  });

  test("one stops while the other adds: refused kindly, and nothing is lost", async () => {
    const { alex, sam, reader } = await opened(303);
    await sam.calls.stopShowing();
    await sam.round();
    // Alex has not heard of it yet.
    expect(await show(alex, half)).toMatchObject(done);
    await rounds(alex, reader, sam);
    expect(reader.standing().rooms).toMatchObject([{ closed: true, entries: [] }]);
    expect(alex.standing().showing.stage).toBe("ended");
    expect(await show(alex, half)).toEqual({ ok: false, error: { type: "closed" } });
    expect(alex.state().episodes[0]!.halves.one).toMatchObject(eggHalves.one);
    expect(alex.standing().waiting).toBe(0);
  });

  test("stopped offline: here at once, there as soon as it can be", async () => {
    const { alex, sam, reader } = await opened(304);
    await show(alex, half);
    await rounds(alex, sam, reader);
    alex.phone.link.cut = true;
    expect(await alex.calls.stopShowing()).toMatchObject(done);
    expect(alex.standing().showing.stage).toBe("ended");
    await rounds(alex, sam, reader);
    expect(room(reader).episodes.length).toBe(1);
    alex.phone.link.cut = false;
    await rounds(alex, sam, reader);
    expect(reader.standing().rooms).toMatchObject([{ closed: true, entries: [] }]);
  });

  test("a no is silent; a proposal can be taken back; after the end a new one can begin", async () => {
    const { alex, sam, reader } = await three(305);
    await meet(alex, reader, "reader");
    await alex.calls.propose(false);
    await rounds(alex, sam);
    expect(await sam.calls.decline()).toMatchObject(done);
    await rounds(sam, alex);
    expect([alex, sam].map((one) => one.standing().showing.stage)).toEqual(["proposed", "none"]);
    await alex.calls.stopShowing();
    await rounds(alex, sam, reader);
    expect(alex.standing().showing.stage).toBe("none");
    expect(reader.standing().rooms).toEqual([]);
    await meet(alex, reader, "reader");
    await alex.calls.propose(false);
    await rounds(alex, sam);
    await sam.calls.accept();
    await rounds(sam, alex, reader);
    await alex.calls.stopShowing();
    await rounds(alex, sam, reader);
    await meet(sam, reader, "reader");
    await sam.calls.propose(false);
    await rounds(sam, alex);
    expect(alex.standing().showing.stage).toBe("asked");
    await alex.calls.accept();
    await rounds(alex, sam, reader);
    expect(sam.standing().showing.stage).toBe("open");
    expect(reader.standing().rooms.map(({ closed }) => closed)).toEqual([false, true]);
  });

  test("taken back while the other says yes: closed again, and nobody reads", async () => {
    const { alex, sam, reader } = await three(306);
    await meet(alex, reader, "reader");
    await alex.calls.propose(false);
    await rounds(alex, sam);
    alex.phone.link.cut = true;
    await alex.calls.stopShowing();
    await sam.calls.accept();
    alex.phone.link.cut = false;
    await rounds(sam, alex, reader, alex, sam);
    expect([alex, sam].map((one) => one.standing().showing.stage)).toEqual(["ended", "ended"]);
    expect(reader.standing().rooms).toEqual([]);
  });
});

describe("who may show what", () => {
  test.each<[string, Fact]>([
    ["the other's half", own("two")],
    ["a half with its private fields", own("one")],
    ["what was opened", { v: 1, kind: "half-opened", episode, by: "one" }],
    [
      "a half that tells of fear",
      { v: 1, kind: "half-kept", episode, place: "one", half: { ...eggHalves.one, aim: "keep-safe" } },
    ],
  ])("not %s", async (_what, fact) => {
    const { alex } = await opened(310);
    expect(await alex.calls.show([fact])).toEqual({ ok: false, error: { type: "rule" } });
    expect(alex.standing().showing.mine).toEqual([]);
  });

  test("the therapist's device cannot write, has no history of its own, and reads only what was chosen", async () => {
    const { alex, sam, reader } = await opened(311);
    await show(alex, half);
    await rounds(alex, sam, reader);
    const { space } = reader.standing().rooms[0]!;
    expect(await append(reader.phone.context, space as never, new Uint8Array(1))).toMatchObject({
      error: { type: "not-a-writer" },
    });
    expect([...reader.phone.context.logs.keys()]).toEqual([space]);
    expect(reader.standing().showing.stage).toBe("none");
    expect(reader.entries()).toEqual([]);
    expect(reader.standing().rooms[0]!.entries.map(({ fact }) => fact.kind)).toEqual([
      "episode-begun",
      "half-kept",
    ]);
  });

  test("one who works alone shows what is theirs, at once, and stops alone", async () => {
    const { alex, reader } = await three(312, true);
    await meet(alex, reader, "reader");
    expect(await alex.calls.propose(false)).toMatchObject(done);
    await rounds(alex, reader);
    expect(alex.standing().showing).toMatchObject({ stage: "open", alone: true });
    for (const choice of choicesOf(alex.state(), "one", 100))
      expect(await show(alex, choice)).toMatchObject(done);
    await rounds(alex, reader);
    expect(reader.standing().rooms).toMatchObject([{ persons: 1 }]);
    expect(room(reader).episodes[0]!.halves).toEqual({ one: eggHalves.one });
    await alex.calls.takeBackShown([keyOfChoice(half)]);
    await rounds(alex, reader);
    expect(room(reader).episodes).toEqual([]);
    await alex.calls.stopShowing();
    await rounds(alex, reader);
    expect(reader.standing().rooms).toMatchObject([{ persons: 1, closed: true }]);
  });

  test("one of two who are linked can also show alone: the other's phone learns nothing of it", async () => {
    const { alex, sam, reader } = await three(315);
    await meet(alex, reader, "reader");
    await alex.calls.propose(true);
    await show(alex, half);
    await rounds(alex, sam, reader);
    expect(alex.standing().showing).toMatchObject({ stage: "open", alone: true });
    expect(room(reader).episodes[0]!.halves).toEqual({ one: eggHalves.one });
    expect(sam.standing().showing.stage).toBe("none");
    expect([...sam.phone.context.logs.keys()]).not.toContain(reader.standing().rooms[0]!.space);
  });

  test("with the link between the two ends what they show together", async () => {
    const { alex, sam, reader } = await opened(316);
    await show(alex, half);
    await rounds(alex, sam, reader);
    await sam.calls.leave();
    await rounds(sam, alex, reader);
    expect(alex.standing().showing.stage).toBe("ended");
    expect(reader.standing().rooms).toMatchObject([{ closed: true, entries: [] }]);
  });

  test.each([
    ["ours", "reader"],
    ["reader", "ours"],
  ] as const)(
    "a link made for %s and dressed up as one for %s ends before any digits",
    async (made, said) => {
      const { alex, reader } = await three(317, true);
      const link = await alex.calls.invite(made);
      await alex.round();
      await reader.calls.join(link.ok ? link.value : "", said);
      await rounds(reader, alex);
      expect(reader.standing().invitation).toEqual({ purpose: said, side: "invited", stage: "over" });
      expect(alex.standing().invitation?.stage).toBe("over");
    },
  );

  test("a second phone of mine shows and stops as well", async () => {
    const { here, alex, sam, reader } = await opened(318);
    await show(alex, half);
    const second = await side(here, "alex2");
    await meet(alex, second, "device");
    await rounds(alex, second, sam, reader);
    expect(second.standing().showing).toMatchObject({ stage: "open", mine: [keyOfChoice(half)] });
    expect(await second.calls.takeBackShown([keyOfChoice(half)])).toMatchObject(done);
    await rounds(second, alex, reader);
    expect(room(reader).episodes).toEqual([]);
    await second.calls.stopShowing();
    await rounds(second, alex, sam, reader);
    expect(alex.standing().showing.stage).toBe("ended");
    expect(reader.standing().rooms).toMatchObject([{ closed: true }]);
  });

  test("several couples on one device, also while the first has not agreed yet", async () => {
    const { here, alex, sam, reader } = await three(313);
    await meet(alex, reader, "reader");
    await alex.calls.propose(false);
    const kim = await side(here, "kim");
    await kim.desk.append([begun, own("one")]);
    await meet(kim, reader, "reader");
    await kim.calls.propose(false);
    await show(kim, half);
    await rounds(kim, reader, alex, sam);
    expect(reader.standing().rooms.map(({ persons }) => persons)).toEqual([1]);
    await sam.calls.accept();
    await rounds(sam, alex, reader);
    expect(
      reader
        .standing()
        .rooms.map(({ persons }) => persons)
        .toSorted((a, b) => a - b),
    ).toEqual([1, 2]);
  });

  test("something shown and taken back before it was sent never leaves", async () => {
    const { alex, sam, reader } = await opened(314);
    alex.phone.link.cut = true;
    await show(alex, half);
    await alex.calls.takeBackShown([keyOfChoice(half)]);
    expect(alex.standing().showing.mine).toEqual([]);
    alex.phone.link.cut = false;
    await rounds(alex, sam, reader);
    expect(room(reader).episodes).toEqual([]);
  });
});
