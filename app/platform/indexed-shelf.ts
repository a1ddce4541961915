import { err, ok } from "@refrain/core/result";
import type { ShelfOfOneTab } from "../state/ports.ts";
import type { Database } from "./database.ts";
import { storageFault } from "./storage-fault.ts";

/** Small things by name in IndexedDB. A write begins at once, so that a reload a moment later finds it. */
export function indexedShelf(database: () => Promise<Database>, store: "drafts" | "settings"): ShelfOfOneTab {
  const attempt = async <T>(work: (db: Database) => Promise<T>) => {
    try {
      return ok(await work(await database()));
    } catch (error) {
      return err(storageFault(error));
    }
  };
  return {
    get: (key) => attempt((db) => db.get(store, key)),
    put: (key, value, over = () => value) =>
      attempt(async (db) => {
        const transaction = db.transaction(store, "readwrite");
        const next = over(await transaction.store.get(key));
        await (next === undefined ? transaction.store.delete(key) : transaction.store.put(next, key));
        await transaction.done;
        return next;
      }),
    remove: (key) => attempt((db) => db.delete(store, key)),
  };
}
