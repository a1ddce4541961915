// What a lying relay can do, with the member's help it sometimes has.
import {
  compose,
  foundMine,
  joinNew,
  joinSpace,
  mayWrite,
  mineOf,
  own,
  recover,
  reveal,
  secret,
  setWords,
  syncAll,
  transact,
} from "@refrain/vault/unruly";
import { decodeHeader, type EntryParts, type Hex32, zeros } from "@refrain/wire";
import { couple, must, type Phone, say, shown, sync, type World, world, found } from "../world.ts";
import { type Attack, deliver, fact, forge, fresh, forgeControl, logAt, sealedAs, told } from "./kit.ts";

/** Seals and keeps a line on this phone without sending it; gives its parts. */
export async function sealed(phone: Phone, space: Hex32, line: string): Promise<EntryParts> {
  return transact(phone.context, async (writing) => {
    const log = logAt(phone, space);
    const parts = (await compose(phone.context, log, "sealed", [], fresh(phone.context, fact(line))))!;
    await own(phone.context, log, parts, writing);
    return parts;
  });
}

export const relayAttacks: readonly Attack[] = [
  {
    name: "forges an entry in a member's name",
    by: "relay",
    rules: ["EN4"],
    told: "refused",
    async run(rules) {
      const { sam, alex, ours } = await couple(10, { rules });
      const parts = await forge(sam[0].context, ours, {
        frame: fact("x"),
        header: { author: alex[0].context.card.sign },
      });
      await deliver(alex[1], ours, parts);
      return { succeeded: (await shown(alex[1], ours)).length === 1, told: told(alex[1], ours) };
    },
  },
  {
    name: "puts another text under a member's signature, with a key the other member gave it",
    by: "relay",
    rules: ["EN5"],
    told: "refused",
    async run(rules) {
      const { sam, alex, ours } = await couple(11, { rules });
      const real = await sealed(alex[0], ours, "I forgot them");
      const header = decodeHeader(real.header)!;
      const body = await sealedAs(sam[0].context, logAt(sam[0], ours), header, fact("I don't care"));
      await deliver(alex[1], ours, { ...real, body });
      return {
        succeeded: (await shown(alex[1], ours))[0] === "I don't care",
        told: told(alex[1], ours),
      };
    },
  },
  {
    name: "replays the close of one space in another",
    by: "relay",
    rules: ["EN3", "CI3"],
    told: "refused",
    async run(rules) {
      const { sam, alex, ours, therapy } = await couple(12, { rules });
      const parts = await forge(sam[0].context, therapy, { form: "close" });
      await deliver(alex[0], ours, parts);
      return { succeeded: logAt(alex[0], ours).closes.length > 0, told: told(alex[0], ours) };
    },
  },
  {
    name: "drops an entry from the middle",
    by: "relay",
    rules: ["CH1", "CI2"],
    told: "withheld",
    async run(rules) {
      const { sam, alex, ours } = await couple(13, { rules });
      await sealed(sam[0], ours, "I'm sorry");
      const second = await sealed(sam[0], ours, "but");
      await deliver(alex[0], ours, second);
      const seen = await shown(alex[0], ours);
      return { succeeded: seen.includes("but") && !seen.includes("I'm sorry"), told: told(alex[0], ours) };
    },
  },
  {
    name: "hands out an entry twice",
    by: "relay",
    rules: ["CH3"],
    told: "harmless",
    async run(rules) {
      const { sam, alex, ours } = await couple(14, { rules });
      const parts = await sealed(sam[0], ours, "once");
      await deliver(alex[0], ours, parts, parts);
      return { succeeded: (await shown(alex[0], ours)).length === 2, told: told(alex[0], ours) };
    },
  },
  {
    name: "hands out entries in the wrong order",
    by: "relay",
    rules: ["CH1", "CI1", "CI2"],
    told: "harmless",
    async run(rules) {
      const { sam, alex, ours } = await couple(15, { rules });
      const first = await sealed(sam[0], ours, "first");
      const second = await sealed(sam[0], ours, "second");
      await deliver(alex[0], ours, second);
      const early = await shown(alex[0], ours);
      await deliver(alex[0], ours, first);
      const seen = await shown(alex[0], ours);
      const shownEarly = early.length > 0;
      return { succeeded: shownEarly || seen.join() !== "first,second", told: told(alex[0], ours) };
    },
  },
  {
    name: "adds a device of its own",
    by: "relay",
    rules: ["ME4"],
    told: "refused",
    async run(rules) {
      const { world, sam, alex, ours } = await couple(16, { rules });
      const mallory = await world.phone("mallory");
      const box = { device: mallory.context.card.sign, enc: new Uint8Array(32), sealed: new Uint8Array(48) };
      mallory.context.logs.set(ours, logAt(sam[0], ours));
      const add = {
        kind: "add",
        add: { device: mallory.context.card, box, consent: new Uint8Array(64) },
      } as const;
      await deliver(alex[0], ours, await forgeControl(mallory.context, ours, add, sam[0].context.card.sign));
      return {
        succeeded: logAt(alex[0], ours).roster.members.has(mallory.context.card.sign),
        told: told(alex[0], ours),
      };
    },
  },
  {
    name: "hands out another genesis under the space's id",
    by: "relay",
    rules: ["ME2"],
    told: "harmless",
    async run(rules) {
      const swap: { from?: Hex32; to?: Hex32 } = {};
      const here: World = world(17, {
        rules,
        between: (relay) => ({
          async ask(route, token, question) {
            const real = JSON.stringify(question);
            const asked = swap.from && swap.to ? JSON.parse(real.replaceAll(swap.from, swap.to)) : question;
            return relay.ask(route, token, asked);
          },
        }),
      });
      const sam = await here.phone("sam");
      const alex = await here.phone("alex");
      const mallory = await here.phone("mallory");
      const victim = await here.phone("alex's new phone");
      const writer = (...phones: Phone[]) => ({
        role: "writer" as const,
        devices: phones.map((phone) => phone.context.card),
      });
      const real = await found("ours", sam, alex, [writer(sam), writer(alex, victim)]);
      const fake = await malloryAlone(mallory, victim);
      Object.assign(swap, { from: real, to: fake });
      await joinSpace(victim.context, real);
      return { succeeded: victim.context.logs.has(fake), told: [] };
    },
  },
  {
    name: "founds a space of its own that lists my phone",
    by: "relay",
    rules: ["ME11"],
    told: "harmless",
    async run(rules) {
      const { world, alex } = await couple(22, { rules });
      const mallory = await world.phone("mallory");
      const cards = [mallory.context.card, alex[0].context.card];
      must(await transact(mallory.context, (writing) => foundMine(mallory.context, cards.slice(1), writing)));
      await sync(mallory);
      const fake = mineOf(mallory.context)!.space;
      await joinNew(alex[0].context);
      return { succeeded: alex[0].context.logs.has(fake), told: [] };
    },
  },
  {
    name: "founds a `mine` that lists the recovery words, and waits for them to be used",
    by: "relay",
    rules: ["RW5"],
    told: "words-unknown",
    async run(rules) {
      const here: World = world(23, { rules });
      const sam = await here.phone("sam");
      must(await transact(sam.context, (writing) => foundMine(sam.context, [], writing)));
      await sync(sam);
      const words = reveal(must(await setWords(sam.context)));
      const mine = logAt(sam, mineOf(sam.context)!.space);
      const paper = [...mine.roster.members.values()].find((member) => member.card.paper)!.card;
      await here.relay.restore(new Map());
      const mallory = await here.phone("mallory");
      must(await transact(mallory.context, (writing) => foundMine(mallory.context, [paper], writing)));
      await sync(mallory);
      const fake = mineOf(mallory.context)!.space;
      const phone = await here.phone("new");
      const device = await recover(phone.context.ports, secret(words.join(" ")), rules);
      return {
        succeeded: device.ok && device.value.logs.has(fake),
        told: device.ok ? [] : [device.error.type],
      };
    },
  },
  {
    name: "says that another entry has my number, to make me give up my key",
    by: "relay",
    rules: ["SY10"],
    told: "harmless",
    async run(rules) {
      const lie = { on: false };
      const { sam, ours } = await couple(24, {
        rules,
        between: (relay) => ({
          async ask(route, token, question) {
            if (!lie.on || route !== "submit") return relay.ask(route, token, question);
            const outcomes = [{ result: "taken" as const, by: zeros }];
            return { ok: true, value: { outcomes } } as never;
          },
        }),
      });
      await say(sam[0], ours, "mine");
      lie.on = true;
      await syncAll(sam[0].context);
      return { succeeded: logAt(sam[0], ours).retired, told: told(sam[0], ours) };
    },
  },
  {
    name: "goes back in time",
    by: "relay",
    rules: ["SY3"],
    told: "rolled-back",
    async run(rules) {
      const { world, sam, alex, ours } = await couple(18, { rules });
      const backup = await world.relay.backup();
      await say(sam[0], ours, "acknowledged");
      await sync(sam[0]);
      await world.relay.restore(backup);
      await syncAll(sam[0].context);
      await syncAll(alex[1].context);
      return {
        succeeded: !(await shown(alex[1], ours)).includes("acknowledged"),
        told: told(sam[0], ours),
      };
    },
  },
  {
    name: "tells two stories about who belongs",
    by: "relay",
    rules: ["ME6"],
    told: "control-split",
    async run(rules) {
      const { world, sam, alex, ours } = await couple(19, { rules });
      const stories = [];
      for (const name of ["one", "two"]) {
        const { card } = (await world.phone(name)).context;
        const box = { device: card.sign, enc: new Uint8Array(32), sealed: new Uint8Array(48) };
        stories.push(
          await forgeControl(sam[0].context, ours, {
            kind: "add",
            add: { device: card, box, consent: new Uint8Array(64) },
          }),
        );
      }
      await deliver(alex[0], ours, ...stories);
      return { succeeded: mayWrite(alex[0].context, logAt(alex[0], ours)).ok, told: told(alex[0], ours) };
    },
  },
  {
    name: "withholds a body",
    by: "relay",
    rules: ["ER3"],
    told: "body-missing",
    async run(rules) {
      const { sam, alex, ours } = await couple(20, { rules });
      const { header, signature } = await sealed(sam[0], ours, "I miss you");
      await deliver(alex[0], ours, { header, signature });
      return { succeeded: told(alex[0], ours).length === 0, told: told(alex[0], ours) };
    },
  },
  {
    name: "shows each a different entry under one number",
    by: "relay",
    rules: ["CI1", "CI2"],
    told: "withheld",
    async run(rules) {
      const { sam, alex, ours } = await couple(21, { rules });
      const toOne = await forge(sam[0].context, ours, { frame: fact("I was at work") });
      const toTwo = await forge(sam[0].context, ours, { frame: fact("I was with friends") });
      await deliver(alex[0], ours, toOne);
      await deliver(alex[1], ours, toTwo);
      const answer = await sealed(alex[0], ours, "thank you for telling me");
      await deliver(alex[1], ours, answer);
      const seen = await shown(alex[1], ours);
      return { succeeded: seen.includes("thank you for telling me"), told: told(alex[1], ours) };
    },
  },
  {
    name: "hands out the other's opening and swallows mine",
    by: "relay",
    rules: ["EX7"],
    told: "harmless",
    async run(rules) {
      const { swallowed } = await import("./halves.ts");
      return swallowed(rules);
    },
  },
];

async function malloryAlone(mallory: Phone, victim: Phone): Promise<Hex32> {
  must(
    await transact(mallory.context, (writing) => foundMine(mallory.context, [victim.context.card], writing)),
  );
  await sync(mallory);
  return mineOf(mallory.context)!.space;
}
