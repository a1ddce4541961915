// Own devices in a space: added, removed, the key renewed. Online, one at a time (ME3 to ME5).
import {
  type Action,
  type ControlParts,
  controlHead,
  type DeviceCard,
  encodeControl,
  err,
  type Hex32,
  ok,
  present,
  type Result,
  tagged,
  zeros,
} from "@refrain/wire";
import { type Context, logOf, transact } from "../context.ts";
import type { VaultError } from "../errors.ts";
import { controlId } from "../log/inspect.ts";
import { isClosed, type Kept, type Log, personOf } from "../log/log.ts";
import { currentKey } from "../log/say.ts";
import { take } from "../log/take.ts";
import { boxFor, nextEpoch } from "../seal/epoch.ts";
import { controlItem, reached } from "../sync/push.ts";
import { ask } from "../sync/session.ts";
import { syncSpace } from "../sync/sync.ts";

/** Adds a device of mine, or the recovery words, to a space. */
export const addDevice = (
  context: Context,
  space: Hex32,
  card: DeviceCard,
  consent = new Uint8Array(64),
): Promise<Result<undefined, VaultError>> =>
  change(context, space, async (log) => {
    const { primitives } = context.ports;
    const key = await currentKey(context, log);
    if (!key) return err({ type: "no-key" });
    const box = await boxFor(primitives, card, key, await primitives.agreement());
    return box
      ? ok({ kind: "add", add: { device: card, box, consent } })
      : err({ type: "rule", rule: "ID2" });
  });

/** Removes a device of mine: what it wrote after the newest entry known now does not count, and a new key begins. */
export const removeDevice = (
  context: Context,
  space: Hex32,
  device: Hex32,
): Promise<Result<undefined, VaultError>> =>
  change(context, space, async (log) => {
    const staying = present(log.roster).filter((member) => member.card.sign !== device);
    const epoch = await begun(
      context,
      log,
      staying.map((member) => member.card),
    );
    const last = newestHeld(log, device);
    return epoch.ok
      ? ok({
          kind: "remove",
          remove: { device, lastSeq: last?.header.seq ?? 0, lastId: last?.id ?? zeros, epoch: epoch.value },
        })
      : epoch;
  });

/** Removes a device of mine from every space it shares with this one, `mine` among them: a phone that is gone. */
export async function dropDevice(context: Context, device: Hex32): Promise<Result<undefined, VaultError>> {
  for (const [space, log] of Array.from(context.logs)) {
    const member = log.roster.members.get(device);
    const same = member && member.person === personOf(log, context.card.sign);
    if (!same || member.removed || isClosed(log)) continue;
    const removed = await removeDevice(context, space, device);
    if (!removed.ok) return removed;
  }
  return ok(undefined);
}

/** The newest entry of a device that the relay holds: of two branches of a fork, the one that others have. */
function newestHeld(log: Log, device: Hex32): Kept | undefined {
  let newest: Kept | undefined;
  for (const kept of log.kept.values())
    if (kept.header.author === device && kept.acked && kept.header.seq > (newest?.header.seq ?? 0))
      newest = kept;
  return newest;
}

/** Begins a new epoch for the devices there are: when a key came to this one that does not fit. */
export const renewKey = (context: Context, space: Hex32): Promise<Result<undefined, VaultError>> =>
  change(context, space, async (log) => {
    const epoch = await begun(
      context,
      log,
      present(log.roster).map((member) => member.card),
    );
    return epoch.ok ? ok({ kind: "rekey", epoch: epoch.value }) : epoch;
  });

async function begun(context: Context, log: Log, cards: readonly DeviceCard[]) {
  const key = await currentKey(context, log);
  if (!key) return err({ type: "no-key" } as const);
  const epoch = await nextEpoch(context.ports.primitives, key, cards, context.ports.dice(32));
  return epoch ? ok(epoch) : err({ type: "rule", rule: "ID2" } as const);
}

/** Pulls, makes one control entry on top of what is there, and sends it; kept here only once the relay has taken it. */
async function change(
  context: Context,
  space: Hex32,
  make: (log: Log) => Promise<Result<Action, VaultError>>,
): Promise<Result<undefined, VaultError>> {
  const synced = await syncSpace(context, space);
  if (!synced.ok) return synced;
  const made = await transact(context, async () => {
    const log = logOf(context, space);
    if (!log.ok) return log;
    if (log.value.split) return err({ type: "split" } as const);
    if (isClosed(log.value)) return err({ type: "closed" } as const);
    const action = await make(log.value);
    return action.ok ? ok(await signed(context, log.value, action.value)) : action;
  });
  if (!made.ok) return made;
  const given = await ask(context, "submit", { space, items: [controlItem(made.value)] });
  if (!given.ok) return given;
  const [outcome] = given.value.outcomes;
  if (outcome?.result === "taken" || outcome?.result === "missing") return err({ type: "overtaken" });
  if (outcome?.result === "refused") return err({ type: "rule", rule: outcome.rule });
  await transact(context, async (writing) => {
    const log = logOf(context, space);
    const arrivals = [{ kind: "control", parts: made.value } as const];
    if (!log.ok) return;
    await take(context.ports.primitives, log.value, arrivals, true, log.value.rules, writing);
    if (outcome)
      reached(log.value, await controlId(context.ports.primitives, made.value.control), outcome, writing);
  });
  return ok(undefined);
}

async function signed(context: Context, log: Log, action: Action): Promise<ControlParts> {
  const head = controlHead(log.roster);
  const control = encodeControl({
    version: 1,
    space: log.space,
    index: head.index + 1,
    prev: head.id,
    author: context.card.sign,
    action,
  });
  const signature = await context.signer.sign(tagged("control signature", control));
  return { control, signatures: [{ device: context.card.sign, signature }] };
}

/** The devices in a space now, with the place of the person each belongs to. */
export const devicesOf = (
  context: Context,
  space: Hex32,
): Result<readonly { readonly card: DeviceCard; readonly person: number }[], VaultError> => {
  const log = logOf(context, space);
  return log.ok ? ok(present(log.value.roster).map(({ card, person }) => ({ card, person }))) : log;
};
