// One space as a device knows it: the control chain, the entries that fit, and those that wait for others.
import {
  type Bytes,
  type ControlParts,
  type Cursor,
  type EntryParts,
  type Frame,
  type Header,
  type Hex32,
  type Roster,
  type Rules,
  zeros,
} from "@refrain/wire";
import type { EpochKey } from "../seal/epoch.ts";
import type { Alarm } from "./alarm.ts";

/** An entry in its place. */
export interface Kept {
  readonly id: Hex32;
  readonly header: Header;
  parts: EntryParts;
  /** The newest entry of each other device its author had seen by then. */
  readonly cited: ReadonlyMap<Hex32, number>;
  /** Whether the relay has said that it holds it. */
  acked: boolean;
  /** Its number among the log's records. */
  readonly record: number;
  /** The opened body; `null` where it cannot be opened. */
  frame?: Frame | null;
}

/** An entry whose bytes, signature and hashes are right, before its place is known. */
export interface Inspected {
  readonly id: Hex32;
  readonly header: Header;
  readonly parts: EntryParts;
}

export type Line =
  { readonly kind: "control"; readonly index: number } | { readonly kind: "entry"; readonly entry: Kept };

/** Something said here and not yet sealed. */
export interface Unsent {
  readonly key: string;
  readonly frame: Frame;
  /** The salt its body will be sealed with, chosen now: so that it can be known again (SY9). */
  readonly salt: Bytes;
  /** Waits until the key note with this commitment is acknowledged in `mine` (EX2). */
  readonly after?: Hex32;
}

export interface Log {
  readonly space: Hex32;
  readonly rules: Rules;
  roster: Roster;
  readonly controls: ControlParts[];
  /** Everything in the order it found its place; what heals a relay is sent in this order. */
  readonly lines: Line[];
  readonly kept: Map<Hex32, Kept>;
  /** Ids at each device's sequence numbers; two at one number are a fork. */
  readonly chains: Map<Hex32, Map<number, Hex32[]>>;
  readonly heads: Map<Hex32, Kept>;
  /** The first number at which a device wrote two entries (CH2). */
  readonly forks: Map<Hex32, number>;
  /** For each entry named by an erase, those erases. */
  readonly erasures: Map<Hex32, Kept[]>;
  readonly closes: Kept[];
  readonly waiting: Map<Hex32, Inspected>;
  readonly keys: Map<number, EpochKey>;
  readonly unsent: Unsent[];
  /** What is to be erased and not yet signed (ER6). */
  readonly erasing: Set<Hex32>;
  /** To be closed, and not yet signed (ER6). */
  closing: boolean;
  readonly alarms: Alarm[];
  cursor: Cursor;
  /** The farthest the relay has acknowledged, by reading or by writing (SY3). */
  tip: Cursor;
  /** Set when another entry took one of this device's sequence numbers: this key writes no more (SY10). */
  retired: boolean;
  /** What is missing, and for how many rounds it has been (SY3); forgotten with the page. */
  sought: { readonly missing: string; readonly rounds: number };
  /** Bodies given back to the relay, in case it dropped them (ER7); forgotten with the page. */
  readonly givenBack: Set<Hex32>;
  /** Set when two control entries claim one place: nothing is written any more (ME6). */
  split: boolean;
  /** Number of the next record. */
  next: number;
  /** How many epochs' keys are noted in `mine` (EP5); in memory only. */
  noted: number;
}

export const emptyLog = (roster: Roster, genesis: ControlParts, rules: Rules): Log => ({
  space: roster.space,
  rules,
  roster,
  controls: [genesis],
  lines: [{ kind: "control", index: 0 }],
  kept: new Map(),
  chains: new Map(),
  heads: new Map(),
  forks: new Map(),
  erasures: new Map(),
  closes: [],
  waiting: new Map(),
  keys: new Map(),
  unsent: [],
  erasing: new Set(),
  closing: false,
  alarms: [],
  cursor: { position: 0, id: roster.space },
  tip: { position: 0, id: roster.space },
  retired: false,
  sought: { missing: "", rounds: 0 },
  givenBack: new Set(),
  split: false,
  next: 1,
  noted: 0,
});

export const personOf = (log: Log, device: Hex32): number | undefined =>
  log.roster.members.get(device)?.person;

/** ER1: erased if its own author's person asked for it. */
export function isErased(log: Log, id: Hex32, author: Hex32): boolean {
  if (log.erasing.has(id)) return true;
  const asked = log.erasures.get(id)?.filter((erase) => stands(log, erase)) ?? [];
  if (!log.rules.on("ER1")) return asked.length > 0;
  const person = personOf(log, author);
  return person !== undefined && asked.some((erase) => personOf(log, erase.header.author) === person);
}

/** Whether one of the two has closed this space (ME10), or this device is about to. */
export const isClosed = (log: Log): boolean => log.closing || log.closes.some((close) => stands(log, close));

/**
 * ME8: whether an entry lies before its device's removal, on the branch the removal names. What lies beyond may be here,
 * because somebody cited it who had not heard; it is not shown, erases nothing and closes nothing.
 */
export function stands(log: Log, { id, header }: Kept): boolean {
  const removed = log.rules.on("ME8") ? log.roster.members.get(header.author)?.removed : undefined;
  if (!removed) return true;
  if (header.seq > removed.seq) return false;
  return !log.forks.has(header.author) || (lineTo(log, removed.id)?.has(id) ?? true);
}

/** The chain of entries that ends in this one; undefined where it is not here. */
export function lineTo(log: Log, last: Hex32): ReadonlySet<Hex32> | undefined {
  const line = new Set<Hex32>();
  for (let id = last; id !== zeros;) {
    const kept = log.kept.get(id);
    if (!kept) return undefined;
    line.add(id);
    id = kept.header.prev;
  }
  return line;
}

/** Whether `later` was written by someone who had seen `earlier`. */
export const saw = (later: Kept, earlier: Kept): boolean =>
  later.header.author === earlier.header.author
    ? later.header.seq > earlier.header.seq
    : (later.cited.get(earlier.header.author) ?? 0) >= earlier.header.seq;

/** The order of a history: Lamport time, author, id. */
export const inOrder = (a: Kept, b: Kept): number =>
  a.header.lamport - b.header.lamport ||
  compare(a.header.author, b.header.author) ||
  compare(a.id, b.id) ||
  a.record - b.record;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
