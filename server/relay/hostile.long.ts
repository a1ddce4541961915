import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { httpRelay } from "@refrain/vault/unruly";
import { expect, test } from "vitest";
import { WebSocket } from "ws";
import { writer } from "../../testing/load.ts";
import { record } from "../../testing/record.ts";
import { relayChild } from "./child.test-helper.ts";
import { batter, batterSockets, residentMb } from "./hostile.test-helper.ts";
import { poster } from "./rates.test-helper.ts";

test("[HO1, HO3] a million broken questions and frames", async () => {
  const folder = mkdtempSync(join(tmpdir(), "refrain-hostile-"));
  const child = await relayChild(join(folder, "relay.db"));
  const token = await writer().enter(httpRelay(poster(child.url)), child.url);
  await batter(child.url, token, 100, 20_000);
  const before = residentMb(child.process.pid ?? 0);
  const { sent, statuses } = await batter(child.url, token, 200, 990_000);
  await batterSockets(child.url, 300, 10_000);
  const grown = residentMb(child.process.pid ?? 0) - before;
  record("relay-malformed", {
    sent,
    statuses: Object.fromEntries(statuses),
    grownMb: Math.round(grown),
    seeds: "200 to 203",
  });
  expect([...statuses.keys()].filter((status) => status >= 500 && status !== 507)).toEqual([]);
  expect(grown).toBeLessThan(200);
  expect((await fetch(`${child.url}/readyz`)).status).toBe(200);
  await child.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
});

test("ten thousand sockets are open, others are served", async () => {
  const folder = mkdtempSync(join(tmpdir(), "refrain-sockets-"));
  const child = await relayChild(join(folder, "relay.db"));
  const relay = httpRelay(poster(child.url));
  const sockets: WebSocket[] = [];
  for (let i = 0; i < 50; i += 1) {
    const some = Array.from(
      { length: 200 },
      () => new WebSocket(`${child.url.replace("http", "ws")}/v1/hints`),
    );
    await Promise.all(
      some.map(async (socket) => {
        const one = writer();
        const [token] = await Promise.all([
          one.enter(relay, child.url),
          new Promise((resolve) => socket.once("open", resolve)),
        ]);
        socket.send(JSON.stringify({ token }));
      }),
    );
    sockets.push(...some);
  }
  const open = sockets.filter((socket) => socket.readyState === WebSocket.OPEN).length;
  record("relay-sockets", { open, residentMb: Math.round(residentMb(child.process.pid ?? 0)) });
  expect(open).toBe(10_000);
  const other = writer();
  const token = await other.enter(relay, child.url);
  const given = await relay.ask("submit", token, { space: other.space, items: [other.genesis] });
  expect(given.ok).toBe(true);
  for (const socket of sockets) socket.terminate();
  await child.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
});
