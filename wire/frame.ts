// What is inside a sealed body: a frame, padded. The relay sees none of it.
import { type Bytes, type Hex16, type Hex32 } from "./bytes.ts";
import { blob, type Codec, decode, encode, fixed, id16, id32, record, u32 } from "./codec.ts";
import { limits, longestFrame } from "./limits.ts";

/** A half given but not yet readable: ciphertext under a key of its own, and what binds the two (EX1). */
export interface Seal {
  readonly episode: Hex16;
  readonly commitment: Hex32;
  readonly sealed: Bytes;
}

/** The key of a seal, once both are in: my seal, theirs, my key (EX4). */
export interface Opening {
  readonly episode: Hex16;
  readonly mine: Hex32;
  readonly theirs: Hex32;
  readonly key: Bytes;
}

/** A seal taken back (EX6). */
export interface Withdrawal {
  readonly episode: Hex16;
  readonly mine: Hex32;
}

/** In `mine`: the key of a seal, so that each of my devices can open it (EX2). */
export interface KeyNote {
  readonly space: Hex32;
  readonly episode: Hex16;
  readonly commitment: Hex32;
  readonly key: Bytes;
}

/** In `mine`: the key of an epoch of another space, so that no other person's box decides what my devices can read (EP5). */
export interface EpochNote {
  readonly space: Hex32;
  readonly epoch: number;
  readonly key: Bytes;
}

/** In `ours`: a genesis for the other to sign, with my signature. */
export interface Proposal {
  readonly genesis: Bytes;
  readonly signature: Bytes;
}

export type Frame =
  | { readonly kind: "fact"; readonly body: Bytes }
  | { readonly kind: "seal"; readonly seal: Seal }
  | { readonly kind: "opening"; readonly opening: Opening }
  | { readonly kind: "withdrawal"; readonly withdrawal: Withdrawal }
  | { readonly kind: "key-note"; readonly note: KeyNote }
  | { readonly kind: "proposal"; readonly proposal: Proposal }
  | { readonly kind: "space-note"; readonly space: Hex32 }
  | { readonly kind: "epoch-note"; readonly note: EpochNote };

/** The longest half, in bytes: what a frame holds beside the seal's own parts. */
export const longestHalf = longestFrame - 1 - 16 - 32 - 4 - limits.tag;
export const longestFact = longestFrame - 1 - 4;

const fact = blob(longestFact);
const seal = record<Seal>({ episode: id16, commitment: id32, sealed: blob(longestHalf + limits.tag) });
const opening = record<Opening>({ episode: id16, mine: id32, theirs: id32, key: fixed(32) });
const withdrawal = record<Withdrawal>({ episode: id16, mine: id32 });
const keyNote = record<KeyNote>({ space: id32, episode: id16, commitment: id32, key: fixed(32) });
const epochNote = record<EpochNote>({ space: id32, epoch: u32, key: fixed(32) });
const proposal = record<Proposal>({ genesis: blob(limits.control), signature: fixed(64) });

const frame: Codec<Frame> = {
  write(out, value) {
    switch (value.kind) {
      case "fact":
        out.number(0, 1);
        return fact.write(out, value.body);
      case "seal":
        out.number(1, 1);
        return seal.write(out, value.seal);
      case "opening":
        out.number(2, 1);
        return opening.write(out, value.opening);
      case "withdrawal":
        out.number(3, 1);
        return withdrawal.write(out, value.withdrawal);
      case "key-note":
        out.number(4, 1);
        return keyNote.write(out, value.note);
      case "proposal":
        out.number(5, 1);
        return proposal.write(out, value.proposal);
      case "space-note":
        out.number(6, 1);
        return id32.write(out, value.space);
      case "epoch-note":
        out.number(7, 1);
        return epochNote.write(out, value.note);
    }
  },
  read(from) {
    switch (from.number(1) ?? 255) {
      case 0: {
        const body = fact.read(from);
        return body && { kind: "fact", body };
      }
      case 1: {
        const value = seal.read(from);
        return value && { kind: "seal", seal: value };
      }
      case 2: {
        const value = opening.read(from);
        return value && { kind: "opening", opening: value };
      }
      case 3: {
        const value = withdrawal.read(from);
        return value && { kind: "withdrawal", withdrawal: value };
      }
      case 4: {
        const note = keyNote.read(from);
        return note && { kind: "key-note", note };
      }
      case 5: {
        const value = proposal.read(from);
        return value && { kind: "proposal", proposal: value };
      }
      case 6: {
        const space = id32.read(from);
        return space && { kind: "space-note", space };
      }
      case 7: {
        const note = epochNote.read(from);
        return note && { kind: "epoch-note", note };
      }
      default:
        return undefined;
    }
  },
};

export const encodeFrame = (value: Frame): Bytes => encode(frame, value);
export const decodeFrame = (bytes: Uint8Array): Frame | undefined => decode(frame, bytes);

/** The frame behind its length, filled with zeros to the next size (EN6); undefined where it is too long. */
export function pad(frame: Uint8Array): Bytes | undefined {
  const size = limits.sizes.find((size) => frame.length + 4 <= size);
  if (size === undefined) return undefined;
  const padded = new Uint8Array(size);
  new DataView(padded.buffer).setUint32(0, frame.length);
  padded.set(frame, 4);
  return padded;
}

/** What {@link pad} was given; undefined where the length or the filling is not as it writes them. */
export function unpad(padded: Uint8Array): Bytes | undefined {
  if (padded.length < 4) return undefined;
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (length + 4 > padded.length || padded.subarray(length + 4).some((byte) => byte !== 0)) return undefined;
  return new Uint8Array(padded.subarray(4, 4 + length));
}
