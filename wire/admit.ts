// What a relay asks of an entry before it stores it. It cannot read bodies; it can keep order, roles and limits.
// Hashes and signatures are checked by whoever calls; here are the rules, the same for every relay.
import type { Item, Outcome } from "./api.ts";
import { fromBase64, type Hex32 } from "./bytes.ts";
import type { Control } from "./control.ts";
import { type Cite, decodeHeader, type Header, zeros } from "./header.ts";
import { couldWrite, follow, type Roster } from "./roster.ts";

/** What a relay looks up before it decides, in the same transaction. */
export interface Around {
  readonly roster: Roster;
  /** The position of an entry with this id, if it is here. */
  readonly known: number | undefined;
  /** The id of the entry of this device with this sequence number, if one is here. */
  at(device: Hex32, seq: number): Hex32 | undefined;
  /** The largest Lamport time of a `close` that is here. */
  readonly closedAt: number | undefined;
}

/** CH1, CI1: the entries an entry builds on, each where it must stand. */
export const neededBy = ({ author, seq, prev, cites }: Header): readonly Cite[] =>
  prev === zeros ? cites : [{ device: author, seq: seq - 1, id: prev }, ...cites];

/**
 * LI2: whether an item needs room. One's own words may be taken away, and a space closed, where it is full: for such
 * entries a relay has as much room again.
 */
export function adds(item: Item): boolean {
  const header = item.kind === "entry" ? fromBase64(item.entry.header) : undefined;
  return (header && decodeHeader(header)?.form) === "sealed" || item.kind === "control";
}

/** Undefined where the entry is to be stored at the next position; else what to answer instead. */
export function admitEntry(header: Header, around: Around): Outcome | undefined {
  const { roster, known, closedAt } = around;
  if (known !== undefined) return { result: "known", position: known };
  const control = roster.ids[header.controlIndex];
  if (control === undefined) return { result: "missing", ids: [header.controlId] };
  if (control !== header.controlId) return { result: "refused", rule: "CI3" };
  if (!couldWrite(roster, header.author, header.controlIndex)) return { result: "refused", rule: "ME7" };
  if (header.epoch !== roster.epochAt[header.controlIndex]) return { result: "refused", rule: "EP3" };
  const beside = around.at(header.author, header.seq);
  if (beside !== undefined) return { result: "taken", by: beside };
  const missing = neededBy(header).filter(({ device, seq, id }) => around.at(device, seq) !== id);
  if (missing.length > 0) return { result: "missing", ids: missing.map(({ id }) => id) };
  if (closedAt !== undefined && header.form === "sealed" && header.lamport > closedAt)
    return { result: "refused", rule: "ME10" };
  return undefined;
}

/** The roster after a control entry, or what to answer instead. `named`: whether the entry a removal names is here. */
export function admitControl(
  roster: Roster,
  control: Control,
  id: Hex32,
  around: { readonly known: number | undefined; readonly named: boolean; readonly closed: boolean },
): { readonly roster: Roster } | { readonly outcome: Outcome } {
  if (around.known !== undefined) return { outcome: { result: "known", position: around.known } };
  const there = roster.ids[control.index];
  if (there !== undefined) return { outcome: { result: "taken", by: there } };
  if (control.index > roster.ids.length) return { outcome: { result: "missing", ids: [control.prev] } };
  if (around.closed) return { outcome: { result: "refused", rule: "ME10" } };
  const { action } = control;
  if (action.kind === "remove" && action.remove.lastSeq > 0 && !around.named)
    return { outcome: { result: "missing", ids: [action.remove.lastId] } };
  const next = follow(roster, control, id);
  return next.ok ? { roster: next.value } : { outcome: { result: "refused", rule: next.error.rule } };
}
