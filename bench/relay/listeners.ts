import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { httpRelay } from "@refrain/vault/unruly";
import type { Relay } from "@refrain/wire";
import { WebSocket } from "ws";
import { relayChild, type RelayChild } from "../../server/relay/child.test-helper.ts";
import { residentMb } from "../../server/relay/hostile.test-helper.ts";
import { poster } from "../../server/relay/rates.test-helper.ts";
import { boxKey, type Writer, writer } from "../../testing/load.ts";

const rank = (all: readonly number[], share: number): number =>
  [...all].sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Pair {
  readonly author: Writer;
  readonly token: string;
  readonly socket: WebSocket;
}

/** Who writes and another device of theirs that listens; hints are given to `heard`. */
async function pair(
  child: RelayChild,
  relay: Relay,
  heard: (space: string, token: string) => void,
): Promise<Pair> {
  const listener = writer();
  const author = writer([{ sign: listener.device, box: boxKey() }]);
  const token = await author.enter(relay, child.url);
  await relay.ask("submit", token, { space: author.space, items: [author.genesis] });
  const theirs = await listener.enter(relay, child.url);
  const socket = new WebSocket(`${child.url.replace("http", "ws")}/v1/hints`);
  await new Promise((resolve) => socket.once("open", resolve));
  const first = new Promise((resolve) => socket.once("message", resolve));
  socket.send(JSON.stringify({ token: theirs }));
  await first;
  socket.on("message", () => heard(author.space, theirs));
  return { author, token, socket };
}

/** From the moment an entry is sent to the moment another device has pulled it, at a steady rate. */
export async function seen(perSecond: number, seconds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "refrain-bench-"));
  const child = await relayChild(join(folder, "relay.db"));
  const relay = httpRelay(poster(child.url));
  const sent = new Map<string, number[]>();
  const times: number[] = [];
  const at = new Map<string, { position: number; id: Writer["space"] }>();
  const pull = async (space: string, token: string) => {
    const cursor = at.get(space);
    if (!cursor) return;
    const page = await relay.ask("pull", token, {
      space: cursor.position === 0 ? cursor.id : (space as Writer["space"]),
      cursor,
      limit: 100,
    });
    if (!page.ok) throw new Error(page.error.reason);
    const known = at.get(space)?.position ?? 0;
    if (page.value.cursor.position <= known) return;
    const now = performance.now();
    for (let position = known + 1; position <= page.value.cursor.position; position += 1) {
      const started = sent.get(space)?.[position - 2];
      if (started !== undefined) times.push(now - started);
    }
    at.set(space, page.value.cursor);
  };
  const pairs = await Promise.all(
    Array.from({ length: 50 }, () => pair(child, relay, (space, token) => void pull(space, token))),
  );
  for (const { author } of pairs) {
    at.set(author.space, { position: 0, id: author.space });
    sent.set(author.space, []);
  }
  const all: Promise<unknown>[] = [];
  const begun = performance.now();
  for (let i = 0; i < perSecond * seconds; i += 1) {
    const due = begun + (i * 1_000) / perSecond;
    if (performance.now() < due) await pause(due - performance.now());
    const { author, token } = pairs[i % pairs.length]!;
    sent.get(author.space)!.push(performance.now());
    all.push(relay.ask("submit", token, { space: author.space, items: [author.next().item] }));
  }
  await Promise.all(all);
  const end = performance.now() + 30_000;
  while (times.length < perSecond * seconds && performance.now() < end) await pause(20);
  console.log(
    `\npost → seen by another device at ${perSecond} entries/s for ${seconds} s, over HTTP and sockets, SQLite: ${times.length} of ${perSecond * seconds} seen, p50 ${rank(times, 0.5).toFixed(1)} ms, p99 ${rank(times, 0.99).toFixed(1)} ms`,
  );
  for (const { socket } of pairs) socket.terminate();
  await child.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
}

/** What listeners that only listen cost, and how long it takes to tell all of them. */
export async function listeners(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "refrain-bench-"));
  const child = await relayChild(join(folder, "relay.db"));
  const relay = httpRelay(poster(child.url));
  const waiting = new Map<string, number>();
  const times: number[] = [];
  const heard = (space: string) => {
    const started = waiting.get(space);
    if (started !== undefined) times.push(performance.now() - started);
    waiting.delete(space);
  };
  const pairs: Pair[] = [];
  let before = 0;
  while (pairs.length < count) {
    // What the first hundred warm up is there once, however many follow.
    if (pairs.length === 100) before = residentMb(child.process.pid ?? 0);
    pairs.push(...(await Promise.all(Array.from({ length: 50 }, () => pair(child, relay, heard)))));
  }
  await pause(2_000);
  const after = residentMb(child.process.pid ?? 0);
  const kb = ((after - before) * 1_024) / (count - 100);
  console.log(
    `\n${count} idle listeners: ${(after - before).toFixed(0)} MB beyond the first hundred, ${kb.toFixed(1)} kB each (session, roster and keys with it)`,
  );
  const some = pairs.slice(0, 1_000);
  const started = performance.now();
  await Promise.all(
    some.map(async ({ author, token }) => {
      waiting.set(author.space, performance.now());
      await relay.ask("submit", token, { space: author.space, items: [author.next().item] });
    }),
  );
  while (waiting.size > 0 && performance.now() - started < 20_000) await pause(5);
  console.log(
    `an entry in each of ${some.length} spaces at once: every listener told after ${(performance.now() - started).toFixed(0)} ms, p50 ${rank(times, 0.5).toFixed(0)} ms, ${waiting.size} not told`,
  );
  for (const { socket } of pairs) socket.terminate();
  await child.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
}
