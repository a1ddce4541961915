// What can be said of one entry or control entry by itself: its bytes, its signature, its hashes.
import {
  type Bytes,
  type Control,
  type ControlParts,
  decodeControl,
  decodeGenesis,
  decodeHeader,
  type EntryParts,
  err,
  found,
  type Genesis,
  hex32,
  type Hex32,
  ok,
  type Result,
  type Roster,
  type Rules,
  tagged,
} from "@refrain/wire";
import type { Primitives } from "../ports.ts";
import { hashBody } from "../seal/body.ts";
import type { Inspected } from "./log.ts";

export interface Broken {
  readonly type: "broken";
  readonly rule: string;
  readonly id: Hex32 | undefined;
}
const broken = (rule: string, id?: Hex32): Result<never, Broken> => err({ type: "broken", rule, id });

export const entryId = async (p: Primitives, header: Bytes): Promise<Hex32> =>
  hex32(await p.sha256(tagged("entry id", header)));
export const controlId = async (p: Primitives, control: Bytes): Promise<Hex32> =>
  hex32(await p.sha256(tagged("control id", control)));
export const spaceId = async (p: Primitives, genesis: Bytes): Promise<Hex32> =>
  hex32(await p.sha256(tagged("space id", genesis)));

/** EN1 to EN5 for one entry. */
export async function inspectEntry(
  p: Primitives,
  space: Hex32,
  parts: EntryParts,
  rules: Rules,
): Promise<Result<Inspected, Broken>> {
  const header = decodeHeader(parts.header);
  if (!header) return broken("EN2");
  const id = await entryId(p, parts.header);
  if (rules.on("EN3") && header.space !== space) return broken("EN3", id);
  const signed = tagged("entry signature", parts.header);
  if (rules.on("EN4") && !(await p.verify(header.author, signed, parts.signature))) return broken("EN4", id);
  if (parts.body) {
    if (parts.body.cipher.length !== header.bodySize) return broken("EN6", id);
    if (rules.on("EN5") && (await hashBody(p, parts.body)) !== header.bodyHash) return broken("EN5", id);
  }
  return ok({ id, header, parts });
}

export interface InspectedControl {
  readonly id: Hex32;
  readonly control: Control;
  readonly parts: ControlParts;
}

/** ME4 in part: a later control entry, well formed and signed by the device it names. */
export async function inspectControl(
  p: Primitives,
  parts: ControlParts,
  rules: Rules,
): Promise<Result<InspectedControl, Broken>> {
  const control = decodeControl(parts.control);
  if (!control) return broken("HO2");
  const id = await controlId(p, parts.control);
  const [only] = parts.signatures;
  if (!only || parts.signatures.length !== 1 || only.device !== control.author) return broken("ME4", id);
  const signed = tagged("control signature", parts.control);
  if (rules.on("ME4") && !(await p.verify(only.device, signed, only.signature))) return broken("ME4", id);
  return ok({ id, control, parts });
}

/** ME1, ME2: a genesis, its signatures checked, as the roster it founds. */
export async function inspectGenesis(
  p: Primitives,
  parts: ControlParts,
  rules: Rules,
): Promise<Result<{ readonly genesis: Genesis; readonly roster: Roster }, Broken>> {
  const genesis = decodeGenesis(parts.control);
  if (!genesis) return broken("HO2");
  const space = await spaceId(p, parts.control);
  const signed = tagged("space signature", parts.control);
  const signers: Hex32[] = [];
  for (const { device, signature } of parts.signatures) {
    if (!(await p.verify(device, signed, signature))) return broken("ME1", space);
    signers.push(device);
  }
  const roster = found(genesis, space, signers, rules);
  return roster.ok ? ok({ genesis, roster: roster.value }) : broken(roster.error.rule, space);
}
