// A key that writes no more: cloned, or forked by a backup. The phone makes new keys, the old key lets them in, the new
// key removes the old one, and what was said and did not get through is said again (SY10).
import { encode, err, ok, type Result } from "@refrain/wire";
import { type Context, logOf, transact } from "../context.ts";
import { cardCodec } from "../device.ts";
import type { VaultError } from "../errors.ts";
import { epochKeyOf } from "../log/epochs.ts";
import { personOf } from "../log/log.ts";
import { keyOf, stateLine } from "../log/records.ts";
import { say } from "../log/say.ts";
import { frameOf } from "../log/visible.ts";
import { syncAll } from "../sync/sync.ts";
import { addDevice, removeDevice } from "./devices.ts";

/**
 * Gives this phone new keys in every space. Where it stops half way it can be called again; a key that was let in and
 * never used then stays in the list of devices and can be removed there.
 */
export async function renewKeys(context: Context): Promise<Result<undefined, VaultError>> {
  const { primitives: p, keys, storage } = context.ports;
  const old = context.card;
  const synced = await syncAll(context);
  if (!synced.ok) return synced;
  const signer = await p.signer();
  const agreement = await p.agreement();
  const card = { sign: signer.publicKey, box: agreement.publicKey, paper: false };
  const spaces = [...context.logs.keys()].filter((space) => {
    const log = context.logs.get(space);
    return log && personOf(log, old.sign) !== undefined && log.closes.length === 0;
  });
  for (const space of spaces) {
    const added = await addDevice(context, space, card);
    if (!added.ok) return added;
  }
  await keys.save(`sign/${card.sign}`, signer.handle);
  await keys.save(`box/${card.sign}`, agreement.handle);
  await storage.commit(new Map([[keyOf.card, encode(cardCodec, card)]]));
  Object.assign(context, { card, signer, agreement, session: undefined, generation: -1 });
  for (const space of spaces) {
    const removed = await removeDevice(context, space, old.sign);
    if (!removed.ok && removed.error.type !== "rule") return removed;
    const again = await sayAgain(context, space, old.sign);
    if (!again.ok) return again;
  }
  const last = await syncAll(context);
  return last.ok ? ok(undefined) : last;
}

/** What the old key sealed and the relay never took. */
const sayAgain = (context: Context, space: Parameters<typeof logOf>[1], old: Context["card"]["sign"]) =>
  transact(context, async (writing) => {
    const log = logOf(context, space);
    if (!log.ok) return log;
    log.value.retired = false;
    writing.put(keyOf.state(space), stateLine(log.value));
    for (const kept of Array.from(log.value.kept.values())) {
      if (kept.header.author !== old || kept.acked) continue;
      const { primitives } = context.ports;
      const key = await epochKeyOf(
        primitives,
        log.value,
        kept.header.epoch,
        context.agreement,
        context.card.sign,
      );
      const frame = await frameOf(primitives, kept, key);
      const said = frame && (await say(context, log.value, frame, undefined, writing));
      if (said && !said.ok) return err(said.error);
    }
    return ok(undefined);
  });
