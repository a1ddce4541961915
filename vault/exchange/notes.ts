// The keys of my seals, kept in `mine` before a seal goes out (EX2).
import type { Bytes, Hex32, KeyNote } from "@refrain/wire";
import type { Context } from "../context.ts";
import { epochKeyOf } from "../log/epochs.ts";
import type { Log } from "../log/log.ts";
import { frameOf, visible } from "../log/visible.ts";
import { type Secret, secret } from "../secret.ts";

/** The notes the relay has acknowledged, by commitment. */
async function notes(context: Context, mine: Log): Promise<readonly KeyNote[]> {
  const found: KeyNote[] = [];
  for (const kept of visible(mine, mine.rules)) {
    if (!kept.acked) continue;
    const { primitives } = context.ports;
    const key = await epochKeyOf(primitives, mine, kept.header.epoch, context.agreement, context.card.sign);
    const frame = await frameOf(primitives, kept, key);
    if (frame?.kind === "key-note") found.push(frame.note);
  }
  return found;
}

export const notedIn = async (context: Context, mine: Log): Promise<ReadonlySet<Hex32>> =>
  new Set((await notes(context, mine)).map((note) => note.commitment));

/** The key of each of my seals in this space. */
export const keysIn = async (
  context: Context,
  mine: Log,
  space: Hex32,
): Promise<ReadonlyMap<Hex32, Secret<Bytes>>> =>
  new Map(
    (await notes(context, mine))
      .filter((note) => note.space === space)
      .map((note) => [note.commitment, secret(note.key)]),
  );
