import { mkdtempSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { httpRelay } from "@refrain/vault/unruly";
import { entryParts, fromHex, type Item, type Relay } from "@refrain/wire";
import { openRelay, postgresStore, sqliteStore, type Store } from "@refrain/server/relay";
import { relayChild } from "../../server/relay/child.test-helper.ts";
import { poster } from "../../server/relay/rates.test-helper.ts";
import { inspect, type Inspected } from "../../server/relay/work/inspect.ts";
import { rosters } from "../../server/relay/work/rosters.ts";
import { submit } from "../../server/relay/work/submit.ts";
import { type Writer, writer } from "../../testing/load.ts";
import { startPostgres } from "../../testing/postgres.ts";

/** Short rounds, in turns: a disk others use too is quick in one second and slow in the next. */
const rounds = 9;
const quota = { items: 1e9, bytes: 1e12 };
const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
const atOnce = (runs: readonly (() => Promise<number>)[]): Promise<number[]> =>
  Promise.all(runs.map((run) => run()));
const median = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

export async function appends(seconds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "refrain-bench-"));
  const plainRates: number[] = [];
  const ones: number[] = [];
  const many: number[] = [];
  const store = sqliteStore(join(folder, "store.db"));
  const slice = seconds / 4;
  for (let round = 0; round < rounds; round += 1) {
    const [one, all] = [await prepared(store, 1, slice), await prepared(store, 64, slice)];
    plainRates.push(await plain(join(folder, "plain.db"), slice));
    ones.push(await one());
    many.push(await all());
  }
  const base = median(plainRates);
  const line = (name: string, rate: number, ratio = rate / base) =>
    console.log(`${name.padEnd(64)} ${rate.toFixed(0).padStart(7)}/s  ${ratio.toFixed(2)} ×`);
  const inTurns = (name: string, rates: readonly number[]) =>
    line(name, median(rates), median(rates.map((rate, i) => rate / (plainRates[i] ?? NaN))));
  console.log(
    `\ndurable appends, medians of ${rounds} rounds of ${slice} s, in turns; × is the median of the rounds' own`,
  );
  inTurns("plain node:sqlite inserts, one transaction each, one table", plainRates);
  inTurns("SQLite, 1 writer: lock, roles, order, rows, commit", ones);
  inTurns("SQLite, 64 writers", many);
  console.log(`those that follow, once for ${seconds} s each, beside the median of plain inserts`);
  const sqlite = await openRelay({ store, clock: Date.now, origins: () => [""], quota });
  line("SQLite, 1 writer, with JSON, hashes and signatures", await asked([sqlite], 1, seconds));
  line("SQLite, 64 writers, with JSON, hashes and signatures", await asked([sqlite], 64, seconds));
  await store.stop();
  const child = await relayChild(join(folder, "http.db"));
  const http = httpRelay(poster(child.url));
  line("SQLite, 64 writers, over HTTP (asked by this process)", await asked([http], 64, seconds, child.url));
  await child.kill("SIGTERM");
  const postgres = await startPostgres();
  const db = await postgres.database();
  const [first, second] = [await postgresStore(db), await postgresStore(db)];
  line("PostgreSQL, 1 writer", await stored(first, 1, seconds));
  line("PostgreSQL, 64 writers, one relay", await stored(first, 64, seconds));
  const both = [await prepared(first, 32, seconds), await prepared(second, 32, seconds)];
  line("PostgreSQL, 64 writers, two relays (both in this process)", sum(await atOnce(both)));
  await Promise.all([first.stop(), second.stop()]);
  const two = await Promise.all([relayChild(db), relayChild(db)]);
  const through = (some: readonly (typeof two)[number][]) =>
    Promise.all(some.map(({ url }) => asked([httpRelay(poster(url))], 64 / some.length, seconds, url)));
  line("PostgreSQL, 64 writers, one relay, over HTTP", sum(await through(two.slice(0, 1))));
  line("PostgreSQL, 64 writers, two relays, over HTTP", sum(await through(two)));
  await Promise.all(two.map((one) => one.kill("SIGTERM")));
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** The same bytes into a table with one key, each in a transaction of its own. The table grows from round to round, as the store does. */
async function plain(file: string, seconds: number): Promise<number> {
  const db = new DatabaseSync(file);
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
  db.exec(
    "CREATE TABLE IF NOT EXISTS t (space BLOB, position INTEGER, head BLOB, signature BLOB, salt BLOB, body BLOB, PRIMARY KEY (space, position))",
  );
  const insert = db.prepare("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?)");
  const one = writer();
  const space = fromHex(one.space);
  const item = one.next().item;
  const parts = item.kind === "entry" ? entryParts(item.entry) : undefined;
  if (!parts?.body) throw new Error("an entry has a body");
  let count = 0;
  const end = performance.now() + seconds * 1_000;
  while (performance.now() < end) {
    insert.run(space, (count += 1), parts.header, parts.signature, parts.body.salt, parts.body.cipher);
  }
  db.close();
  return count / seconds;
}

const stored = async (store: Store, writers: number, seconds: number): Promise<number> =>
  (await prepared(store, writers, seconds))();

/** What the relay does in its transaction, without signatures: those are checked before. */
async function prepared(store: Store, writers: number, seconds: number): Promise<() => Promise<number>> {
  const known = rosters(store.db);
  const each = Math.ceil((seconds * 20_000) / writers);
  const hands = await Promise.all(
    Array.from({ length: writers }, async () => {
      const one = writer();
      const put = (items: readonly Inspected[]) =>
        store.write(one.space, () =>
          submit(store, known, quota, { device: one.device, space: one.space, items }),
        );
      await put([await inspect(one.space, one.genesis)]);
      const ready: Inspected[] = [];
      for (let i = 0; i < Math.min(each, 12_000); i += 1)
        ready.push(await inspect(one.space, one.next().item));
      return { put, ready };
    }),
  );
  return () => poured(hands, seconds);
}

async function poured(
  hands: readonly { put(items: readonly Inspected[]): Promise<unknown>; ready: readonly Inspected[] }[],
  seconds: number,
): Promise<number> {
  const started = performance.now();
  const end = started + seconds * 1_000;
  const counts = await Promise.all(
    hands.map(async ({ put, ready }) => {
      let count = 0;
      for (const item of ready) {
        if (performance.now() > end) break;
        await put([item]);
        count += 1;
      }
      return count;
    }),
  );
  return counts.reduce((a, b) => a + b, 0) / ((performance.now() - started) / 1_000);
}

/** All that is done for a question, its answer included. */
async function asked(
  relays: readonly Relay[],
  writers: number,
  seconds: number,
  origin = "",
): Promise<number> {
  const hands: { relay: Relay; one: Writer; token: string; ready: Item[] }[] = [];
  for (let i = 0; i < writers; i += 1) {
    const one = writer();
    const relay = relays[i % relays.length]!;
    const token = await one.enter(relay, origin);
    await relay.ask("submit", token, { space: one.space, items: [one.genesis] });
    const ready = Array.from({ length: Math.ceil((seconds * 4_000) / writers) }, () => one.next().item);
    hands.push({ relay, one, token, ready });
  }
  const started = performance.now();
  const end = started + seconds * 1_000;
  const counts = await Promise.all(
    hands.map(async ({ relay, one, token, ready }) => {
      let count = 0;
      for (const item of ready) {
        if (performance.now() > end) break;
        const given = await relay.ask("submit", token, { space: one.space, items: [item] });
        if (!given.ok) throw new Error(given.error.reason);
        count += 1;
      }
      return count;
    }),
  );
  return counts.reduce((a, b) => a + b, 0) / ((performance.now() - started) / 1_000);
}
