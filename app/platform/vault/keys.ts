import type { KeyStore } from "@refrain/vault";
import type { Database } from "../database.ts";

/** Key handles in IndexedDB, as the browser made them: it keeps the key, and lends only its use. */
export const indexedKeys = (database: () => Promise<Database>): KeyStore => ({
  load: async (name) => (await database()).get("keys", name),
  save: async (name, handle) => void (await (await database()).put("keys", handle, name)),
  wipe: async () => (await database()).clear("keys"),
});
