// Every workspace has a list of the packages it may depend on, each with its reason (dependencies.json).
// This script compares the lists with what package.json files say, and insists on exact versions.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

type Listed = Record<string, Record<string, string>>;
interface Manifest {
  workspaces?: string[];
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** What is wrong in the tree at `root`, one line each; empty when all is as listed. */
export function dependencyFaults(root: string): string[] {
  const read = (path: string) => JSON.parse(readFileSync(join(root, path), "utf8"));
  const listed = read("scripts/dependencies.json") as Listed;
  const folders = ["", ...((read("package.json") as Manifest).workspaces ?? [])];
  const unlisted = Object.keys(listed).filter((folder) => !folders.includes(folder));
  return [
    ...unlisted.map((folder) => `scripts/dependencies.json names ${folder}, which is no workspace`),
    ...folders.flatMap((folder) =>
      faultsOf(folder, listed[folder] ?? {}, read(join(folder, "package.json"))),
    ),
  ];
}

function faultsOf(folder: string, listed: Record<string, string>, manifest: Manifest): string[] {
  const where = join(folder, "package.json");
  const present = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  });
  return present.flatMap(([name, version]) => {
    const faults: string[] = [];
    if (!listed[name]) faults.push(`${where}: ${name} is not on the list in scripts/dependencies.json`);
    if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      faults.push(`${where}: ${name} must have an exact version, found ${version}`);
    return faults;
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = join(import.meta.dirname, "..");
  const faults = existsSync(join(root, "package.json")) ? dependencyFaults(root) : ["no package.json"];
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
