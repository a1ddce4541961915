// Two people find each other; a person's second phone; a therapist who reads.
import {
  abandon,
  acceptTherapy,
  admitReader,
  advance,
  answeredOnce,
  answerOnce,
  append,
  beginMine,
  callOff,
  close,
  consent,
  digits,
  foundTherapyAlone,
  invite,
  joinNew,
  longestOnce,
  look,
  mineOf,
  proposals,
  proposeTherapy,
  readerCards,
  recall,
  reveal,
  secret,
  setWords,
  typeDigits,
} from "@refrain/vault/unruly";
import { type Hex32, type InvitePurpose, limits } from "@refrain/wire";
import { expect, test } from "vitest";
import { bytes, must, type Phone, say, shown, sync, text, type World, world } from "./world.ts";

const spaceOf = (phone: Phone, kind: string): Hex32 | undefined =>
  [...phone.context.logs.values()].find((log) => log.roster.kind === kind)?.space;

async function person(here: World, name: string): Promise<Phone> {
  const phone = await here.phone(name);
  must(await beginMine(phone.context));
  await sync(phone);
  return phone;
}

/** The whole way, each step by whoever is next. Gives the slot. */
async function meet(inviter: Phone, invited: Phone, purpose: InvitePurpose): Promise<Hex32> {
  const { slot, link } = must(await invite(inviter.context, purpose));
  expect(must(await advance(inviter.context, slot))).toBe("waiting");
  expect(must(await consent(invited.context, link))).toBe(slot);
  expect(must(await advance(invited.context, slot))).toBe("waiting");
  expect(must(await advance(inviter.context, slot))).toBe("digits");
  expect(must(await advance(invited.context, slot))).toBe("digits");
  const [read, heard] = [
    must(await digits(inviter.context, slot)),
    must(await digits(invited.context, slot)),
  ];
  must(await typeDigits(inviter.context, slot, heard));
  must(await typeDigits(invited.context, slot, read));
  for (let round = 0; round < 3; round += 1)
    for (const phone of [inviter, invited]) must(await advance(phone.context, slot));
  expect(must(await advance(inviter.context, slot))).toBe("done");
  // A reader has to wait until the two have agreed on a space.
  expect(must(await advance(invited.context, slot))).toBe(purpose === "reader" ? "checked" : "done");
  return slot;
}

test("[IN4, IN6, ME1] two people meet: each reads four digits, the other types them", async () => {
  const here = world(200);
  const [sam, alex] = [await person(here, "sam"), await person(here, "alex")];
  await meet(sam, alex, "ours");
  const ours = spaceOf(sam, "ours")!;
  expect(spaceOf(alex, "ours")).toBe(ours);
  await say(sam, ours, "hello");
  await sync(sam);
  await sync(alex);
  expect(await shown(alex, ours)).toEqual(["hello"]);
});

test("[IN1] looking at a link, and even holding it, sends nothing; only after consent does anything go out", async () => {
  const here = world(201);
  const sam = await person(here, "sam");
  const alex = await here.phone("alex");
  const { link } = must(await invite(sam.context, "ours"));
  expect(look(link).ok).toBe(true);
  expect(look(secret(`${reveal(link)}x`)).ok).toBe(false);
  expect(alex.link.asked).toBe(0);
  const slot = must(await consent(alex.context, link));
  expect(alex.link.asked).toBe(0);
  await advance(alex.context, slot);
  expect(alex.link.asked).toBeGreaterThan(0);
});

test("[IN5] one wrong code and the link is used up for both", async () => {
  const here = world(202);
  const [sam, alex] = [await person(here, "sam"), await person(here, "alex")];
  const { slot, link } = must(await invite(sam.context, "ours"));
  await advance(sam.context, slot);
  must(await consent(alex.context, link));
  for (const phone of [alex, sam, alex]) await advance(phone.context, slot);
  const right = must(await digits(alex.context, slot));
  const wrong = right.startsWith("0") ? `1${right.slice(1)}` : `0${right.slice(1)}`;
  expect(await typeDigits(sam.context, slot, wrong)).toMatchObject({ error: { type: "wrong-digits" } });
  for (const phone of [sam, alex])
    expect(await advance(phone.context, slot)).toMatchObject({ error: { type: "link-burnt" } });
  expect(await typeDigits(sam.context, slot, right)).toMatchObject({ error: { type: "link-burnt" } });
  const third = await person(here, "third");
  const again = must(await consent(third.context, link));
  expect(await advance(third.context, again)).toMatchObject({ error: { type: "link-burnt" } });
});

test("[IN5] a link of more than seven days is used up", async () => {
  const here = world(203);
  const sam = await person(here, "sam");
  const { slot } = must(await invite(sam.context, "ours"));
  here.now += limits.slotLife + 1;
  expect(await advance(sam.context, slot)).toMatchObject({ error: { type: "link-burnt" } });
});

test("[IN3] a message that was not sealed under the link's secret ends it", async () => {
  const here = world(204);
  const sam = await person(here, "sam");
  const { slot } = must(await invite(sam.context, "ours"));
  await advance(sam.context, slot);
  must(await here.relay.ask("slotPut", "", { slot, index: 1, message: "A".repeat(200) }));
  expect(await advance(sam.context, slot)).toMatchObject({ error: { type: "bad-handshake", rule: "IN3" } });
  expect(await advance(sam.context, slot)).toMatchObject({ error: { type: "link-burnt" } });
});

test("[IN7] the link's secret is forgotten once it has done its work", async () => {
  const here = world(207);
  const [sam, alex] = [await person(here, "sam"), await person(here, "alex")];
  const slot = await meet(sam, alex, "ours");
  for (const phone of [sam, alex])
    expect((await recall(phone.context, slot))!.secret).toEqual(new Uint8Array(16));
});

test("[IN6, IN7, ME11] a second phone of mine is let into every space, with the words already there", async () => {
  const here = world(205);
  const [sam, alex] = [await person(here, "sam"), await person(here, "alex")];
  await meet(sam, alex, "ours");
  const ours = spaceOf(sam, "ours")!;
  must(await setWords(sam.context));
  await say(alex, ours, "said before");
  await sync(alex);
  const second = await here.phone("sam's second");
  await meet(sam, second, "device");
  await sync(second);
  expect(mineOf(second.context)?.space).toBe(mineOf(sam.context)!.space);
  expect(await shown(second, ours)).toEqual(["said before"]);
  await sync(alex);
  expect([...alex.context.logs.get(ours)!.roster.members.values()].length).toBe(4);
});

test("[IN8] an answer without joining reaches whoever invited, once, and joins nothing", async () => {
  const here = world(208);
  const sam = await person(here, "sam");
  const alex = await here.phone("alex");
  const { slot, link } = must(await invite(sam.context, "ours"));
  await advance(sam.context, slot);
  expect(must(await answeredOnce(sam.context, slot))).toBeUndefined();
  must(await answerOnce(alex.context, link, secret(bytes("let us talk at breakfast"))));
  expect(await answerOnce(alex.context, link, secret(bytes("another")))).toMatchObject({
    error: { type: "relay-refused", reason: "slot-taken" },
  });
  expect(text(must(await answeredOnce(sam.context, slot))!)).toBe("let us talk at breakfast");
  expect(must(await advance(sam.context, slot))).toBe("waiting");
  const long = await answerOnce(alex.context, link, secret(new Uint8Array(longestOnce + 1)));
  expect(long).toMatchObject({ error: { type: "too-long" } });
});

test("[IN5] a link that is taken back is used up for whoever opens it later", async () => {
  const here = world(209);
  const sam = await person(here, "sam");
  const alex = await here.phone("alex");
  const { slot, link } = must(await invite(sam.context, "ours"));
  await advance(sam.context, slot);
  await callOff(sam.context, slot);
  const there = must(await consent(alex.context, link));
  expect(await advance(alex.context, there)).toMatchObject({ error: { type: "link-burnt" } });
});

test("a `mine` nobody has seen is forgotten whole, one that was sent is not", async () => {
  const here = world(210);
  const phone = await here.phone("new");
  const alone = must(await beginMine(phone.context));
  await say(phone, alone, "only here");
  must(await abandon(phone.context, alone));
  expect((await phone.storage.list("")).map(([key]) => key)).toEqual(["card", "gen"]);
  await phone.boot();
  expect(phone.context.logs.size).toBe(0);
  const sent = await person(here, "sent");
  expect(await abandon(sent.context, mineOf(sent.context)!.space)).toMatchObject({
    error: { type: "already-sent" },
  });
});

test("[ME1, ME7] a therapist reads what both agreed to show, and is out the moment either ends it", async () => {
  const here = world(206);
  const [sam, alex] = [await person(here, "sam"), await person(here, "alex")];
  await meet(sam, alex, "ours");
  const ours = spaceOf(sam, "ours")!;
  const reader = await person(here, "reader");
  const slot = await meet(sam, reader, "reader");
  must(await proposeTherapy(sam.context, ours, must(await readerCards(sam.context, slot))));
  await sync(sam);
  expect(spaceOf(sam, "therapy")).toBeUndefined();
  await sync(alex);
  const [proposal] = must(await proposals(alex.context, ours));
  expect(proposal!.reader).toEqual([reader.context.card]);
  const therapy = must(await acceptTherapy(alex.context, ours, proposal!.entry));
  expect(must(await joinNew(sam.context))).toEqual([therapy]);
  must(await admitReader(sam.context, slot, therapy));
  expect(must(await advance(reader.context, slot))).toBe("done");
  await say(sam, therapy, "for the room");
  await sync(sam);
  await sync(reader);
  expect(await shown(reader, therapy)).toEqual(["for the room"]);
  expect(await append(reader.context, therapy, new Uint8Array(1))).toMatchObject({
    error: { type: "not-a-writer" },
  });
  must(await close(alex.context, therapy));
  await sync(alex);
  await sync(sam);
  expect(await append(sam.context, therapy, new Uint8Array(1))).toMatchObject({ error: { type: "closed" } });
});

test("[ME1, ME7, ME10] one who works alone shows a therapist what is theirs, and ends it alone", async () => {
  const here = world(207);
  const [sam, reader] = [await person(here, "sam"), await person(here, "reader")];
  const slot = await meet(sam, reader, "reader");
  const therapy = must(await foundTherapyAlone(sam.context, must(await readerCards(sam.context, slot))));
  must(await admitReader(sam.context, slot, therapy));
  expect(must(await advance(reader.context, slot))).toBe("done");
  await say(sam, therapy, "my own half");
  await sync(sam);
  await sync(reader);
  expect(await shown(reader, therapy)).toEqual(["my own half"]);
  must(await close(sam.context, therapy));
  await sync(sam);
  await sync(reader);
  expect(await append(sam.context, therapy, new Uint8Array(1))).toMatchObject({ error: { type: "closed" } });
  expect(await append(reader.context, therapy, new Uint8Array(1))).toMatchObject({ ok: false });
});
