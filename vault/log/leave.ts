// Erasing what is mine, closing a space, and leaving with nothing left behind (ER1 to ER5, ME10).
import {
  type Bytes,
  controlHead,
  couldWrite,
  encode,
  decode,
  blob,
  type EntryParts,
  err,
  fixed,
  type Hex32,
  limits,
  ok,
  record,
  type Result,
  isHex32,
} from "@refrain/wire";
import { type Context, logOf, transact } from "../context.ts";
import type { VaultError } from "../errors.ts";
import { entryItem } from "../sync/push.ts";
import { ask } from "../sync/session.ts";
import { isClosed, isErased, type Log, personOf } from "./log.ts";
import { keyOf } from "./records.ts";
import { compose, own } from "./say.ts";
import type { Writing } from "./writing.ts";

/**
 * Erases these entries of mine, from every device and from the relay, and what is unsent under these keys. Sealed at
 * once, offline too; it goes out with the next sync. Entries of the other are left alone: they are theirs.
 */
export const erase = (
  context: Context,
  space: Hex32,
  ids: readonly Hex32[],
): Promise<Result<undefined, VaultError>> =>
  transact(context, async (writing) => {
    const log = logOf(context, space);
    if (!log.ok) return log;
    const sealed = mineAmong(context, log.value, ids);
    for (let at = 0; at < sealed.length; at += limits.targets) {
      const parts = await signed(context, log.value, "erase", sealed.slice(at, at + limits.targets));
      if (!parts.ok) return parts;
      await own(context, log.value, parts.value, writing);
    }
    return ok(undefined);
  });

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

/** Ends a space for both, finally. Offline too: it goes out with the next sync. */
export const close = (context: Context, space: Hex32): Promise<Result<undefined, VaultError>> =>
  transact(context, async (writing) => {
    const log = logOf(context, space);
    if (!log.ok) return log;
    if (isClosed(log.value)) return ok(undefined);
    const parts = await signed(context, log.value, "close", []);
    if (!parts.ok) return parts;
    await own(context, log.value, parts.value, writing);
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
    if (!log.ok) return log;
    const mine = mineAmong(context, log.value, [...log.value.kept.keys()]);
    let told = true;
    for (let at = 0; at < mine.length && told; at += limits.targets)
      told = await sign("erase", mine.slice(at, at + limits.targets));
    if (!isClosed(log.value)) told = (await sign("close", [])) && told;
    await forget(context, log.value, writing);
    return ok({ told });

    async function sign(form: "erase" | "close", targets: readonly Hex32[]): Promise<boolean> {
      if (!log.ok) return false;
      const parts = await signed(context, log.value, form, targets);
      if (parts.ok) await own(context, log.value, parts.value, writing);
      return parts.ok;
    }
  });

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
      if (key.startsWith(keyOf.farewell(space, 0).slice(0, -9))) writing.remove(key);
    return ok(undefined);
  });

async function forget(context: Context, log: Log, writing: Writing): Promise<void> {
  const { storage } = context.ports;
  for (const prefix of [
    keyOf.lines(log.space),
    keyOf.waits(log.space),
    keyOf.unsents(log.space),
    keyOf.alarms(log.space),
  ]) {
    for (const [key] of await storage.list(prefix)) writing.remove(key);
    for (const key of Array.from(writing.changes.keys())) if (key.startsWith(prefix)) writing.remove(key);
  }
  writing.remove(keyOf.state(log.space));
  writing.put(keyOf.left(log.space), Uint8Array.of(1));
  const unsent = log.lines.flatMap((line) =>
    line.kind === "entry" && !line.entry.acked ? [line.entry] : [],
  );
  for (const [number, { parts }] of unsent.entries())
    writing.put(keyOf.farewell(log.space, number), encode(farewell, bare(parts)));
  context.logs.delete(log.space);
}

/** Sends what is left to be sent of spaces this device has left. */
export async function sendFarewells(context: Context): Promise<Result<undefined, VaultError>> {
  const bySpace = new Map<Hex32, { key: string; parts: EntryParts }[]>();
  for (const [key, bytes] of await context.ports.storage.list(keyOf.farewells)) {
    const space = key.slice(keyOf.farewells.length, keyOf.farewells.length + 64);
    const parts = decode(farewell, bytes);
    if (isHex32(space) && parts) bySpace.set(space, [...(bySpace.get(space) ?? []), { key, parts }]);
  }
  for (const [space, left] of bySpace) {
    for (let at = 0; at < left.length; at += limits.batch) {
      const batch = left.slice(at, at + limits.batch);
      const given = await ask(context, "submit", {
        space,
        items: batch.map(({ parts }) => entryItem(parts)),
      });
      const gone = !given.ok && given.error.type === "relay-refused" && isOver.has(given.error.reason);
      if (!given.ok && !gone) return given;
      // What the relay lacks the ground for stays, until a phone that is still in the space has healed it.
      const done = batch.filter((_, i) => !given.ok || given.value.outcomes[i]?.result !== "missing");
      await transact(context, async (writing) => {
        for (const { key } of done) writing.remove(key);
      });
    }
  }
  return ok(undefined);
}

/** Where the relay has no such space, or not for this device, there is nothing left to tell it. */
const isOver: ReadonlySet<string> = new Set(["no-such-space", "not-a-member"]);

interface Farewell {
  readonly header: Bytes;
  readonly signature: Bytes;
}
const farewell = record<Farewell>({ header: blob(limits.header), signature: fixed(64) });
const bare = ({ header, signature }: EntryParts): Farewell => ({ header, signature });

/** Entries among these whose text is mine and still here. */
function mineAmong(context: Context, log: Log, ids: readonly Hex32[]): readonly Hex32[] {
  const me = personOf(log, context.card.sign);
  return ids.filter((id) => {
    const kept = log.kept.get(id);
    return (
      kept?.header.form === "sealed" &&
      personOf(log, kept.header.author) === me &&
      !isErased(log, id, kept.header.author)
    );
  });
}

/** An entry without a body, also after a close: one's own words may always be taken away. */
async function signed(
  context: Context,
  log: Log,
  form: "erase" | "close",
  targets: readonly Hex32[],
): Promise<Result<EntryParts, VaultError>> {
  if (log.retired) return err({ type: "retired" });
  if (!couldWrite(log.roster, context.card.sign, controlHead(log.roster).index))
    return err({ type: "not-a-writer" });
  const parts = await compose(context, log, form, targets);
  return parts ? ok(parts) : err({ type: "no-key" });
}
