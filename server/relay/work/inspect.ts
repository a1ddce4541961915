// What can be said of one entry or control entry by itself: its bytes, its hashes, its signature. The phones' vault does
// the same with code of its own; testing holds the two against each other.
import { createHash, createPublicKey, type KeyObject, verify as verifyWith } from "node:crypto";
import {
  type Bytes,
  type Control,
  type ControlParts,
  controlParts,
  decodeControl,
  decodeGenesis,
  decodeHeader,
  type EntryParts,
  entryParts,
  found,
  fromHex,
  type Header,
  hex32,
  type Hex32,
  isSigningKey,
  type Item,
  type Outcome,
  type Roster,
  tagged,
} from "@refrain/wire";

export interface InspectedEntry {
  readonly kind: "entry";
  readonly id: Hex32;
  readonly header: Header;
  readonly parts: EntryParts;
}
export interface InspectedControl {
  readonly kind: "control";
  readonly id: Hex32;
  readonly control: Control;
  readonly parts: ControlParts;
}
export interface InspectedGenesis {
  readonly kind: "genesis";
  readonly id: Hex32;
  readonly roster: Roster;
  readonly parts: ControlParts;
}
export interface Refused {
  readonly kind: "refused";
  readonly outcome: Outcome;
}
export type Inspected = InspectedEntry | InspectedControl | InspectedGenesis | Refused;

const refused = (rule: string): Refused => ({ kind: "refused", outcome: { result: "refused", rule } });
const hash = (bytes: Uint8Array): Bytes => new Uint8Array(createHash("sha256").update(bytes).digest());
export const sha256 = hash;

const entryId = (header: Bytes): Hex32 => hex32(hash(tagged("entry id", header)));
export const controlId = (control: Bytes): Hex32 => hex32(hash(tagged("control id", control)));
const spaceId = (genesis: Bytes): Hex32 => hex32(hash(tagged("space id", genesis)));
const bodyHash = ({ salt, cipher }: { salt: Bytes; cipher: Bytes }): Hex32 =>
  hex32(hash(tagged("entry body", salt, cipher)));

/** EN1 to EN5, ME1, ME2 and half of ME4: all that needs no look at what is stored. */
export async function inspect(space: Hex32, item: Item): Promise<Inspected> {
  if (item.kind === "entry") {
    const parts = entryParts(item.entry);
    return parts ? inspectEntry(space, parts) : refused("HO2");
  }
  const parts = controlParts(item.control);
  if (!parts) return refused("HO2");
  return spaceId(parts.control) === space ? inspectGenesis(space, parts) : inspectControl(parts);
}

async function inspectEntry(space: Hex32, parts: EntryParts): Promise<Inspected> {
  const header = decodeHeader(parts.header);
  if (!header) return refused("EN2");
  if (header.space !== space) return refused("EN3");
  if (!(await verify(header.author, tagged("entry signature", parts.header), parts.signature)))
    return refused("EN4");
  if (parts.body && parts.body.cipher.length !== header.bodySize) return refused("EN6");
  if (parts.body && bodyHash(parts.body) !== header.bodyHash) return refused("EN5");
  return { kind: "entry", id: entryId(parts.header), header, parts };
}

async function inspectControl(parts: ControlParts): Promise<Inspected> {
  const control = decodeControl(parts.control);
  if (!control) return refused("HO2");
  const [only] = parts.signatures;
  if (!only || parts.signatures.length !== 1 || only.device !== control.author) return refused("ME4");
  if (!(await verify(only.device, tagged("control signature", parts.control), only.signature)))
    return refused("ME4");
  return { kind: "control", id: controlId(parts.control), control, parts };
}

async function inspectGenesis(space: Hex32, parts: ControlParts): Promise<Inspected> {
  const genesis = decodeGenesis(parts.control);
  if (!genesis) return refused("HO2");
  const signed = tagged("space signature", parts.control);
  for (const { device, signature } of parts.signatures)
    if (!(await verify(device, signed, signature))) return refused("ME1");
  const signers = parts.signatures.map(({ device }) => device);
  const roster = found(genesis, space, signers);
  if (!roster.ok) return refused(roster.error.rule);
  return { kind: "genesis", id: space, roster: roster.value, parts };
}

const prefix = fromHex("302a300506032b6570032100");
const keys = new Map<Hex32, KeyObject>();
const keysKept = 20_000;

function keyOf(device: Hex32): KeyObject {
  const there = keys.get(device);
  if (there) return there;
  const made = createPublicKey({
    key: Buffer.concat([prefix, fromHex(device)]),
    format: "der",
    type: "spki",
  });
  if (keys.size >= keysKept) keys.clear();
  keys.set(device, made);
  return made;
}

/** ID2, ID3. Off the main thread: a signature costs as much as all else that is done for an entry. */
export function verify(device: Hex32, message: Bytes, signature: Bytes): Promise<boolean> {
  if (signature.length !== 64 || !isSigningKey(device)) return Promise.resolve(false);
  return new Promise((resolve) => {
    try {
      verifyWith(null, message, keyOf(device), signature, (error, fits) => resolve(!error && fits));
    } catch {
      resolve(false);
    }
  });
}
