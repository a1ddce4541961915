import { openDB, type DBSchema, type IDBPDatabase } from "idb";

export const name = "notes";
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

/** So long another tab may keep the database to itself where the browser says that it does, and where it says nothing; in ms. */
const patience = { told: 3_000, untold: 20_000 };

interface Opening {
  readonly opened: Promise<Database>;
  /** The same; fails once another tab has been in the way for too long, though it may open yet. */
  readonly inTime: Promise<Database>;
}

/** Opens the database; `closed` is told when another tab deletes it or a newer version needs it. */
export function openDatabase(closed: () => void): Opening {
  let late: (after: number) => void = () => undefined;
  const waited = new Promise<never>((_, fail) => {
    late = (after) => setTimeout(() => fail(new Error("another tab holds the database")), after);
  });
  const opened = openDB<Stores>(name, version, {
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
    blocked: () => late(patience.told),
    terminated: closed,
  });
  late(patience.untold);
  return { opened, inTime: Promise.race([opened, waited]) };
}

/** The database, opened when first wanted and again after another tab has closed it. */
export function reopening(): {
  open: () => Promise<Database>;
  /** Closes it; whoever wants it waits for this. */
  closeUntil: (over: Promise<unknown>) => void;
} {
  let opening: Opening | undefined;
  let held: Promise<unknown> | undefined;
  const forget = () => {
    opening = undefined;
  };
  return {
    async open() {
      await held;
      if (!opening) {
        opening = openDatabase(forget);
        opening.opened.catch(forget);
      }
      return Promise.race([opening.opened, opening.inTime]);
    },
    closeUntil(over) {
      held = over;
      void opening?.opened.then((db) => db.close()).catch(() => undefined);
      forget();
    },
  };
}
