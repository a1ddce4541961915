// What a member can try with halves: to read without giving, or to give something else than was sealed.
import {
  commitHalf,
  episodesOf,
  mineOf,
  openDue,
  sayFrame,
  sealHalf,
  syncAll,
  takeBack,
} from "@refrain/vault/unruly";
import { type Bytes, type Frame, hex32, type Hex32, type Rules } from "@refrain/wire";
import {
  bytes,
  type Couple,
  couple,
  episode,
  give,
  must,
  type Phone,
  platform,
  sync,
  text,
  view,
} from "../world.ts";
import { type Attack, deliver, forge, logAt, type Outcome, told } from "./kit.ts";
import { salamander } from "./salamander.ts";

const one = episode(1);

/** Alex's side of the space, as the commitment binds it. */
const place = (ours: Hex32) => ({ space: ours, episode: one, person: 1 });

/** Says any frame as Alex, without what an honest app would do beside it. Gives the entry's id. */
async function blurt(phone: Phone, ours: Hex32, frame: Frame): Promise<Hex32> {
  must(await sayFrame(phone.context, ours, frame));
  await sync(phone);
  return logAt(phone, ours).heads.get(phone.context.card.sign)!.id;
}

const opening = (mine: Hex32, theirs: Hex32, key: Bytes): Frame => ({
  kind: "opening",
  opening: { episode: one, mine, theirs, key },
});

const exchangeAt = async (phone: Phone, ours: Hex32) =>
  (await episodesOf(phone.context, logAt(phone, ours))).get(one)!;

/** Sam gives a half and both of Sam's rounds are done: its key in `mine`, the seal with the relay. */
async function samGave({ sam, ours }: Couple): Promise<Hex32> {
  await give(sam[0], ours, 1, "I felt unimportant");
  await sync(sam[0]);
  await sync(sam[0]);
  return (await exchangeAt(sam[0], ours)).seals[0]!.kept.id;
}

const openedBy = async (phone: Phone, ours: Hex32, person: number): Promise<boolean> =>
  ((await episodesOf(phone.context, logAt(phone, ours))).get(one)?.openings ?? []).some(
    (opening) => opening.person === person,
  );

export const halfAttacks: readonly Attack[] = [
  {
    name: "claims to have sealed, so that the other opens",
    by: "member",
    rules: ["EX3"],
    told: "harmless",
    async run(rules) {
      const all = await couple(50, { rules });
      const { sam, alex, ours } = all;
      const theirs = await samGave(all);
      await sync(alex[0]);
      const claimed = opening(hex32(new Uint8Array(32).fill(9)), theirs, new Uint8Array(32));
      await deliver(sam[0], ours, await forge(alex[0].context, ours, { frame: claimed }));
      await openDue(sam[0].context, ours);
      const said = logAt(sam[0], ours).unsent.some(({ frame }) => frame.kind === "opening");
      return { succeeded: said, told: told(sam[0], ours) };
    },
  },
  {
    name: "opens for a half that was taken back, to make it count again",
    by: "member",
    rules: ["EX4"],
    told: "harmless",
    async run(rules) {
      const all = await couple(51, { rules });
      const { sam, alex, ours } = all;
      const theirs = await samGave(all);
      must(await takeBack(sam[0].context, ours, one));
      await sync(sam[0]);
      await sync(alex[0]);
      const key = alex[0].context.ports.dice(32);
      const made = await sealHalf(platform, place(ours), key, bytes("mine"));
      const mine = await blurt(alex[0], ours, { kind: "seal", seal: { episode: one, ...made } });
      await blurt(alex[0], ours, opening(mine, theirs, key));
      await sync(sam[0]);
      return { succeeded: await openedBy(sam[0], ours, 0), told: told(sam[0], ours) };
    },
  },
  {
    name: "seals twice, reads, and opens the milder one",
    by: "member",
    rules: ["EX5"],
    told: "harmless",
    async run(rules) {
      const all = await couple(52, { rules });
      const { sam, alex, ours } = all;
      const theirs = await samGave(all);
      await sync(alex[0]);
      const sealOf = async (line: string) => {
        const key = alex[0].context.ports.dice(32);
        const made = await sealHalf(platform, place(ours), key, bytes(line));
        return { key, id: await blurt(alex[0], ours, { kind: "seal", seal: { episode: one, ...made } }) };
      };
      await sealOf("I was glad to be away from you");
      await sync(sam[0]);
      await sync(alex[0]);
      const milder = await sealOf("I was tired");
      await blurt(alex[0], ours, opening(milder.id, theirs, milder.key));
      await sync(sam[0]);
      const seen = await view(sam[0], ours, 1);
      return {
        succeeded: seen.state === "open" && text(seen.theirs) === "I was tired",
        told: told(sam[0], ours),
      };
    },
  },
  {
    name: "gives the other's own half back as its own",
    by: "member",
    rules: ["EX1"],
    told: "bad-opening",
    async run(rules) {
      const all = await couple(53, { rules });
      const { sam, alex, ours } = all;
      const theirs = await samGave(all);
      await sync(alex[0]);
      const { seal } = (await exchangeAt(alex[0], ours)).seals[0]!;
      const mirror = await blurt(alex[0], ours, { kind: "seal", seal });
      await sync(sam[0]);
      await sync(alex[0]);
      const { key } = (await exchangeAt(alex[0], ours)).openings[0]!.opening;
      await blurt(alex[0], ours, opening(mirror, theirs, key));
      await sync(sam[0]);
      const seen = await view(sam[0], ours, 1);
      return { succeeded: seen.state === "open", told: told(sam[0], ours) };
    },
  },
  {
    name: "seals one ciphertext that two keys open, and chooses after reading",
    by: "member",
    rules: ["EX1"],
    told: "bad-opening",
    async run(rules) {
      const all = await couple(54, { rules });
      const { sam, alex, ours } = all;
      const theirs = await samGave(all);
      await sync(alex[0]);
      const [keyOne, keyTwo] = [alex[0].context.ports.dice(32), alex[0].context.ports.dice(32)];
      const sealed = salamander(keyOne, keyTwo, bytes("I was ashamed.  "), bytes("It was your job."));
      const first = (await platform.gcmOpen(keyOne, new Uint8Array(12), new Uint8Array(0), sealed))!;
      const commitment = await commitHalf(platform, place(ours), keyOne, first);
      const seal: Frame = { kind: "seal", seal: { episode: one, sealed, commitment } };
      const mine = await blurt(alex[0], ours, seal);
      await sync(sam[0]);
      await sync(alex[0]);
      await blurt(alex[0], ours, opening(mine, theirs, keyTwo));
      await sync(sam[0]);
      const seen = await view(sam[0], ours, 1);
      return {
        succeeded: seen.state === "open" && text(seen.theirs).includes("your job"),
        told: told(sam[0], ours),
      };
    },
  },
  {
    name: "keeps the key of a half from reaching my other phones, so that it can never be opened",
    by: "relay",
    rules: ["EX2"],
    told: "harmless",
    async run(rules) {
      const shut: { space?: Hex32 } = {};
      const { world, sam, ours } = await couple(55, {
        rules,
        between: (relay) => ({
          ask(route, token, question) {
            if (route === "submit" && "space" in question && question.space === shut.space)
              return Promise.reject(new Error("no answer"));
            return relay.ask(route, token, question);
          },
        }),
      });
      shut.space = mineOf(sam[0].context)!.space;
      await give(sam[0], ours, 1, "I felt unimportant");
      await syncAll(sam[0].context);
      const sent = (await world.relay.shelves()).get(ours)!.items.some(({ header }) => header !== undefined);
      return { succeeded: sent, told: told(sam[0], ours) };
    },
  },
];

/** EX7: the relay hands Sam what Alex opened, and swallows Sam's own opening. */
export async function swallowed(rules: Rules): Promise<Outcome> {
  const swallow = { on: false };
  const all = await couple(56, {
    rules,
    between: (relay) => ({
      ask: (route, token, question) =>
        swallow.on && route === "submit"
          ? Promise.reject(new Error("no answer"))
          : relay.ask(route, token, question),
    }),
  });
  const { sam, alex, ours } = all;
  await samGave(all);
  await give(alex[0], ours, 1, "I felt ashamed");
  await sync(alex[0]);
  swallow.on = true;
  await syncAll(sam[0].context);
  const seen = await view(sam[0], ours, 1);
  return { succeeded: seen.state === "open", told: told(sam[0], ours) };
}
