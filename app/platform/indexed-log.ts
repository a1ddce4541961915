import { readFact, type Entry, type Fact } from "@refrain/core/dance";
import { err, ok, type Result } from "@refrain/core/result";
import { field } from "../state/field.ts";
import type { EntryLog, StorageFault } from "../state/ports.ts";
import type { Database } from "./database.ts";
import { storageFault } from "./storage-fault.ts";

interface LogParts {
  readonly database: () => Promise<Database>;
  /** This device's name as an author. */
  readonly author: () => Promise<string>;
  readonly now: () => number;
  readonly newId: () => string;
  /** Tells the other tabs that entries were appended. */
  readonly channel: BroadcastChannel;
}

/**
 * The history in IndexedDB. Entries get their Lamport time inside the write transaction, so tabs that write at once
 * still agree on one order; every tab learns of another's entries by their running number.
 */
export function indexedLog({ database, author, now, newId, channel }: LogParts): EntryLog {
  const listeners = new Set<(fresh: readonly Entry[], gone: readonly string[]) => void>();
  let seen = 0;

  async function write(facts: readonly Fact[]): Promise<readonly Entry[]> {
    const [db, by] = await Promise.all([database(), author()]);
    const transaction = db.transaction("entries", "readwrite", { durability: "strict" });
    const last = await transaction.store.openCursor(undefined, "prev");
    const highest = (last && lamportOf(last.value.entry)) ?? 0;
    const entries = facts.map((fact, i) => ({
      id: newId(),
      author: by,
      lamport: highest + 1 + i,
      at: now(),
      fact,
    }));
    await Promise.all(entries.map((entry) => transaction.store.add({ id: entry.id, entry })));
    await transaction.done;
    return entries;
  }

  /** Entries beyond the last one seen here. */
  async function fresh(): Promise<readonly Entry[]> {
    const db = await database();
    const rows = await db.getAll("entries", seen === 0 ? undefined : IDBKeyRange.lowerBound(seen, true));
    seen = Math.max(seen, ...rows.slice(-1).map((row) => row.n ?? 0));
    return rows.flatMap((row) => readEntry(row.entry));
  }

  async function tell(): Promise<void> {
    if (listeners.size === 0) return;
    const entries = await fresh().catch(() => []);
    if (entries.length > 0) for (const listener of listeners) listener(entries, []);
  }

  channel.addEventListener("message", (event) => {
    if (event.data === "appended") void tell();
  });

  return {
    async append(facts): Promise<Result<readonly Entry[], StorageFault>> {
      try {
        const entries = await write(facts);
        channel.postMessage("appended");
        await tell();
        return ok(entries);
      } catch (error) {
        return err(storageFault(error));
      }
    },
    async read() {
      try {
        seen = 0;
        return ok(await fresh());
      } catch (error) {
        return err(storageFault(error));
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const lamportOf = (entry: unknown): number | undefined => {
  const lamport = field(entry, "lamport");
  return typeof lamport === "number" ? lamport : undefined;
};

/** An entry as it lies in the store; one that makes no sense is left where it is and not shown. */
function readEntry(value: unknown): readonly Entry[] {
  const id = field(value, "id");
  const author = field(value, "author");
  const lamport = field(value, "lamport");
  const at = field(value, "at");
  const fact = readFact(field(value, "fact"));
  if (
    typeof id !== "string" ||
    typeof author !== "string" ||
    typeof lamport !== "number" ||
    typeof at !== "number"
  )
    return [];
  return fact.ok ? [{ id, author, lamport, at, fact: fact.value }] : [];
}

/** The same entries as a place to move out of: what the vault takes over, and where facts wait while there is none. */
export function oldLog(database: () => Promise<Database>) {
  let last = 0;
  return {
    async read(): Promise<readonly Entry[]> {
      const rows = await (await database()).getAll("entries");
      last = rows.at(-1)?.n ?? 0;
      return rows.flatMap((row) => readEntry(row.entry));
    },
    async add(entries: readonly Entry[]): Promise<void> {
      const transaction = (await database()).transaction("entries", "readwrite", { durability: "strict" });
      await Promise.all(entries.map((entry) => transaction.store.add({ id: entry.id, entry })));
      await transaction.done;
    },
    /** Removes what was there at the last reading. */
    async clear(): Promise<void> {
      if (last > 0) await (await database()).delete("entries", IDBKeyRange.upperBound(last));
    },
  };
}
