// Reading the relay's stream from where this device stands (SY3, SY9).
import {
  type Bytes,
  controlParts,
  type Cursor,
  entryParts,
  err,
  type Hex32,
  type Item,
  limits,
  ok,
  type Result,
  toBase64,
} from "@refrain/wire";
import { type Context, logOf, transact } from "../context.ts";
import type { VaultError } from "../errors.ts";
import type { Log } from "../log/log.ts";
import type { Writing } from "../log/writing.ts";
import { keyOf, stateLine } from "../log/records.ts";
import { type Arrival, raise, take } from "../log/take.ts";
import { entryId } from "../log/inspect.ts";
import { forgetSent } from "../log/say.ts";
import { ask } from "./session.ts";

/** A stream that ends is read in so many pages at most, so that a relay without end holds nobody. */
export const mostPages = 10_000;

/**
 * Reads all there is from `from`; gives the ids of the entries seen, and whether a body came with each. `moves`: this device stands there afterwards.
 * While a relay is healed it does not: stopped half way, the device must still know that the relay went back.
 */
export async function pullFrom(
  context: Context,
  space: Hex32,
  from: Cursor,
  moves = true,
): Promise<Result<ReadonlyMap<Hex32, boolean>, VaultError>> {
  const seen = new Map<Hex32, boolean>();
  let cursor = from;
  for (let page = 0; page < mostPages; page += 1) {
    const given = await ask(context, "pull", { space, cursor, limit: limits.batch });
    if (!given.ok) return given;
    const { items, more } = given.value;
    if (items.length === 0 && more) return err({ type: "relay-garbled" });
    const stood = cursor;
    cursor = given.value.cursor;
    const taken = await transact(context, async (writing) => {
      const log = logOf(context, space);
      if (!log.ok) return log;
      const genesis = log.value.controls[0]?.control;
      const later = items.filter((item) => !genesis || !isGenesis(item, genesis));
      const arrivals = later.flatMap(arrival);
      if (arrivals.length < later.length)
        raise(log.value, { type: "refused", rule: "HO2", id: undefined }, writing);
      for (const one of arrivals)
        if (one.kind === "entry")
          seen.set(await entryId(context.ports.primitives, one.parts.header), one.parts.body !== undefined);
      const before = log.value.lines.length;
      if (arrivals.length > 0)
        await take(context.ports.primitives, log.value, arrivals, true, log.value.rules, writing);
      noteClone(context, log.value, writing);
      await forgetSent(context, log.value, log.value.lines.slice(before), writing);
      if (
        moves &&
        !samePlace(log.value.cursor, cursor) &&
        (samePlace(log.value.cursor, stood) || from.position === 0)
      ) {
        log.value.cursor = cursor;
        if (from.position === 0 || cursor.position >= log.value.tip.position) log.value.tip = cursor;
        writing.put(keyOf.state(space), stateLine(log.value));
      }
      return ok(undefined);
    });
    if (!taken.ok) return taken;
    if (!more) return ok(seen);
  }
  return err({ type: "relay-garbled" });
}

/** SY10, seen by reading: the relay holds an entry under a number at which this device has sealed another. */
function noteClone(context: Context, log: Log, writing: Writing): void {
  const seq = log.forks.get(context.card.sign);
  if (seq === undefined || log.retired) return;
  log.retired = true;
  raise(log, { type: "cloned", seq }, writing);
  writing.put(keyOf.state(log.space), stateLine(log));
}

const samePlace = (a: Cursor, b: Cursor) => a.position === b.position && a.id === b.id;

/** A log begins with its genesis: there is nothing to take in. */
const isGenesis = (item: Item, genesis: Bytes): boolean =>
  item.kind === "control" && item.control.control === toBase64(genesis);

function arrival(item: Item): Arrival[] {
  if (item.kind === "entry") {
    const parts = entryParts(item.entry);
    return parts ? [{ kind: "entry", parts }] : [];
  }
  const parts = controlParts(item.control);
  return parts ? [{ kind: "control", parts }] : [];
}
