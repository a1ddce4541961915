// A backup is one SQLite file with the tables as they were at one moment, whatever database they lie in; it can be put
// back into either. Sessions stay behind: who restores asks everybody to prove their key again.
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import pg from "pg";
import { migratePostgres, migrateSqlite } from "./migrate.ts";
import { isPostgres } from "./open.ts";

export type BackupFault =
  | { readonly type: "file-exists" }
  | { readonly type: "no-such-database" }
  | { readonly type: "no-such-file" }
  | { readonly type: "not-a-backup" }
  | { readonly type: "not-empty" };

export interface Counted {
  readonly spaces: number;
  readonly items: number;
}

/** Tables in the order they are put back, with what their rows are read by. */
const tables = {
  relay_space: "space",
  relay_item: "space, position",
  relay_erasure: "space, id, person, device",
  relay_member: "space, device",
  relay_slot: "slot",
} as const;
type Table = keyof typeof tables;
const names: readonly Table[] = ["relay_space", "relay_item", "relay_erasure", "relay_member", "relay_slot"];
type Row = Readonly<Record<string, unknown>>;

/** Copies the database into a new file while relays go on writing. */
export async function backUp(db: string, file: string): Promise<Counted | BackupFault> {
  if (existsSync(file)) return { type: "file-exists" };
  mkdirSync(dirname(file), { recursive: true });
  const part = `${file}.part`;
  rmSync(part, { force: true });
  if (isPostgres(db)) await fromPostgres(db, part);
  else {
    if (!existsSync(db)) return { type: "no-such-database" };
    const there = new DatabaseSync(db, { readOnly: true, timeout: 10_000 });
    there.prepare("VACUUM INTO ?").run(part);
    there.close();
  }
  const made = new DatabaseSync(part);
  made.exec("PRAGMA secure_delete = ON; DELETE FROM relay_session");
  made.exec("DELETE FROM relay_meta WHERE name <> 'version'");
  const counted = count(made);
  made.close();
  renameSync(part, file);
  return counted;
}

/** Puts a backup into a database that holds no space yet; an older backup is brought forward. */
export async function putBack(db: string, file: string): Promise<Counted | BackupFault> {
  if (!existsSync(file)) return { type: "no-such-file" };
  if (!isBackup(file)) return { type: "not-a-backup" };
  // Brought forward in a copy: the backup itself stays as it was.
  const copy = `${file}.forward`;
  rmSync(copy, { force: true });
  const source = new DatabaseSync(file, { readOnly: true });
  source.prepare("VACUUM INTO ?").run(copy);
  source.close();
  const forward = new DatabaseSync(copy);
  try {
    migrateSqlite(forward);
    return isPostgres(db) ? await intoPostgres(db, forward) : intoSqlite(db, forward);
  } finally {
    forward.close();
    rmSync(copy, { force: true });
  }
}

function isBackup(file: string): boolean {
  const there = new DatabaseSync(file, { readOnly: true });
  try {
    return there.prepare("SELECT value FROM relay_meta WHERE name = 'version'").get() !== undefined;
  } catch {
    return false;
  } finally {
    there.close();
  }
}

function intoSqlite(db: string, from: DatabaseSync): Counted | BackupFault {
  mkdirSync(dirname(db), { recursive: true });
  const to = new DatabaseSync(db, { timeout: 5_000 });
  try {
    to.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    migrateSqlite(to);
    if (count(to).spaces > 0) return { type: "not-empty" };
    to.exec("BEGIN IMMEDIATE");
    for (const table of names)
      for (const row of rowsOf(from, table)) {
        const columns = Object.keys(row);
        const marks = columns.map(() => "?").join(",");
        to.prepare(`INSERT OR REPLACE INTO ${table} (${columns.join(",")}) VALUES (${marks})`).run(
          ...Object.values(row).map(value),
        );
      }
    to.exec("COMMIT");
    return count(to);
  } finally {
    to.close();
  }
}

async function intoPostgres(db: string, from: DatabaseSync): Promise<Counted | BackupFault> {
  const client = new pg.Client({ connectionString: db });
  await client.connect();
  try {
    await migratePostgres(client);
    const there = await client.query("SELECT 1 FROM relay_space LIMIT 1");
    if (there.rows.length > 0) return { type: "not-empty" };
    await client.query("BEGIN");
    for (const table of names)
      for (const row of rowsOf(from, table)) {
        const columns = Object.keys(row);
        const marks = columns.map((_column, i) => `$${i + 1}`).join(",");
        await client.query(
          `INSERT INTO ${table} (${columns.join(",")}) VALUES (${marks}) ON CONFLICT DO NOTHING`,
          Object.values(row),
        );
      }
    await client.query("COMMIT");
    return count(from);
  } finally {
    await client.end();
  }
}

async function fromPostgres(db: string, file: string): Promise<void> {
  const client = new pg.Client({ connectionString: db, types: { getTypeParser } });
  await client.connect();
  const made = new DatabaseSync(file);
  try {
    migrateSqlite(made);
    made.exec("BEGIN");
    // One moment for all tables, however long the reading takes.
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    for (const table of names) {
      await client.query(`DECLARE all_rows CURSOR FOR SELECT * FROM ${table} ORDER BY ${tables[table]}`);
      for (;;) {
        const { rows } = await client.query<Record<string, unknown>>("FETCH 500 FROM all_rows");
        for (const row of rows) {
          const columns = Object.keys(row);
          made
            .prepare(
              `INSERT INTO ${table} (${columns.join(",")}) VALUES (${columns.map(() => "?").join(",")})`,
            )
            .run(...Object.values(row).map(value));
        }
        if (rows.length === 0) break;
      }
      await client.query("CLOSE all_rows");
    }
    await client.query("COMMIT");
    made.exec("COMMIT");
  } finally {
    made.close();
    await client.end();
  }
}

function* rowsOf(db: DatabaseSync, table: Table): Generator<Row> {
  for (const row of db.prepare(`SELECT * FROM ${table} ORDER BY ${tables[table]}`).iterate()) yield row;
}

function count(db: DatabaseSync): Counted {
  const of = (table: Table) => Number(db.prepare(`SELECT COUNT(*) AS n FROM ${table}`).get()?.["n"] ?? 0);
  return { spaces: of("relay_space"), items: of("relay_item") };
}

function value(given: unknown): SQLInputValue {
  if (given === null || typeof given === "number" || typeof given === "string") return given;
  if (given instanceof Uint8Array) return given;
  throw new TypeError(`no value of a database: ${typeof given}`);
}

const bigint = 20;
function getTypeParser(oid: number): (value: never) => unknown {
  return oid === bigint ? Number : pg.types.getTypeParser(oid, "text");
}
