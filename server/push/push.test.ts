import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isEndpoint, isPublic } from "./address.ts";
import { pushApp } from "./app.ts";
import { wakeStore } from "./store.ts";

describe("addresses", () => {
  test("of this machine, of a home or a company, and of nobody are not public", () => {
    for (const address of [
      "127.0.0.1",
      "10.1.2.3",
      "172.16.0.1",
      "172.31.255.255",
      "192.168.1.1",
      "169.254.169.254",
      "100.64.0.1",
      "0.0.0.0",
      "255.255.255.255",
      "224.0.0.1",
      "::1",
      "::",
      "fe80::1",
      "fd00::1",
      "::ffff:127.0.0.1",
      "::ffff:8.8.8.8",
      "64:ff9b::7f00:1",
      "2002:7f00:1::",
      "2001:db8::1",
      "ff02::1",
      "not an address",
    ])
      expect(isPublic(address), address).toBe(false);
    for (const address of ["8.8.8.8", "172.32.0.1", "192.169.0.1", "2a00:1450:4001:82f::200e"])
      expect(isPublic(address), address).toBe(true);
  });

  test("an endpoint is https, by name, on the usual port", () => {
    for (const good of [
      "https://fcm.googleapis.com/fcm/send/x:y",
      "https://updates.push.services.mozilla.com/a",
    ])
      expect(isEndpoint(good), good).toBe(true);
    for (const bad of [
      "http://fcm.googleapis.com/x",
      "https://127.0.0.1/x",
      "https://[::1]/x",
      "https://2130706433/x",
      "https://0x7f.1/x",
      "https://localhost/x",
      "https://db.internal/x",
      "https://fcm.googleapis.com:8443/x",
      "https://a:b@fcm.googleapis.com/x",
      "file:///etc/passwd",
      `https://a.example/${"x".repeat(1_000)}`,
      7,
      undefined,
    ])
      expect(isEndpoint(bad), String(bad)).toBe(false);
    fc.assert(
      fc.property(fc.ipV4(), (ip) => !isEndpoint(`https://${ip}/x`)),
      { numRuns: 50 },
    );
  });
});

describe("the door", () => {
  const clock = () => 1_800_000_000_000;
  const now = clock() / 60_000;
  const endpoint = "https://push.example.com/a";
  const post = (app: ReturnType<typeof pushApp>, body: unknown, type = "application/json") =>
    app.request("/v1/push", {
      method: "POST",
      headers: { "Content-Type": type },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });

  test("takes an endpoint and a minute, and nothing else", async () => {
    const store = wakeStore(":memory:");
    const app = pushApp({ on: { key: "k", store }, clock });
    expect((await post(app, { endpoint, minute: now })).status).toBe(201);
    for (const [body, status] of [
      [{ endpoint, minute: now - 1 }, 400],
      [{ endpoint, minute: now + 26 * 60 }, 400],
      [{ endpoint, minute: now + 0.5 }, 400],
      [{ endpoint, minute: now, name: "Sam" }, 400],
      [{ endpoint: "https://127.0.0.1/", minute: now }, 400],
      ["{", 400],
      [{ endpoint, minute: now, pad: "x".repeat(3_000) }, 413],
    ] as const)
      expect((await post(app, body)).status, JSON.stringify(body).slice(0, 60)).toBe(status);
    // What a form or a page from elsewhere could send without asking.
    expect((await post(app, { endpoint, minute: now }, "text/plain")).status).toBe(415);
    expect(store.count()).toBe(1);
  });

  test("has room for four of one phone, and for no more than it was given at all", () => {
    const store = wakeStore(":memory:", 6);
    const given = Array.from({ length: 5 }, () => store.add(endpoint, 1));
    expect(given.filter((ticket) => ticket !== undefined)).toHaveLength(4);
    expect(store.add("https://push.example.com/b", 1)).toMatch(/^[0-9a-f]{32}$/);
    expect(store.add("https://push.example.com/c", 1)).toBeDefined();
    expect(store.add("https://push.example.com/d", 1)).toBeUndefined();
    expect(store.due(0)).toEqual([]);
    expect(store.due(1)).toHaveLength(6);
    expect(store.count()).toBe(0);
  });
});
