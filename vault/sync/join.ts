// A space this device was put into by another: its genesis comes from the relay and must hash to the space's id (ME2).
import { controlParts, err, type Hex32, limits, ok, type Result } from "@refrain/wire";
import { type Context, mineOf, transact } from "../context.ts";
import type { VaultError } from "../errors.ts";
import { spaceId } from "../log/inspect.ts";
import { keyOf } from "../log/records.ts";
import { enter } from "../membership/founding.ts";
import { notedSpaces } from "../membership/notes.ts";
import { ask } from "./session.ts";
import { syncSpace } from "./sync.ts";

export async function joinSpace(context: Context, space: Hex32): Promise<Result<undefined, VaultError>> {
  const given = await ask(context, "pull", {
    space,
    cursor: { position: 0, id: space },
    limit: limits.batch,
  });
  if (!given.ok) return given;
  const [first] = given.value.items;
  const parts = first?.kind === "control" ? controlParts(first.control) : undefined;
  if (!parts) return err({ type: "relay-garbled" });
  const fits = (await spaceId(context.ports.primitives, parts.control)) === space;
  if (!fits && context.rules.on("ME2")) return err({ type: "rule", rule: "ME2" });
  const entered = await transact(context, (writing) => enter(context, parts, writing));
  if (!entered.ok) return entered;
  const synced = await syncSpace(context, entered.value.space);
  return synced.ok ? ok(undefined) : synced;
}

/** Joins every space that is noted in `mine` and not here yet, save those this device has left (ME11). */
export async function joinNew(context: Context): Promise<Result<readonly Hex32[], VaultError>> {
  const mine = mineOf(context);
  if (!mine) return ok([]);
  const synced = await syncSpace(context, mine.space);
  if (!synced.ok) return synced;
  const spaces = context.rules.on("ME11")
    ? await notedSpaces(context, mineOf(context) ?? mine)
    : await listed(context);
  const joined: Hex32[] = [];
  for (const space of spaces) {
    if (context.logs.has(space) || (await context.ports.storage.get(keyOf.left(space)))) continue;
    const done = await joinSpace(context, space);
    if (done.ok) joined.push(space);
  }
  return ok(joined);
}

/** Where the relay says this device belongs: enough to look, never to believe. */
export async function listed(context: Context): Promise<readonly Hex32[]> {
  const given = await ask(context, "spaces", {});
  return given.ok ? given.value.spaces : [];
}
