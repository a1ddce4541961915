import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ask, erase, httpRelay, syncSpace } from "@refrain/vault/unruly";
import { expect, test } from "vitest";
import { WebSocket } from "ws";
import { relayContract } from "../../testing/relay/contract.ts";
import { couple, must, origin, say, sync } from "../../testing/world.ts";
import { openRelay, sqliteStore, startRelay, type Store } from "./index.ts";
import { groupContract } from "./store/group.test-helper.ts";
import type { Steps, Work } from "./store/steps.ts";
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

groupContract("SQLite", async () => {
  const { file, clear } = scratch();
  const store = sqliteStore(file);
  const stop = async () => {
    await store.stop();
    clear();
  };
  return { store, stop };
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

test("every query about a space names the space, so that a database sharded by it asks one shard", async () => {
  const { file, clear } = scratch();
  const real = sqliteStore(file);
  const asked = new Set<string>();
  const noting =
    <T>(work: Work<T>): Work<T> =>
    () =>
      noted(work(), asked);
  const store: Store = {
    ...real,
    read: (work) => real.read(noting(work)),
    write: (lane, work) => real.write(lane, noting(work)),
  };
  const quota = { items: 1e5, bytes: 1e9 };
  const relay = await openRelay({ store, clock: () => Date.UTC(2026, 0, 1), origins: () => [origin], quota });
  const { sam, ours } = await couple(9, { between: () => relay });
  await say(sam[0], ours, "one");
  await sync(sam[0]);
  must(await syncSpace(sam[0].context, ours));
  must(await erase(sam[0].context, ours, [...sam[0].context.logs.get(ours)!.kept.keys()]));
  await sync(sam[0]);
  must(await ask(sam[0].context, "spaces", {}));
  const about = [...asked].filter((sql) => /relay_(space|item|erasure|member)/.test(sql));
  expect(about.length).toBeGreaterThan(10);
  const parts = about.flatMap((sql) => sql.split(" union all "));
  const elsewhere = parts.filter((sql) => !/"space" = \?|insert into "relay_\w+" \("space"/.test(sql));
  // The one question that has no space in it: in which spaces is this device?
  expect(elsewhere).toEqual([
    'select "space" from "relay_member" where "device" = ? order by "space" limit ?',
  ]);
  await real.stop();
  clear();
});

function* noted<T>(steps: Steps<T>, asked: Set<string>): Steps<T> {
  let step = steps.next();
  while (!step.done) {
    asked.add(step.value.sql);
    step = steps.next(yield step.value);
  }
  return step.value;
}
