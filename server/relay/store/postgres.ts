// PostgreSQL, or what speaks its tongue. Each space is a lane: its work is done in order, what waits together shares a
// transaction, and lanes run side by side, so that the server can put the commits of many into one sync of its disk.
import { randomBytes } from "node:crypto";
import { fromHex, isHex32, toHex } from "@refrain/wire";
import pg from "pg";
import { builder } from "./builder.ts";
import { FromTheFuture, migratePostgres } from "./migrate.ts";
import { hintsOf } from "./notify.ts";
import { type Query, runLater, type Steps, type Work } from "./steps.ts";
import { type Store, type Trouble, Unavailable } from "./store.ts";

interface Job {
  run(client: pg.PoolClient): Promise<() => void>;
  fail(error: unknown): void;
}

/** How many writes of one space may share a transaction. */
const group = 64;
/** How often a transaction that lost a race is begun again. */
const attempts = 6;

export interface PostgresOptions {
  /** Connections at once. */
  readonly connections?: number;
}

export async function postgresStore(url: string, { connections = 20 }: PostgresOptions = {}): Promise<Store> {
  // A few are left to readers, however much is written.
  const writers = Math.max(1, connections - 4);
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 20_000,
    idle_in_transaction_session_timeout: 20_000,
    application_name: "refrain",
    types: { getTypeParser },
  });
  // A connection that breaks while nobody uses it is replaced at the next use.
  pool.on("error", () => {});
  try {
    const client = await pool.connect();
    try {
      await migratePostgres(client);
    } finally {
      client.release();
    }
  } catch (thrown) {
    await pool.end();
    throw thrown instanceof FromTheFuture ? thrown : unavailable(thrown);
  }
  const lanes = new Map<string, Job[]>();
  let waiting = 0;
  let running = 0;
  /** Lanes that wait for a connection of the writers. */
  const queue: string[] = [];
  const idle: (() => void)[] = [];
  const hints = hintsOf(pool, () => new pg.Client({ connectionString: url }), toHex(randomBytes(8)));

  /** One transaction of this lane; then it is the next one's turn, and this one's again if more has come. */
  async function work(lane: string): Promise<void> {
    running += 1;
    const jobs = lanes.get(lane) ?? [];
    await take(jobs);
    if (jobs.length > 0) queue.push(lane);
    else lanes.delete(lane);
    running -= 1;
    next();
  }

  function next(): void {
    while (running < writers && queue.length > 0) void work(queue.shift() ?? "");
    if (running === 0) for (const go of idle.splice(0)) go();
  }

  async function take(lane: Job[]): Promise<void> {
    let client: pg.PoolClient;
    try {
      client = await pool.connect();
    } catch (thrown) {
      const jobs = lane.splice(0);
      waiting -= jobs.length;
      for (const job of jobs) job.fail(unavailable(thrown));
      return;
    }
    const jobs = lane.splice(0, group);
    waiting -= jobs.length;
    for (let attempt = 1; ; attempt += 1) {
      try {
        const answers = (await together(client, jobs)) ?? (await apart(client, jobs));
        client.release();
        for (const answer of answers) answer();
        return;
      } catch (thrown) {
        const healthy = await client.query("ROLLBACK").then(
          () => true,
          () => false,
        );
        if (healthy && attempt < attempts && isRace(thrown)) continue;
        client.release(!healthy);
        for (const job of jobs) job.fail(unavailable(thrown));
        return;
      }
    }
  }

  return {
    kind: "postgres",
    db: builder("postgres"),
    async read<T>(work: Work<T>) {
      try {
        return await runLater(work(), (query) => ask(pool, query));
      } catch (thrown) {
        throw isOurs(thrown) ? unavailable(thrown) : thrown;
      }
    },
    write: <T>(lane: string, steps: Work<T>) =>
      new Promise<T>((resolve, reject) => {
        const job: Job = {
          async run(client) {
            const all: Steps<T> = steps();
            const value = await runLater(all, (query) => ask(client, query));
            return () => resolve(value);
          },
          fail: reject,
        };
        waiting += 1;
        const there = lanes.get(lane);
        if (there) there.push(job);
        else {
          lanes.set(lane, [job]);
          queue.push(lane);
          next();
        }
      }),
    waiting: () => waiting,
    async trouble() {
      try {
        await pool.query("select value from relay_meta where name = 'version'");
        return undefined;
      } catch (thrown) {
        return unavailable(thrown).trouble;
      }
    },
    tell: (space) => hints.tell(toHex(space)),
    listen: (heard) =>
      hints.listen((text) => {
        if (isHex32(text)) heard(fromHex(text));
      }),
    async stop() {
      if (running > 0) await new Promise<void>((resolve) => idle.push(resolve));
      await hints.stop();
      await pool.end();
    },
  };
}

/** One transaction for all. Undefined, and nothing done, where the work of one throws: work can be run again. */
async function together(
  client: pg.PoolClient,
  jobs: readonly Job[],
): Promise<readonly (() => void)[] | undefined> {
  await client.query("BEGIN");
  const answers: (() => void)[] = [];
  try {
    for (const job of jobs) answers.push(await job.run(client));
  } catch (thrown) {
    if (isOurs(thrown)) throw thrown;
    await client.query("ROLLBACK");
    return undefined;
  }
  await client.query("COMMIT");
  return answers;
}

/** One transaction for all; work that throws undoes itself and leaves the others alone. */
async function apart(client: pg.PoolClient, jobs: readonly Job[]): Promise<readonly (() => void)[]> {
  const answers: (() => void)[] = [];
  await client.query("BEGIN");
  for (const job of jobs) {
    await client.query("SAVEPOINT one");
    try {
      answers.push(await job.run(client));
      await client.query("RELEASE SAVEPOINT one");
    } catch (thrown) {
      if (isOurs(thrown)) throw thrown;
      await client.query("ROLLBACK TO SAVEPOINT one");
      answers.push(() => job.fail(thrown));
    }
  }
  await client.query("COMMIT");
  return answers;
}

async function ask(client: pg.PoolClient | pg.Pool, { sql, parameters }: Query): Promise<readonly unknown[]> {
  const { rows } = await client.query<Record<string, unknown>>(sql, [...parameters]);
  return rows;
}

/** The type of big integers, which are read as numbers: every one of ours is below 2^53. */
const bigint = 20;
function getTypeParser(oid: number, format?: "text" | "binary"): (value: never) => unknown {
  if (oid === bigint) return Number;
  return format === "binary" ? pg.types.getTypeParser(oid, "binary") : pg.types.getTypeParser(oid, "text");
}

const codeOf = (thrown: unknown): string =>
  thrown instanceof Error && "code" in thrown && typeof thrown.code === "string" ? thrown.code : "";

/** Two transactions stood in each other's way; begun again, one goes first. */
const isRace = (thrown: unknown): boolean => ["40001", "40P01", "23505"].includes(codeOf(thrown));

/** An error of the database or the way to it, not of the work. */
const isOurs = (thrown: unknown): boolean =>
  codeOf(thrown) !== "" || (thrown instanceof Error && /connection|timeout|terminated/i.test(thrown.message));

export function unavailable(thrown: unknown): Unavailable {
  if (thrown instanceof Unavailable) return thrown;
  const message = thrown instanceof Error ? thrown.message : "";
  return new Unavailable(troubleOf(codeOf(thrown), message), { cause: thrown });
}

function troubleOf(code: string, message: string): Trouble {
  // Every connection is in use: of the pool's own waiting, not of the database.
  if (message.startsWith("timeout exceeded when trying to connect")) return "busy";
  if (code === "53100") return "full";
  if (code.startsWith("XX") || code === "58030") return "damaged";
  if (code.startsWith("53") || code.startsWith("40") || code === "55P03" || code === "57014") return "busy";
  return "gone";
}
