// A key that writes no more: cloned, or forked by a backup. The phone makes new keys, the old key lets them in, the new
// key removes the old one, and what was said and did not get through is said again (SY10).
import { encode, ok, type Result } from "@refrain/wire";
import { type Context, transact } from "../context.ts";
import { cardCodec } from "../device.ts";
import type { VaultError } from "../errors.ts";
import { epochKeyOf } from "../log/epochs.ts";
import { wishErased } from "../log/erase.ts";
import { isClosed, type Log, personOf } from "../log/log.ts";
import { keyOf, stateLine } from "../log/records.ts";
import { mayWrite, say } from "../log/say.ts";
import { frameOf } from "../log/visible.ts";
import type { Writing } from "../log/writing.ts";
import { syncAll } from "../sync/sync.ts";
import { addDevice, removeDevice } from "./devices.ts";

/**
 * Gives this phone new keys in every space. Where it stops half way it can be called again; a key that was let in and
 * never used then stays in the list of devices and can be removed there.
 */
export async function renewKeys(context: Context): Promise<Result<undefined, VaultError>> {
  const { primitives: p, keys } = context.ports;
  const old = context.card;
  const synced = await syncAll(context);
  if (!synced.ok) return synced;
  const signer = await p.signer();
  const agreement = await p.agreement();
  const card = { sign: signer.publicKey, box: agreement.publicKey, paper: false };
  const spaces = [...context.logs.keys()].filter((space) => {
    const log = context.logs.get(space);
    return log && personOf(log, old.sign) !== undefined && !isClosed(log);
  });
  for (const space of spaces) {
    const added = await addDevice(context, space, card);
    if (!added.ok) return added;
  }
  await keys.save(`sign/${card.sign}`, signer.handle);
  await keys.save(`box/${card.sign}`, agreement.handle);
  const before = { card: old, signer: context.signer, agreement: context.agreement };
  const changed = await transact(context, async (writing) => {
    Object.assign(context, { card, signer, agreement, session: undefined });
    writing.put(keyOf.card, encode(cardCodec, card));
    for (const log of context.logs.values()) {
      log.retired = false;
      writing.put(keyOf.state(log.space), stateLine(log));
      const said = await sayAgain(context, log, writing);
      if (!said.ok) return said;
    }
    return ok(undefined);
  }).catch((thrown: unknown) => {
    Object.assign(context, before);
    throw thrown;
  });
  if (!changed.ok) return changed;
  for (const space of spaces) {
    const removed = await removeDevice(context, space, old.sign);
    if (!removed.ok) return removed;
  }
  const last = await syncAll(context);
  return last.ok ? ok(undefined) : last;
}

/** What an earlier key of this phone sealed and the relay never took. */
async function sayAgain(
  context: Context,
  log: Log,
  writing: Writing,
): Promise<Result<undefined, VaultError>> {
  const { primitives } = context.ports;
  for (const kept of Array.from(log.kept.values())) {
    if (kept.acked || kept.header.author === context.card.sign) continue;
    if (kept.header.form === "erase") wishErased(log, kept.header.targets, writing);
    const { epoch } = kept.header;
    const key = await epochKeyOf(primitives, log, epoch, context.agreement, context.card.sign);
    const frame = await frameOf(primitives, kept, key);
    const said = frame && mayWrite(context, log).ok && (await say(context, log, frame, undefined, writing));
    if (said && !said.ok) return said;
  }
  return ok(undefined);
}
