// `npm run test:long`: the long studies (`x.long.ts`), with the same closing line as `npm test`. With arguments, only those so named.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./setup.mjs";

interface Counts {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  numPendingTests: number;
}

const report = join(root, ".cache", "long.json");
mkdirSync(join(root, ".cache"), { recursive: true });
rmSync(report, { force: true });

const child = spawn(
  process.execPath,
  [
    join(root, "node_modules", ".bin", "vitest"),
    "run",
    "--project",
    "long",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: "inherit", env: { ...process.env, REFRAIN_LONG: "1" } },
);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => child.kill(signal));
child.on("error", (error) => console.error(error.message));
child.on("exit", (code) => {
  const counts = read();
  const passed = counts?.numPassedTests ?? 0;
  const skipped = counts?.numPendingTests ?? 0;
  let failed = counts?.numFailedTests ?? 1;
  // A file that does not load, or an error outside any test, fails the run without failing a test.
  if (code !== 0 && failed === 0) failed = Math.max(1, counts?.numFailedTestSuites ?? 1);
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  process.exitCode = failed === 0 ? 0 : 1;
});

function read(): Counts | undefined {
  try {
    return JSON.parse(readFileSync(report, "utf8")) as Counts;
  } catch {
    return undefined;
  }
}
