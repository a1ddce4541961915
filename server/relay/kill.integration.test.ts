import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { httpRelay } from "@refrain/vault/unruly";
import { afterAll, expect, test } from "vitest";
import { startPostgres } from "../../testing/postgres.ts";
import { writer } from "../../testing/load.ts";
import { relayChild } from "./child.test-helper.ts";
import { killLoop } from "./kill.test-helper.ts";
import { poster } from "./rates.test-helper.ts";

const folder = mkdtempSync(join(tmpdir(), "refrain-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("[SY7] SQLite: five kills under load lose and double nothing", { timeout: 180_000 }, async () => {
  const { kills, acknowledged, faults } = await killLoop(join(folder, "kill.db"), 5, 1);
  expect({ kills, faults }).toEqual({ kills: 5, faults: [] });
  expect(acknowledged).toBeGreaterThanOrEqual(200);
});

test("[SY7] PostgreSQL: two kills, the second of the database too", { timeout: 240_000 }, async () => {
  const server = await startPostgres();
  const db = await server.database();
  const { kills, acknowledged, faults } = await killLoop(db, 2, 2, async (round) => {
    if (round !== 1) return;
    await server.kill();
    await server.start();
  });
  await server.stop();
  expect({ kills, faults }).toEqual({ kills: 2, faults: [] });
  expect(acknowledged).toBeGreaterThanOrEqual(80);
});

const strace = spawnSync("strace", ["-V"]).status === 0;

test.skipIf(!strace)(
  "[SY7] the disk is synced before the answer goes out",
  { timeout: 120_000 },
  async () => {
    const trace = join(folder, "trace");
    const calls = "trace=fsync,fdatasync,write,writev,sendto,sendmsg";
    const child = await relayChild(join(folder, "traced.db"), [
      "strace",
      "-f",
      "-s",
      "400",
      "-e",
      calls,
      "-o",
      trace,
    ]);
    const relay = httpRelay(poster(child.url));
    const one = writer();
    const token = await one.enter(relay, child.url);
    const rounds = 20;
    for (let i = 0; i < rounds; i += 1) {
      const items = i === 0 ? [one.genesis] : [one.next().item];
      const answer = await relay.ask("submit", token, { space: one.space, items });
      expect(answer).toMatchObject({ ok: true, value: { outcomes: [{ result: "accepted" }] } });
    }
    // strace keeps signals to itself: the relay, named first in its report, is told directly, and strace ends with it.
    const report = () => readFileSync(trace, "utf8");
    process.kill(Number.parseInt(report(), 10), "SIGTERM");
    await child.gone;
    let synced = 0;
    let answers = 0;
    for (const line of report().split("\n")) {
      if (/f(data)?sync\(\d+\)\s*= 0|<\.\.\. f(data)?sync resumed>\)\s*= 0/.test(line)) synced += 1;
      if (!/"outcomes\\?/.test(line) && !line.includes("outcomes")) continue;
      answers += 1;
      expect(synced, `answer ${answers} went out without a sync`).toBeGreaterThan(0);
      synced = 0;
    }
    expect(answers).toBe(rounds);
  },
);
