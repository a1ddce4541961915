// `npm test`: format, lint, types, dependencies, then every test; one closing line.
// With arguments, only the tests whose path contains one of them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { bin, close, node, run, runTests } from "./run.ts";
import { root } from "./setup.mjs";

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { workspaces: string[] };
const pick = process.argv.slice(2);

/** The checks that are not tests. Each counts as one. */
const checks: readonly (readonly [string, readonly string[]])[] = [
  ["format", [bin("prettier"), "--check", "--log-level", "warn", "."]],
  ["lint", [bin("oxlint"), "--type-aware", "--quiet"]],
  ["dependencies", ["scripts/check-dependencies.ts"]],
  ["types: tests and tools", [bin("tsc"), "-p", "."]],
  // Pure code and the app see fewer types than tests and tools do.
  ...["core", "wire", "vault", "app"]
    .filter((folder) => manifest.workspaces.includes(folder))
    .map((folder) => [`types: ${folder}`, [bin("tsc"), "-p", folder]] as const),
];

let passed = 0;
let failed = 0;
if (pick.length === 0) {
  for (const [name, args] of checks) {
    const started = performance.now();
    const fine = await run(node, args);
    console.log(`${fine ? "✓" : "✗"} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    if (fine) passed += 1;
    else failed += 1;
  }
}

const browser = ensureBrowser((line: string) => console.log(line));
const tests = await runTests(pick, { REFRAIN_BROWSER: browser });
close({ passed: passed + tests.passed, failed: failed + tests.failed, skipped: tests.skipped });
