import type { Storage } from "@refrain/vault";
import type { Database } from "../database.ts";

/** The vault's records in IndexedDB. A commit is one transaction: all or nothing, and on disk when it is done. */
export function indexedStorage(database: () => Promise<Database>): Storage {
  return {
    async get(key) {
      return (await database()).get("vault", key);
    },
    async list(prefix) {
      const { store, done } = (await database()).transaction("vault", "readonly");
      const range = prefix === "" ? undefined : IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
      await done;
      return keys.flatMap((key, at) => {
        const value = values[at];
        return value ? [[key, value] as const] : [];
      });
    },
    async commit(changes) {
      const transaction = (await database()).transaction("vault", "readwrite", { durability: "strict" });
      const { store } = transaction;
      try {
        const writes = [...changes].map(([key, value]) =>
          value ? store.put(value, key) : store.delete(key),
        );
        await Promise.all([...writes, transaction.done]);
      } catch (error) {
        // What was put before the failure must not be kept without the rest.
        try {
          transaction.abort();
        } catch {
          // It was over already.
        }
        await transaction.done.catch(() => undefined);
        throw error;
      }
    },
    async wipe() {
      await (await database()).clear("vault");
    },
  };
}
