// Erasing what is mine, and closing a space (ER1, ER2, ER6, ME10). Both take effect on this device at once, offline too. They are
// signed in the next round, after it has read: signed before, on a phone put back from a backup, they would stand under
// a number it has already used, and reach nobody.
import {
  controlHead,
  couldWrite,
  type EntryParts,
  err,
  type Hex32,
  limits,
  ok,
  type Result,
} from "@refrain/wire";
import { type Context, logOf, transact } from "../context.ts";
import type { VaultError } from "../errors.ts";
import { isClosed, isErased, type Kept, type Log, personOf, stands } from "./log.ts";
import { keyOf } from "./records.ts";
import { compose, own } from "./say.ts";
import { dropIfErased } from "./take.ts";
import type { Writing } from "./writing.ts";

/** Erases these entries of mine, from every device and from the relay. Entries of the other are left alone: they are theirs. */
export const erase = (
  context: Context,
  space: Hex32,
  ids: readonly Hex32[],
): Promise<Result<undefined, VaultError>> =>
  transact(context, async (writing) => {
    const log = logOf(context, space);
    if (!log.ok) return log;
    const may = maySign(context, log.value);
    if (!may.ok) return may;
    wishErased(log.value, mineAmong(context, log.value, ids), writing);
    return ok(undefined);
  });

/** Ends a space for both, finally. */
export const close = (context: Context, space: Hex32): Promise<Result<undefined, VaultError>> =>
  transact(context, async (writing) => {
    const log = logOf(context, space);
    if (!log.ok) return log;
    if (isClosed(log.value)) return ok(undefined);
    const may = maySign(context, log.value);
    if (may.ok) wishClosed(log.value, writing);
    return may;
  });

/** From here on these are erased on this device; the others hear of it in the next round. */
export function wishErased(log: Log, ids: readonly Hex32[], writing: Writing): void {
  for (const id of ids) {
    log.erasing.add(id);
    writing.put(keyOf.erasing(log.space, id), nothing);
    const kept = log.kept.get(id);
    if (kept) dropIfErased(log, kept, writing);
  }
}

export function wishClosed(log: Log, writing: Writing): void {
  log.closing = true;
  writing.put(keyOf.closing(log.space), nothing);
}

/** Signs what was wished for, unless another device of mine or the other has done it. For a round that has just read. */
export async function signWishes(context: Context, log: Log, writing: Writing): Promise<void> {
  if (!maySign(context, log).ok) return;
  const done = (one: Kept) => one.acked && stands(log, one);
  const me = personOf(log, context.card.sign);
  const open = [...log.erasing].filter(
    (id) => !log.erasures.get(id)?.some((one) => done(one) && personOf(log, one.header.author) === me),
  );
  for (let at = 0; at < open.length; at += limits.targets) {
    const parts = await signed(context, log, "erase", open.slice(at, at + limits.targets));
    if (!parts.ok) return;
    await own(context, log, parts.value, writing);
  }
  for (const id of log.erasing) writing.remove(keyOf.erasing(log.space, id));
  log.erasing.clear();
  if (!log.closing) return;
  if (!log.closes.some(done)) {
    const parts = await signed(context, log, "close", []);
    if (!parts.ok) return;
    await own(context, log, parts.value, writing);
  }
  log.closing = false;
  writing.remove(keyOf.closing(log.space));
}

const nothing = new Uint8Array(0);

/** Entries among these whose text is mine and still here. */
export function mineAmong(context: Context, log: Log, ids: readonly Hex32[]): readonly Hex32[] {
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

/** Also after a close: one's own words may always be taken away. */
function maySign(context: Context, log: Log): Result<undefined, VaultError> {
  if (log.retired) return err({ type: "retired" });
  const may = couldWrite(log.roster, context.card.sign, controlHead(log.roster).index);
  return may ? ok(undefined) : err({ type: "not-a-writer" });
}

/** An entry without a body. */
export async function signed(
  context: Context,
  log: Log,
  form: "erase" | "close",
  targets: readonly Hex32[],
): Promise<Result<EntryParts, VaultError>> {
  const may = maySign(context, log);
  if (!may.ok) return may;
  const parts = await compose(context, log, form, targets);
  return parts ? ok(parts) : err({ type: "no-key" });
}
