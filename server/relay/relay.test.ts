import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { httpRelay } from "@refrain/vault/unruly";
import { expect, test } from "vitest";
import { WebSocket } from "ws";
import { relayContract } from "../../testing/relay/contract.ts";
import { couple, origin, say, sync } from "../../testing/world.ts";
import { openRelay, sqliteStore, startRelay } from "./index.ts";
import { calm, poster } from "./rates.test-helper.ts";

const scratch = () => {
  const folder = mkdtempSync(join(tmpdir(), "refrain-relay-"));
  return { file: join(folder, "relay.db"), clear: () => rmSync(folder, { recursive: true }) };
};

relayContract("SQLite", async ({ clock, origin, quota }) => {
  const { file, clear } = scratch();
  const store = sqliteStore(file);
  const relay = await openRelay({
    store,
    clock,
    origins: () => [origin],
    quota: { items: quota ?? 100_000, bytes: 1e9 },
  });
  const stop = async () => {
    await store.stop();
    clear();
  };
  return { relay, stop };
});

test("over HTTP: a couple's history comes through, and a socket tells of what is new", async () => {
  const { file, clear } = scratch();
  const now = { now: Date.UTC(2026, 0, 1) };
  const server = await startRelay({
    db: file,
    clock: () => now.now,
    origins: [origin],
    rates: calm,
  });
  const { sam, alex, ours } = await couple(1, { between: () => httpRelay(poster(server.url)) });
  const hints: string[] = [];
  const socket = new WebSocket(`${server.url.replace("http", "ws")}/v1/hints`);
  socket.on("message", (data: Buffer) => hints.push(data.toString()));
  await new Promise((resolve) => socket.once("open", resolve));

  socket.send(JSON.stringify({ token: alex[0].context.session }));
  await expect.poll(() => hints.length).toBe(3);
  await say(sam[0], ours, "I forgot them");
  await sync(sam[0]);
  await expect.poll(() => hints.at(-1)).toBe(JSON.stringify({ space: ours }));
  await sync(alex[0]);
  socket.terminate();
  await server.stop();
  clear();
});
