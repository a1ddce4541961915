// What an attacker has: a member's keys, a relay that hands out whatever is given to it, and no scruples.
import {
  compose,
  type Context,
  currentKey,
  hashBody,
  type Log,
  missingBodies,
  missingEntries,
  sealBody,
  take,
  type Arrival,
  transact,
} from "@refrain/vault/unruly";
import {
  type Action,
  controlHead,
  decodeHeader,
  encodeControl,
  encodeHeader,
  type EntryParts,
  type Form,
  type Frame,
  type Header,
  type Hex32,
  type Rules,
  tagged,
} from "@refrain/wire";
import { bytes, type Phone, platform } from "../world.ts";

/** One attack. `rules` are what stops it: with all rules on it must fail, with these off it must succeed. */
export interface Attack {
  readonly name: string;
  readonly by: "relay" | "member" | "stranger";
  readonly rules: readonly string[];
  /** What the attacked are told; `harmless` where there is nothing to tell. */
  readonly told: string;
  run(rules: Rules): Promise<Outcome>;
}

export interface Outcome {
  readonly succeeded: boolean;
  readonly told: readonly string[];
}

export const logAt = (phone: Phone, space: Hex32): Log => phone.context.logs.get(space)!;

export const fact = (line: string): Frame => ({ kind: "fact", body: bytes(line) });

/** A frame with a fresh salt, as it is sealed. */
export const fresh = (context: Context, frame: Frame) => ({ frame, salt: context.ports.dice(16) });

export interface Forged {
  readonly form?: Form;
  readonly frame?: Frame;
  readonly targets?: readonly Hex32[];
  /** What the attacker changes in an otherwise right header. */
  readonly header?: Partial<Header>;
}

/** An entry signed by this phone's own key, with a header changed at will. */
export async function forge(context: Context, space: Hex32, forged: Forged): Promise<EntryParts> {
  const log = context.logs.get(space)!;
  const form = forged.form ?? "sealed";
  const made = (await compose(
    context,
    log,
    form,
    forged.targets ?? [],
    forged.frame && fresh(context, forged.frame),
  ))!;
  const header = { ...decodeHeader(made.header)!, ...forged.header };
  const body = forged.frame && (await sealedAs(context, log, header, forged.frame));
  const bodyHash = body ? await hashBody(platform, body) : header.bodyHash;
  const encoded = encodeHeader({ ...header, bodyHash });
  const signature = await context.signer.sign(tagged("entry signature", encoded));
  return { header: encoded, signature, ...(body ? { body } : {}) };
}

/** A body as if written at this place, under the newest key this phone has. */
export const sealedAs = async (context: Context, log: Log, header: Header, frame: Frame) =>
  (await sealBody(platform, (await currentKey(context, log))!, header, frame, context.ports.dice(16)))!;

/** A control entry signed by this phone, on top of what it knows. */
export async function forgeControl(
  context: Context,
  space: Hex32,
  action: Action,
  author?: Hex32,
): Promise<Arrival> {
  const head = controlHead(context.logs.get(space)!.roster);
  const named = author ?? context.card.sign;
  const control = encodeControl({
    version: 1,
    space,
    index: head.index + 1,
    prev: head.id,
    author: named,
    action,
  });
  const signature = await context.signer.sign(tagged("control signature", control));
  return { kind: "control", parts: { control, signatures: [{ device: named, signature }] } };
}

/** The relay hands these to a phone. */
export const deliver = (
  phone: Phone,
  space: Hex32,
  ...arrivals: readonly (Arrival | EntryParts)[]
): Promise<void> =>
  transact(phone.context, (writing) => {
    const log = phone.context.logs.get(space)!;
    const all = arrivals.map((one) => ("kind" in one ? one : ({ kind: "entry", parts: one } as const)));
    return take(platform, log, all, true, log.rules, writing);
  });

/** Everything a phone would tell its owner about a space. */
export function told(phone: Phone, space: Hex32): string[] {
  const log = logAt(phone, space);
  const all: string[] = log.alarms.map((alarm) => alarm.type);
  if (missingEntries(log).length > 0) all.push("withheld");
  if (log.rules.on("ER3") && missingBodies(log).length > 0) all.push("body-missing");
  return all;
}
