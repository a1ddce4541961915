import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startPostgres } from "../../testing/postgres.ts";
import { record } from "../../testing/record.ts";
import { killLoop } from "./kill.test-helper.ts";

test("[SY7] SQLite: a hundred kills", async () => {
  const folder = mkdtempSync(join(tmpdir(), "refrain-kill-"));
  const { kills, acknowledged, knownAgain, faults } = await killLoop(join(folder, "relay.db"), 100, 11);
  record("relay-kill-sqlite", { kills, acknowledged, knownAgain, seed: 11 });
  expect({ kills, faults }).toEqual({ kills: 100, faults: [] });
  rmSync(folder, { recursive: true, force: true });
});

test("[SY7] PostgreSQL: twenty kills, every second one of the database too", async () => {
  const server = await startPostgres();
  const { kills, acknowledged, knownAgain, faults } = await killLoop(
    await server.database(),
    20,
    12,
    async (round) => {
      if (round % 2 === 0) return;
      await server.kill();
      await server.start();
    },
  );
  record("relay-kill-postgres", { kills, acknowledged, knownAgain, seed: 12 });
  await server.stop();
  expect({ kills, faults }).toEqual({ kills: 20, faults: [] });
});
