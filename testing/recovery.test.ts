// What happens to people: each story by its name.
import {
  erase,
  recover,
  removeDevice,
  reveal,
  secret,
  setWords,
  syncAll,
  syncSpace,
} from "@refrain/vault/unruly";
import { describe, expect, test } from "vitest";
import {
  type Couple,
  couple,
  give,
  must,
  type Phone,
  say,
  shown,
  sync,
  text,
  view,
  rounds,
} from "./world.ts";
import { logAt, told } from "./attacks/kit.ts";

/** A new phone with the words typed in. */
async function withWords(all: Couple, words: string): Promise<Phone> {
  const phone = await all.world.phone("new");
  phone.context = must(await recover(phone.context.ports, secret(words)));
  return phone;
}

const wordsOf = async (phone: Phone) => reveal(must(await setWords(phone.context))).join(" ");

describe("phones are lost", () => {
  test("[ME8, EP4] a lost phone: removed, nothing acknowledged is lost, and it reads nothing that is said later", async () => {
    const all = await couple(101);
    const { sam, alex, ours } = all;
    await say(sam[1], ours, "from the phone that will be lost");
    await rounds([...sam, ...alex], 1);
    must(await removeDevice(sam[0].context, ours, sam[1].context.card.sign));
    await say(alex[0], ours, "after");
    await rounds([alex[0], sam[0], alex[1]], 2);
    for (const phone of [sam[0], ...alex])
      expect(await shown(phone, ours)).toEqual(["from the phone that will be lost", "after"]);
    expect(await syncSpace(sam[1].context, ours)).toMatchObject({ error: { reason: "not-a-member" } });
    expect(logAt(sam[0], ours).roster.keyHashes.length).toBe(2);
  });

  test("[ME8, ME7] a stolen phone: what the thief writes after the removal counts nowhere", async () => {
    const all = await couple(102);
    const { sam, alex, ours } = all;
    await say(sam[1], ours, "true");
    await rounds([...sam, ...alex], 1);
    await say(sam[1], ours, "written by the thief, offline");
    must(await removeDevice(sam[0].context, ours, sam[1].context.card.sign));
    expect((await syncAll(sam[1].context)).ok).toBe(false);
    await rounds([sam[0], ...alex], 2);
    for (const phone of [sam[0], ...alex]) expect(await shown(phone, ours)).toEqual(["true"]);
  });

  test("[ME8] what somebody wrote who had seen the thief's entry stays, the thief's does not", async () => {
    const all = await couple(103);
    const { sam, alex, ours } = all;
    await say(sam[0], ours, "before");
    await rounds([...sam, ...alex], 1);
    sam[0].link.cut = true;
    await say(sam[1], ours, "by the thief, before the removal");
    await sync(sam[1]);
    await rounds(alex, 1);
    await say(alex[0], ours, "an answer to it");
    await rounds(alex, 1);
    const stale = logAt(sam[0], ours).heads.get(sam[1].context.card.sign);
    expect(stale).toBeUndefined();
    sam[0].link.cut = false;
    must(await removeDevice(sam[0].context, ours, sam[1].context.card.sign));
    await rounds([sam[0], ...alex], 2);
    for (const phone of [sam[0], ...alex]) {
      expect(await shown(phone, ours)).toContain("an answer to it");
      expect(logAt(phone, ours).waiting.size).toBe(0);
    }
  });

  test("[RW3, RW2] both phones gone: the words on a new phone bring everything back", async () => {
    const all = await couple(104);
    const { sam, alex, ours } = all;
    const words = await wordsOf(sam[0]);
    expect(words.split(" ").length).toBe(17);
    await say(sam[0], ours, "kept");
    await rounds([...sam, ...alex], 2);
    await say(alex[0], ours, "said while Sam was away");
    await rounds(alex, 1);
    const phone = await withWords(all, words.toUpperCase().replaceAll(" ", "  "));
    expect(await shown(phone, ours)).toEqual(["kept", "said while Sam was away"]);
    for (const lost of sam) must(await removeDevice(phone.context, ours, lost.context.card.sign));
    await say(phone, ours, "I am back");
    await rounds([phone, ...alex], 2);
    expect(await shown(alex[1], ours)).toContain("I am back");
  });

  test("[RW4] replaced words are only paper", async () => {
    const all = await couple(105);
    const old = await wordsOf(all.sam[0]);
    const fresh = await wordsOf(all.sam[0]);
    const phone = await all.world.phone("new");
    expect(await recover(phone.context.ports, secret(old))).toMatchObject({
      error: { type: "words-unknown" },
    });
    const second = await withWords(all, fresh);
    expect(second.context.logs.has(all.ours)).toBe(true);
  });

  test("[RW3, EX2] half sealed and the phone lost before the opening: the other phone opens it", async () => {
    const all = await couple(106);
    const { sam, alex, ours } = all;
    await give(sam[0], ours, 1, "sealed on the lost phone");
    await sync(sam[0]);
    await sync(sam[0]);
    await give(alex[0], ours, 1, "theirs");
    await rounds([...alex, sam[1]], 3);
    const seen = await view(alex[1], ours, 1);
    expect(seen.state === "open" && text(seen.theirs)).toBe("sealed on the lost phone");
  });

  test("[RW3, EX2] half sealed and all phones lost: the words open it", async () => {
    const all = await couple(107);
    const { sam, alex, ours } = all;
    const words = await wordsOf(sam[0]);
    await rounds([...sam, ...alex], 1);
    await give(sam[0], ours, 1, "sealed before all was lost");
    await sync(sam[0]);
    await sync(sam[0]);
    await give(alex[0], ours, 1, "theirs");
    await rounds(alex, 2);
    const phone = await withWords(all, words);
    await rounds([phone, ...alex], 2);
    const seen = await view(alex[0], ours, 1);
    expect(seen.state === "open" && text(seen.theirs)).toBe("sealed before all was lost");
  });
});

describe("backups", () => {
  test("[SY9] a phone put back from an old backup takes in what it had written, and goes on after it", async () => {
    const all = await couple(110);
    const { sam, alex, ours } = all;
    await say(sam[0], ours, "one");
    await say(sam[0], ours, "two, unsent when the backup was made");
    const backup = sam[0].storage.copy();
    await sync(sam[0]);
    await say(sam[0], ours, "three");
    await sync(sam[0]);
    sam[0].storage.restore(backup);
    await sam[0].boot();
    await say(sam[0], ours, "four");
    await rounds([...sam, ...alex], 2);
    for (const phone of [...sam, ...alex])
      expect(await shown(phone, ours)).toEqual([
        "one",
        "two, unsent when the backup was made",
        "three",
        "four",
      ]);
    expect(told(alex[0], ours)).toEqual([]);
  });

  test("[SY9, ER4] put back to before something was sent that has been erased since, a phone does not say it again", async () => {
    const all = await couple(115);
    const { sam, alex, ours } = all;
    await say(sam[0], ours, "erased later");
    const backup = sam[0].storage.copy();
    await rounds([...sam, ...alex], 1);
    must(await erase(sam[1].context, ours, [...logAt(sam[1], ours).kept.keys()]));
    await rounds([sam[1]], 1);
    sam[0].storage.restore(backup);
    await sam[0].boot();
    await rounds([...sam, ...alex], 2);
    for (const phone of [...sam, ...alex]) expect(await shown(phone, ours)).toEqual(["(erased)"]);
  });

  test("[SY3, SY4] a relay put back, written past the old place, and healed by whoever comes", async () => {
    const all = await couple(111);
    const { world, sam, alex, ours } = all;
    await say(sam[0], ours, "before");
    await rounds([...sam, ...alex], 1);
    const backup = await world.relay.backup();
    for (const line of ["lost 1", "lost 2"]) await say(sam[0], ours, line);
    await rounds([sam[0], sam[1]], 1);
    await say(alex[1], ours, "lost 3");
    await rounds([alex[1], alex[0]], 1);
    await world.relay.restore(backup);
    sam[0].link.cut = true;
    for (const line of ["new 1", "new 2", "new 3", "new 4", "new 5"]) await say(alex[0], ours, line);
    await rounds([alex[0]], 2);
    sam[0].link.cut = false;
    await rounds([...sam, ...alex], 2);
    const lines = await shown(sam[0], ours);
    expect(lines.length).toBe(9);
    for (const phone of [...sam, ...alex]) expect(await shown(phone, ours)).toEqual(lines);
    expect([...sam, ...alex].flatMap((phone) => told(phone, ours))).toContain("rolled-back");
    expect([...sam, ...alex].flatMap((phone) => told(phone, ours))).not.toContain("fork");
  });

  test("[SY3] a relay put back to just before what one phone wrote last, which that phone has not read back", async () => {
    const all = await couple(112);
    const { world, sam, alex, ours } = all;
    const backup = await world.relay.backup();
    await say(sam[0], ours, "acknowledged and not read back");
    sam[0].link.unanswered = 0;
    await sync(sam[0]);
    const log = logAt(sam[0], ours);
    log.cursor = { position: 1, id: ours };
    await world.relay.restore(backup);
    must(await syncSpace(sam[0].context, ours));
    await rounds(alex, 1);
    expect(await shown(alex[0], ours)).toEqual(["acknowledged and not read back"]);
  });

  test("[SY4] a relay that lost a space gets it back whole", async () => {
    const all = await couple(113);
    const { world, sam, alex, ours } = all;
    await say(sam[0], ours, "all of it");
    must(await removeDevice(sam[0].context, ours, sam[1].context.card.sign));
    await rounds([sam[0], ...alex], 1);
    await world.relay.restore(new Map());
    await rounds([alex[1], alex[0], sam[0]], 2);
    expect((await world.relay.shelves()).get(ours)!.items.length).toBe(3);
    expect((await world.relay.shelves()).get(ours)!.roster.ids.length).toBe(2);
  });

  test("[ER4] a relay put back brings no erased text back", async () => {
    const all = await couple(114);
    const { world, sam, alex, ours } = all;
    await say(sam[0], ours, "to be erased");
    await rounds([...sam, ...alex], 1);
    const backup = await world.relay.backup();
    const phone = alex[1].storage.copy();
    must(await erase(sam[1].context, ours, [...logAt(sam[1], ours).kept.keys()]));
    await rounds([...sam, ...alex], 1);
    await world.relay.restore(backup);
    alex[1].storage.restore(phone);
    await alex[1].boot();
    expect(await shown(alex[1], ours)).toEqual(["to be erased"]);
    await rounds([...sam, ...alex], 2);
    for (const one of [...sam, ...alex]) expect(await shown(one, ours)).toEqual(["(erased)"]);
    const bodies = (await world.relay.shelves())
      .get(ours)!
      .items.map(({ item }) => item.kind === "entry" && item.entry.body);
    expect(bodies.every((body) => !body)).toBe(true);
  });
});
