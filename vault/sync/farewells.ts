// What is still to be told of spaces this device has left (ER5).
import {
  controlParts,
  type EntryParts,
  entryParts,
  err,
  type Hex32,
  isHex32,
  type Item,
  limits,
  ok,
  type Result,
} from "@refrain/wire";
import { type Context, transact } from "../context.ts";
import type { VaultError } from "../errors.ts";
import { spaceId } from "../log/inspect.ts";
import { leaveLog } from "../log/leave.ts";
import { keyOf, readFarewell } from "../log/records.ts";
import { type Arrival, take } from "../log/take.ts";
import { enter } from "../membership/founding.ts";
import { mostPages } from "./pull.ts";
import { entryItem } from "./push.ts";
import { ask } from "./session.ts";

/** Sends what is left to be sent of spaces this device has left. */
export async function sendFarewells(context: Context): Promise<Result<undefined, VaultError>> {
  const left = await spacesLeft(context);
  for (const space of left) {
    let sent = await sendTo(context, space);
    if (sent.ok && sent.value) {
      const anew = await leaveAnew(context, space);
      sent = anew.ok ? await sendTo(context, space) : anew;
    }
    if (!sent.ok) return sent;
  }
  return ok(undefined);
}

async function spacesLeft(context: Context): Promise<ReadonlySet<Hex32>> {
  const spaces = new Set<Hex32>();
  for (const [key] of await context.ports.storage.list(keyOf.farewells)) {
    const space = key.slice(keyOf.farewells.length, keyOf.farewells.length + 64);
    if (isHex32(space)) spaces.add(space);
  }
  return spaces;
}

/** True where the relay holds other entries in their place. */
async function sendTo(context: Context, space: Hex32): Promise<Result<boolean, VaultError>> {
  const left: { readonly key: string; readonly parts: EntryParts }[] = [];
  for (const [key, bytes] of await context.ports.storage.list(keyOf.farewellsTo(space))) {
    const parts = readFarewell(bytes);
    if (parts) left.push({ key, parts });
  }
  let taken = false;
  for (let at = 0; at < left.length; at += limits.batch) {
    const batch = left.slice(at, at + limits.batch);
    const given = await ask(context, "submit", { space, items: batch.map(({ parts }) => entryItem(parts)) });
    const gone = !given.ok && given.error.type === "relay-refused" && isOver.has(given.error.reason);
    if (!given.ok && !gone) return given;
    const results = batch.map((_, i) => (given.ok ? given.value.outcomes[i]?.result : "accepted"));
    taken ||= results.includes("taken");
    // What the relay lacks the ground for stays, until a phone that is still in the space has healed it.
    const done = batch.filter((_, i) => results[i] !== "missing" && results[i] !== "taken");
    await transact(context, async (writing) => {
      for (const { key } of done) writing.remove(key);
    });
  }
  return ok(taken);
}

/** Where the relay has no such space, or not for this device, there is nothing left to tell it. */
const isOver: ReadonlySet<string> = new Set(["no-such-space", "not-a-member"]);

/**
 * A phone put back from a backup left offline: what it signed stands under numbers it had used before, and no relay takes
 * it. So the space is read once more, its texts left out, and left on top of what is there; in one transaction, so that nothing
 * of it is ever back on this phone.
 */
async function leaveAnew(context: Context, space: Hex32): Promise<Result<undefined, VaultError>> {
  const stream = await streamOf(context, space);
  if (!stream.ok) return stream;
  const [first] = stream.value;
  const genesis = first?.kind === "control" ? controlParts(first.control) : undefined;
  if (!genesis || (await spaceId(context.ports.primitives, genesis.control)) !== space)
    return err({ type: "relay-garbled" });
  return transact(context, async (writing) => {
    if (context.logs.has(space)) return ok(undefined);
    const log = await enter(context, genesis, writing);
    if (!log.ok) return log;
    const { primitives } = context.ports;
    await take(primitives, log.value, stream.value.slice(1).flatMap(bare), true, context.rules, writing);
    await leaveLog(context, log.value, writing);
    return ok(undefined);
  });
}

async function streamOf(context: Context, space: Hex32): Promise<Result<readonly Item[], VaultError>> {
  const items: Item[] = [];
  let cursor = { position: 0, id: space };
  for (let page = 0; page < mostPages; page += 1) {
    const given = await ask(context, "pull", { space, cursor, limit: limits.batch });
    if (!given.ok) return given;
    items.push(...given.value.items);
    if (!given.value.more) return ok(items);
    if (given.value.items.length === 0) break;
    ({ cursor } = given.value);
  }
  return err({ type: "relay-garbled" });
}

function bare(item: Item): Arrival[] {
  if (item.kind === "control") {
    const parts = controlParts(item.control);
    return parts ? [{ kind: "control", parts }] : [];
  }
  const parts = entryParts(item.entry);
  return parts ? [{ kind: "entry", parts: { header: parts.header, signature: parts.signature } }] : [];
}
