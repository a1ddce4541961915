// Runs programs of the project; a stop signal reaches those that run.
import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./setup.mjs";

export const node = process.execPath;
export const bin = (name: string): string => join(root, "node_modules", ".bin", name);

const children = new Set<ChildProcess>();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
    process.exit(signal === "SIGINT" ? 130 : 143);
  });
}

/** Whether the program ended well; what it says is shown as it says it. */
export async function run(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<boolean> {
  const child = spawn(command, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
  return ended(child);
}

/** Whether the program ended well, and what it said: for those that run beside others. */
export async function runAside(
  command: string,
  args: readonly string[],
): Promise<{ readonly fine: boolean; readonly said: string }> {
  const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => said.push(part));
  const fine = await ended(child);
  return { fine, said: Buffer.concat(said).toString() };
}

function ended(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    children.add(child);
    child.on("error", (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on("close", (code) => {
      children.delete(child);
      resolve(code === 0);
    });
  });
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Counts {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  numPendingTests: number;
}

/** Runs the tests whose path contains one of `pick`, all when it is empty. */
export async function runTests(pick: readonly string[], env: Record<string, string>): Promise<Tally> {
  const report = join(root, ".cache", "tests.json");
  mkdirSync(join(root, ".cache"), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const fine = await run(node, [bin("vitest"), "run", ...reporters, ...pick], env);
  try {
    const counts = JSON.parse(readFileSync(report, "utf8")) as Counts;
    // A file that does not load, or an error outside any test, fails the run without failing a test.
    const unsaid = !fine && counts.numFailedTests === 0 ? Math.max(1, counts.numFailedTestSuites) : 0;
    return {
      passed: counts.numPassedTests,
      failed: counts.numFailedTests + unsaid,
      skipped: counts.numPendingTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** The closing line, alone on a line, and the exit code that goes with it. */
export function close({ passed, failed, skipped }: Tally): void {
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  process.exitCode = failed === 0 ? 0 : 1;
}
