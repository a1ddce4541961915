// What befalls whoever runs it: old files, full disks, broken files, a database that goes and comes back, backups.
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { httpRelay } from "@refrain/vault/unruly";
import { fromHex, type Item } from "@refrain/wire";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WebSocket } from "ws";
import { startPostgres, type TestPostgres } from "../../testing/postgres.ts";
import { type Writer, writer } from "../../testing/load.ts";
import { backUp, check, FromTheFuture, openStore, putBack, startRelay, Unavailable } from "./index.ts";
import { openRelay } from "./relay.ts";
import { calm, poster } from "./rates.test-helper.ts";
import { migratePostgres, migrateSqlite } from "./store/migrate.ts";
import { newest } from "./store/migrations.ts";
import { packSignatures } from "./work/bytes.ts";
import { inspect } from "./work/inspect.ts";

const folder = mkdtempSync(join(tmpdir(), "refrain-operate-"));
const file = (name: string) => join(folder, name);
let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 90_000);
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const serve = (db: string, megabytes?: number) => startRelay({ db, rates: calm, megabytes });
const at = (url: string) => httpRelay(poster(url));

/** A space with so many entries; gives their ids. */
async function fill(url: string, one: Writer, count: number): Promise<string> {
  const relay = at(url);
  const token = await one.enter(relay, url);
  for (const items of [[one.genesis], Array.from({ length: count }, () => one.next().item)])
    expect((await relay.ask("submit", token, { space: one.space, items })).ok).toBe(true);
  return token;
}

async function pulled(url: string, one: Writer): Promise<string> {
  const token = await one.enter(at(url), url);
  const cursor = { position: 0, id: one.space };
  return JSON.stringify(await at(url).ask("pull", token, { space: one.space, cursor, limit: 100 }));
}

test("a file of the first version is brought forward, its content as it was", async () => {
  const db = file("first.db");
  const old = new DatabaseSync(db);
  // Written by the program as it was at version 1: server/relay/store/first-version.sql.
  old.exec(readFileSync(join(import.meta.dirname, "store", "first-version.sql"), "utf8"));
  expect(old.prepare("SELECT value FROM relay_meta WHERE name = 'version'").get()?.["value"]).toBe("1");
  const before = old.prepare("SELECT * FROM relay_item ORDER BY space, position").all();
  old.exec("INSERT INTO relay_erasure SELECT space, id, 0 FROM relay_item WHERE author IS NOT NULL LIMIT 1");
  const erasure = old.prepare("SELECT space, id FROM relay_erasure").get();
  old.close();
  expect(before.length).toBe(4);
  await (await openStore(db)).stop();
  const now = new DatabaseSync(db);
  expect(now.prepare("SELECT value FROM relay_meta WHERE name = 'version'").get()?.["value"]).toBe(
    `${newest}`,
  );
  // What the space weighs so far stands beside its newest item.
  const bytes = [0, 0, 0, weightOf(before)];
  expect(now.prepare("SELECT * FROM relay_item ORDER BY space, position").all()).toEqual(
    before.map((row, i) => ({ ...row, bytes: bytes[i] })),
  );
  // Which device asked is not known of an old one; it goes on counting.
  expect(now.prepare("SELECT * FROM relay_erasure").all()).toEqual([
    { ...erasure, person: 0, device: erasure?.["space"], seq: 0 },
  ]);
  now.close();
});

/** All bytes of these rows of the first version but their ids' and authors'. */
const weightOf = (rows: readonly Readonly<Record<string, unknown>>[]): number =>
  rows
    .flatMap(({ head, signature, salt, body }) => [head, signature, salt, body])
    .reduce<number>((sum, one) => sum + (one instanceof Uint8Array ? one.length : 0), 0);

/** A space with so many entries as version 3 kept it: its statements for one database or the other, and their values. */
async function asThird(one: Writer, items: readonly Item[]): Promise<[string, unknown[]][]> {
  const space = fromHex(one.space);
  const rows = (await Promise.all(items.map((item) => inspect(one.space, item)))).map((item, i) => {
    if (item.kind === "entry") {
      const { header, signature, body } = item.parts;
      const { author, seq } = item.header;
      return [
        space,
        i + 1,
        fromHex(item.id),
        fromHex(author),
        seq,
        header,
        signature,
        body?.salt,
        body?.cipher,
      ];
    }
    if (item.kind !== "genesis") throw new Error("a genesis, then entries");
    const { control } = item.parts;
    return [space, 1, space, null, null, control, packSignatures(item.parts.signatures), null, null];
  });
  const bytes = weightOf(
    rows.map(([, , , , , head, signature, salt, body]) => ({ head, signature, salt, body })),
  );
  return [
    ["INSERT INTO relay_space VALUES ($1, $2, $3, NULL, $4)", [space, items.length, space, bytes]],
    ["INSERT INTO relay_member VALUES ($1, $2)", [space, fromHex(one.device)]],
    ...rows.map((row): [string, unknown[]] => [
      "INSERT INTO relay_item VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
      row,
    ]),
  ];
}

test("a database of the third version goes on where it was", { timeout: 60_000 }, async () => {
  for (const db of [file("third.db"), await postgres.database()]) {
    const one = writer();
    const kept = [one.genesis, one.next().item, one.next().item, one.next().item];
    const made = await asThird(one, kept);
    if (db.startsWith("postgres")) {
      const client = new pg.Client({ connectionString: db });
      await client.connect();
      await migratePostgres(client, 3);
      for (const [sql, values] of made) await client.query(sql, values);
      await client.end();
    } else {
      const old = new DatabaseSync(db);
      migrateSqlite(old, 3);
      for (const [sql, values] of made)
        old.prepare(sql.replaceAll("$", "?")).run(...(values as SQLInputValue[]));
      old.close();
    }
    const store = await openStore(db);
    const next = one.next().item;
    const bytes = weightOf(
      made.slice(2).map(([, [, , , , , head, signature, salt, body]]) => ({ head, signature, salt, body })),
    );
    // Room for one more of the same size and not for two, so that what the space weighed must have been carried over.
    const quota = { items: 100, bytes: bytes + 1_000 };
    const relay = await openRelay({ store, clock: Date.now, origins: () => [""], quota });
    const token = await one.enter(relay, "");
    const ask = (items: Item[]) => relay.ask("submit", token, { space: one.space, items });
    expect(await ask(kept.slice(0, 2))).toMatchObject({
      value: {
        outcomes: [
          { result: "known", position: 1 },
          { result: "known", position: 2 },
        ],
      },
    });
    expect(await ask([next])).toMatchObject({ value: { outcomes: [{ result: "accepted", position: 5 }] } });
    expect(await ask([one.next().item])).toMatchObject({ error: { reason: "full" } });
    const cursor = { position: 0, id: one.space };
    const pulled = await relay.ask("pull", token, { space: one.space, cursor, limit: 10 });
    expect(pulled).toMatchObject({ value: { items: [...kept, next], cursor: { position: 5 } } });
    await store.stop();
  }
});

test("a file of a later version is refused, not harmed", async () => {
  const db = file("future.db");
  const made = new DatabaseSync(db);
  migrateSqlite(made);
  made.exec("UPDATE relay_meta SET value = '99' WHERE name = 'version'");
  made.close();
  await expect(openStore(db)).rejects.toBeInstanceOf(FromTheFuture);
  expect(await check({ db, origins: undefined, tls: undefined, now: Date.now() })).toContainEqual({
    about: "database-future",
    level: "bad",
    version: 99,
    newest,
  });
});

test("a damaged file is named, at the start and by the check", async () => {
  writeFileSync(file("noise.db"), "this is no database, whatever its name says".repeat(100));
  await expect(openStore(file("noise.db"))).rejects.toMatchObject({ trouble: "damaged" });
  const db = file("torn.db");
  const server = await serve(db);
  await fill(server.url, writer(), 90);
  await server.stop();
  const torn = openSync(db, "r+");
  for (let page = 2; page < 20; page += 1) writeSync(torn, Buffer.alloc(2_000, 7), 0, 2_000, page * 4_096);
  closeSync(torn);
  const findings = await check({ db, origins: undefined, tls: undefined, now: Date.now() });
  expect(findings.map(({ about }) => about)).toContain("database-damaged");
});

test("a full disk: nothing acknowledged is lost, reading goes on, and writing too once there is room", async () => {
  const db = file("full.db");
  const tight = await serve(db, 1);
  const one = writer();
  const relay = at(tight.url);
  const token = await one.enter(relay, tight.url);
  await relay.ask("submit", token, { space: one.space, items: [one.genesis] });
  let acknowledged = 1;
  let unsent = one.next(new Uint8Array(16_400));
  for (;;) {
    const given = await relay
      .ask("submit", token, { space: one.space, items: [unsent.item] })
      .catch(() => undefined);
    if (!given?.ok) break;
    acknowledged += 1;
    unsent = one.next(new Uint8Array(16_400));
  }
  expect(acknowledged).toBeGreaterThan(10);
  expect(await tight.store.trouble()).toBe("full");
  const cursor = { position: 0, id: one.space };
  const page = await relay.ask("pull", token, { space: one.space, cursor, limit: 100 });
  expect(page).toMatchObject({ ok: true, value: { cursor: { position: acknowledged } } });
  await tight.stop();
  const roomy = await serve(db);
  const later = await one.enter(at(roomy.url), roomy.url);
  const given = await at(roomy.url).ask("submit", later, { space: one.space, items: [unsent.item] });
  expect(given).toMatchObject({ ok: true, value: { outcomes: [{ position: acknowledged + 1 }] } });
  await roomy.stop();
});

test(
  "PostgreSQL gone and back: the relay waits, says so, and loses nothing",
  { timeout: 120_000 },
  async () => {
    const server = await serve(await postgres.database());
    const one = writer();
    const token = await fill(server.url, one, 5);
    const before = await pulled(server.url, one);
    await postgres.kill();
    const next = one.next();
    const ask = () => at(server.url).ask("submit", token, { space: one.space, items: [next.item] });
    await expect(ask()).rejects.toThrow(/status 503/);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    await postgres.start();
    await expect.poll(() => ask().catch(() => undefined), { timeout: 30_000 }).toMatchObject({ ok: true });
    expect((await pulled(server.url, one)).startsWith(before.slice(0, before.indexOf("]")))).toBe(true);
    await server.stop();
  },
);

test("two relays on one PostgreSQL: one space, one order, hints across", { timeout: 120_000 }, async () => {
  const db = await postgres.database();
  const both = await Promise.all([serve(db), serve(db)]);
  const [here, there] = both;
  const one = writer();
  const token = await fill(here.url, one, 1);
  const other = await one.enter(at(there.url), there.url);
  const hints: string[] = [];
  const socket = new WebSocket(`${there.url.replace("http", "ws")}/v1/hints`);
  socket.on("message", (data: Buffer) => hints.push(data.toString()));
  await new Promise((resolve) => socket.once("open", resolve));
  socket.send(JSON.stringify({ token: other }));
  await expect.poll(() => hints.length).toBeGreaterThan(0);
  // What was written before may still be told of; then only what the other relay takes now.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const before = hints.length;
  await at(here.url).ask("submit", token, { space: one.space, items: [one.next().item] });
  await expect.poll(() => hints.length, { timeout: 10_000 }).toBe(before + 1);
  // A session of one relay is a session of the other.
  const entries = Array.from({ length: 20 }, () => one.next().item);
  const given = await Promise.all(
    [here.url, there.url].map((url) => at(url).ask("submit", token, { space: one.space, items: entries })),
  );
  const results = given.flatMap((one) => (one.ok ? one.value.outcomes : [])).map(({ result }) => result);
  expect(results.filter((result) => result === "accepted").length).toBe(20);
  expect(results.filter((result) => result === "known").length).toBe(20);
  expect(await pulled(here.url, one)).toBe(await pulled(there.url, one));
  socket.terminate();
  await Promise.all(both.map((server) => server.stop()));
});

test("a backup while it runs, put back into either database", { timeout: 120_000 }, async () => {
  const pg = await postgres.database();
  const sqlite = file("live.db");
  for (const [from, into] of [
    [sqlite, await postgres.database()],
    [pg, file("restored.db")],
  ] as const) {
    const server = await serve(from);
    const one = writer();
    const token = await fill(server.url, one, 30);
    let writing = true;
    const more = (async () => {
      while (writing)
        await at(server.url).ask("submit", token, { space: one.space, items: [one.next().item] });
    })();
    const kept = file(`${from === pg ? "pg" : "sqlite"}.backup`);
    const counted = await backUp(from, kept);
    writing = false;
    await more;
    expect(counted).toMatchObject({ spaces: 1 });
    expect(await backUp(from, kept)).toEqual({ type: "file-exists" });
    expect(await putBack(from, kept)).toEqual({ type: "not-empty" });
    const before = await pulled(server.url, one);
    await server.stop();
    expect(await putBack(into, kept)).toEqual(counted);
    const again = await serve(into);
    const after = await pulled(again.url, one);
    const items = (text: string) => /"items":\[(.*)\],"cursor"/.exec(text)?.[1] ?? "";
    expect(items(after).length).toBeGreaterThan(10_000);
    expect(items(before).startsWith(items(after))).toBe(true);
    // The phone holds what came after the backup, and brings it again.
    const cursor = { position: 10_000, id: one.space };
    const back = await one.enter(at(again.url), again.url);
    expect(await at(again.url).ask("pull", back, { space: one.space, cursor, limit: 1 })).toMatchObject({
      error: { reason: "cursor-mismatch" },
    });
    await again.stop();
  }
  expect(await putBack(file("x.db"), file("noise.db"))).toEqual({ type: "not-a-backup" });
});

test("[SY1] a clock put back or forward ends sessions and makes no challenge good twice", async () => {
  const store = await openStore(file("clock.db"));
  const time = { now: Date.UTC(2026, 5, 1) };
  const quota = { items: 100, bytes: 1e6 };
  const relay = await openRelay({
    store,
    clock: () => time.now,
    origins: () => ["https://a.example"],
    quota,
  });
  const one = writer();
  const token = await one.enter(relay, "https://a.example");
  expect((await relay.ask("spaces", token, {})).ok).toBe(true);
  time.now -= 24 * 3600_000;
  expect(await relay.ask("spaces", token, {})).toMatchObject({ error: { reason: "no-session" } });
  await one.enter(relay, "https://a.example");
  time.now += 48 * 3600_000;
  await relay.sweep();
  expect(await relay.ask("spaces", token, {})).toMatchObject({ error: { reason: "no-session" } });
  await one.enter(relay, "https://a.example");
  await store.stop();
  await expect(store.write("late", () => (function* () {})())).rejects.toBeInstanceOf(Unavailable);
});
