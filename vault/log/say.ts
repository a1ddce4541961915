// From something said to a sealed entry. Said: at once and offline. Sealed: just before it is sent (EN8, SY5).
import {
  bodySize,
  type Cite,
  controlHead,
  couldWrite,
  decodeHeader,
  encodeFrame,
  encodeHeader,
  type EntryParts,
  err,
  type Form,
  type Frame,
  type Header,
  type Hex32,
  limits,
  longestFact,
  longestFrame,
  ok,
  type Result,
  tagged,
  zeros,
} from "@refrain/wire";
import type { Context } from "../context.ts";
import type { VaultError } from "../errors.ts";
import { hashBody, sealBody } from "../seal/body.ts";
import { epochKeyOf } from "./epochs.ts";
import { entryId } from "./inspect.ts";
import { unsentLine } from "./load.ts";
import { isClosed, type Line, type Log, type Unsent } from "./log.ts";
import { keyOf, stateLine } from "./records.ts";
import { raise, takeEntry } from "./take.ts";
import type { Writing } from "./writing.ts";

/** Whether this device may say anything here now. */
export function mayWrite(context: Context, log: Log): Result<undefined, VaultError> {
  if (log.split) return err({ type: "split" });
  if (log.retired) return err({ type: "retired" });
  if (isClosed(log) && log.rules.on("ME10")) return err({ type: "closed" });
  const { index } = controlHead(log.roster);
  return couldWrite(log.roster, context.card.sign, index) ? ok(undefined) : err({ type: "not-a-writer" });
}

/** Puts a frame among what is unsent; sealing comes later. Gives the key it can be taken back by until then. */
export async function say(
  context: Context,
  log: Log,
  frame: Frame,
  after: Hex32 | undefined,
  writing: Writing,
): Promise<Result<string, VaultError>> {
  const may = mayWrite(context, log);
  if (!may.ok) return may;
  const bytes = encodeFrame(frame).length;
  if (bytes > longestFrame) return err({ type: "too-long", bytes, most: longestFact });
  const epoch = await currentKey(context, log);
  if (!epoch) return err({ type: "no-key" });
  const last = log.unsent.at(-1)?.key.slice(keyOf.unsents(log.space).length) ?? "0";
  const key = keyOf.unsents(log.space) + String(Number(last) + 1).padStart(9, "0");
  const unsent = { frame, salt: context.ports.dice(16), ...(after === undefined ? {} : { after }) };
  writing.put(key, await unsentLine(context.ports, log, epoch, unsent));
  log.unsent.push({ key, ...unsent });
  return ok(key);
}

export const currentKey = (context: Context, log: Log) =>
  epochKeyOf(
    context.ports.primitives,
    log,
    log.roster.keyHashes.length - 1,
    context.agreement,
    context.card.sign,
  );

/** So much is sealed in one transaction: whoever waits to say something waits no longer than that. */
const sealedAtOnce = 200;

/**
 * Seals what is unsent and need not wait any longer, up to a number; true where there may be more. `noted`: the key notes
 * acknowledged in `mine`.
 */
export async function sealUnsent(
  context: Context,
  log: Log,
  noted: ReadonlySet<Hex32>,
  writing: Writing,
): Promise<boolean> {
  if (!mayWrite(context, log).ok) return false;
  let sealed = 0;
  for (const unsent of Array.from(log.unsent)) {
    if (unsent.after !== undefined && !noted.has(unsent.after) && log.rules.on("EX2")) continue;
    if (sealed === sealedAtOnce) return true;
    const parts = await compose(context, log, "sealed", [], unsent);
    if (!parts) {
      raise(log, { type: "key-withheld", epoch: log.roster.keyHashes.length - 1 }, writing);
      return false;
    }
    await own(context, log, parts, writing);
    log.unsent.splice(log.unsent.indexOf(unsent), 1);
    writing.remove(unsent.key);
    sealed += 1;
  }
  return false;
}

/**
 * SY9: a phone restored from a backup may hold as unsent what it had sent since. Among its own entries that have just come
 * it finds those, also erased ones, by sealing anew at their place and comparing hashes. In the same transaction, so that
 * stopping in between cannot make it say a thing twice, or say again what was erased.
 */
export async function forgetSent(
  context: Context,
  log: Log,
  come: readonly Line[],
  writing: Writing,
): Promise<void> {
  const { primitives: p } = context.ports;
  for (const line of come) {
    if (line.kind !== "entry" || line.entry.header.author !== context.card.sign) continue;
    const { header } = line.entry;
    const key = await epochKeyOf(p, log, header.epoch, context.agreement, context.card.sign);
    for (const unsent of Array.from(log.unsent)) {
      if (!key || bodySize(encodeFrame(unsent.frame).length) !== header.bodySize) continue;
      const body = await sealBody(p, key, header, unsent.frame, unsent.salt);
      if (!body || (await hashBody(p, body)) !== header.bodyHash) continue;
      log.unsent.splice(log.unsent.indexOf(unsent), 1);
      writing.remove(unsent.key);
    }
  }
}

/** A whole entry of this device, next in its chain: every head it knows cited, Lamport one past them all. */
export async function compose(
  context: Context,
  log: Log,
  form: Form,
  targets: readonly Hex32[],
  said?: Pick<Unsent, "frame" | "salt">,
): Promise<EntryParts | undefined> {
  const { primitives: p } = context.ports;
  const author = context.card.sign;
  const before = log.heads.get(author);
  const cites: Cite[] = [...log.heads.values()]
    .filter(({ header }) => header.author !== author && header.seq > (before?.cited.get(header.author) ?? 0))
    .map(({ id, header }) => ({ device: header.author, seq: header.seq, id }))
    .sort((a, b) => (a.device < b.device ? -1 : 1))
    .slice(0, limits.cites);
  const lamports = cites.map((cite) => log.kept.get(cite.id)?.header.lamport ?? 0);
  const control = controlHead(log.roster);
  const epoch = log.roster.keyHashes.length - 1;
  const seq = (before?.header.seq ?? 0) + 1;
  const key = said && (await currentKey(context, log));
  const where = { space: log.space, epoch, author, seq };
  const body = said && key ? await sealBody(p, key, where, said.frame, said.salt) : undefined;
  if (said && !body) return undefined;
  const header: Header = {
    version: 1,
    form,
    ...where,
    prev: before?.id ?? zeros,
    lamport: 1 + Math.max(before?.header.lamport ?? 0, ...lamports),
    controlIndex: control.index,
    controlId: control.id,
    cites,
    targets: [...targets].sort(),
    bodyHash: body ? await hashBody(p, body) : zeros,
    bodySize: body?.cipher.length ?? 0,
  };
  const bytes = encodeHeader(header);
  const signature = await context.signer.sign(tagged("entry signature", bytes));
  return { header: bytes, signature, ...(body ? { body } : {}) };
}

/** Takes an entry of this device into its own log; from here on its bytes never change. */
export async function own(context: Context, log: Log, parts: EntryParts, writing: Writing): Promise<Hex32> {
  const id = await entryId(context.ports.primitives, parts.header);
  const header = decodeOwn(parts);
  takeEntry(log, { id, header, parts }, false, log.rules, writing);
  writing.put(keyOf.state(log.space), stateLine(log));
  return id;
}

function decodeOwn(parts: EntryParts): Header {
  const header = decodeHeader(parts.header);
  if (!header) throw new Error("this device wrote a header it cannot read");
  return header;
}
