import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startWeb } from "@refrain/server/web";
import { expect, test } from "vitest";
import { compare, manifestOf, readManifest } from "./manifest.ts";

test("the app as published is recognised, and one changed letter is seen", async () => {
  const folder = mkdtempSync(join(tmpdir(), "refrain-verify-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Notes</title>");
  writeFileSync(join(folder, "assets", "a-1.js"), "export const kept = 1;".repeat(50));
  const manifest = readManifest(JSON.stringify(manifestOf(folder)))!;
  expect(Object.keys(manifest)).toEqual(["/", "/assets/a-1.js"]);
  const web = await startWeb({ folder, port: 0, host: "127.0.0.1" });
  const origin = `http://127.0.0.1:${web.port}`;
  expect(await compare(origin, manifest)).toEqual([]);
  expect(await compare(origin, { ...manifest, "/b.js": "0".repeat(64) })).toEqual([
    { type: "missing", address: "/b.js", status: 404 },
  ]);
  await web.stop();
  writeFileSync(join(folder, "assets", "a-1.js"), "export const kept = 2;".repeat(50));
  const other = await startWeb({ folder, port: 0, host: "127.0.0.1" });
  expect(await compare(`http://127.0.0.1:${other.port}`, manifest)).toEqual([
    { type: "other", address: "/assets/a-1.js" },
  ]);
  await other.stop();
  rmSync(folder, { recursive: true });
});

test("what is no manifest is not taken for one", () => {
  for (const text of ["", "{}", "[]", "null", '{"/":"x"}', '{"x":"' + "0".repeat(64) + '"}'])
    expect(readManifest(text)).toBeUndefined();
});
