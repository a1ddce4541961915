import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { SqliteDialect, type SqliteDatabase } from "kysely";

const statementsKept = 200;

/**
 * Kysely over Node's own SQLite. A transaction takes the right to write at once (two processes may share the file), and what
 * is committed outlives a power cut.
 */
export function sqliteDialect(path: string): SqliteDialect {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path, { timeout: 15_000 });
  database.exec("pragma journal_mode=wal; pragma synchronous=full; pragma foreign_keys=on");
  return new SqliteDialect({ database: asExpected(database) });
}

function asExpected(database: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = kept.get(sql);
    if (known) return known;
    if (kept.size >= statementsKept) kept.clear();
    const made = database.prepare(sql);
    kept.set(sql, made);
    return made;
  };
  return {
    close: () => database.close(),
    prepare(asked) {
      const made = statement(asked === "begin" ? "begin immediate" : asked);
      return {
        reader: made.columns().length > 0,
        all: (values) => made.all(...values.map(asInput)),
        run: (values) => made.run(...values.map(asInput)),
        iterate: (values) => made.iterate(...values.map(asInput)),
      };
    },
  };
}

function asInput(value: unknown): SQLInputValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "bigint") return value;
  throw new TypeError(`a value SQLite cannot hold: ${typeof value}`);
}
