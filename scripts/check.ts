// `npm test`: format, lint, types, dependencies, then every test; one closing line.
// With arguments, only the tests whose path contains one of them.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { root } from "./setup.mjs";

interface Counts {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  numPendingTests: number;
}

const workspaces = (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { workspaces: string[] })
  .workspaces;
const pick = process.argv.slice(2);
const node = process.execPath;
const bin = (name: string) => join(root, "node_modules", ".bin", name);

/** The checks that are not tests. Each counts as one. */
const checks: readonly (readonly [string, string, readonly string[]])[] = [
  ["format", node, [bin("prettier"), "--check", "--log-level", "warn", "."]],
  ["lint", node, [bin("oxlint"), "--type-aware", "--quiet"]],
  ["dependencies", node, ["scripts/check-dependencies.ts"]],
  ["types: tests and tools", node, [bin("tsc"), "-p", "."]],
  ...workspaces
    .filter((folder) => ["core", "wire", "vault", "app"].includes(folder))
    .map((folder) => [`types: ${folder}`, node, [bin("tsc"), "-p", folder]] as const),
];

const children = new Set<ReturnType<typeof spawn>>();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
    process.exit(signal === "SIGINT" ? 130 : 143);
  });
}

function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
    children.add(child);
    child.on("error", (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on("exit", (code) => {
      children.delete(child);
      resolve(code === 0);
    });
  });
}

let passed = 0;
let failed = 0;
let skipped = 0;

if (pick.length === 0) {
  for (const [name, command, args] of checks) {
    const started = performance.now();
    const fine = await run(command, args);
    console.log(`${fine ? "✓" : "✗"} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    if (fine) passed += 1;
    else failed += 1;
  }
}

const browser = ensureBrowser((line: string) => console.log(line));
const report = join(root, ".cache", "tests.json");
mkdirSync(join(root, ".cache"), { recursive: true });
rmSync(report, { force: true });
const fine = await run(
  node,
  [bin("vitest"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...pick],
  { REFRAIN_BROWSER: browser },
);
try {
  const counts = JSON.parse(readFileSync(report, "utf8")) as Counts;
  passed += counts.numPassedTests;
  failed += counts.numFailedTests;
  skipped += counts.numPendingTests;
  // A file that does not load, or an error outside any test, fails the run without failing a test.
  if (!fine && counts.numFailedTests === 0) failed += Math.max(1, counts.numFailedTestSuites);
} catch {
  failed += 1;
}

console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed === 0 ? 0 : 1;
