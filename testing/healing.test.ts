// A relay that went back without its looking so, and texts that come back late.
import { push, removeDevice, sealUnsent, syncSpace, transact } from "@refrain/vault/unruly";
import { entryOf, entryParts, type Item } from "@refrain/wire";
import { expect, test } from "vitest";
import { logAt } from "./attacks/kit.ts";
import { couple, must, rounds, say, shown, sync } from "./world.ts";

test("[SY3] a relay put back to just before a removal gets the removal again", async () => {
  const { world, sam, alex, ours } = await couple(161);
  await say(sam[1], ours, "said in time");
  await rounds([...sam, ...alex], 2);
  const backup = await world.relay.backup();
  must(await removeDevice(sam[0].context, ours, sam[1].context.card.sign));
  await world.relay.restore(backup);
  // The removed phone writes on, at the place where the removal stood.
  await say(sam[1], ours, "by whoever found the phone");
  must(await syncSpace(sam[1].context, ours));
  await rounds([sam[0], ...alex], 2);
  expect((await world.relay.shelves()).get(ours)!.roster.ids.length).toBe(2);
  for (const phone of [sam[0], ...alex]) expect(await shown(phone, ours)).toEqual(["said in time"]);
});

test("[SY3] a relay put back and filled anew, the same entry at the same place: what came between is found", async () => {
  const { world, sam, alex, ours } = await couple(162);
  const backup = await world.relay.backup();
  await say(sam[0], ours, "y");
  await transact(sam[0].context, (writing) =>
    sealUnsent(sam[0].context, logAt(sam[0], ours), new Set(), writing),
  );
  await say(alex[0], ours, "a");
  await sync(alex[0]);
  must(await push(sam[0].context, ours));
  await sync(alex[0]);
  const stood = logAt(alex[0], ours).cursor;
  await world.relay.restore(backup);
  await say(sam[1], ours, "x");
  await sync(sam[1]);
  must(await syncSpace(sam[0].context, ours));
  // Where Alex stood is what stood there, though another entry lies before it now, and Alex's own is gone.
  const { items } = (await world.relay.shelves()).get(ours)!;
  expect([items.length, items.at(-1)!.id]).toEqual([stood.position, stood.id]);
  await say(sam[1], ours, "x again");
  await rounds([sam[1], alex[0], sam[0], alex[1]], 2);
  for (const phone of [...sam, ...alex])
    expect((await shown(phone, ours)).sort()).toEqual(["a", "x", "x again", "y"]);
});

test("[SY3, ER3] what is missing is looked for in the first round, the second, the fourth, the eighth; late is not too late", async () => {
  const { world, sam, alex, ours } = await couple(163);
  await say(sam[0], ours, "late");
  await sync(sam[0]);
  const shelved = (await world.relay.shelves()).get(ours)!.items[1]!;
  const whole = shelved.item;
  shelved.item = bare(whole);
  let read = 0;
  const { relay } = alex[0].context.ports;
  const counting: typeof relay = {
    ask: (route, token, question) => {
      // Only who reads from the beginning asks for the heads.
      if (route === "heads") read += 1;
      return relay.ask(route, token, question);
    },
  };
  Object.assign(alex[0].context, { ports: { ...alex[0].context.ports, relay: counting } });
  const after: number[] = [];
  for (let round = 1; round <= 7; round += 1) {
    const synced = must(await syncSpace(alex[0].context, ours));
    expect(synced.open.map(({ type }) => type)).toEqual(["body-missing"]);
    after.push(read);
  }
  expect(after).toEqual([1, 2, 2, 3, 3, 3, 3]);
  shelved.item = whole;
  expect(must(await syncSpace(alex[0].context, ours)).open).toEqual([]);
  expect([read, await shown(alex[0], ours)]).toEqual([4, ["late"]]);
});

function bare(item: Item): Item {
  if (item.kind !== "entry") return item;
  const { header, signature } = entryParts(item.entry)!;
  return { kind: "entry", entry: entryOf({ header, signature }) };
}
