// The three messages of an invitation and what follows them (IN1 to IN6), as bytes inside their sealing.
import type { Bytes, Hex32 } from "./bytes.ts";
import { blob, fixed, id32, list, oneOf, only, record } from "./codec.ts";
import { cardList, type DeviceCard } from "./control.ts";
import { limits } from "./limits.ts";

/** What the invitation is for: a space of two, another device of mine, or keys of a reader for `therapy`. */
export type InvitePurpose = "ours" | "device" | "reader";

/** 1, from the one who invites: the promise of a nonce, and the keys. */
export interface Invite {
  readonly version: number;
  readonly purpose: InvitePurpose;
  readonly commit: Hex32;
  readonly cards: readonly DeviceCard[];
}

/** 2, after consent: keys and a nonce. */
export interface Answer {
  readonly cards: readonly DeviceCard[];
  readonly nonce: Bytes;
}

/** 3: the promised nonce. */
export interface Reveal {
  readonly nonce: Bytes;
}

/** 4, once the digits were right at the inviter's: a genesis and the inviter's signature, or the spaces to look into. */
export interface Grant {
  readonly genesis: Bytes;
  readonly signature: Bytes;
  readonly spaces: readonly Hex32[];
}

/** 5, once they were right at the other's too: the countersignature. */
export interface Accept {
  readonly signature: Bytes;
}

export const inviteCodec = record<Invite>({
  version: only(1),
  purpose: oneOf<InvitePurpose>(["ours", "device", "reader"]),
  commit: id32,
  cards: cardList,
});
export const answerCodec = record<Answer>({ cards: cardList, nonce: fixed(32) });
export const revealCodec = record<Reveal>({ nonce: fixed(32) });
export const grantCodec = record<Grant>({
  genesis: blob(limits.control),
  signature: blob(64),
  spaces: list(id32, 32),
});
export const acceptCodec = record<Accept>({ signature: fixed(64) });
