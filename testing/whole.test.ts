import { expect, test } from "vitest";
import { couple, give, say, shown, sync, text, view } from "./index.ts";

test("two people, four devices and a reader: said on one, read on all", async () => {
  const { sam, alex, reader, ours, therapy, all } = await couple(1);
  await say(sam[0], ours, "where are the eggs?");
  await sync(sam[0]);
  await sync(alex[1]);
  await say(alex[1], ours, "I forgot them.");
  await sync(alex[1]);
  await say(sam[1], therapy, "copied for the room");
  for (const phone of [...all, ...all]) await sync(phone);
  for (const phone of [...sam, ...alex])
    expect(await shown(phone, ours)).toEqual(["where are the eggs?", "I forgot them."]);
  expect(await shown(reader, therapy)).toEqual(["copied for the room"]);
  expect([...reader.context.logs.keys()]).toEqual([therapy]);
  for (const phone of all) for (const log of phone.context.logs.values()) expect(log.alarms).toEqual([]);
});

test("two halves open together", async () => {
  const { sam, alex, ours } = await couple(2);
  await give(sam[0], ours, 1, "unimportant, alone");
  await sync(sam[0]);
  await sync(sam[0]);
  await sync(alex[0]);
  expect((await view(alex[0], ours, 1)).state).toBe("empty");
  await give(alex[0], ours, 1, "ashamed, defeated");
  for (let round = 0; round < 3; round += 1) for (const phone of [...alex, ...sam]) await sync(phone);
  for (const [phone, mine, theirs] of [
    [sam[1], "unimportant, alone", "ashamed, defeated"],
    [alex[1], "ashamed, defeated", "unimportant, alone"],
  ] as const) {
    const seen = await view(phone, ours, 1);
    expect(seen.state === "open" && [text(seen.mine), text(seen.theirs)]).toEqual([mine, theirs]);
  }
});
