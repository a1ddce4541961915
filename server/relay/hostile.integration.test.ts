import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { httpRelay } from "@refrain/vault/unruly";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type WebSocket as Socket, WebSocket } from "ws";
import { writer } from "../../testing/load.ts";
import { couple, give, say, sync } from "../../testing/world.ts";
import { type RelayChild, relayChild } from "./child.test-helper.ts";
import { batter, batterSockets, residentMb } from "./hostile.test-helper.ts";
import { poster } from "./rates.test-helper.ts";
import { startRelay } from "./start.ts";

const folder = mkdtempSync(join(tmpdir(), "refrain-hostile-"));
let child: RelayChild;
beforeAll(async () => {
  child = await relayChild(join(folder, "relay.db"));
}, 60_000);
afterAll(async () => {
  await child.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const linux = process.platform === "linux";
const healthy = async (url: string) => {
  const answer = await fetch(`${url}/readyz`);
  return `${answer.status} ${await answer.text()}`;
};

describe("a relay in bad company", () => {
  test(
    "[HO1, HO3] twenty thousand broken questions: no crash, no 5xx, memory bounded",
    { timeout: 240_000 },
    async () => {
      const one = writer();
      const relay = httpRelay(poster(child.url));
      const token = await one.enter(relay, child.url);
      await batter(child.url, token, 1, 4_000);
      const before = linux ? residentMb(child.process.pid ?? 0) : 0;
      const { sent, statuses } = await batter(child.url, token, 2, 15_800);
      await batterSockets(child.url, 3, 200);
      expect(sent).toBe(15_800);
      expect([...statuses.keys()].filter((status) => status >= 500 && status !== 507)).toEqual([]);
      // Some were right and went all the way; most were told what they were.
      expect(statuses.get(200)).toBeGreaterThan(100);
      expect(statuses.get(400)).toBeGreaterThan(5_000);
      if (linux) expect(residentMb(child.process.pid ?? 0) - before).toBeLessThan(150);
      expect(await healthy(child.url)).toBe("200 ok");
    },
  );

  test(
    "[LI2] ten megabytes are turned away, and slow readers keep nobody waiting",
    { timeout: 120_000 },
    async () => {
      const told = await new Promise<number | undefined>((resolve) => {
        const big = request(`${child.url}/v1/submit`, { method: "POST", agent: false }, (answer) =>
          resolve(answer.statusCode),
        );
        // Cut off in the middle of its sending is an answer too.
        big.on("error", () => resolve(undefined));
        big.end("x".repeat(10_000_000));
      });
      expect([413, undefined]).toContain(told);
      const one = writer();
      const relay = httpRelay(poster(child.url));
      const token = await one.enter(relay, child.url);
      const heavy = () => Array.from({ length: 20 }, () => one.next(new Uint8Array(65_552)).item);
      await relay.ask("submit", token, { space: one.space, items: [one.genesis] });
      for (let i = 0; i < 2; i += 1) await relay.ask("submit", token, { space: one.space, items: heavy() });
      const asked = JSON.stringify({ space: one.space, cursor: { position: 0, id: one.space }, limit: 100 });
      const slow = Array.from({ length: 40 }, () => {
        const socket = connect(Number(new URL(child.url).port), "127.0.0.1");
        socket.on("error", () => {});
        socket.pause();
        const head = `POST /v1/pull HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nContent-Length: ${asked.length}\r\n\r\n`;
        socket.write(head + asked);
        return socket;
      });
      const other = writer();
      const theirs = await other.enter(relay, child.url);
      const given = await relay.ask("submit", theirs, {
        space: other.space,
        items: [other.genesis, other.next().item],
      });
      expect(given).toMatchObject({
        ok: true,
        value: { outcomes: [{ result: "accepted" }, { result: "accepted" }] },
      });
      for (const socket of slow) socket.destroy();
    },
  );

  test(
    "[LI2] a flood from one address is told to wait, another address is served",
    { timeout: 60_000 },
    async () => {
      const server = await startRelay({ db: join(folder, "flood.db") });
      const ask = (localAddress: string) =>
        new Promise<number | undefined>((resolve, reject) => {
          const asking = request(`${server.url}/v1/challenge`, { method: "POST", localAddress }, (answer) => {
            answer.resume();
            resolve(answer.statusCode);
          });
          asking.on("error", reject);
          asking.end(JSON.stringify({ device: "ab".repeat(32) }));
        });
      const flood = await Promise.all(Array.from({ length: 400 }, () => ask("127.0.0.1")));
      expect(flood.filter((status) => status === 429).length).toBeGreaterThan(200);
      if (linux) expect(await ask("127.0.0.2")).toBe(200);
      await server.stop();
    },
  );

  test("a thousand sockets are open, each hears, others are served", { timeout: 120_000 }, async () => {
    const one = writer();
    const relay = httpRelay(poster(child.url));
    const token = await one.enter(relay, child.url);
    await relay.ask("submit", token, { space: one.space, items: [one.genesis] });
    const idle: Socket[] = [];
    for (let i = 0; i < 10; i += 1) {
      const some = Array.from(
        { length: 100 },
        () => new WebSocket(`${child.url.replace("http", "ws")}/v1/hints`),
      );
      await Promise.all(some.map((socket) => new Promise((resolve) => socket.once("open", resolve))));
      idle.push(...some);
    }
    const listener = idle[0]!;
    listener.send(JSON.stringify({ token }));
    const hint = await new Promise<string>((resolve) =>
      listener.once("message", (data: Buffer) => resolve(data.toString())),
    );
    expect(hint).toBe(JSON.stringify({ space: one.space }));
    expect(await healthy(child.url)).toBe("200 ok");
    for (const socket of idle) socket.terminate();
  });
});

test("[ID4] marked secrets written through every path are found nowhere", { timeout: 120_000 }, async () => {
  const mark = "Geheimnis-7Q9Z";
  const relay = httpRelay(poster(child.url));
  const { sam, alex, ours } = await couple(77, { between: () => relay, origin: child.url });
  await say(sam[0], ours, `${mark} said`);
  await give(sam[0], ours, 1, `${mark} half`);
  await give(alex[0], ours, 1, `${mark} other half`);
  for (const phone of [sam[0], alex[0], sam[0], alex[0]]) await sync(phone);
  const errors: string[] = [];
  const paths = [
    "/v1/submit",
    "/v1/pull",
    "/v1/session",
    "/v1/slot/put",
    `/v1/${mark}`,
    `/v1/pull?${mark}`,
    `/${mark}`,
    "/metrics",
    "/readyz",
  ];
  for (const path of paths)
    for (const body of [mark, JSON.stringify({ space: mark }), `{"${mark}":1}`]) {
      const headers = {
        Authorization: `Bearer ${mark}`,
        "User-Agent": mark,
        "X-Forwarded-For": mark,
        Origin: `https://${mark}.example`,
      };
      const answer = await fetch(child.url + path, { method: "POST", body, headers });
      errors.push(await answer.text(), ...[...answer.headers].flat());
    }
  const socket = new WebSocket(`${child.url.replace("http", "ws")}/v1/hints`);
  socket.once("open", () => socket.send(mark));
  await new Promise((resolve) => socket.once("close", resolve));
  const metrics = await (await fetch(`${child.url}/metrics`)).text();
  expect(metrics).toContain('refrain_requests_total{route="submit",status="200"}');
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString("latin1"));
  const all = [...files, child.said(), metrics, ...errors].join("\n").toLowerCase();
  const forms = [mark, Buffer.from(mark).toString("hex"), ...[0, 1, 2].map((shift) => inBase64(mark, shift))];
  expect(forms.filter((form) => all.includes(form.toLowerCase()))).toEqual([]);
  // The search can find: what is there in the open, the routes' names, it does find.
  expect(all).toContain("relay_item");
});

/** How base64 shows a text that begins so many bytes into a group of three. */
const inBase64 = (text: string, shift: number): string =>
  Buffer.from("x".repeat(shift) + text)
    .toString("base64url")
    .slice(shift === 0 ? 0 : 4, -4);
