// An invitation under way, as it lies in storage on either side, and its messages as they lie at the relay.
import {
  blob,
  type Bytes,
  concat,
  type DeviceCard,
  decode,
  encode,
  fixed,
  flag,
  fromBase64,
  fromHex,
  hex32,
  type Hex32,
  id32,
  type InvitePurpose,
  limits,
  oneOf,
  record,
  tagged,
  toBase64,
  u53,
} from "@refrain/wire";
import { expand, extract } from "../keys/hkdf.ts";
import type { Primitives } from "../ports.ts";

export type Side = "inviter" | "invited";

export interface Invitation {
  readonly side: Side;
  readonly purpose: InvitePurpose;
  readonly slot: Hex32;
  readonly secret: Bytes;
  readonly nonce: Bytes;
  /** The messages so far, unsealed, in the order of their numbers; empty where not there. */
  readonly messages: readonly [Bytes, Bytes, Bytes];
  /** The digits the other read out were right. */
  readonly checked: boolean;
  readonly burnt: boolean;
  readonly done: boolean;
  /** The genesis and my signature on it, kept so that the same bytes are sent again. */
  readonly genesis: Bytes;
  readonly signature: Bytes;
  /** By this device's clock, milliseconds since 1970. */
  readonly until: number;
}

interface Stored extends Omit<Invitation, "messages"> {
  readonly first: Bytes;
  readonly second: Bytes;
  readonly third: Bytes;
}
const message = blob(limits.slotMessage);
const stored = record<Stored>({
  side: oneOf<Side>(["inviter", "invited"]),
  purpose: oneOf<InvitePurpose>(["ours", "device", "reader"]),
  slot: id32,
  secret: fixed(16),
  nonce: fixed(32),
  checked: flag,
  burnt: flag,
  done: flag,
  genesis: blob(limits.control),
  signature: blob(64),
  until: u53,
  first: message,
  second: message,
  third: message,
});

export const writeInvitation = ({ messages, ...rest }: Invitation): Bytes =>
  encode(stored, { ...rest, first: messages[0], second: messages[1], third: messages[2] });

export function readInvitation(bytes: Bytes): Invitation | undefined {
  const found = decode(stored, bytes);
  if (!found) return undefined;
  const { first, second, third, ...rest } = found;
  return { ...rest, messages: [first, second, third] };
}

/** The part of the link behind the `#`, which no server ever sees. */
export const linkOf = (secret: Bytes): string => `r1.${toBase64(secret)}`;

export function secretIn(fragment: string): Bytes | undefined {
  const secret = fragment.startsWith("r1.") ? fromBase64(fragment.slice(3)) : undefined;
  return secret?.length === 16 ? secret : undefined;
}

/** Where the relay keeps the messages: known to whoever has the link, and telling nothing about it. */
export const slotOf = async (p: Primitives, secret: Bytes): Promise<Hex32> =>
  hex32(await expand(p, await extract(p, new Uint8Array(0), secret), tagged("invite slot"), 32));

/** IN3: a message under the link's secret, its number and slot bound in. */
export async function sealMessage(
  p: Primitives,
  { secret, slot }: Pick<Invitation, "secret" | "slot">,
  index: number,
  salt: Bytes,
  plain: Bytes,
): Promise<Bytes> {
  const info = tagged("invite message", Uint8Array.of(index));
  return concat(salt, await p.sealUnder(await p.baseKey(secret), salt, info, fromHex(slot), plain));
}

export async function openMessage(
  p: Primitives,
  { secret, slot }: Pick<Invitation, "secret" | "slot">,
  index: number,
  sealed: Bytes,
): Promise<Bytes | undefined> {
  const info = tagged("invite message", Uint8Array.of(index));
  return p.openUnder(await p.baseKey(secret), sealed.slice(0, 16), info, fromHex(slot), sealed.slice(16));
}

/** IN2: the promise of a nonce. */
export const commitTo = async (p: Primitives, nonce: Bytes): Promise<Hex32> =>
  hex32(await p.sha256(tagged("invite commit", nonce)));

/** IN4: the four digits one side reads out; they stand for everything the two have said so far. */
export async function digitsOf(
  p: Primitives,
  messages: readonly [Bytes, Bytes, Bytes],
  reader: Side,
): Promise<string> {
  const side = Uint8Array.of(reader === "inviter" ? 0 : 1);
  const lengths = Uint8Array.from(messages.flatMap(({ length }) => [length >> 8, length & 255]));
  const hash = await p.sha256(tagged("invite code", side, lengths, ...messages));
  const number = new DataView(hash.buffer).getUint32(0) % 10_000;
  return String(number).padStart(4, "0");
}

export const sameCards = (a: readonly DeviceCard[], b: readonly DeviceCard[]): boolean =>
  a.length === b.length &&
  a.every((card, i) => card.sign === b[i]?.sign && card.box === b[i]?.box && card.paper === b[i]?.paper);
