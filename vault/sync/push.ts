// Sending what the relay does not have: own entries as they were sealed, or all it has lost (SY2, SY4, SY7).
import {
  controlOf,
  type ControlParts,
  entryOf,
  type EntryParts,
  err,
  type Hex32,
  type Item,
  limits,
  ok,
  type Outcome,
  type Result,
} from "@refrain/wire";
import { type Context, logOf, transact } from "../context.ts";
import type { VaultError } from "../errors.ts";
import type { Line, Log } from "../log/log.ts";
import { entryLine, keyOf, stateLine } from "../log/records.ts";
import { raise } from "../log/take.ts";
import type { Writing } from "../log/writing.ts";
import { ask } from "./session.ts";

/** Sends own sealed entries the relay has not yet acknowledged. True where its stream must be read anew first. */
export async function push(context: Context, space: Hex32): Promise<Result<boolean, VaultError>> {
  const log = logOf(context, space);
  if (!log.ok) return log;
  const open = log.value.lines.filter((line) => line.kind === "entry" && !line.entry.acked);
  return sendLines(context, space, open);
}

/** Sends lines of the log in their order. True where the relay said that something is missing before them, or in their place. */
export async function sendLines(
  context: Context,
  space: Hex32,
  lines: readonly Line[],
): Promise<Result<boolean, VaultError>> {
  let missing = false;
  for (const batch of batches(context, space, lines)) {
    const items = batch.map(({ item }) => item);
    const given = await ask(context, "submit", { space, items });
    if (!given.ok) return given;
    const { outcomes } = given.value;
    if (outcomes.length !== items.length) return err({ type: "relay-garbled" });
    await transact(context, async (writing) => {
      const log = logOf(context, space);
      if (!log.ok) return;
      for (const [at, outcome] of outcomes.entries()) {
        const sent = batch[at]?.line;
        // `taken` is only a claim: reading the stream again brings the other entry, which proves it (SY10).
        if (outcome.result === "missing" || outcome.result === "taken") missing = true;
        if (!sent) continue;
        const id = sent.kind === "entry" ? sent.entry.id : log.value.roster.ids[sent.index];
        if (id) reached(log.value, id, outcome, writing);
        if (sent.kind === "entry") met(log.value, sent.entry.id, outcome, writing);
      }
    });
  }
  return ok(missing);
}

/** SY3: what the relay says it holds, entry or control entry, is the farthest place it has acknowledged. */
export function reached(log: Log, id: Hex32, outcome: Outcome, writing: Writing): void {
  const holds = outcome.result === "accepted" || outcome.result === "known";
  if (!holds || outcome.position <= log.tip.position) return;
  log.tip = { position: outcome.position, id };
  writing.put(keyOf.state(log.space), stateLine(log));
}

function met(log: Log, id: Hex32, outcome: Outcome, writing: Writing): void {
  const kept = log.kept.get(id);
  if (!kept) return;
  if (outcome.result === "accepted" || outcome.result === "known") {
    if (kept.acked) return;
    kept.acked = true;
    writing.put(keyOf.line(log.space, kept.record), entryLine(kept.parts, true));
  }
  if (outcome.result === "taken" && !log.rules.on("SY10")) log.retired = true;
  if (outcome.result === "refused") raise(log, { type: "refused", rule: outcome.rule, id }, writing);
}

interface Sending {
  readonly line: Line;
  readonly item: Item;
}

/** At most so many items and so many bytes a request. */
function batches(context: Context, space: Hex32, lines: readonly Line[]): Sending[][] {
  const log = context.logs.get(space);
  const all: Sending[][] = [];
  let batch: Sending[] = [];
  let bytes = 0;
  for (const line of lines) {
    const item = log && itemOf(log, line);
    if (!item) continue;
    const size = JSON.stringify(item).length;
    if (batch.length >= limits.batch || (bytes + size > limits.request - 1000 && batch.length > 0)) {
      all.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push({ line, item });
    bytes += size + 1;
  }
  return batch.length > 0 ? [...all, batch] : all;
}

function itemOf(log: Log, line: Line): Item | undefined {
  if (line.kind === "entry") return entryItem(line.entry.parts);
  const parts = log.controls[line.index];
  return parts && controlItem(parts);
}

export const entryItem = (parts: EntryParts): Item => ({ kind: "entry", entry: entryOf(parts) });
export const controlItem = (parts: ControlParts): Item => ({ kind: "control", control: controlOf(parts) });
