// Brings a database forward to this version, one step in one transaction; several relays may start at once.
import type { DatabaseSync } from "node:sqlite";
import type pg from "pg";
import { migrations, newest } from "./migrations.ts";

const meta = "CREATE TABLE IF NOT EXISTS relay_meta (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)";

/** The database was written by a later version of this program. */
export class FromTheFuture extends Error {
  readonly found: number;
  constructor(found: number) {
    super(`the database has version ${found}, this program knows ${newest}`);
    this.found = found;
  }
}

const known = (version: number): number => {
  if (version > newest) throw new FromTheFuture(version);
  return version;
};

export function migrateSqlite(db: DatabaseSync, upTo = newest): void {
  db.exec(meta);
  for (const { version, statements } of migrations("sqlite")) {
    db.exec("BEGIN IMMEDIATE");
    try {
      const there = db.prepare("SELECT value FROM relay_meta WHERE name = 'version'").get();
      if (known(Number(there?.["value"] ?? 0)) < version && version <= upTo) {
        for (const sql of statements) db.exec(sql);
        db.prepare("INSERT OR REPLACE INTO relay_meta VALUES ('version', ?)").run(String(version));
      }
      db.exec("COMMIT");
    } catch (thrown) {
      if (db.isTransaction) db.exec("ROLLBACK");
      throw thrown;
    }
  }
}

export async function migratePostgres(client: pg.ClientBase, upTo = newest): Promise<void> {
  // Two relays that make the same table at once: one of them is told so, and finds it made.
  await client.query(meta).catch(() => client.query(meta));
  await client.query("INSERT INTO relay_meta VALUES ('version', '0') ON CONFLICT DO NOTHING");
  for (const { version, statements } of migrations("postgres")) {
    await client.query("BEGIN");
    try {
      const { rows } = await client.query<{ value: string }>(
        "SELECT value FROM relay_meta WHERE name = 'version' FOR UPDATE",
      );
      if (known(Number(rows[0]?.value)) < version && version <= upTo) {
        for (const sql of statements) await client.query(sql);
        await client.query("UPDATE relay_meta SET value = $1 WHERE name = 'version'", [String(version)]);
      }
      await client.query("COMMIT");
    } catch (thrown) {
      await client.query("ROLLBACK");
      throw thrown;
    }
  }
}
