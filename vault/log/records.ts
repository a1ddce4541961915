// How a space lies in storage. Everything is a record of bytes; the keys say what it is:
//   card                 this device's public keys
//   gen                  counts transactions, so that a second tab sees that it is behind
//   l/<space>/<number>   a line of the log: control entry or entry, in the order they found their place
//   w/<space>/<id>       an entry that waits for others
//   o/<space>/<key>      something said and not yet sealed, encrypted
//   p/<space>            the cursor, and whether this device's key is retired or the space split
//   a/<space>/<number>   an alarm
//   e/<space>/<id>       to be erased, not yet signed
//   c/<space>            to be closed, not yet signed
//   x/<space>            a mark that this device has left it
//   i/<slot>             an invitation under way
//   f/<space>/<number>   what is still to be sent after leaving
import {
  ascii,
  blob,
  type Bytes,
  type ControlParts,
  decode,
  encode,
  type EntryParts,
  fixed,
  flag,
  type Hex32,
  id32,
  limits,
  list,
  record,
  u53,
} from "@refrain/wire";
import type { Alarm } from "./alarm.ts";
import type { Log } from "./log.ts";

interface EntryRecord {
  readonly control: boolean;
  readonly acked: boolean;
  readonly header: Bytes;
  readonly signature: Bytes;
  readonly whole: boolean;
  readonly salt: Bytes;
  readonly cipher: Bytes;
}
interface ControlRecord {
  readonly control: boolean;
  readonly bytes: Bytes;
  readonly signatures: readonly { readonly device: Hex32; readonly signature: Bytes }[];
}
interface StateRecord {
  readonly position: number;
  readonly id: Hex32;
  readonly tipPosition: number;
  readonly tipId: Hex32;
  readonly retired: boolean;
  readonly split: boolean;
}

const entryRecord = record<EntryRecord>({
  control: flag,
  acked: flag,
  header: blob(limits.header),
  signature: fixed(64),
  whole: flag,
  salt: blob(16),
  cipher: blob(65536 + limits.tag),
});
const controlRecord = record<ControlRecord>({
  control: flag,
  bytes: blob(limits.control),
  signatures: list(record({ device: id32, signature: fixed(64) }), limits.persons),
});
const stateRecord = record<StateRecord>({
  position: u53,
  id: id32,
  tipPosition: u53,
  tipId: id32,
  retired: flag,
  split: flag,
});
const nothing = new Uint8Array(0);

export const entryLine = (parts: EntryParts, acked: boolean): Bytes =>
  encode(entryRecord, {
    control: false,
    acked,
    header: parts.header,
    signature: parts.signature,
    whole: parts.body !== undefined,
    salt: parts.body?.salt ?? nothing,
    cipher: parts.body?.cipher ?? nothing,
  });

export const controlLine = ({ control, signatures }: ControlParts): Bytes =>
  encode(controlRecord, { control: true, bytes: control, signatures });

export type StoredLine =
  | { readonly kind: "entry"; readonly parts: EntryParts; readonly acked: boolean }
  | { readonly kind: "control"; readonly parts: ControlParts };

export function readLine(bytes: Bytes): StoredLine | undefined {
  if (bytes[0] === 1) {
    const control = decode(controlRecord, bytes);
    return control && { kind: "control", parts: { control: control.bytes, signatures: control.signatures } };
  }
  const entry = decode(entryRecord, bytes);
  if (!entry) return undefined;
  const { header, signature, whole, salt, cipher, acked } = entry;
  return { kind: "entry", acked, parts: { header, signature, ...(whole ? { body: { salt, cipher } } : {}) } };
}

export const stateLine = ({ cursor, tip, retired, split }: Log): Bytes =>
  encode(stateRecord, { ...cursor, tipPosition: tip.position, tipId: tip.id, retired, split });

export const readState = (bytes: Bytes): Pick<Log, "cursor" | "tip" | "retired" | "split"> | undefined => {
  const state = decode(stateRecord, bytes);
  if (!state) return undefined;
  const { position, id, tipPosition, tipId, retired, split } = state;
  return { cursor: { position, id }, tip: { position: tipPosition, id: tipId }, retired, split };
};

interface Farewell {
  readonly header: Bytes;
  readonly signature: Bytes;
}
const farewell = record<Farewell>({ header: blob(limits.header), signature: fixed(64) });

/** An entry still to be sent after leaving: no text, no key. */
export const farewellLine = ({ header, signature }: EntryParts): Bytes =>
  encode(farewell, { header, signature });
export const readFarewell = (bytes: Bytes): EntryParts | undefined => decode(farewell, bytes);

export const alarmLine = (alarm: Alarm): Bytes => ascii(JSON.stringify(alarm));

const padded = (number: number) => String(number).padStart(9, "0");

export const keyOf = {
  card: "card",
  generation: "gen",
  lines: (space: Hex32) => `l/${space}/`,
  line: (space: Hex32, number: number) => `l/${space}/${padded(number)}`,
  waits: (space: Hex32) => `w/${space}/`,
  waiting: (space: Hex32, id: Hex32) => `w/${space}/${id}`,
  unsents: (space: Hex32) => `o/${space}/`,
  erasings: (space: Hex32) => `e/${space}/`,
  erasing: (space: Hex32, id: Hex32) => `e/${space}/${id}`,
  closing: (space: Hex32) => `c/${space}`,
  state: (space: Hex32) => `p/${space}`,
  states: "p/",
  alarms: (space: Hex32) => `a/${space}/`,
  alarm: (space: Hex32, number: number) => `a/${space}/${padded(number)}`,
  invitation: (slot: Hex32) => `i/${slot}`,
  left: (space: Hex32) => `x/${space}`,
  farewells: "f/",
  farewellsTo: (space: Hex32) => `f/${space}/`,
  farewell: (space: Hex32, number: number) => `f/${space}/${padded(number)}`,
};
