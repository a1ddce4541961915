// What the relay's door says to whom: limits, other origins' pages, its numbers, and the document about it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { httpRelay } from "@refrain/vault/unruly";
import { Ajv } from "ajv";
import { afterEach, expect, test } from "vitest";
import { writer } from "../../../testing/load.ts";
import { startRelay } from "../index.ts";
import { openRelay } from "../relay.ts";
import { openStore } from "../store/open.ts";
import { calm, poster } from "../rates.test-helper.ts";

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

function file(): string {
  const folder = mkdtempSync(join(tmpdir(), "refrain-door-"));
  ends.push(async () => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "relay.db");
}

async function served(options: Partial<Parameters<typeof startRelay>[0]> = {}): Promise<string> {
  const server = await startRelay({ db: file(), rates: calm, ...options, origins: options.origins ?? [""] });
  ends.push(() => server.stop());
  return server.url;
}

test("[LI2] what would fill a space beyond its bytes is turned away, what fits is taken", async () => {
  const url = await served({ quota: { items: 1_000, bytes: 20_000 } });
  const relay = httpRelay(poster(url));
  const one = writer();
  const token = await one.enter(relay, "");
  const put = (...items: ReturnType<typeof one.next>["item"][]) =>
    relay.ask("submit", token, { space: one.space, items });
  expect(await put(one.genesis, one.next().item)).toMatchObject({ ok: true });
  expect(await put(one.next(new Uint8Array(65_552)).item)).toMatchObject({
    error: { status: 507, reason: "full" },
  });
  expect(await put(one.next().item)).toMatchObject({ ok: true });
});

test("while more is waiting than can be written soon, a phone is told to come later, and nothing is lost", async () => {
  const store = await openStore(file());
  ends.push(() => store.stop());
  const quota = { items: 1_000, bytes: 1e6 };
  const relay = await openRelay({ store, clock: Date.now, origins: () => [""], quota, mostWaiting: 2 });
  const one = writer();
  const token = await one.enter(relay, "");
  await relay.ask("submit", token, { space: one.space, items: [one.genesis] });
  const blocked = Array.from({ length: 3 }, () => store.write("x", () => (function* () {})()));
  const { item } = one.next();
  const ask = () => relay.ask("submit", token, { space: one.space, items: [item] });
  expect(await ask()).toMatchObject({ error: { status: 429, reason: "too-many" } });
  await Promise.all(blocked);
  expect(await ask()).toMatchObject({ ok: true });
});

test("pages of other origins may ask where they were named, and no others", async () => {
  const url = await served({ appOrigins: ["https://app.example"] });
  const asked = async (origin: string) => {
    const before = await fetch(`${url}/v1/challenge`, { method: "OPTIONS", headers: { Origin: origin } });
    const answer = await fetch(`${url}/v1/challenge`, {
      method: "POST",
      headers: { Origin: origin, "Content-Type": "application/json" },
      body: JSON.stringify({ device: "ab".repeat(32) }),
    });
    return [before, answer].map(({ headers }) => headers.get("access-control-allow-origin"));
  };
  expect(await asked("https://app.example")).toEqual(["https://app.example", "https://app.example"]);
  expect(await asked("https://evil.example")).toEqual([null, null]);
});

test("its numbers are for this machine, or for who has the token", async () => {
  const open = await served();
  const numbers = async (url: string, headers: Record<string, string> = {}) =>
    (await fetch(`${url}/metrics`, { headers })).status;
  expect(await numbers(open)).toBe(200);
  // Come through a proxy on this machine: not from this machine.
  expect(await numbers(open, { "X-Forwarded-For": "203.0.113.9" })).toBe(404);
  const guarded = await served({ metricsToken: "a long token" });
  expect(await numbers(guarded)).toBe(404);
  expect(await numbers(guarded, { Authorization: "Bearer another" })).toBe(404);
  expect(await numbers(guarded, { Authorization: "Bearer a long token" })).toBe(200);
});

test("the document about it says what it takes and gives", async () => {
  const url = await served({ origins: ["https://a.example"] });
  const answer = await fetch(`${url}/v1/openapi.json`);
  const document = (await answer.json()) as {
    openapi: string;
    paths: Record<string, { post: Operation }>;
  };
  interface Body {
    content: { "application/json": { schema: object } };
  }
  interface Operation {
    operationId: string;
    requestBody: Body;
    responses: Record<string, Body>;
  }
  expect(document.openapi).toBe("3.1.0");
  const ajv = new Ajv({ strict: false });
  const fits = (body: Body | undefined, value: unknown) =>
    ajv.validate(body?.content["application/json"].schema ?? false, value);
  const operations = Object.entries(document.paths);
  expect(operations.length).toBeGreaterThan(5);
  for (const [, { post }] of operations)
    for (const body of [post.requestBody, ...Object.values(post.responses)])
      if ("content" in body) ajv.compile(body.content["application/json"].schema);

  // What is really asked and given is as the document says.
  const seen: string[] = [];
  const post = poster(url);
  const relay = httpRelay(async (path, token, body) => {
    const given = await post(path, token, body);
    const { operationId, requestBody, responses } = document.paths[path]!.post;
    seen.push(operationId);
    expect([path, fits(requestBody, JSON.parse(body))]).toEqual([path, true]);
    expect([path, fits(responses[given.status], JSON.parse(given.text))]).toEqual([path, true]);
    return given;
  });
  const one = writer();
  const token = await one.enter(relay, "https://a.example");
  await relay.ask("submit", token, { space: one.space, items: [one.genesis, one.next().item] });
  await relay.ask("pull", token, { space: one.space, cursor: { position: 0, id: one.space }, limit: 10 });
  await relay.ask("spaces", token, {});
  await relay.ask("spaces", "ff", {});
  expect(new Set(seen).size).toBeGreaterThanOrEqual(5);
});
