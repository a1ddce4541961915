// What a member can do who keeps to the form and breaks the promise, or somebody who holds a member's phone.
import {
  addDevice,
  type Arrival,
  ask,
  close,
  isClosed,
  joinNew,
  joinSpace,
  mineOf,
  recover,
  reveal,
  secret,
  setWords,
  currentKey,
  epochKey,
  nextEpoch,
  removeDevice,
  syncAll,
  visible,
  boxFor,
} from "@refrain/vault/unruly";
import {
  controlHead,
  controlOf,
  type Epoch,
  hex32,
  isHex32,
  present,
  type Rules,
  zeros,
  type Hex32,
} from "@refrain/wire";
import { couple, must, type Phone, say, shown, sync } from "../world.ts";
import { type Attack, deliver, fact, forge, forgeControl, logAt, told } from "./kit.ts";

export const memberAttacks: readonly Attack[] = [
  {
    name: "writes itself into the far future, to stay the last word",
    by: "member",
    rules: ["CI2"],
    told: "refused",
    async run(rules) {
      const { sam, alex, ours } = await couple(30, { rules });
      await deliver(
        alex[0],
        ours,
        await forge(sam[0].context, ours, { frame: fact("last word"), header: { lamport: 2 ** 50 } }),
      );
      return { succeeded: (await shown(alex[0], ours)).length === 1, told: told(alex[0], ours) };
    },
  },
  {
    name: "cites what the other never wrote",
    by: "member",
    rules: ["CI1"],
    told: "withheld",
    async run(rules) {
      const { sam, alex, ours } = await couple(31, { rules });
      const cites = [{ device: alex[1].context.card.sign, seq: 9, id: hex32(new Uint8Array(32).fill(7)) }];
      await deliver(
        alex[0],
        ours,
        await forge(sam[0].context, ours, { frame: fact("as you said"), header: { cites } }),
      );
      return { succeeded: (await shown(alex[0], ours)).length === 1, told: told(alex[0], ours) };
    },
  },
  {
    name: "signs two entries under one number and shows both",
    by: "member",
    rules: ["CH2"],
    told: "fork",
    async run(rules) {
      const { sam, alex, ours } = await couple(32, { rules });
      for (const line of ["yes", "no"])
        await deliver(alex[0], ours, await forge(sam[0].context, ours, { frame: fact(line) }));
      return { succeeded: (await shown(alex[0], ours)).length === 2, told: told(alex[0], ours) };
    },
  },
  {
    name: "writes from a stolen phone after its removal, as if it had not heard",
    by: "member",
    rules: ["ME8"],
    told: "harmless",
    async run(rules) {
      const { sam, alex, ours } = await couple(33, { rules });
      const thief = sam[1];
      await say(thief, ours, "mine still");
      await sync(thief);
      await sync(sam[0]);
      const parts = await forge(thief.context, ours, { frame: fact("I never loved you") });
      must(await removeDevice(sam[0].context, ours, thief.context.card.sign));
      await syncAll(alex[0].context);
      await deliver(alex[0], ours, parts);
      return {
        succeeded: (await shown(alex[0], ours)).includes("I never loved you"),
        told: told(alex[0], ours),
      };
    },
  },
  {
    name: "erases from a stolen phone after its removal, by way of somebody who had not heard",
    by: "member",
    rules: ["ME8"],
    told: "harmless",
    async run(rules) {
      const { sam, ours, smuggled } = await fromTheThief(rules, 46, "erase");
      await deliver(sam[0], ours, ...smuggled);
      return { succeeded: (await shown(sam[0], ours))[0] === "(erased)", told: told(sam[0], ours) };
    },
  },
  {
    name: "ends the space from a stolen phone after its removal, by way of somebody who had not heard",
    by: "member",
    rules: ["ME8"],
    told: "harmless",
    async run(rules) {
      const { sam, ours, smuggled } = await fromTheThief(rules, 47, "close");
      await deliver(sam[0], ours, ...smuggled);
      return { succeeded: isClosed(logAt(sam[0], ours)), told: told(sam[0], ours) };
    },
  },
  {
    name: "begins an epoch with a false box for the other's recovery words, for the day they are needed",
    by: "member",
    rules: ["EP5"],
    told: "harmless",
    async run(rules) {
      const { world, sam, alex, ours } = await couple(48, { rules });
      await say(alex[0], ours, "I was afraid");
      await sync(alex[0]);
      await sync(sam[0]);
      const words = reveal(must(await setWords(sam[0].context))).join(" ");
      await sync(alex[0]);
      const epoch = await epochFor(alex[0], ours, () => true);
      const paper = present(logAt(alex[0], ours).roster).find((member) => member.card.paper)!.card.sign;
      const boxes = epoch.boxes.map((box) =>
        box.device === paper ? { ...box, sealed: new Uint8Array(48) } : box,
      );
      await begin(alex[0], ours, { ...epoch, boxes });
      await sync(sam[0]);
      const phone = await world.phone("new");
      const again = await recover(phone.context.ports, secret(words), rules);
      if (again.ok) phone.context = again.value;
      const lines = again.ok ? await shown(phone, ours) : [];
      return { succeeded: lines[0] !== "I was afraid", told: again.ok ? told(phone, ours) : [] };
    },
  },
  {
    name: "begins an epoch that does not carry the key before it, so that a new phone of the other cannot read back",
    by: "member",
    rules: ["EP5"],
    told: "harmless",
    async run(rules) {
      const { world, sam, alex, ours } = await couple(49, { rules });
      await say(alex[0], ours, "I was afraid");
      await sync(alex[0]);
      await sync(sam[0]);
      await begin(alex[0], ours, {
        ...(await epochFor(alex[0], ours, () => true)),
        previous: new Uint8Array(48),
      });
      await sync(sam[0]);
      const phone = await world.phone("new");
      const mine = mineOf(sam[0].context)!.space;
      for (const space of [mine, ours]) must(await addDevice(sam[0].context, space, phone.context.card));
      must(await joinSpace(phone.context, mine));
      must(await joinNew(phone.context));
      return { succeeded: (await shown(phone, ours))[0] !== "I was afraid", told: told(phone, ours) };
    },
  },
  {
    name: "writes as a reader",
    by: "member",
    rules: ["ME7"],
    told: "refused",
    async run(rules) {
      const { reader, alex, therapy } = await couple(34, { rules });
      await deliver(alex[0], therapy, await forge(reader.context, therapy, { frame: fact("my advice") }));
      return { succeeded: (await shown(alex[0], therapy)).length === 1, told: told(alex[0], therapy) };
    },
  },
  {
    name: "erases what the other wrote",
    by: "member",
    rules: ["ER1"],
    told: "harmless",
    async run(rules) {
      const { sam, alex, ours } = await couple(35, { rules });
      await say(alex[0], ours, "what happened that night");
      await sync(alex[0]);
      await sync(sam[0]);
      const [kept] = visible(logAt(sam[0], ours), rules);
      await deliver(alex[0], ours, await forge(sam[0].context, ours, { form: "erase", targets: [kept!.id] }));
      return { succeeded: (await shown(alex[0], ours))[0] === "(erased)", told: told(alex[0], ours) };
    },
  },
  {
    name: "removes the other's phone",
    by: "member",
    rules: ["ME5"],
    told: "refused",
    async run(rules) {
      const { sam, alex, ours } = await couple(36, { rules });
      const gone = alex[1].context.card.sign;
      await deliver(alex[0], ours, await removal(sam[0], ours, gone, (device) => device !== gone));
      return {
        succeeded: logAt(alex[0], ours).roster.members.get(gone)?.removed !== undefined,
        told: told(alex[0], ours),
      };
    },
  },
  {
    name: "goes on writing after the close",
    by: "member",
    rules: ["ME10"],
    told: "refused",
    async run(rules) {
      const { sam, alex, ours } = await couple(37, { rules });
      must(await close(alex[0].context, ours));
      await sync(alex[0]);
      await sync(sam[0]);
      await deliver(
        alex[0],
        ours,
        await forge(sam[0].context, ours, { frame: fact("you can't just leave") }),
      );
      return { succeeded: (await shown(alex[0], ours)).length === 1, told: told(alex[0], ours) };
    },
  },
  {
    name: "writes under the old key, so that a removed phone can read on",
    by: "member",
    rules: ["EP3"],
    told: "refused",
    async run(rules) {
      const { sam, alex, ours } = await couple(38, { rules });
      await sync(alex[0]);
      const old = (await currentKey(alex[0].context, logAt(alex[0], ours)))!;
      must(await removeDevice(sam[0].context, ours, sam[1].context.card.sign));
      await sync(alex[0]);
      logAt(alex[0], ours).keys.set(1, old);
      const parts = await forge(alex[0].context, ours, {
        frame: fact("for the thief"),
        header: { epoch: 0 },
      });
      await deliver(sam[0], ours, parts);
      return { succeeded: (await shown(sam[0], ours)).length === 1, told: told(sam[0], ours) };
    },
  },
  {
    name: "begins an epoch and leaves one of the other's phones out",
    by: "member",
    rules: ["EP2"],
    told: "refused",
    async run(rules) {
      const { sam, alex, ours } = await couple(39, { rules });
      const out = alex[1].context.card.sign;
      const gone = sam[1].context.card.sign;
      await deliver(
        alex[0],
        ours,
        await removal(sam[0], ours, gone, (device) => device !== gone && device !== out),
      );
      return {
        succeeded: controlHead(logAt(alex[0], ours).roster).index > 0,
        told: told(alex[0], ours),
      };
    },
  },
  {
    name: "gives the other another key than the one it signed for",
    by: "member",
    rules: ["EP1"],
    told: "key-withheld",
    async run(rules) {
      const { sam, alex, ours } = await couple(40, { rules });
      const gone = sam[1].context.card.sign;
      const { sign, box: boxKey } = alex[0].context.card;
      const p = sam[0].context.ports.primitives;
      const epoch = await epochFor(sam[0], ours, (device) => device !== gone);
      const other = await epochKey(p, sam[0].context.ports.dice(32));
      const card = { sign, box: boxKey, paper: false };
      const swapped = (await boxFor(p, card, { ...other, hash: epoch.keyHash }, await p.agreement()))!;
      const boxes = epoch.boxes.map((box) => (box.device === sign ? swapped : box));
      const remove = { device: gone, lastSeq: 0, lastId: zeros, epoch: { ...epoch, boxes } };
      const control = await forgeControl(sam[0].context, ours, { kind: "remove", remove });
      await deliver(alex[0], ours, control);
      if (control.kind === "control") await handOver(sam[0], ours, control);
      await syncAll(alex[0].context);
      const key = await currentKey(alex[0].context, logAt(alex[0], ours));
      return { succeeded: key !== undefined, told: told(alex[0], ours) };
    },
  },
  {
    name: "brings a device whose key is the same for everybody",
    by: "member",
    rules: ["ID2"],
    told: "refused",
    async run(rules) {
      const { world, sam, alex, ours } = await couple(41, { rules });
      const { card } = (await world.phone("weak")).context;
      const zero = "0".repeat(64);
      if (!isHex32(zero)) throw new Error("an id");
      const box = { device: card.sign, enc: new Uint8Array(32), sealed: new Uint8Array(48) };
      const weak = await forgeControl(sam[0].context, ours, {
        kind: "add",
        add: { device: { ...card, box: zero }, box, consent: new Uint8Array(64) },
      });
      await deliver(alex[0], ours, weak);
      return { succeeded: logAt(alex[0], ours).roster.members.has(card.sign), told: told(alex[0], ours) };
    },
  },
];

/** An entry of the other's that cites what a thief wrote after the removal, and that entry itself. */
async function fromTheThief(rules: Rules, seed: number, form: "erase" | "close") {
  const { sam, alex, ours } = await couple(seed, { rules });
  const thief = sam[1];
  await say(sam[0], ours, "what I felt");
  await sync(sam[0]);
  await say(alex[0], ours, "what I answered");
  for (const phone of [alex[0], thief, sam[0]]) await sync(phone);
  const [kept, answer] = visible(logAt(sam[0], ours), rules);
  const targets = form === "erase" ? [kept!.id] : [];
  const stolen = await forge(thief.context, ours, { form, targets });
  must(await removeDevice(sam[0].context, ours, thief.context.card.sign));
  await deliver(alex[0], ours, stolen);
  const citing = await forge(alex[0].context, ours, { form: "erase", targets: [answer!.id] });
  return { sam, ours, smuggled: [citing, stolen] };
}

async function begin(phone: Phone, space: Hex32, epoch: Epoch): Promise<void> {
  const control = await forgeControl(phone.context, space, { kind: "rekey", epoch });
  if (control.kind === "control") await handOver(phone, space, control);
}

async function epochFor(phone: Phone, space: Hex32, stays: (device: Hex32) => boolean) {
  const log = logAt(phone, space);
  const cards = present(log.roster)
    .map((member) => member.card)
    .filter((card) => stays(card.sign));
  const key = (await currentKey(phone.context, log))!;
  return (await nextEpoch(phone.context.ports.primitives, key, cards, phone.context.ports.dice(32)))!;
}

async function removal(phone: Phone, space: Hex32, device: Hex32, stays: (device: Hex32) => boolean) {
  const epoch = await epochFor(phone, space, stays);
  return forgeControl(phone.context, space, {
    kind: "remove",
    remove: { device, lastSeq: 0, lastId: zeros, epoch },
  });
}

/** The relay takes a control entry as it would from an honest phone. */
async function handOver(phone: Phone, space: Hex32, control: Arrival & { kind: "control" }): Promise<void> {
  const items = [{ kind: "control" as const, control: controlOf(control.parts) }];
  must(await ask(phone.context, "submit", { space, items }));
}
