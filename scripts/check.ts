// `npm test`: format, lint, types, dependencies, then every test; one closing line.
// With arguments, only the tests whose path contains one of them.
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { bin, close, node, runAside, runTests } from "./run.ts";
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
  const waiting = [...checks];
  const next = async (): Promise<void> => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const started = performance.now();
      const { fine, said } = await runAside(node, check[1]);
      console.log(`${fine ? "✓" : "✗"} ${check[0]} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
      if (!fine) console.log(said.trimEnd());
      if (fine) passed += 1;
      else failed += 1;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, next));
}

const browser = ensureBrowser((line: string) => console.log(line));
const tests = await runTests(pick, { REFRAIN_BROWSER: browser });
close({ passed: passed + tests.passed, failed: failed + tests.failed, skipped: tests.skipped });
