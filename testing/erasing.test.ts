// Erasing and ending at bad moments: on a phone put back from a backup, with a doubled key, while a phone is removed.
import {
  append,
  close,
  erase,
  leave,
  missingBodies,
  removeDevice,
  syncAll,
  syncSpace,
  visible,
} from "@refrain/vault/unruly";
import { everyRule, type Hex32, without } from "@refrain/wire";
import { describe, expect, test } from "vitest";
import { logAt, told } from "./attacks/kit.ts";
import { before } from "./network.ts";
import { bytes, type Couple, couple, must, type Phone, say, shown, sync, rounds } from "./world.ts";

const idOf = (phone: Phone, space: Hex32, at = 0): Hex32 => visible(logAt(phone, space), everyRule)[at]!.id;

/** Whether the relay has the text of each entry of a space, in its order. */
const texts = async ({ world, ours }: Couple): Promise<boolean[]> =>
  (await world.relay.shelves())
    .get(ours)!
    .items.flatMap(({ item }) => (item.kind === "entry" ? [item.entry.body !== undefined] : []));

describe("on a phone put back from a backup, offline", () => {
  /** Sam's first phone is where it was before it said "later", and has no connection. */
  async function putBack(seed: number): Promise<Couple> {
    const all = await couple(seed);
    const { sam, alex, ours } = all;
    await say(sam[0], ours, "early");
    await rounds([...sam, ...alex], 1);
    const backup = sam[0].storage.copy();
    await say(sam[0], ours, "later");
    await rounds([...sam, ...alex], 1);
    sam[0].storage.restore(backup);
    await sam[0].boot();
    sam[0].link.cut = true;
    return all;
  }

  test("[ER6, SY5] erasing: gone here at once, everywhere in the next round, and the key stays good", async () => {
    const all = await putBack(151);
    const { sam, alex, ours } = all;
    must(await erase(sam[0].context, ours, [idOf(sam[0], ours)]));
    expect(await shown(sam[0], ours)).toEqual(["(erased)"]);
    await sam[0].boot();
    expect(await shown(sam[0], ours)).toEqual(["(erased)"]);
    expect(logAt(sam[0], ours).kept.get(idOf(sam[0], ours))!.parts.body).toBeUndefined();
    sam[0].link.cut = false;
    await rounds([...sam, ...alex], 2);
    for (const phone of [...sam, ...alex]) {
      expect(await shown(phone, ours)).toEqual(["(erased)", "later"]);
      expect(told(phone, ours)).toEqual([]);
    }
    expect(await texts(all)).toEqual([false, true, false]);
    expect((await append(sam[0].context, ours, bytes("more"))).ok).toBe(true);
    expect([...sam[0].storage.copy().keys()].filter((key) => key.startsWith("e/"))).toEqual([]);
  });

  test("[ER6, ME10] closing: nothing more is said here, and the other hears of it", async () => {
    const { sam, alex, ours } = await putBack(152);
    must(await close(sam[0].context, ours));
    await sam[0].boot();
    expect(await append(sam[0].context, ours, bytes("x"))).toMatchObject({ error: { type: "closed" } });
    sam[0].link.cut = false;
    await rounds([...sam, ...alex], 2);
    for (const phone of [...sam, ...alex]) {
      expect(await append(phone.context, ours, bytes("x"))).toMatchObject({ error: { type: "closed" } });
      expect(told(phone, ours)).toEqual([]);
      expect(logAt(phone, ours).closes.length).toBe(1);
    }
  });

  test("[ER5, SY5] leaving: what it signed is taken by no relay, so it reads once more and leaves on top of that", async () => {
    const all = await putBack(153);
    const { sam, alex, ours } = all;
    must(await leave(sam[0].context, ours));
    sam[0].link.cut = false;
    await sync(sam[0]);
    expect([...sam[0].storage.copy().keys()].filter((key) => key.includes(ours))).toEqual([`x/${ours}`]);
    await rounds([sam[1], ...alex], 2);
    for (const phone of [sam[1], ...alex]) {
      expect(await shown(phone, ours)).toEqual(["(erased)", "(erased)"]);
      expect(logAt(phone, ours).closes.length).toBe(1);
      expect(told(phone, ours)).toEqual([]);
    }
    expect((await texts(all)).includes(true)).toBe(false);
  });

  test("[ER5] leaving, and the connection fails while it reads once more: nothing of the space is back, and it goes on later", async () => {
    const all = await putBack(154);
    const { sam, ours } = all;
    must(await leave(sam[0].context, ours));
    sam[0].link.cut = false;
    const done = before(sam[0].context, "pull", () => {
      sam[0].link.cut = true;
    });
    expect((await syncAll(sam[0].context)).ok).toBe(false);
    done();
    expect(sam[0].context.logs.has(ours)).toBe(false);
    const left = [...sam[0].storage.copy().keys()].filter((key) => key.includes(ours));
    expect(new Set(left.map((key) => key[0]))).toEqual(new Set("xf"));
    sam[0].link.cut = false;
    await sync(sam[0]);
    expect((await texts(all)).includes(true)).toBe(false);
  });
});

describe("an erase beyond its phone's removal", () => {
  /** Sam's second phone erases what it wrote, and Alex honours it, while the first removes the second. */
  const stories = {
    async "in the moment of the removal"({ sam, ours }: Couple): Promise<void> {
      const done = before(sam[0].context, "submit", async () => {
        must(await erase(sam[1].context, ours, [idOf(sam[1], ours)]));
        must(await syncSpace(sam[1].context, ours));
      });
      must(await removeDevice(sam[0].context, ours, sam[1].context.card.sign));
      done();
    },
    async "because the relay went back and forgot the removal"({ world, sam, alex, ours }: Couple) {
      const backup = await world.relay.backup();
      must(await removeDevice(sam[0].context, ours, sam[1].context.card.sign));
      await world.relay.restore(backup);
      must(await erase(sam[1].context, ours, [idOf(sam[1], ours)]));
      must(await syncSpace(sam[1].context, ours));
      await sync(alex[0]);
      expect(await shown(alex[0], ours)).toEqual(["(erased)"]);
    },
  };

  test.each(Object.entries(stories))(
    "[ER7, ME8] %s: it does not count, and whoever has the text gives it back",
    async (_name, happens) => {
      const all = await after(happens, everyRule);
      for (const phone of [all.sam[0], ...all.alex]) {
        expect(await shown(phone, all.ours)).toEqual(["what I felt"]);
        expect(missingBodies(logAt(phone, all.ours))).toEqual([]);
      }
      expect(await texts(all)).toEqual([true, false]);
      // The same with the rule off: the relay never has it again, and a phone that dropped it goes without.
      const off = await after(happens, without("ER7"));
      expect(await texts(off)).toEqual([false, false]);
    },
  );

  async function after(happens: (all: Couple) => Promise<void>, rules: typeof everyRule): Promise<Couple> {
    const all = await couple(155, { rules });
    await say(all.sam[1], all.ours, "what I felt");
    await rounds([...all.sam, ...all.alex], 1);
    await happens(all);
    await rounds([...all.alex, all.sam[0], ...all.alex], 2);
    return all;
  }
});
