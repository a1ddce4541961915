import { err, ok } from "@refrain/core/result";
import type { Shelf } from "../state/ports.ts";
import type { Database } from "./database.ts";
import { storageFault } from "./storage-fault.ts";

/** Small things by name in IndexedDB. A write begins at once, so that a reload a moment later finds it. */
export function indexedShelf(database: () => Promise<Database>, store: "drafts" | "settings"): Shelf {
  const attempt = async <T>(work: (db: Database) => Promise<T>) => {
    try {
      return ok(await work(await database()));
    } catch (error) {
      return err(storageFault(error));
    }
  };
  return {
    get: (key) => attempt((db) => db.get(store, key)),
    put: (key, value) => attempt(async (db) => void (await db.put(store, value, key))),
    remove: (key) => attempt((db) => db.delete(store, key)),
  };
}
