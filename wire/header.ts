import { type Bytes, type Hex32, isHex32 } from "./bytes.ts";
import { decode, encode, id32, list, oneOf, only, record, u32, u53 } from "./codec.ts";
import { isBodySize, limits } from "./limits.ts";

/** Another device's newest entry its author had seen, where that is newer than what the author cited before. */
export interface Cite {
  readonly device: Hex32;
  readonly seq: number;
  readonly id: Hex32;
}

/** What an entry is for the relay: `sealed` says nothing, `erase` names bodies to drop, `close` ends the space. */
export type Form = "sealed" | "erase" | "close";

/** The signed part of an entry (rules EN and CH). */
export interface Header {
  readonly version: number;
  readonly form: Form;
  readonly space: Hex32;
  /** The signing key of the device that wrote it. */
  readonly author: Hex32;
  /** 1, 2, 3 … for each author. */
  readonly seq: number;
  /** The author's entry before this one; zeros before the first. */
  readonly prev: Hex32;
  /** One more than the largest of `prev` and all cited. */
  readonly lamport: number;
  readonly epoch: number;
  /** The newest control entry its author knew. */
  readonly controlIndex: number;
  readonly controlId: Hex32;
  readonly cites: readonly Cite[];
  /** Entries to erase. */
  readonly targets: readonly Hex32[];
  /** Hash of salt and ciphertext; zeros where there is no body. */
  readonly bodyHash: Hex32;
  readonly bodySize: number;
}

const zeroText = "0".repeat(64);
export const zeros: Hex32 = isHex32(zeroText) ? zeroText : neverHex();

function neverHex(): never {
  throw new Error("64 zeros are hexadecimal");
}

const cite = record<Cite>({ device: id32, seq: u32, id: id32 });

export const headerCodec = record<Header>({
  version: only(1),
  form: oneOf<Form>(["sealed", "erase", "close"]),
  space: id32,
  author: id32,
  seq: u32,
  prev: id32,
  lamport: u53,
  epoch: u32,
  controlIndex: u32,
  controlId: id32,
  cites: list(cite, limits.cites),
  targets: list(id32, limits.targets),
  bodyHash: id32,
  bodySize: u32,
});

export const encodeHeader = (header: Header): Bytes => encode(headerCodec, header);

/** The header in these bytes if they are its one encoding and its parts fit each other (EN2); else undefined. */
export function decodeHeader(bytes: Uint8Array): Header | undefined {
  if (bytes.length > limits.header) return undefined;
  const header = decode(headerCodec, bytes);
  return header && fits(header) ? header : undefined;
}

function fits(header: Header): boolean {
  const ascending = header.cites.every(
    (cite, i) => cite.seq > 0 && (i === 0 || cite.device > (header.cites[i - 1]?.device ?? "")),
  );
  const sortedTargets = header.targets.every((id, i) => i === 0 || id > (header.targets[i - 1] ?? ""));
  const body =
    header.form === "sealed"
      ? isBodySize(header.bodySize)
      : header.bodySize === 0 && header.bodyHash === zeros;
  const targets = header.form === "erase" ? header.targets.length > 0 : header.targets.length === 0;
  const first = header.seq === 1 ? header.prev === zeros : header.seq > 1 && header.prev !== zeros;
  const notSelf = header.cites.every((cite) => cite.device !== header.author);
  return ascending && sortedTargets && body && targets && first && notSelf && header.lamport > 0;
}
