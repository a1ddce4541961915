import { postgresStore } from "./postgres.ts";
import { sqliteStore, type SqliteOptions } from "./sqlite.ts";
import type { Store } from "./store.ts";

export const isPostgres = (db: string): boolean => /^postgres(ql)?:\/\//.test(db);

/** A file, or `postgres://…`. */
export const openStore = async (db: string, options: SqliteOptions = {}): Promise<Store> =>
  isPostgres(db) ? postgresStore(db) : sqliteStore(db, options);
