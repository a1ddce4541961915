import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from "idb";

const name = "notes";
const version = 1;

/** What lies in IndexedDB. Entries are kept as the JSON they were written as, and read through the core's own reader. */
export interface Stores extends DBSchema {
  entries: { key: number; value: { n?: number; id: string; entry: unknown }; indexes: { id: string } };
  drafts: { key: string; value: unknown };
  settings: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Stores>;

/** Opens the database; `closed` is told when another tab deletes it or a newer version needs it. */
export function openDatabase(closed: () => void): Promise<Database> {
  const opening = openDB<Stores>(name, version, {
    upgrade(db) {
      const entries = db.createObjectStore("entries", { keyPath: "n", autoIncrement: true });
      entries.createIndex("id", "id", { unique: true });
      db.createObjectStore("drafts");
      db.createObjectStore("settings");
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      closed();
    },
    terminated: closed,
  });
  return opening;
}

export const deleteDatabase = (): Promise<void> => deleteDB(name);
