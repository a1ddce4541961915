// What happens to people: each story by its name.
import {
  append,
  close,
  erase,
  giveHalf,
  headsCode,
  joinNew,
  leave,
  mineOf,
  read,
  renewKeys,
  syncAll,
  syncSpace,
  takeBack,
} from "@refrain/vault/unruly";
import type { Hex32 } from "@refrain/wire";
import { describe, expect, test } from "vitest";
import {
  type Couple,
  couple,
  episode,
  give,
  must,
  type Phone,
  say,
  shown,
  sync,
  text,
  view,
  bytes,
  rounds,
} from "./world.ts";
import { before } from "./network.ts";
import { deliver, fact, forge, logAt, told } from "./attacks/kit.ts";

describe("two hands on one key", () => {
  /** The same browser profile twice. */
  async function clone(all: Couple, phone: Phone): Promise<Phone> {
    const copy = await all.world.phone("clone");
    copy.storage.restore(phone.storage.copy());
    copy.keys.restore(phone.keys.copy());
    await copy.boot();
    return copy;
  }

  /** Both pull before either pushes; the copy's submission comes second. */
  async function race(copy: Phone, first: Phone, ours: Hex32): Promise<void> {
    before(copy.context, "submit", () => sync(first));
    must(await syncSpace(copy.context, ours));
  }

  test("[SY10, CH2] a cloned profile: the second to write stops, takes new keys, and nothing is lost", async () => {
    const all = await couple(120);
    const { sam, alex, ours } = all;
    await say(sam[0], ours, "before the copy");
    await rounds([...sam, ...alex], 1);
    const copy = await clone(all, sam[0]);
    await say(sam[0], ours, "from the first");
    await say(copy, ours, "from the copy");
    await race(copy, sam[0], ours);
    expect(told(copy, ours)).toContain("cloned");
    expect(await append(copy.context, ours, bytes("more"))).toEqual({
      ok: false,
      error: { type: "retired" },
    });
    must(await renewKeys(copy.context));
    await rounds([copy, sam[1], ...alex], 2);
    for (const phone of [copy, sam[1], ...alex])
      expect((await shown(phone, ours)).sort()).toEqual(
        ["before the copy", "from the copy", "from the first"].sort(),
      );
    await say(copy, ours, "under the new key");
    await rounds([copy, alex[0]], 1);
    expect(await shown(alex[0], ours)).toContain("under the new key");
    expect(await syncSpace(sam[0].context, ours)).toMatchObject({ error: { reason: "not-a-member" } });
  });

  test("[SY10, ER6] a doubled key erases: what the relay never took of it is asked again under the new key", async () => {
    const all = await couple(122);
    const { sam, alex, ours } = all;
    await say(sam[0], ours, "to be erased");
    await rounds([...sam, ...alex], 1);
    const copy = await clone(all, sam[0]);
    await say(sam[0], ours, "from the first");
    must(await erase(copy.context, ours, [...logAt(copy, ours).kept.keys()]));
    await race(copy, sam[0], ours);
    expect(told(copy, ours)).toContain("cloned");
    await rounds(alex, 1);
    expect(await shown(alex[0], ours)).toContain("to be erased");
    must(await renewKeys(copy.context));
    await rounds([copy, sam[1], ...alex], 2);
    for (const phone of [copy, sam[1], ...alex])
      expect((await shown(phone, ours)).sort()).toEqual(["(erased)", "from the first"]);
  });

  test("[SY5] two tabs of one browser seal at once: one chain, no fork", async () => {
    const all = await couple(121);
    const { sam, alex, ours } = all;
    const tab = await sam[0].tab();
    for (let i = 0; i < 5; i += 1) {
      must(await append(sam[0].context, ours, bytes(`first ${i}`)));
      must(await append(tab, ours, bytes(`second ${i}`)));
      await Promise.all([syncAll(sam[0].context), syncAll(tab)]);
    }
    await rounds([sam[0], ...alex], 1);
    expect((await shown(alex[0], ours)).length).toBe(10);
    expect(told(alex[0], ours)).toEqual([]);
    expect(must(await read(tab, ours)).entries.length).toBe(10);
  });
});

describe("leaving", () => {
  test("[ME10] both close at once: one end, no quarrel", async () => {
    const all = await couple(130);
    const { sam, alex, ours } = all;
    await say(sam[0], ours, "the last thing said");
    await rounds([...sam, ...alex], 1);
    must(await close(sam[0].context, ours));
    must(await close(alex[0].context, ours));
    await rounds([...sam, ...alex], 2);
    for (const phone of [...sam, ...alex]) {
      expect(await shown(phone, ours)).toEqual(["the last thing said"]);
      expect(await append(phone.context, ours, bytes("x"))).toEqual({ ok: false, error: { type: "closed" } });
      expect(told(phone, ours)).toEqual([]);
      expect([...logAt(phone, ours).kept.values()].every((kept) => kept.acked)).toBe(true);
    }
  });

  test("[ER5, ER2] leaving offline wipes at once; later what was mine is gone everywhere, theirs stays", async () => {
    const all = await couple(131);
    const { sam, alex, ours } = all;
    await say(sam[0], ours, "mine");
    await say(alex[0], ours, "theirs");
    await rounds([...sam, ...alex], 2);
    sam[0].link.cut = true;
    await say(sam[0], ours, "never sent");
    must(await leave(sam[0].context, ours));
    expect(sam[0].context.logs.has(ours)).toBe(false);
    const left = [...sam[0].storage.copy().keys()].filter((key) => key.includes(ours));
    // Two signed entries to send, and the mark that this phone has left.
    expect(left.map((key) => key[0]).join("")).toBe("xff");
    await sam[0].boot();
    sam[0].link.cut = false;
    await sync(sam[0]);
    expect([...sam[0].storage.copy().keys()].filter((key) => key.includes(ours))).toEqual([`x/${ours}`]);
    expect(must(await joinNew(sam[0].context))).toEqual([]);
    await rounds([...alex, sam[1]], 2);
    for (const phone of [...alex, sam[1]]) {
      expect((await shown(phone, ours)).sort()).toEqual(["(erased)", "theirs"]);
      expect(told(phone, ours)).toEqual([]);
    }
  });

  test("[EX6] a half taken back before the other gives: nothing opens, and it can be given anew", async () => {
    const all = await couple(132);
    const { sam, alex, ours } = all;
    await give(sam[0], ours, 1, "too much");
    await rounds(sam, 2);
    must(await takeBack(sam[1].context, ours, episode(1)));
    await rounds(sam, 2);
    expect((await view(sam[0], ours, 1)).state).toBe("empty");
    await give(alex[0], ours, 1, "theirs");
    await rounds([...alex, ...sam], 2);
    expect((await view(alex[0], ours, 1)).state).toBe("kept");
    must(await giveHalf(sam[0].context, ours, episode(1), bytes("what I can say")));
    await rounds([...sam, ...alex], 3);
    const seen = await view(alex[1], ours, 1);
    expect(seen.state === "open" && text(seen.theirs)).toBe("what I can say");
  });

  test("[EX6] a half taken back while the other opens for it: it stands, both read", async () => {
    const all = await couple(133);
    const { sam, alex, ours } = all;
    await give(alex[0], ours, 1, "theirs");
    await rounds(alex, 2);
    alex[1].link.cut = true;
    must(await takeBack(alex[1].context, ours, episode(1)));
    await give(sam[0], ours, 1, "mine");
    await rounds(sam, 2);
    alex[1].link.cut = false;
    // Alex's second phone seals the taking back only now, and has seen the opening by then.
    await rounds([alex[1], alex[0], ...sam, ...alex], 2);
    for (const phone of [...sam, ...alex]) expect((await view(phone, ours, 1)).state).toBe("open");
  });
});

describe("seeing that all is well", () => {
  test("[SY8] the code is the same with the same history and another with another", async () => {
    const all = await couple(140);
    const { sam, alex, ours } = all;
    const code = async (phone: Phone) => must(await headsCode(phone.context, ours));
    await say(sam[0], ours, "one");
    await rounds([...sam, ...alex], 2);
    expect(await code(sam[0])).toBe(await code(alex[1]));
    expect(await code(sam[0])).toMatch(/^\d{4}( \d{4}){4}$/);
    await say(sam[0], ours, "two");
    await sync(sam[0]);
    expect(await code(sam[0])).not.toBe(await code(alex[1]));
  });

  test("[HO4] what is not genuine is left out and told; the rest is read", async () => {
    const all = await couple(141);
    const { sam, alex, ours } = all;
    await say(sam[0], ours, "genuine");
    await sync(sam[0]);
    const shelf = (await all.world.relay.shelves()).get(ours)!;
    const item = shelf.items[1]!.item;
    if (item.kind === "entry")
      shelf.items.splice(1, 0, {
        id: ours,
        item: { kind: "entry", entry: { ...item.entry, signature: "A".repeat(86) } },
      });
    await sync(alex[0]);
    expect(await shown(alex[0], ours)).toEqual(["genuine"]);
    expect(told(alex[0], ours)).toEqual(["refused"]);
    expect(mineOf(alex[0].context)!.alarms).toEqual([]);
  });

  test("[HO4] a hundred scraps do not drown the alarm about a fork", async () => {
    const { sam, alex, ours } = await couple(142);
    for (let i = 0; i < 100; i += 1)
      await deliver(alex[0], ours, {
        header: (await forge(sam[0].context, ours, { frame: fact(`${i}`) })).header,
        signature: new Uint8Array(64),
      });
    for (const line of ["yes", "no"])
      await deliver(alex[0], ours, await forge(sam[0].context, ours, { frame: fact(line) }));
    expect(new Set(told(alex[0], ours))).toEqual(new Set(["refused", "fork"]));
    expect(told(alex[0], ours).length).toBeLessThan(40);
  });
});

describe("leaving when something stands in the way", () => {
  test("[ER5] a reader leaves: wiped here, and told to nobody, for a reader says nothing", async () => {
    const { reader, therapy } = await couple(140);
    expect(must(await leave(reader.context, therapy))).toEqual({ told: false });
    expect([...reader.storage.copy().keys()].filter((key) => key.includes(therapy))).toEqual([
      `x/${therapy}`,
    ]);
  });

  test("[ER5] the relay went back and lacks the ground: the erasure waits until another phone has healed it", async () => {
    const all = await couple(141);
    const { world, sam, alex, ours } = all;
    const before = await world.relay.backup();
    await say(sam[0], ours, "mine");
    await rounds([sam[0], ...alex], 2);
    await world.relay.restore(before);
    sam[0].link.cut = true;
    must(await leave(sam[0].context, ours));
    sam[0].link.cut = false;
    await sync(sam[0]);
    const waiting = () => [...sam[0].storage.copy().keys()].filter((key) => key.startsWith("f/")).length;
    expect(waiting()).toBeGreaterThan(0);
    await rounds(alex, 1);
    await sync(sam[0]);
    expect(waiting()).toBe(0);
    await rounds(alex, 1);
    expect(await shown(alex[0], ours)).toEqual(["(erased)"]);
  });
});
