// Making a space: its first key, a box for every device, and the signatures that found it (ME1, ME2).
import {
  type Box,
  type Bytes,
  type ControlParts,
  type DeviceCard,
  encodeGenesis,
  err,
  type Genesis,
  type Hex32,
  ok,
  type Person,
  type Result,
  type SpaceKind,
  tagged,
} from "@refrain/wire";
import { type Context, mineOf, transact } from "../context.ts";
import type { VaultError } from "../errors.ts";
import { inspectGenesis } from "../log/inspect.ts";
import { emptyLog, type Log } from "../log/log.ts";
import { controlLine, keyOf, stateLine } from "../log/records.ts";
import type { Writing } from "../log/writing.ts";
import { boxFor, epochKey } from "../seal/epoch.ts";

/** A genesis for these persons, not yet signed. */
export async function draftGenesis(
  context: Context,
  kind: SpaceKind,
  persons: readonly Person[],
): Promise<Result<Genesis, VaultError>> {
  const { primitives: p, dice } = context.ports;
  const key = await epochKey(p, dice(32));
  const boxes: Box[] = [];
  for (const card of persons.flatMap((person) => person.devices)) {
    const box = await boxFor(p, card, key, await p.agreement());
    if (!box) return err({ type: "rule", rule: "ID2" });
    boxes.push(box);
  }
  return ok({ version: 1, kind, nonce: dice(32), persons, keyHash: key.hash, boxes });
}

export const signGenesis = (context: Context, bytes: Bytes): Promise<Bytes> =>
  context.signer.sign(tagged("space signature", bytes));

/** Checks a signed genesis and begins its log on this device. */
export async function enter(
  context: Context,
  parts: ControlParts,
  writing: Writing,
): Promise<Result<Log, VaultError>> {
  const genesis = await inspectGenesis(context.ports.primitives, parts, context.rules);
  if (!genesis.ok) return err({ type: "rule", rule: genesis.error.rule });
  const { roster } = genesis.value;
  const known = context.logs.get(roster.space);
  if (known) return ok(known);
  const log = emptyLog(roster, parts, context.rules);
  context.logs.set(log.space, log);
  writing.put(keyOf.line(log.space, 0), controlLine(parts));
  writing.put(keyOf.state(log.space), stateLine(log));
  return ok(log);
}

/** A space of this person's own devices; `others` are devices beside this one, such as the words. */
export async function foundMine(
  context: Context,
  others: readonly DeviceCard[],
  writing: Writing,
): Promise<Result<Log, VaultError>> {
  const devices = [context.card, ...others];
  const genesis = await draftGenesis(context, "mine", [{ role: "writer", devices }]);
  if (!genesis.ok) return genesis;
  const control = encodeGenesis(genesis.value);
  const signature = await signGenesis(context, control);
  return enter(context, { control, signatures: [{ device: context.card.sign, signature }] }, writing);
}

/** Begins `mine` on a first device; nothing is sent before the next sync. */
export const beginMine = (context: Context): Promise<Result<Hex32, VaultError>> =>
  transact(context, async (writing) => {
    const known = mineOf(context);
    if (known) return ok(known.space);
    const made = await foundMine(context, [], writing);
    return made.ok ? ok(made.value.space) : made;
  });
