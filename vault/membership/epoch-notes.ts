// The keys of epochs, noted in `mine`: what my other devices and the words can read is decided by mine alone (EP5).
import { type Hex32, present } from "@refrain/wire";
import { type Context, logOf, mineOf, transact } from "../context.ts";
import { epochKeyOf } from "../log/epochs.ts";
import { learnEpochs, notesIn, type Reader } from "../log/learn.ts";
import { say } from "../log/say.ts";
import { reveal } from "../secret.ts";

/** Notes what is not noted yet. Waits while `mine` holds a device that was removed there: it would read the new key. */
export const noteEpochs = (context: Context, space: Hex32): Promise<void> =>
  transact(context, async (writing) => {
    const found = logOf(context, space);
    const mine = mineOf(context);
    if (!found.ok || !mine || mine.space === space || !mine.rules.on("EP5")) return;
    const log = found.value;
    const reader = readerOf(context);
    await learnEpochs(reader, mine, log);
    const count = log.roster.keyHashes.length;
    const exposed = present(mine.roster).some(({ card }) => log.roster.members.get(card.sign)?.removed);
    if (log.noted === count || exposed) return;
    const notes = await notesIn(reader, mine, space);
    let missing = 0;
    for (const epoch of log.roster.keyHashes.keys()) {
      if (notes.has(epoch)) continue;
      const key = await epochKeyOf(reader.primitives, log, epoch, reader.agreement, reader.me);
      const note = key && { space, epoch, key: reveal(key.bytes) };
      const said = note && (await say(context, mine, { kind: "epoch-note", note }, undefined, writing));
      if (!said?.ok) missing += 1;
    }
    if (missing === 0) log.noted = count;
  });

const readerOf = (context: Context): Reader => ({
  primitives: context.ports.primitives,
  agreement: context.agreement,
  me: context.card.sign,
});
