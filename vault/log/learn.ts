// Keys of epochs from their notes in `mine` (EP5).
import type { EpochNote, Hex32 } from "@refrain/wire";
import type { Agreement, Primitives } from "../ports.ts";
import { epochKey } from "../seal/epoch.ts";
import { epochKeyOf } from "./epochs.ts";
import type { Log } from "./log.ts";
import { frameOf, visible } from "./visible.ts";

/** Who reads: its primitives, its box key, its name. */
export interface Reader {
  readonly primitives: Primitives;
  readonly agreement: Agreement;
  readonly me: Hex32;
}

/** The notes in `mine` about one space, by epoch. */
export async function notesIn(
  reader: Reader,
  mine: Log,
  space: Hex32,
): Promise<ReadonlyMap<number, EpochNote>> {
  const { primitives: p, agreement, me } = reader;
  const found = new Map<number, EpochNote>();
  for (const kept of visible(mine, mine.rules)) {
    const frame = await frameOf(p, kept, await epochKeyOf(p, mine, kept.header.epoch, agreement, me));
    if (frame?.kind === "epoch-note" && frame.note.space === space) found.set(frame.note.epoch, frame.note);
  }
  for (const { frame } of mine.unsent)
    if (frame.kind === "epoch-note" && frame.note.space === space) found.set(frame.note.epoch, frame.note);
  return found;
}

/** Takes from `mine` the keys no box of a space gives; each must hash to what was signed for (EP1). */
export async function learnEpochs(reader: Reader, mine: Log, log: Log): Promise<void> {
  if (!log.rules.on("EP5") || mine.space === log.space) return;
  const { primitives: p, agreement, me } = reader;
  const lacking: number[] = [];
  for (const epoch of log.roster.keyHashes.keys())
    if (!(await epochKeyOf(p, log, epoch, agreement, me))) lacking.push(epoch);
  if (lacking.length === 0) return;
  const notes = await notesIn(reader, mine, log.space);
  for (const epoch of lacking) {
    const note = notes.get(epoch);
    const key = note && (await epochKey(p, note.key));
    if (key && key.hash === log.roster.keyHashes[epoch]) log.keys.set(epoch, key);
  }
  // An entry that could not be opened before may open now.
  for (const kept of log.kept.values()) if (kept.frame === null) delete kept.frame;
}
