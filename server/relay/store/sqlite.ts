// One file, one writer. Everything that waits is written in one transaction, with one sync of the disk (group commit);
// reads go over a connection of their own, which sees committed rows only, so nothing is handed out before it is safe.
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { builder } from "./builder.ts";
import { FromTheFuture, migrateSqlite } from "./migrate.ts";
import { type Query, runNow, type Steps, type Work } from "./steps.ts";
import { type Store, type Trouble, Unavailable } from "./store.ts";

interface Job {
  run(): () => void;
  fail(error: unknown): void;
}

/** How many writes may share one commit. */
const group = 512;
/** Milliseconds that a write that failed is told of, unless a later one goes well. */
const shown = 10_000;

export interface SqliteOptions {
  /** The most the file may grow to; what comes then is turned away as if the disk were full. */
  readonly megabytes?: number;
}

export function sqliteStore(file: string, { megabytes }: SqliteOptions = {}): Store {
  const writer = openWriter(file);
  const reader = open(file, true);
  if (megabytes !== undefined) limitTo(writer, megabytes);
  const db = builder("sqlite");
  const waiting: Job[] = [];
  let scheduled = false;
  let stopped = false;
  /** What the last write ran into. */
  let failing: Trouble | undefined;
  let failedAt = 0;

  function flush(): void {
    scheduled = false;
    const jobs = waiting.splice(0, group);
    if (jobs.length === 0) return;
    if (waiting.length > 0) schedule();
    let answers: readonly (() => void)[];
    try {
      answers = together(jobs) ?? apart(jobs);
      failing = undefined;
    } catch (thrown) {
      writer.rollback();
      const failed = unavailable(thrown);
      failing = failed.trouble;
      failedAt = performance.now();
      for (const job of jobs) job.fail(failed);
      return;
    }
    for (const answer of answers) answer();
  }

  /** All in one go. Undefined, and nothing done, where the work of one throws: work can be run again. */
  function together(jobs: readonly Job[]): readonly (() => void)[] | undefined {
    writer.run(begin);
    const answers: (() => void)[] = [];
    try {
      for (const job of jobs) answers.push(job.run());
    } catch (thrown) {
      if (codeOf(thrown) !== undefined) throw thrown;
      writer.rollback();
      return undefined;
    }
    writer.run(commit);
    return answers;
  }

  /** Each marked off from the others: work that throws undoes itself alone, unless the database itself gave way. */
  function apart(jobs: readonly Job[]): readonly (() => void)[] {
    writer.run(begin);
    const answers = jobs.map((job) => {
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
    });
    writer.run(commit);
    return answers;
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
        if (stopped) return reject(new Unavailable("gone"));
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
        if (failing && performance.now() - failedAt < shown) return failing;
        if (failing) await this.write("look", attempt);
        return undefined;
      } catch (thrown) {
        return thrown instanceof Unavailable ? thrown.trouble : unavailable(thrown).trouble;
      }
    },
    tell() {},
    listen() {},
    async stop() {
      stopped = true;
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

/** A write that changes nothing, to see whether writing works again. */
function* attempt(): Steps<void> {
  yield plain("UPDATE relay_meta SET value = value WHERE name = 'version'");
}

function openWriter(file: string): Connection {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const writer = open(file, false);
    migrateSqlite(writer.raw);
    return writer;
  } catch (thrown) {
    throw thrown instanceof FromTheFuture ? thrown : unavailable(thrown);
  }
}

function limitTo({ raw }: Connection, megabytes: number): void {
  const size = Number(raw.prepare("PRAGMA page_size").get()?.["page_size"] ?? 4096);
  raw.exec(`PRAGMA max_page_count = ${Math.max(1, Math.floor((megabytes * 1e6) / size))}`);
}

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
  const ready = new Map<string, Ready>();
  return {
    raw,
    run({ sql, parameters }) {
      let there = ready.get(sql);
      if (there === undefined) {
        if (ready.size > 500) ready.clear();
        ready.set(sql, (there = prepare(raw, sql)));
      }
      return there(parameters);
    },
    rollback() {
      if (raw.isTransaction) raw.exec("ROLLBACK");
    },
    close: () => raw.close(),
  };
}

/** A statement that is kept: its values in, its rows out. */
type Ready = (parameters: readonly unknown[]) => readonly unknown[];

/** Rows come as arrays and get their names here: the driver's own way to name them costs more than to find them. */
function prepare(raw: DatabaseSync, sql: string): Ready {
  const statement = raw.prepare(sql);
  // As keys of an object they are the one copy of their text that objects know, and need not be looked up each time.
  const names = Object.keys(Object.fromEntries(statement.columns().map(({ name }) => [name, 0])));
  statement.setReturnArrays(true);
  return (parameters) => statement.all(...parameters.map(value)).map((row) => named(names, row));
}

function named(names: readonly string[], values: unknown): Readonly<Record<string, unknown>> {
  const row: Record<string, unknown> = {};
  if (!Array.isArray(values)) throw new TypeError("no row");
  for (let i = 0; i < names.length; i += 1) row[names[i] ?? ""] = values[i];
  return row;
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
