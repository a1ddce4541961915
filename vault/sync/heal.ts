// A relay that went back in time, or lost a space, is given again what any member still has (SY3, SY4).
import { err, type Hex32, ok, type Result } from "@refrain/wire";
import { type Context, logOf, transact } from "../context.ts";
import type { VaultError } from "../errors.ts";
import { raise } from "../log/take.ts";
import { pullFrom } from "./pull.ts";
import { sendLines } from "./push.ts";
import { ask } from "./session.ts";

/** Reads the relay's whole stream, then sends what it lacks, in the order it was found here. */
export async function heal(context: Context, space: Hex32): Promise<Result<undefined, VaultError>> {
  const start = { position: 0, id: space };
  const stood = context.logs.get(space)?.cursor.position ?? 0;
  const read = await pullFrom(context, space, start, false);
  const gone = !read.ok && read.error.type === "relay-refused" && read.error.reason === "no-such-space";
  if (!read.ok && !gone) return read;
  const seen: ReadonlyMap<Hex32, boolean> = read.ok ? read.value : new Map();
  let control = -1;
  if (!gone) {
    const heads = await ask(context, "heads", { space });
    if (!heads.ok) return heads;
    control = heads.value.control.index;
  }
  const log = logOf(context, space);
  if (!log.ok) return log;
  const lacking = log.value.lines.filter((line) =>
    line.kind === "control"
      ? line.index > control
      : !seen.has(line.entry.id) ||
        (line.entry.parts.body !== undefined && seen.get(line.entry.id) === false),
  );
  if (lacking.length === 0 && gone) return err({ type: "no-such-space", space });
  // What went back may have dropped these anew.
  log.value.givenBack.clear();
  const sent = await sendLines(context, space, lacking);
  if (!sent.ok) return sent;
  const held = lacking.filter((line) => line.kind === "control" || line.entry.acked).length;
  const lost = stood === 0 ? 0 : held;
  if (lost > 0)
    await transact(context, async (writing) => {
      const log = logOf(context, space);
      if (log.ok) raise(log.value, { type: "rolled-back", healed: lost }, writing);
    });
  const again = await pullFrom(context, space, start);
  return again.ok ? ok(undefined) : again;
}
