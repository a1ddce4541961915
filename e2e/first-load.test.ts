// Gates on what a phone fetches before it shows anything.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";

const folder = inject("folder");
const html = readFileSync(join(folder, "index.html"), "utf8");
const assets = readdirSync(join(folder, "assets"));
const read = (name: string) => readFileSync(join(folder, "assets", name), "utf8");

/** The scripts that index.html names, and whatever those import without being asked. */
function firstScripts(): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    for (const [, imported] of read(name).matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+\.js)["']/g))
      if (imported) add(imported);
  };
  for (const [, name] of html.matchAll(/(?:src|href)="\/assets\/([\w.-]+\.js)"/g)) if (name) add(name);
  return found;
}

test("gate: the first load is at most 110 kB of script, gzipped", () => {
  const scripts = [...firstScripts()];
  expect(scripts.length).toBeGreaterThan(1);
  const bytes = scripts.reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
  // React alone is 60 kB: less would mean that this counts the wrong files.
  expect(bytes).toBeGreaterThan(60_000);
  expect(bytes / 1000).toBeLessThanOrEqual(110);
});

test("gate: fonts never hold text back", () => {
  const faces = assets
    .filter((name) => name.endsWith(".css"))
    .flatMap((name) => read(name).match(/@font-face\s*\{[^}]*\}/g) ?? []);
  expect(faces.length).toBeGreaterThanOrEqual(2);
  for (const face of faces) expect(face).toMatch(/font-display:\s*swap/);
});

test("gate: nothing is inlined, and nothing comes from elsewhere", () => {
  for (const name of assets.filter((name) => name.endsWith(".css"))) {
    expect(read(name)).not.toMatch(/url\(\s*["']?data:/);
    expect(read(name)).not.toMatch(/https?:\/\//);
  }
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
  expect(html.replace("https://www.bbc.com/weather", "")).not.toMatch(/https?:\/\//);
});
