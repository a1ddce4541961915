import { createServer } from "node:net";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { startWeb, webApp } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "refrain-web-"));
writeFileSync(join(folder, "index.html"), "<!doctype html><title>Notes</title>");
mkdirSync(join(folder, "assets"));
writeFileSync(join(folder, "assets", "a-1234.js"), "export {};".repeat(100));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const app = webApp(folder);

describe("the app, served", () => {
  test("every answer carries the policy, also a missing page", async () => {
    for (const path of ["/", "/assets/a-1234.js", "/nowhere", "/healthz"]) {
      const answer = await app.request(path);
      expect(answer.headers.get("Content-Security-Policy")).toMatch(/^default-src 'self'/);
      expect(answer.headers.get("Referrer-Policy")).toBe("no-referrer");
    }
    expect((await app.request("/nowhere")).status).toBe(404);
  });

  test("WebAssembly is for the worker that reads a chat, and for nothing else", async () => {
    const may = async (path: string) =>
      (await app.request(path)).headers.get("Content-Security-Policy")!.includes("wasm-unsafe-eval");
    expect(await may("/assets/chats-worker-Ab_1-x.js")).toBe(true);
    for (const path of [
      "/",
      "/assets/a-1234.js",
      "/chats-worker-1.js",
      "/assets/chats-worker-1.js/x",
      "/assets/x-chats-worker-1.js",
    ])
      expect(await may(path)).toBe(false);
  });

  test("hashed assets are kept for a year, the page is asked for anew", async () => {
    expect((await app.request("/assets/a-1234.js")).headers.get("Cache-Control")).toContain("immutable");
    expect((await app.request("/")).headers.get("Cache-Control")).toBe("no-cache");
  });

  test("pressed in the coding asked for", async () => {
    const answer = await app.request("/assets/a-1234.js", { headers: { "Accept-Encoding": "gzip" } });
    expect(answer.headers.get("Content-Encoding")).toBe("gzip");
    expect(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString()).toContain("export {};");
    expect((await app.request("/assets/a-1234.js")).headers.get("Content-Encoding")).toBeNull();
  });

  test("nothing outside the folder, and no other method", async () => {
    for (const path of ["/../package.json", "/%2e%2e/package.json", "/assets/../../x", "//etc/passwd"])
      expect((await app.request(path)).status).toBe(404);
    expect((await app.request("/", { method: "POST" })).status).toBe(404);
  });

  test("a taken port is named and the next free one is used; stopping frees it", async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, "127.0.0.1", resolve));
    const { port } = blocker.address() as { port: number };
    const taken: number[] = [];
    const web = await startWeb({
      folder,
      port,
      host: "127.0.0.1",
      tries: 20,
      taken: (one) => taken.push(one),
    });
    expect(taken[0]).toBe(port);
    expect(await (await fetch(`http://127.0.0.1:${web.port}/healthz`)).text()).toBe("ok");
    await web.stop();
    await expect(fetch(`http://127.0.0.1:${web.port}/healthz`)).rejects.toThrow();
    await new Promise((resolve) => blocker.close(resolve));
  });
});
