// What the relay is asked and what it answers, as JSON; the schemas rule, the types follow from them.
import * as v from "valibot";
import { type Bytes, fromBase64, type Hex32, isHex32, toBase64 } from "./bytes.ts";
import { limits } from "./limits.ts";

const longest = (bytes: number) => Math.ceil((bytes * 4) / 3);

/** Bytes as base64url without padding, at most so many. */
const base64 = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest(most)),
    v.regex(/^[A-Za-z0-9_-]*$/),
    v.check((text) => fromBase64(text) !== undefined),
  );

const exactly = (bytes: number) =>
  v.pipe(
    v.string(),
    v.length(longest(bytes)),
    v.regex(/^[A-Za-z0-9_-]*$/),
    v.check((text) => fromBase64(text) !== undefined),
  );

const hex32 = v.pipe(
  v.string(),
  v.length(64),
  v.regex(/^[0-9a-f]{64}$/),
  v.custom<Hex32>((text) => typeof text === "string" && isHex32(text)),
);

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));

const largestBody = 65536 + limits.tag;

/** An entry under way. `salt` and `body` are both there or both not: an erased body leaves the rest standing. */
export const entryEnvelope = v.strictObject({
  header: base64(limits.header),
  signature: exactly(64),
  salt: v.optional(exactly(16)),
  body: v.optional(base64(largestBody)),
});

/** A control entry under way: a genesis with a signature for each writer, or a later one with one. */
export const controlEnvelope = v.strictObject({
  control: base64(limits.control),
  signatures: v.pipe(
    v.array(v.strictObject({ device: hex32, signature: exactly(64) })),
    v.minLength(1),
    v.maxLength(limits.persons),
  ),
});

export const item = v.variant("kind", [
  v.strictObject({ kind: v.literal("entry"), entry: entryEnvelope }),
  v.strictObject({ kind: v.literal("control"), control: controlEnvelope }),
]);

/** Where a reader stands: the position it has read up to and the id it saw there. Position 0 and the space's id at the start. */
export const cursor = v.strictObject({ position: count, id: hex32 });

/** What became of one submitted item. */
export const outcome = v.variant("result", [
  v.strictObject({ result: v.literal("accepted"), position: count }),
  v.strictObject({ result: v.literal("known"), position: count }),
  /** Another entry has this author's sequence number, or this place in the control chain. */
  v.strictObject({ result: v.literal("taken"), by: hex32 }),
  /** Entries or control entries it builds on are not here: send them first. */
  v.strictObject({ result: v.literal("missing"), ids: v.pipe(v.array(hex32), v.maxLength(64)) }),
  /** Breaks a rule of PROTOCOL.md; sending it again will not help. */
  v.strictObject({ result: v.literal("refused"), rule: v.pipe(v.string(), v.maxLength(8)) }),
]);

export const challengeAsk = v.strictObject({ device: hex32 });
export const challengeGiven = v.strictObject({ challenge: exactly(32), expires: count });
export const sessionAsk = v.strictObject({ device: hex32, challenge: exactly(32), signature: exactly(64) });
export const sessionGiven = v.strictObject({ token: v.pipe(v.string(), v.maxLength(128)), expires: count });
export const spacesGiven = v.strictObject({ spaces: v.pipe(v.array(hex32), v.maxLength(1000)) });
export const submitAsk = v.strictObject({
  space: hex32,
  items: v.pipe(v.array(item), v.minLength(1), v.maxLength(limits.batch)),
});
export const submitGiven = v.strictObject({ outcomes: v.pipe(v.array(outcome), v.maxLength(limits.batch)) });
export const pullAsk = v.strictObject({
  space: hex32,
  cursor,
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.batch)),
});
export const pullGiven = v.strictObject({
  items: v.pipe(v.array(item), v.maxLength(limits.batch)),
  cursor,
  more: v.boolean(),
});
export const headsAsk = v.strictObject({ space: hex32 });
export const headsGiven = v.strictObject({
  control: v.strictObject({ index: count, id: hex32 }),
  heads: v.array(v.strictObject({ device: hex32, seq: count, id: hex32 })),
});
export const slotPutAsk = v.strictObject({
  slot: hex32,
  index: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limits.slotMessages - 1)),
  message: base64(limits.slotMessage),
});
export const slotAsk = v.strictObject({ slot: hex32 });
export const slotGiven = v.strictObject({
  burnt: v.boolean(),
  messages: v.array(v.nullable(base64(limits.slotMessage))),
});
export const nothing = v.strictObject({});

/** Why the relay did nothing. `status` is the HTTP status. */
export const refusal = v.strictObject({
  status: v.picklist([400, 401, 403, 404, 409, 410, 413, 429, 500, 507]),
  reason: v.picklist([
    "malformed",
    "no-session",
    "not-a-member",
    "no-such-space",
    "cursor-mismatch",
    "slot-burnt",
    "slot-taken",
    "too-large",
    "too-many",
    "bad-proof",
    "out-of-order",
    "full",
  ]),
});

/** What comes over the socket, and nothing else ever: there may be something new in this space. */
export const hint = v.strictObject({ space: hex32 });

export type EntryEnvelope = v.InferOutput<typeof entryEnvelope>;
export type ControlEnvelope = v.InferOutput<typeof controlEnvelope>;
export type Item = v.InferOutput<typeof item>;
export type Cursor = v.InferOutput<typeof cursor>;
export type Outcome = v.InferOutput<typeof outcome>;
export type Refusal = v.InferOutput<typeof refusal>;
export type Heads = v.InferOutput<typeof headsGiven>;
export type SlotGiven = v.InferOutput<typeof slotGiven>;

/** An entry's parts as bytes. */
export interface EntryParts {
  readonly header: Bytes;
  readonly signature: Bytes;
  readonly body?: { readonly salt: Bytes; readonly cipher: Bytes };
}

export function entryParts(envelope: EntryEnvelope): EntryParts | undefined {
  const header = fromBase64(envelope.header);
  const signature = fromBase64(envelope.signature);
  if (!header || signature?.length !== 64) return undefined;
  if (envelope.salt === undefined && envelope.body === undefined) return { header, signature };
  const salt = fromBase64(envelope.salt ?? "");
  const cipher = fromBase64(envelope.body ?? "");
  return salt?.length === 16 && cipher ? { header, signature, body: { salt, cipher } } : undefined;
}

export const entryOf = (parts: EntryParts): EntryEnvelope => ({
  header: toBase64(parts.header),
  signature: toBase64(parts.signature),
  ...(parts.body ? { salt: toBase64(parts.body.salt), body: toBase64(parts.body.cipher) } : {}),
});

export interface ControlParts {
  readonly control: Bytes;
  readonly signatures: readonly { readonly device: Hex32; readonly signature: Bytes }[];
}

export function controlParts(envelope: ControlEnvelope): ControlParts | undefined {
  const control = fromBase64(envelope.control);
  const signatures = envelope.signatures.flatMap(({ device, signature }) => {
    const bytes = fromBase64(signature);
    return bytes?.length === 64 ? [{ device, signature: bytes }] : [];
  });
  return control && signatures.length === envelope.signatures.length ? { control, signatures } : undefined;
}

export const controlOf = (parts: ControlParts): ControlEnvelope => ({
  control: toBase64(parts.control),
  signatures: parts.signatures.map(({ device, signature }) => ({ device, signature: toBase64(signature) })),
});
