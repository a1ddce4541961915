// Which spaces are mine is written in `mine`, by my own devices: a relay that lists a space proves nothing (ME11).
import { type Hex32, ok, type Result } from "@refrain/wire";
import { type Context, mineOf } from "../context.ts";
import type { VaultError } from "../errors.ts";
import { openAll } from "../exchange/read.ts";
import type { Log } from "../log/log.ts";
import { say } from "../log/say.ts";
import type { Writing } from "../log/writing.ts";

/** The spaces noted in `mine` by entries that count. */
export async function notedSpaces(context: Context, mine: Log): Promise<readonly Hex32[]> {
  const all = await openAll(context, mine);
  return [...new Set(all.flatMap(({ frame }) => (frame?.kind === "space-note" ? [frame.space] : [])))];
}

/** Notes a space this person has agreed to, once. Nothing to do where there is no `mine`. */
export async function noteSpace(
  context: Context,
  space: Hex32,
  writing: Writing,
): Promise<Result<undefined, VaultError>> {
  const mine = mineOf(context);
  if (!mine || mine.space === space) return ok(undefined);
  const unsent = mine.unsent.some(({ frame }) => frame.kind === "space-note" && frame.space === space);
  if (unsent || (await notedSpaces(context, mine)).includes(space)) return ok(undefined);
  const said = await say(context, mine, { kind: "space-note", space }, undefined, writing);
  return said.ok ? ok(undefined) : said;
}
