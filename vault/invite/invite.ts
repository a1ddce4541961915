// Beginning an invitation, consenting to one, reading and typing the digits (IN1, IN4, IN5).
import {
  answerCodec,
  current,
  type DeviceCard,
  encode,
  err,
  type Hex32,
  inviteCodec,
  type InvitePurpose,
  limits,
  ok,
  type Result,
} from "@refrain/wire";
import { type Context, mineOf, transact } from "../context.ts";
import type { VaultError } from "../errors.ts";
import { personOf } from "../log/log.ts";
import { keyOf } from "../log/records.ts";
import { type Secret, reveal, secret } from "../secret.ts";
import { plainly } from "../sync/session.ts";
import {
  commitTo,
  digitsOf,
  type Invitation,
  linkOf,
  readInvitation,
  secretIn,
  slotOf,
  writeInvitation,
} from "./state.ts";

const none = new Uint8Array(0);

/** A link for one person, once. Nothing is sent yet: {@link advance} does that. */
export async function invite(
  context: Context,
  purpose: InvitePurpose,
): Promise<Result<{ readonly slot: Hex32; readonly link: Secret<string> }, VaultError>> {
  const { primitives: p, dice, clock } = context.ports;
  const bits = dice(16);
  const nonce = dice(32);
  const first = { version: 1, purpose, commit: await commitTo(p, nonce), cards: myCards(context) };
  const slot = await slotOf(p, bits);
  await keep(context, {
    ...blank,
    side: "inviter",
    purpose,
    slot,
    secret: bits,
    nonce,
    messages: [encode(inviteCodec, first), none, none],
    until: clock() + limits.slotLife,
  });
  return ok({ slot, link: secret(linkOf(bits)) });
}

/** IN1: looks at a link without asking anybody anything. */
export function look(fragment: Secret<string>): Result<undefined, VaultError> {
  return secretIn(reveal(fragment)) ? ok(undefined) : err({ type: "bad-link" });
}

/** After the person said yes: from here on {@link advance} may send. */
export async function consent(
  context: Context,
  fragment: Secret<string>,
): Promise<Result<Hex32, VaultError>> {
  const { primitives: p, dice, clock } = context.ports;
  const bits = secretIn(reveal(fragment));
  if (!bits) return err({ type: "bad-link" });
  const slot = await slotOf(p, bits);
  if (await recall(context, slot)) return err({ type: "link-burnt" });
  const nonce = dice(32);
  await keep(context, {
    ...blank,
    side: "invited",
    purpose: "ours",
    slot,
    secret: bits,
    nonce,
    messages: [none, encode(answerCodec, { cards: myCards(context), nonce }), none],
    until: clock() + limits.slotLife,
  });
  return ok(slot);
}

/** The four digits to read out to the other. */
export async function digits(context: Context, slot: Hex32): Promise<Result<string, VaultError>> {
  const invitation = await recall(context, slot);
  if (!invitation || invitation.burnt) return err({ type: "link-burnt" });
  if (invitation.messages[2].length === 0) return err({ type: "not-yet" });
  return ok(await digitsOf(context.ports.primitives, invitation.messages, invitation.side));
}

/** The four digits the other read out, typed here. One wrong try and the link is used up. */
export async function typeDigits(
  context: Context,
  slot: Hex32,
  typed: string,
): Promise<Result<undefined, VaultError>> {
  const invitation = await recall(context, slot);
  if (!invitation || invitation.burnt) return err({ type: "link-burnt" });
  if (invitation.messages[2].length === 0) return err({ type: "not-yet" });
  const other = invitation.side === "inviter" ? "invited" : "inviter";
  const expected = await digitsOf(context.ports.primitives, invitation.messages, other);
  if (typed.replace(/\D/g, "") !== expected && context.rules.on("IN4")) {
    if (context.rules.on("IN5")) await burn(context, invitation);
    return err({ type: "wrong-digits" });
  }
  await keep(context, { ...invitation, checked: true });
  return ok(undefined);
}

/** Uses a link up: here at once, at the relay when it can be reached. */
export async function burn(context: Context, invitation: Invitation): Promise<void> {
  await keep(context, { ...invitation, burnt: true, secret: new Uint8Array(16), nonce: new Uint8Array(32) });
  await plainly(context, "slotBurn", "", { slot: invitation.slot });
}

/**
 * Takes an invitation back, or breaks it off: nobody can use its link any more. One for a reader also after the digits, as
 * long as the reader was not told of a space.
 */
export async function callOff(context: Context, slot: Hex32): Promise<void> {
  const invitation = await recall(context, slot);
  if (!invitation || invitation.burnt) return;
  const reads = invitation.purpose === "reader" && invitation.side === "inviter";
  if (!invitation.done || reads) await burn(context, invitation);
}

export const keep = (context: Context, invitation: Invitation): Promise<void> =>
  transact(context, async (writing) =>
    writing.put(keyOf.invitation(invitation.slot), writeInvitation(invitation)),
  );

export async function recall(context: Context, slot: Hex32): Promise<Invitation | undefined> {
  const bytes = await context.ports.storage.get(keyOf.invitation(slot));
  return bytes && readInvitation(bytes);
}

/** Whether a link can still be used: `late` after its seven days, where it was not used up before (IN5). */
export async function linkIs(context: Context, slot: Hex32): Promise<"good" | "used" | "late"> {
  const invitation = await recall(context, slot);
  if (!invitation || invitation.burnt) return "used";
  return invitation.until < context.ports.clock() ? "late" : "good";
}

/** All devices of this person, the words with them; only this one while there is no `mine`. */
export function myCards(context: Context): readonly DeviceCard[] {
  const mine = mineOf(context);
  const me = mine && personOf(mine, context.card.sign);
  return mine && me !== undefined ? current(mine.roster, me).map((member) => member.card) : [context.card];
}

/** What whoever made the link made it for; undefined until that has come. */
export async function purposeOf(context: Context, slot: Hex32): Promise<InvitePurpose | undefined> {
  const invitation = await recall(context, slot);
  return invitation && invitation.messages[0].length > 0 ? invitation.purpose : undefined;
}

const blank = { checked: false, burnt: false, done: false, genesis: none, signature: none };
