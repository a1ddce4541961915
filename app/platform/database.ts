import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from "idb";

const name = "notes";
const version = 2;

/** What lies in IndexedDB. */
export interface Stores extends DBSchema {
  /**
   * Entries as plain JSON, read through the core's own reader. The history lies here where the browser has no vault (plain
   * http), and for the moment until the vault has taken it over.
   */
  entries: { key: number; value: { n?: number; id: string; entry: unknown }; indexes: { id: string } };
  drafts: { key: string; value: unknown };
  settings: { key: string; value: unknown };
  /** The vault's records: sealed, or signed, or under an epoch's key. */
  vault: { key: string; value: Uint8Array<ArrayBuffer> };
  /** Key handles no program can export. */
  keys: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Stores>;

/** Opens the database; `closed` is told when another tab deletes it or a newer version needs it. */
export function openDatabase(closed: () => void): Promise<Database> {
  const opening = openDB<Stores>(name, version, {
    upgrade(db, from) {
      if (from < 1) {
        const entries = db.createObjectStore("entries", { keyPath: "n", autoIncrement: true });
        entries.createIndex("id", "id", { unique: true });
        db.createObjectStore("drafts");
        db.createObjectStore("settings");
      }
      db.createObjectStore("vault");
      db.createObjectStore("keys");
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      closed();
    },
    terminated: closed,
  });
  return opening;
}

/** The database, opened when first wanted and again after another tab has closed it. */
export function reopening(): { open: () => Promise<Database>; close: () => Promise<void> } {
  let opening: Promise<Database> | undefined;
  return {
    open: () =>
      (opening ??= openDatabase(() => {
        opening = undefined;
      }).catch((error: unknown) => {
        opening = undefined;
        throw error;
      })),
    async close() {
      const db = await opening?.catch(() => undefined);
      db?.close();
      opening = undefined;
    },
  };
}

export const deleteDatabase = (): Promise<void> => deleteDB(name);
