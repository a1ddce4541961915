import { startPostgres, type TestPostgres } from "../../../testing/postgres.ts";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { storeContract } from "./contract.test-helper.ts";
import { openStore } from "./open.ts";

let server: TestPostgres;
beforeAll(async () => void (server = await startPostgres()), 90_000);
afterAll(() => server?.stop(), 90_000);
storeContract("PostgreSQL", true, () => server.database());

test("connections that the database ends while nobody uses them end nothing else", async () => {
  const url = await server.database();
  const store = await openStore(url);
  const other = new pg.Client({ connectionString: url });
  await other.connect();
  const idle = "from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";
  const ended = await other.query(`select pg_terminate_backend(pid) ${idle}`);
  expect(ended.rowCount).toBeGreaterThan(0);
  await expect.poll(async () => (await other.query(`select pid ${idle}`)).rowCount).toBe(0);
  expect(await store.heldComments()).toEqual([]);
  await store.close();
  await other.end();
});
