// How long a history takes: said, sealed, sent, taken in, opened; in Node and in Chromium, WebCrypto and its twin.
//   node bench/vault.ts [entries, 10000 by default]
import { join } from "node:path";
import { noble } from "@refrain/vault/noble";
import { webCrypto } from "@refrain/vault/unruly";
import { chromium } from "playwright-core";
import { browserArgs, ensureBrowser } from "../scripts/browser.mjs";
import { nodePrimitives } from "../testing/node.ts";
import { bundle } from "./bundle.ts";
import { visit } from "./page.ts";
import { type Timing, work } from "./vault-work.ts";
import type * as Page from "./vault-page.ts";

declare const bench: typeof Page;

const entries = Number(process.argv[2] ?? 10_000);
const few = Math.max(100, Math.floor(entries / 20));
const size = 200;
const clock = () => performance.now();
const dice = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const browser = await chromium.launch({ executablePath: ensureBrowser(console.error), args: browserArgs });
const there = await visit(browser, await bundle(join(import.meta.dirname, "vault-page.ts"), "bench"));

const rows: [string, Timing][] = [
  ["Node, WebCrypto", await work(webCrypto(crypto.subtle), entries, size, clock)],
  ["Node, node:crypto", await work(nodePrimitives(), entries, size, clock)],
  ["Node, noble", await work(noble(dice), few, size, clock)],
  [
    "Chromium, WebCrypto",
    await there.page.evaluate(([n, size]) => bench.measure("webcrypto", n!, size!), [entries, size]),
  ],
  [
    "Chromium, noble",
    await there.page.evaluate(([n, size]) => bench.measure("noble", n!, size!), [few, size]),
  ],
];
await there.close();

const [first] = rows;
const each = (total: number, timing: Timing) => ((total * 1000) / timing.entries).toFixed(0).padStart(7);
console.log(
  `µs an entry of ${size} bytes            say   seal   push   pull+verify   open  reload   vs ${first![0]}`,
);
for (const [name, timing] of rows) {
  const { say, seal, push, pullAndVerify, open, reload } = timing;
  const total = (one: Timing) => (one.seal + one.pullAndVerify + one.open) / one.entries;
  console.log(
    `${name.padEnd(20)} (${String(timing.entries).padStart(6)})`,
    [say, seal, push].map((one) => each(one, timing)).join(""),
    each(pullAndVerify, timing).padStart(13),
    each(open, timing),
    each(reload, timing),
    `  ${(total(timing) / total(first![1])).toFixed(2)} ×`,
  );
}
const { bytes, json } = first![1];
console.log(`bytes an entry: ${bytes} (${(bytes / size).toFixed(2)} × its text), as JSON ${json}`);
