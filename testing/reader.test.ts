// A therapist's device that keeps every key it was ever given, with an operator who hands it whatever it asks for.
import { append, joinSpace, leave, read, syncAll } from "@refrain/vault/unruly";
import { expect, test } from "vitest";
import { bytes, couple, must, type Phone, say, shown, sync } from "./world.ts";

/** From here on the relay answers this device as if it were another: the operator is on its side. */
function actsAs(one: Phone, other: Phone): void {
  const { relay } = one.context.ports;
  const lying: typeof relay = {
    ask: (route, token, question) =>
      route === "pull"
        ? relay.ask(route, other.context.session ?? "", question)
        : relay.ask(route, token, question),
  };
  Object.assign(one.context, { ports: { ...one.context.ports, relay: lying } });
}

test("[ME11, EP2] what was not chosen: even with the sealed history in hand, a reader opens none of it", async () => {
  const { sam, alex, reader, ours, therapy } = await couple(70);
  await say(sam[0], ours, "between the two of us");
  await say(sam[0], therapy, "for the room");
  await sync(sam[0]);
  await sync(reader);
  expect(await shown(reader, therapy)).toEqual(["for the room"]);
  expect(await joinSpace(reader.context, ours)).toMatchObject({ ok: false });
  actsAs(reader, sam[0]);
  await joinSpace(reader.context, ours);
  const log = reader.context.logs.get(ours);
  const opened = log ? must(await read(reader.context, ours)).entries : [];
  expect(opened.length).toBe(1);
  // What came is sealed: it is there, and none of it is text.
  expect(opened.every(({ body }) => typeof body === "string")).toBe(true);
  // The same hands on the phone of one of the two open it.
  await sync(alex[1]);
  expect(await shown(alex[1], ours)).toEqual(["between the two of us"]);
});

test("[ER2, ME10] after the stop the relay has no text left for a reader, nor for one who keeps asking", async () => {
  const { world, sam, alex, reader, therapy } = await couple(71);
  await say(sam[0], therapy, "said before");
  await say(alex[0], therapy, "by the other");
  for (const phone of [sam[0], alex[0], sam[0]]) await sync(phone);
  const bodies = async () =>
    (await world.relay.shelves())
      .get(therapy)!
      .items.filter(({ item }) => item.kind === "entry" && item.entry.body !== undefined);
  expect((await bodies()).length).toBe(2);
  // Alex is away, and adds something before hearing of the stop.
  alex[0].link.cut = true;
  must(await leave(sam[0].context, therapy));
  await sync(sam[0]);
  await say(alex[0], therapy, "before I heard");
  alex[0].link.cut = false;
  await sync(alex[0]);
  expect(await append(alex[0].context, therapy, bytes("after"))).toMatchObject({ error: { type: "closed" } });
  must(await leave(alex[0].context, therapy));
  await sync(alex[0]);
  expect(await bodies()).toEqual([]);
  // The reader was offline all the while, and comes back with its key.
  await syncAll(reader.context);
  const texts = must(await read(reader.context, therapy)).entries.filter(
    ({ body }) => typeof body !== "string",
  );
  expect(texts).toEqual([]);
});
