// One file, one writer. Everything that waits is written in one transaction, with one sync of the disk (group commit);
// reads go over a connection of their own, which sees committed rows only, so nothing is handed out before it is safe.
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { builder } from "./builder.ts";
import { migrations } from "./migrations.ts";
import { type Query, runNow, type Steps, type Work } from "./steps.ts";
import { type Store, type Trouble, Unavailable } from "./store.ts";

interface Job {
  run(): () => void;
  fail(error: unknown): void;
}

/** How many writes may share one commit. */
const group = 512;

export function sqliteStore(file: string): Store {
  mkdirSync(dirname(file), { recursive: true });
  const writer = open(file, false);
  migrate(writer);
  const reader = open(file, true);
  const db = builder("sqlite");
  const waiting: Job[] = [];
  let scheduled = false;

  function flush(): void {
    scheduled = false;
    const jobs = waiting.splice(0, group);
    if (waiting.length > 0) schedule();
    const answers: (() => void)[] = [];
    try {
      writer.run(begin);
      for (const job of jobs) answers.push(one(job));
      writer.run(commit);
    } catch (thrown) {
      writer.rollback();
      for (const job of jobs) job.fail(unavailable(thrown));
      return;
    }
    for (const answer of answers) answer();
  }

  /** Work that throws undoes itself and leaves the others of its group alone, unless the database itself gave way. */
  function one(job: Job): () => void {
    writer.run(savepoint);
    try {
      const answer = job.run();
      writer.run(release);
      return answer;
    } catch (thrown) {
      if (codeOf(thrown) !== undefined) throw thrown;
      writer.run(undo);
      writer.run(release);
      return () => job.fail(thrown);
    }
  }

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    setImmediate(flush);
  }

  return {
    kind: "sqlite",
    db,
    async read<T>(work: Work<T>) {
      try {
        return runNow(work(), reader.run);
      } catch (thrown) {
        throw codeOf(thrown) === undefined ? thrown : unavailable(thrown);
      }
    },
    write: <T>(_lane: string, work: Work<T>) =>
      new Promise<T>((resolve, reject) => {
        waiting.push({
          run() {
            const steps: Steps<T> = work();
            const value = runNow(steps, writer.run);
            return () => resolve(value);
          },
          fail: reject,
        });
        schedule();
      }),
    waiting: () => waiting.length,
    async trouble() {
      try {
        reader.run({ sql: "select count(*) from relay_meta", parameters: [] });
        return undefined;
      } catch (thrown) {
        return unavailable(thrown).trouble;
      }
    },
    tell() {},
    listen() {},
    async stop() {
      while (waiting.length > 0) flush();
      reader.close();
      writer.close();
    },
  };
}

const plain = (sql: string): Query => ({ sql, parameters: [] });
const begin = plain("BEGIN IMMEDIATE");
const commit = plain("COMMIT");
const savepoint = plain("SAVEPOINT one");
const release = plain("RELEASE one");
const undo = plain("ROLLBACK TO one");

interface Connection {
  readonly raw: DatabaseSync;
  run(query: Query): readonly unknown[];
  rollback(): void;
  close(): void;
}

function open(file: string, readOnly: boolean): Connection {
  const raw = new DatabaseSync(file, { readOnly, timeout: 5_000 });
  if (!readOnly) raw.exec("PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON");
  // FULL: a commit returns after the log is synced to the disk, not before.
  raw.exec("PRAGMA synchronous = FULL");
  const ready = new Map<string, StatementSync>();
  return {
    raw,
    run({ sql, parameters }) {
      const statement = ready.get(sql) ?? raw.prepare(sql);
      if (ready.size > 500) ready.clear();
      ready.set(sql, statement);
      return statement.all(...parameters.map(value));
    },
    rollback() {
      if (raw.isTransaction) raw.exec("ROLLBACK");
    },
    close: () => raw.close(),
  };
}

function migrate({ raw }: Connection): void {
  raw.exec("CREATE TABLE IF NOT EXISTS relay_meta (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)");
  for (const { version, statements } of migrations("sqlite")) {
    raw.exec("BEGIN IMMEDIATE");
    const there = raw.prepare("SELECT value FROM relay_meta WHERE name = 'version'").get();
    if (Number(there?.["value"] ?? 0) < version) {
      for (const sql of statements) raw.exec(sql);
      raw.prepare("INSERT OR REPLACE INTO relay_meta VALUES ('version', ?)").run(String(version));
    }
    raw.exec("COMMIT");
  }
}

function value(given: unknown): SQLInputValue {
  if (given === null || typeof given === "number" || typeof given === "string") return given;
  if (given instanceof Uint8Array) return given;
  throw new TypeError(`no value of a database: ${typeof given}`);
}

/** SQLite's own code of an error, or undefined where it is none. */
function codeOf(thrown: unknown): number | undefined {
  return thrown instanceof Error && "errcode" in thrown && typeof thrown.errcode === "number"
    ? thrown.errcode & 0xff
    : undefined;
}

const troubles: Readonly<Record<number, Trouble>> = {
  5: "busy",
  6: "busy",
  11: "damaged",
  13: "full",
  26: "damaged",
};

function unavailable(thrown: unknown): Unavailable {
  return new Unavailable(troubles[codeOf(thrown) ?? 0] ?? "gone", { cause: thrown });
}
