// What somebody can do who has a copy of an invitation's link, or who invites in bad faith.
import {
  advance,
  beginMine,
  consent,
  digits,
  digitsOf,
  draftGenesis,
  invite,
  keep,
  recall,
  signGenesis,
  commitTo,
  typeDigits,
  enter,
  foundMine,
  mineOf,
  sealMessage,
  transact,
  type Invitation,
} from "@refrain/vault/unruly";
import {
  encode,
  encodeGenesis,
  inviteCodec,
  revealCodec,
  type Hex32,
  answerCodec,
  decode,
  grantCodec,
  toBase64,
} from "@refrain/wire";
import { must, type Phone, platform, sync, world } from "../world.ts";
import type { Attack } from "./kit.ts";

const hasOurs = (phone: Phone) => [...phone.context.logs.values()].some((log) => log.roster.kind === "ours");
const none = new Uint8Array(0);

/** Sam invites; the link was copied. Alex's questions reach another relay than Sam's: Mallory sits between. */
async function between(rules: Parameters<Attack["run"]>[0], seed: number) {
  const [real, other] = [world(seed, { rules }), world(seed + 100, { rules })];
  const sam = await real.phone("sam");
  const toSam = await real.phone("mallory towards sam");
  const toAlex = await other.phone("mallory towards alex");
  const alex = await other.phone("alex");
  const { slot, link } = must(await invite(sam.context, "ours"));
  const bits = (await recall(sam.context, slot))!.secret;
  const promised = toAlex.context.ports.dice(32);
  const first = {
    version: 1,
    purpose: "ours" as const,
    commit: await commitTo(platform, promised),
    cards: [toAlex.context.card],
  };
  const invitation: Invitation = {
    side: "inviter",
    purpose: "ours",
    slot,
    secret: bits,
    nonce: promised,
    messages: [encode(inviteCodec, first), none, none],
    checked: true,
    burnt: false,
    done: false,
    genesis: none,
    signature: none,
    until: real.now * 2,
  };
  await keep(toAlex.context, invitation);
  must(await consent(toSam.context, link));
  must(await consent(alex.context, link));
  return { sam, toSam, toAlex, alex, slot, other };
}

const steps = async (slot: Hex32, ...phones: readonly Phone[]) => {
  for (const phone of phones) await advance(phone.context, slot);
};

export const linkAttacks: readonly Attack[] = [
  {
    name: "stands between the two with a copy of the link",
    by: "stranger",
    rules: ["IN4"],
    told: "wrong-digits",
    async run(rules) {
      const { sam, toSam, toAlex, alex, slot } = await between(rules, 70);
      await steps(slot, sam, toSam, sam, toSam, toAlex, alex, toAlex, alex);
      const typed = await typeDigits(alex.context, slot, must(await digits(sam.context, slot)));
      await steps(slot, toAlex, alex, toAlex);
      return { succeeded: hasOurs(alex), told: typed.ok ? [] : [typed.error.type] };
    },
  },
  {
    name: "looks for a nonce that gives the digits the other reads out",
    by: "stranger",
    rules: ["IN2"],
    told: "bad-handshake",
    async run(rules) {
      const { sam, toSam, toAlex, alex, slot } = await between(rules, 71);
      await steps(slot, sam, toSam, sam, toSam, toAlex, alex);
      const spoken = must(await digits(sam.context, slot));
      const now = (await recall(toAlex.context, slot))!;
      const sealed = (await recall(alex.context, slot))!.messages[1];
      let reveal = none;
      for (let tries = 0; tries < 200_000; tries += 1) {
        reveal = encode(revealCodec, { nonce: toAlex.context.ports.dice(32) });
        if ((await digitsOf(platform, [now.messages[0], sealed, reveal], "inviter")) === spoken) break;
      }
      await keep(toAlex.context, { ...now, messages: [now.messages[0], sealed, reveal] });
      const heard = await (async () => {
        await steps(slot, toAlex);
        return advance(alex.context, slot);
      })();
      await typeDigits(alex.context, slot, spoken);
      await steps(slot, toAlex, alex, toAlex);
      return { succeeded: hasOurs(alex), told: heard.ok ? [] : [heard.error.type] };
    },
  },
  {
    name: "guesses the digits again after a wrong guess",
    by: "stranger",
    rules: ["IN5"],
    told: "link-burnt",
    async run(rules) {
      const here = world(72, { rules });
      const sam = await here.phone("sam");
      const guest = await here.phone("mallory");
      const { slot, link } = must(await invite(sam.context, "ours"));
      await steps(slot, sam);
      must(await consent(guest.context, link));
      await steps(slot, guest, sam, guest);
      const right = must(await digits(guest.context, slot));
      const wrong = right === "0000" ? "1111" : "0000";
      await typeDigits(sam.context, slot, wrong);
      const again = await typeDigits(sam.context, slot, right);
      return { succeeded: again.ok, told: again.ok ? [] : [again.error.type] };
    },
  },
  {
    name: "puts one more device into the other's half of the space",
    by: "member",
    rules: ["IN6"],
    told: "bad-handshake",
    async run(rules) {
      const here = world(73, { rules });
      const [sam, alex, mallory] = [
        await here.phone("sam"),
        await here.phone("alex"),
        await here.phone("mallory"),
      ] as const;
      const { slot, link } = must(await invite(sam.context, "ours"));
      await steps(slot, sam);
      must(await consent(alex.context, link));
      await steps(slot, alex, sam, alex);
      const now = (await recall(sam.context, slot))!;
      const answer = decode(answerCodec, now.messages[1])!;
      const genesis = encodeGenesis(
        must(
          await draftGenesis(sam.context, "ours", [
            { role: "writer", devices: [sam.context.card] },
            { role: "writer", devices: [...answer.cards, mallory.context.card] },
          ]),
        ),
      );
      const signature = await signGenesis(sam.context, genesis);
      await keep(sam.context, { ...now, genesis, signature, checked: true });
      must(await typeDigits(alex.context, slot, must(await digits(sam.context, slot))));
      await steps(slot, sam);
      const heard = await advance(alex.context, slot);
      return { succeeded: hasOurs(alex), told: heard.ok ? [] : [heard.error.type] };
    },
  },
  {
    name: "answers a new phone through a copied link, to put it into a `mine` of its own",
    by: "stranger",
    rules: ["IN7"],
    told: "bad-handshake",
    async run(rules) {
      const here = world(75, { rules });
      const [sam, phone, mallory] = [
        await here.phone("sam"),
        await here.phone("sam's new phone"),
        await here.phone("mallory"),
      ] as const;
      must(await beginMine(sam.context));
      await sync(sam);
      const { slot, link } = must(await invite(sam.context, "device"));
      await steps(slot, sam);
      must(await consent(phone.context, link));
      await steps(slot, phone, sam, phone);
      must(await typeDigits(phone.context, slot, must(await digits(sam.context, slot))));
      const cards = [phone.context.card];
      must(await transact(mallory.context, (writing) => foundMine(mallory.context, cards, writing)));
      await sync(mallory);
      const fake = mineOf(mallory.context)!.space;
      const { secret: bits } = (await recall(sam.context, slot))!;
      const grant = encode(grantCodec, { genesis: none, signature: new Uint8Array(64), spaces: [fake] });
      const sealed = await sealMessage(
        platform,
        { secret: bits, slot },
        3,
        mallory.context.ports.dice(16),
        grant,
      );
      must(await here.relay.ask("slotPut", "", { slot, index: 3, message: toBase64(sealed) }));
      const heard = await advance(phone.context, slot);
      return { succeeded: phone.context.logs.has(fake), told: heard.ok ? [] : [heard.error.type] };
    },
  },
  {
    name: "founds a space for two without the other",
    by: "member",
    rules: ["ME1"],
    told: "rule",
    async run(rules) {
      const here = world(74, { rules });
      const [sam, alex] = [await here.phone("sam"), await here.phone("alex")] as const;
      const persons = [sam, alex].map((phone) => ({
        role: "writer" as const,
        devices: [phone.context.card],
      }));
      const control = encodeGenesis(must(await draftGenesis(sam.context, "ours", persons)));
      const signatures = [
        { device: sam.context.card.sign, signature: await signGenesis(sam.context, control) },
      ];
      const entered = await transact(alex.context, (writing) =>
        enter(alex.context, { control, signatures }, writing),
      );
      return { succeeded: hasOurs(alex), told: entered.ok ? [] : [entered.error.type] };
    },
  },
];
