// One round with the relay: pull, heal if it went back, seal what was said, push, open what may be opened.
import { err, type Hex32, ok, type Result } from "@refrain/wire";
import { type Context, logOf, mineOf, transact, upToDate } from "../context.ts";
import type { VaultError } from "../errors.ts";
import { openDue } from "../exchange/act.ts";
import { notedIn } from "../exchange/notes.ts";
import type { Alarm } from "../log/alarm.ts";
import { signWishes } from "../log/erase.ts";
import type { Log } from "../log/log.ts";
import { currentKey, sealUnsent } from "../log/say.ts";
import { raise } from "../log/take.ts";
import { contested, missingBodies, missingEntries } from "../log/visible.ts";
import { sendFarewells } from "./farewells.ts";
import { heal } from "./heal.ts";
import { pullFrom } from "./pull.ts";
import { push, sendLines } from "./push.ts";
import { noteEpochs } from "../membership/epoch-notes.ts";
import { ask } from "./session.ts";

/** What a round found. */
export interface Synced {
  /** What is wrong now and may right itself: entries or bodies that have not come. */
  readonly open: readonly Alarm[];
  /** Own entries the relay has not acknowledged. */
  readonly unacknowledged: number;
}

export async function syncSpace(context: Context, space: Hex32): Promise<Result<Synced, VaultError>> {
  await upToDate(context);
  const pulled = await pullOrHeal(context, space);
  if (!pulled.ok) return pulled;
  await noteEpochs(context, space);
  const sent = await sealAndPush(context, space);
  if (!sent.ok) return sent;
  if (sent.value) {
    const healed = await heal(context, space);
    if (!healed.ok) return healed;
  }
  const given = await giveBack(context, space);
  if (!given.ok) return given;
  if (await openDue(context, space)) {
    const opened = await sealAndPush(context, space);
    if (!opened.ok) return opened;
  }
  const open = await seekMissing(context, space);
  return open.ok ? report(context, space, open.value) : open;
}

/** ER7: what others may have dropped for an erase that does not count is sent once more. */
async function giveBack(context: Context, space: Hex32): Promise<Result<undefined, VaultError>> {
  const log = logOf(context, space);
  if (!log.ok) return log;
  const back = context.rules.on("ER7")
    ? contested(log.value).filter(({ id }) => !log.value.givenBack.has(id))
    : [];
  if (back.length === 0) return ok(undefined);
  const sent = await sendLines(
    context,
    space,
    back.map((entry) => ({ kind: "entry", entry })),
  );
  if (!sent.ok) return sent;
  for (const { id } of back) log.value.givenBack.add(id);
  return ok(undefined);
}

/**
 * SY3: a relay that went back and was filled anew may hold the same entry at the place where this device stands, and others
 * before it that never came. What is missing is looked for from the beginning: in the first round that misses it, the
 * second, the fourth, the eighth. Gives what is missing still.
 */
async function seekMissing(context: Context, space: Hex32): Promise<Result<readonly Alarm[], VaultError>> {
  const log = logOf(context, space);
  if (!log.ok) return log;
  const open = lacking(log.value);
  const missing = JSON.stringify(open);
  const { sought } = log.value;
  const rounds = missing === sought.missing ? sought.rounds + 1 : 1;
  log.value.sought = { missing, rounds };
  const due = (rounds & (rounds - 1)) === 0;
  if (open.length === 0 || !due || !context.rules.on("SY3")) return ok(open);
  const healed = await heal(context, space);
  if (!healed.ok) return healed;
  const now = logOf(context, space);
  return now.ok ? ok(lacking(now.value)) : now;
}

/** What has not come: entries others build on (CI4), and bodies nobody erased (ER3). */
function lacking(log: Log): Alarm[] {
  const open: Alarm[] = [];
  const missing = missingEntries(log);
  if (missing.length > 0) open.push({ type: "withheld", missing });
  const ids = missingBodies(log);
  if (ids.length > 0 && log.rules.on("ER3")) open.push({ type: "body-missing", ids });
  return open;
}

async function pullOrHeal(context: Context, space: Hex32): Promise<Result<undefined, VaultError>> {
  const log = logOf(context, space);
  if (!log.ok) return log;
  const stood = await stillStands(context, log.value);
  const pulled = stood.ok ? await pullFrom(context, space, log.value.cursor) : stood;
  if (pulled.ok) return ok(undefined);
  const { error } = pulled;
  if (error.type !== "relay-refused") return pulled.ok ? ok(undefined) : err(error);
  const gone = error.reason === "no-such-space";
  const back = error.reason === "cursor-mismatch" && context.rules.on("SY3");
  return gone || back ? heal(context, space) : err(error);
}

/** What the relay once acknowledged beyond the cursor must still be there: else it went back in time. */
async function stillStands(
  context: Context,
  { space, tip, cursor }: Log,
): Promise<Result<unknown, VaultError>> {
  if (tip.position <= cursor.position) return ok(undefined);
  return ask(context, "pull", { space, cursor: tip, limit: 1 });
}

async function sealAndPush(context: Context, space: Hex32): Promise<Result<boolean, VaultError>> {
  const sealSome = () =>
    transact(context, async (writing) => {
      const log = logOf(context, space);
      if (!log.ok) return false;
      await signWishes(context, log.value, writing);
      const mine = mineOf(context);
      return sealUnsent(context, log.value, mine ? await notedIn(context, mine) : new Set(), writing);
    });
  while (await sealSome());
  const pushed = await push(context, space);
  const log = logOf(context, space);
  // Reading past what was just acknowledged; should this fail, `tip` remembers it.
  if (log.ok && log.value.tip.position > log.value.cursor.position)
    await pullFrom(context, space, log.value.cursor);
  return pushed;
}

async function report(
  context: Context,
  space: Hex32,
  open: readonly Alarm[],
): Promise<Result<Synced, VaultError>> {
  return transact(context, async (writing) => {
    const log = logOf(context, space);
    if (!log.ok) return log;
    if (!(await currentKey(context, log.value))) {
      const epoch = log.value.roster.keyHashes.length - 1;
      raise(log.value, { type: "key-withheld", epoch }, writing);
    }
    const unacknowledged = [...log.value.kept.values()].filter((kept) => !kept.acked).length;
    return ok({ open, unacknowledged });
  });
}

/** All spaces: `mine` first, for what lies in it opens halves elsewhere, and once more for what that left in it. */
export async function syncAll(context: Context): Promise<Result<ReadonlyMap<Hex32, Synced>, VaultError>> {
  await upToDate(context);
  const gone = await sendFarewells(context);
  if (!gone.ok) return gone;
  const mine = mineOf(context)?.space;
  const spaces = [...context.logs.keys()].sort((a, b) => Number(b === mine) - Number(a === mine));
  const results = new Map<Hex32, Synced>();
  let failed: Result<never, VaultError> | undefined;
  for (const space of spaces) {
    const synced = await syncSpace(context, space);
    if (synced.ok) results.set(space, synced.value);
    else failed ??= synced;
  }
  if (!failed && mine && (mineOf(context)?.unsent.length ?? 0) > 0) {
    const last = await syncSpace(context, mine);
    if (last.ok) results.set(mine, last.value);
    else failed = last;
  }
  return failed ?? ok(results);
}
