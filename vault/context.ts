// A device at work: its keys, its spaces in memory, and the one way to change them.
import {
  type DeviceCard,
  err,
  fromHex,
  type Hex32,
  hex32,
  ok,
  type Result,
  type Rules,
  toHex,
} from "@refrain/wire";
import type { VaultError } from "./errors.ts";
import { loadLogs } from "./log/load.ts";
import type { Log } from "./log/log.ts";
import { keyOf } from "./log/records.ts";
import { type Writing, writing } from "./log/writing.ts";
import type { Agreement, Ports, Signer } from "./ports.ts";

export interface Context {
  readonly ports: Ports;
  readonly rules: Rules;
  card: DeviceCard;
  signer: Signer;
  agreement: Agreement;
  logs: Map<Hex32, Log>;
  /** How many transactions the storage had seen when `logs` was last right; −1 when it must be read again. */
  generation: number;
  session: string | undefined;
  /** Told after every transaction of this device. */
  readonly watchers: Set<() => void>;
}

/**
 * Runs a change alone, on what storage holds now, and writes all of it or nothing. Anything thrown (a full disk, a
 * crash) leaves storage as it was, and memory is read anew the next time.
 */
export async function transact<T>(context: Context, change: (writing: Writing) => Promise<T>): Promise<T> {
  return context.ports.lock.exclusive(async () => {
    try {
      await refresh(context);
      const gathered = writing();
      const value = await change(gathered);
      if (gathered.changes.size > 0) {
        gathered.put(keyOf.generation, number(context.generation + 1));
        await context.ports.storage.commit(gathered.changes);
        context.generation += 1;
        for (const watcher of context.watchers) watcher();
      }
      return value;
    } catch (thrown) {
      context.generation = -1;
      throw thrown;
    }
  });
}

/** Sees to it that memory is what storage holds, also after a transaction that failed. */
export const upToDate = (context: Context): Promise<void> => transact(context, async () => undefined);

/** Reads the spaces again if another tab has written since. */
export async function refresh(context: Context): Promise<void> {
  const stored = read(await context.ports.storage.get(keyOf.generation));
  if (stored === context.generation) return;
  context.logs = await loadLogs(context.ports, context.rules, context.agreement, context.card.sign);
  context.generation = stored;
}

export function logOf(context: Context, space: Hex32): Result<Log, VaultError> {
  const log = context.logs.get(space);
  return log ? ok(log) : err({ type: "no-such-space", space });
}

/** The space of this person's own devices. */
export const mineOf = (context: Context): Log | undefined =>
  [...context.logs.values()].find((log) => log.roster.kind === "mine");

export const randomId = (context: Context): Hex32 => hex32(context.ports.dice(32));

const number = (value: number) => fromHex(value.toString(16).padStart(12, "0"));
const read = (bytes: Uint8Array | undefined): number => (bytes ? Number.parseInt(toHex(bytes), 16) : 0);
