// An answer to an invitation without joining: a few words, once, in a slot of their own (IN8).
import {
  type Bytes,
  concat,
  err,
  fromBase64,
  fromHex,
  hex32,
  type Hex32,
  ok,
  type Result,
  tagged,
  toBase64,
} from "@refrain/wire";
import type { Context } from "../context.ts";
import type { VaultError } from "../errors.ts";
import { expand, extract } from "../keys/hkdf.ts";
import type { Primitives } from "../ports.ts";
import { reveal, type Secret, secret } from "../secret.ts";
import { plainly } from "../sync/session.ts";
import { recall } from "./invite.ts";
import { secretIn } from "./state.ts";

/** Bytes of an answer before it is sealed: all are as long as this. */
const size = 1024;
/** The longest answer, in bytes of UTF-8. */
export const longestOnce = size - 2;

/** Leaves words for whoever made this link. Only after the person asked for it; one answer a link. */
export async function answerOnce(
  context: Context,
  fragment: Secret<string>,
  words: Secret<Bytes>,
): Promise<Result<undefined, VaultError>> {
  const { primitives: p, dice } = context.ports;
  const bits = secretIn(reveal(fragment));
  if (!bits) return err({ type: "bad-link" });
  const plain = reveal(words);
  if (plain.length > longestOnce) return err({ type: "too-long", bytes: plain.length, most: longestOnce });
  const padded = new Uint8Array(size);
  padded.set([plain.length >> 8, plain.length & 255]);
  padded.set(plain, 2);
  const slot = await onceSlot(p, bits);
  const salt = dice(16);
  const sealed = await p.sealUnder(await p.baseKey(bits), salt, tagged("invite once"), fromHex(slot), padded);
  const put = await plainly(context, "slotPut", "", {
    slot,
    index: 0,
    message: toBase64(concat(salt, sealed)),
  });
  return put.ok ? ok(undefined) : put;
}

/** What somebody who holds the link has answered, if anything. It says nothing about who that was. */
export async function answeredOnce(
  context: Context,
  slot: Hex32,
): Promise<Result<Secret<Bytes> | undefined, VaultError>> {
  const { primitives: p } = context.ports;
  const invitation = await recall(context, slot);
  if (!invitation || invitation.burnt || invitation.done) return err({ type: "link-burnt" });
  const where = await onceSlot(p, invitation.secret);
  const given = await plainly(context, "slotGet", "", { slot: where });
  if (!given.ok) return given;
  const [message] = given.value.messages;
  const sealed = message ? fromBase64(message) : undefined;
  if (!sealed) return ok(undefined);
  const info = tagged("invite once");
  const base = await p.baseKey(invitation.secret);
  const plain = await p.openUnder(base, sealed.slice(0, 16), info, fromHex(where), sealed.slice(16));
  if (plain?.length !== size) return ok(undefined);
  const length = ((plain[0] ?? 0) << 8) | (plain[1] ?? 0);
  return ok(length > longestOnce ? undefined : secret(plain.slice(2, 2 + length)));
}

const onceSlot = async (p: Primitives, bits: Bytes): Promise<Hex32> =>
  hex32(await expand(p, await extract(p, new Uint8Array(0), bits), tagged("invite once slot"), 32));
