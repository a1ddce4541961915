// Taking back what was not sent, and leaving with nothing left behind (ER5).
import { err, type Hex32, limits, ok, type Result } from "@refrain/wire";
import { type Context, logOf, transact } from "../context.ts";
import type { VaultError } from "../errors.ts";
import { mineAmong, signed } from "./erase.ts";
import { isClosed, type Log } from "./log.ts";
import { farewellLine, keyOf } from "./records.ts";
import { own } from "./say.ts";
import type { Writing } from "./writing.ts";

/** Takes back something said and not yet sealed. */
export const unsay = (context: Context, space: Hex32, key: string): Promise<Result<undefined, VaultError>> =>
  transact(context, async (writing) => {
    const log = logOf(context, space);
    if (!log.ok) return log;
    const at = log.value.unsent.findIndex((unsent) => unsent.key === key);
    if (at >= 0) {
      log.value.unsent.splice(at, 1);
      writing.remove(key);
    }
    return ok(undefined);
  });

/**
 * Leaves a space: erases all that is mine, closes it, and forgets it here at once. What stays on this device until it
 * was sent are the signed erase and close entries, which hold no text and no key. A device that may not write any more
 * (a reader, a removed or a doubled key) forgets too; `told` is false then, for nobody else learns of it.
 */
export const leave = (
  context: Context,
  space: Hex32,
): Promise<Result<{ readonly told: boolean }, VaultError>> =>
  transact(context, async (writing) => {
    const log = logOf(context, space);
    return log.ok ? ok({ told: await leaveLog(context, log.value, writing) }) : log;
  });

/** True where all that is to be told could be signed. */
export async function leaveLog(context: Context, log: Log, writing: Writing): Promise<boolean> {
  const mine = [...log.erasing, ...mineAmong(context, log, [...log.kept.keys()])];
  let told = true;
  for (let at = 0; at < mine.length && told; at += limits.targets)
    told = await sign("erase", mine.slice(at, at + limits.targets));
  if (log.closing || !isClosed(log)) told = (await sign("close", [])) && told;
  await forget(context, log, writing);
  return told;

  async function sign(form: "erase" | "close", targets: readonly Hex32[]): Promise<boolean> {
    const parts = await signed(context, log, form, targets);
    if (parts.ok) await own(context, log, parts.value, writing);
    return parts.ok;
  }
}

/**
 * Forgets a `mine` that no relay and no other device has ever seen, so that this device can be let into another one. Its
 * facts must have been taken out before. Refused as soon as anything of it was sent.
 */
export const abandon = (context: Context, space: Hex32): Promise<Result<undefined, VaultError>> =>
  transact(context, async (writing) => {
    const log = logOf(context, space);
    if (!log.ok) return log;
    const seen = log.value.tip.position > 0 || log.value.cursor.position > 0 || log.value.controls.length > 1;
    if (log.value.roster.kind !== "mine" || seen) return err({ type: "already-sent" });
    await forget(context, log.value, writing);
    writing.remove(keyOf.left(space));
    for (const key of Array.from(writing.changes.keys()))
      if (key.startsWith(keyOf.farewellsTo(space))) writing.remove(key);
    return ok(undefined);
  });

async function forget(context: Context, log: Log, writing: Writing): Promise<void> {
  const { storage } = context.ports;
  for (const prefix of [
    keyOf.lines(log.space),
    keyOf.waits(log.space),
    keyOf.unsents(log.space),
    keyOf.erasings(log.space),
    keyOf.alarms(log.space),
    keyOf.farewellsTo(log.space),
  ]) {
    for (const [key] of await storage.list(prefix)) writing.remove(key);
    for (const key of Array.from(writing.changes.keys())) if (key.startsWith(prefix)) writing.remove(key);
  }
  writing.remove(keyOf.state(log.space));
  writing.remove(keyOf.closing(log.space));
  writing.put(keyOf.left(log.space), Uint8Array.of(1));
  const unsent = log.lines.flatMap((line) =>
    line.kind === "entry" && !line.entry.acked ? [line.entry] : [],
  );
  for (const [number, { parts }] of unsent.entries())
    writing.put(keyOf.farewell(log.space, number), farewellLine(parts));
  context.logs.delete(log.space);
}
