import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { startPostgres, type TestPostgres } from "../../testing/postgres.ts";
import { storiesOver } from "./stories.test-helper.ts";

const folder = mkdtempSync(join(tmpdir(), "refrain-stories-"));
let server: TestPostgres;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.stop();
}, 60_000);

const seeds = (first: number) => Array.from({ length: 100 }, (_, i) => first + i);

storiesOver("SQLite", async (number) => join(folder, `${number}.db`), seeds(2001), true);
storiesOver("PostgreSQL", () => server.database(), seeds(3001), true);
