// One step of an invitation: look what the other has left at the relay, answer it, and finish when both typed right.
import {
  acceptCodec,
  answerCodec,
  type Bytes,
  type ControlParts,
  type DeviceCard,
  decode,
  decodeGenesis,
  encode,
  encodeGenesis,
  err,
  fromBase64,
  fromHex,
  grantCodec,
  type Hex32,
  inviteCodec,
  isBoxKey,
  isSigningKey,
  ok,
  type Result,
  revealCodec,
  type SpaceKind,
  tagged,
  toBase64,
} from "@refrain/wire";
import { type Context, mineOf, transact } from "../context.ts";
import type { VaultError } from "../errors.ts";
import { isClosed, personOf } from "../log/log.ts";
import { addDevice } from "../membership/devices.ts";
import { draftGenesis, enter, signGenesis } from "../membership/founding.ts";
import { noteSpace } from "../membership/notes.ts";
import { joinNew, joinSpace } from "../sync/join.ts";
import { plainly } from "../sync/session.ts";
import { syncAll } from "../sync/sync.ts";
import { burn, keep, recall } from "./invite.ts";
import { commitTo, type Invitation, openMessage, sameCards, sealMessage } from "./state.ts";

/** How far an invitation has come: waiting for the other; digits to read and type; typed right; all done. */
export type Stage = "waiting" | "digits" | "checked" | "done";

export async function advance(context: Context, slot: Hex32): Promise<Result<Stage, VaultError>> {
  const found = await recall(context, slot);
  if (!found || found.burnt) return err({ type: "link-burnt" });
  if (found.done) return ok("done");
  if (found.until < context.ports.clock()) return burnt(context, found);
  const given = await plainly(context, "slotGet", "", { slot });
  if (!given.ok) return given;
  if (given.value.burnt) return burnt(context, found);
  const there = given.value.messages.map((message) => (message === null ? undefined : fromBase64(message)));
  const spoken = await exchanged(context, found, there);
  if (!spoken.ok) {
    if (spoken.error.type === "bad-handshake") await burn(context, found);
    return spoken;
  }
  const invitation = spoken.value;
  if (invitation.messages[2].length === 0) return ok("waiting");
  if (!invitation.checked) return ok("digits");
  const finished =
    invitation.side === "inviter"
      ? await grant(context, invitation, there)
      : await accept(context, invitation, there);
  if (!finished.ok) return finished;
  const over = invitation.purpose !== "reader" || invitation.side === "invited";
  if (finished.value)
    await keep(context, over ? { ...spent(invitation), done: true } : { ...invitation, done: true });
  return ok(finished.value ? "done" : "checked");
}

/** The link's secret is of no more use. */
const spent = (invitation: Invitation): Invitation => ({
  ...invitation,
  secret: new Uint8Array(16),
  nonce: new Uint8Array(32),
});

async function burnt(context: Context, invitation: Invitation) {
  await burn(context, invitation);
  return err({ type: "link-burnt" } as const);
}

/** Messages 1 to 3 (IN2, IN3): what is mine is left at the relay, what is the other's is opened and kept. */
async function exchanged(
  context: Context,
  invitation: Invitation,
  there: readonly (Bytes | undefined)[],
): Promise<Result<Invitation, VaultError>> {
  let now = invitation;
  const inviter = now.side === "inviter";
  for (const index of [0, 1, 2] as const) {
    if (index === 2 && inviter && now.messages[1].length > 0 && now.messages[2].length === 0)
      now = withMessage(now, 2, encode(revealCodec, { nonce: now.nonce }));
    const mine = (index === 1) !== inviter;
    const sealed = there[index];
    if (mine && now.messages[index].length > 0 && !sealed) {
      const put = await leave(context, now, index, now.messages[index]);
      if (!put.ok) return put;
    }
    if (!mine && now.messages[index].length === 0) {
      if (!sealed) break;
      const heard = await hear(context, now, index, sealed);
      if (!heard.ok) return heard;
      now = heard.value;
    }
  }
  if (now !== invitation) await keep(context, now);
  return ok(now);
}

async function hear(
  context: Context,
  now: Invitation,
  index: 0 | 1 | 2,
  sealed: Bytes,
): Promise<Result<Invitation, VaultError>> {
  const p = context.ports.primitives;
  const plain = await openMessage(p, now, index, sealed);
  if (!plain) return err({ type: "bad-handshake", rule: "IN3" });
  if (index === 0) {
    const first = decode(inviteCodec, plain);
    if (!first || !fit(first.cards)) return err({ type: "bad-handshake", rule: "IN3" });
    return ok({ ...withMessage(now, 0, plain), purpose: first.purpose });
  }
  if (index === 1) {
    const answer = decode(answerCodec, plain);
    return answer && fit(answer.cards)
      ? ok(withMessage(now, 1, plain))
      : err({ type: "bad-handshake", rule: "IN3" });
  }
  const first = decode(inviteCodec, now.messages[0]);
  const third = decode(revealCodec, plain);
  const kept = first && third && (await commitTo(p, third.nonce)) === first.commit;
  if (!third || (!kept && context.rules.on("IN2"))) return err({ type: "bad-handshake", rule: "IN2" });
  return ok(withMessage(now, 2, plain));
}

const fit = (cards: readonly { sign: Hex32; box: Hex32 }[]) =>
  cards.length > 0 && cards.every((card) => isSigningKey(card.sign) && isBoxKey(card.box));

function withMessage(now: Invitation, index: 0 | 1 | 2, plain: Bytes): Invitation {
  const [first, second, third] = now.messages;
  return {
    ...now,
    messages: [index === 0 ? plain : first, index === 1 ? plain : second, index === 2 ? plain : third],
  };
}

async function leave(
  context: Context,
  now: Invitation,
  index: number,
  plain: Bytes,
): Promise<Result<undefined, VaultError>> {
  const { primitives, dice } = context.ports;
  const message = toBase64(await sealMessage(primitives, now, index, dice(16), plain));
  const put = await plainly(context, "slotPut", "", { slot: now.slot, index, message });
  const full = !put.ok && put.error.type === "relay-refused" && put.error.reason === "slot-taken";
  return put.ok || full ? ok(undefined) : put;
}

/** The inviter's end: a genesis of exactly these two, or the new device put into my spaces. True once finished. */
async function grant(
  context: Context,
  now: Invitation,
  there: readonly (Bytes | undefined)[],
): Promise<Result<boolean, VaultError>> {
  const first = decode(inviteCodec, now.messages[0]);
  const answer = decode(answerCodec, now.messages[1]);
  if (!first || !answer) return err({ type: "bad-handshake", rule: "IN3" });
  if (now.purpose === "reader") return ok(true);
  if (now.purpose === "device") return letIn(context, now, answer.cards);
  let ready = now;
  if (now.genesis.length === 0) {
    const genesis = await draftGenesis(context, "ours", [
      { role: "writer", devices: first.cards },
      { role: "writer", devices: answer.cards },
    ]);
    if (!genesis.ok) return genesis;
    const bytes = encodeGenesis(genesis.value);
    ready = { ...now, genesis: bytes, signature: await signGenesis(context, bytes) };
    await keep(context, ready);
  }
  if (!there[3]) {
    const { genesis, signature } = ready;
    const put = await leave(context, ready, 3, encode(grantCodec, { genesis, signature, spaces: [] }));
    if (!put.ok) return put;
  }
  const sealed = there[4];
  const plain = sealed && (await openMessage(context.ports.primitives, now, 4, sealed));
  const accepted = plain && decode(acceptCodec, plain);
  if (!accepted) return ok(false);
  for (const signer of answer.cards.filter((card) => !card.paper)) {
    const signatures = [
      { device: context.card.sign, signature: ready.signature },
      { device: signer.sign, signature: accepted.signature },
    ];
    const done = await entered(context, { control: ready.genesis, signatures });
    if (done.ok || done.error.type !== "rule") return done;
  }
  return err({ type: "bad-handshake", rule: "IN6" });
}

async function letIn(
  context: Context,
  now: Invitation,
  cards: readonly { sign: Hex32; box: Hex32; paper: boolean }[],
): Promise<Result<boolean, VaultError>> {
  const [card] = cards;
  if (!card || cards.length !== 1 || card.paper) return err({ type: "bad-handshake", rule: "IN6" });
  const mine = mineOf(context)?.space;
  if (!mine) return err({ type: "not-a-writer" });
  const others = [...context.logs.keys()].filter((space) => space !== mine);
  for (const space of [mine, ...others]) {
    const log = context.logs.get(space);
    if (!log || personOf(log, context.card.sign) === undefined || isClosed(log)) continue;
    const added = log.roster.members.has(card.sign) ? ok(undefined) : await addDevice(context, space, card);
    if (!added.ok) return added;
  }
  return point(context, now, mine);
}

/** Message 3 without a genesis: the space to look into, signed by the device whose keys the digits vouch for (IN7). */
async function point(context: Context, now: Invitation, space: Hex32): Promise<Result<boolean, VaultError>> {
  const signature = await context.signer.sign(pointer(now.slot, space));
  const put = await leave(
    context,
    now,
    3,
    encode(grantCodec, { genesis: new Uint8Array(0), signature, spaces: [space] }),
  );
  return put.ok ? ok(true) : put;
}

const pointer = (slot: Hex32, space: Hex32): Bytes => tagged("invite grant", fromHex(slot), fromHex(space));

/** IN7: the space pointed to, if one of the inviter's devices signed for it. */
async function pointedTo(
  context: Context,
  now: Invitation,
  granted: { readonly signature: Bytes; readonly spaces: readonly Hex32[] },
): Promise<Hex32 | undefined> {
  const [space] = granted.spaces;
  const first = decode(inviteCodec, now.messages[0]);
  if (!space || granted.spaces.length !== 1 || !first) return undefined;
  if (!context.rules.on("IN7")) return space;
  for (const card of first.cards) {
    const signed = pointer(now.slot, space);
    if (!card.paper && (await context.ports.primitives.verify(card.sign, signed, granted.signature)))
      return space;
  }
  return undefined;
}

/** The invited one's end: a genesis is signed only if it holds exactly the keys of the handshake (IN6). */
async function accept(
  context: Context,
  now: Invitation,
  there: readonly (Bytes | undefined)[],
): Promise<Result<boolean, VaultError>> {
  const sealed = there[3];
  if (!sealed) return ok(false);
  const plain = await openMessage(context.ports.primitives, now, 3, sealed);
  const granted = plain && decode(grantCodec, plain);
  if (!granted) return err({ type: "bad-handshake", rule: "IN3" });
  if (now.purpose !== "ours") {
    const space = await pointedTo(context, now, granted);
    if (!space) return err({ type: "bad-handshake", rule: "IN7" });
    return look(context, space, now.purpose === "device" ? "mine" : "therapy");
  }
  const first = decode(inviteCodec, now.messages[0]);
  const answer = decode(answerCodec, now.messages[1]);
  const genesis = decodeGenesis(granted.genesis);
  const inviter = first?.cards.find((card) => !card.paper);
  const [one, two] = genesis?.persons ?? [];
  const exact =
    genesis?.kind === "ours" &&
    first !== undefined &&
    answer !== undefined &&
    sameCards(one?.devices ?? [], first.cards) &&
    sameCards(two?.devices ?? [], answer.cards);
  if (!inviter || (!exact && context.rules.on("IN6"))) return err({ type: "bad-handshake", rule: "IN6" });
  const signature = await signGenesis(context, granted.genesis);
  const signers = first?.cards.filter((card) => !card.paper) ?? [];
  for (const { sign } of signers) {
    const done = await entered(context, {
      control: granted.genesis,
      signatures: [
        { device: sign, signature: granted.signature },
        { device: context.card.sign, signature },
      ],
    });
    if (!done.ok) continue;
    const put = await leave(context, now, 4, encode(acceptCodec, { signature }));
    return put.ok ? done : put;
  }
  return err({ type: "bad-handshake", rule: "IN6" });
}

/** Joins the space the inviter pointed to, and what is noted in it where it is `mine`. */
async function look(context: Context, space: Hex32, kind: SpaceKind): Promise<Result<boolean, VaultError>> {
  const joined = context.logs.has(space) ? ok(undefined) : await joinSpace(context, space);
  if (!joined.ok) return joined;
  if (context.logs.get(space)?.roster.kind !== kind) return err({ type: "bad-handshake", rule: "IN7" });
  const noted = await transact(context, (writing) => noteSpace(context, space, writing));
  if (!noted.ok) return noted;
  const others = await joinNew(context);
  return others.ok ? ok(true) : others;
}

async function entered(context: Context, parts: ControlParts): Promise<Result<boolean, VaultError>> {
  const log = await transact(context, async (writing) => {
    const entered = await enter(context, parts, writing);
    if (!entered.ok) return entered;
    const noted = await noteSpace(context, entered.value.space, writing);
    return noted.ok ? entered : noted;
  });
  if (!log.ok) return log;
  const synced = await syncAll(context);
  return synced.ok ? ok(true) : synced;
}

/** Once `therapy` exists: tells the reader where, through the link it came by. */
export async function admitReader(
  context: Context,
  slot: Hex32,
  therapy: Hex32,
): Promise<Result<undefined, VaultError>> {
  const invitation = await recall(context, slot);
  if (!invitation || invitation.burnt) return err({ type: "link-burnt" });
  const told = await point(context, invitation, therapy);
  if (!told.ok) return told;
  await keep(context, spent(invitation));
  return ok(undefined);
}

/** After an invitation for a reader: the keys that came, once the digits were right. */
export async function readerCards(
  context: Context,
  slot: Hex32,
): Promise<Result<readonly DeviceCard[], VaultError>> {
  const invitation = await recall(context, slot);
  if (!invitation?.done || invitation.purpose !== "reader" || invitation.side !== "inviter")
    return err({ type: "not-yet" });
  const answer = decode(answerCodec, invitation.messages[1]);
  return answer ? ok(answer.cards) : err({ type: "bad-handshake", rule: "IN3" });
}
