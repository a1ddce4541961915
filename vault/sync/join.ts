// A space this device was put into by another: its genesis comes from the relay and must hash to the space's id (ME2).
import { controlParts, err, type Hex32, limits, ok, type Result } from "@refrain/wire";
import { type Context, transact } from "../context.ts";
import type { VaultError } from "../errors.ts";
import { spaceId } from "../log/inspect.ts";
import { enter } from "../membership/founding.ts";
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

/** Joins every space in which the relay knows this device and which is not here yet. */
export async function joinNew(context: Context): Promise<Result<readonly Hex32[], VaultError>> {
  const given = await ask(context, "spaces", {});
  if (!given.ok) return given;
  const joined: Hex32[] = [];
  for (const space of given.value.spaces) {
    if (context.logs.has(space)) continue;
    const done = await joinSpace(context, space);
    if (done.ok) joined.push(space);
  }
  return ok(joined);
}
