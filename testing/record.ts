import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";

/** What a long run is told by: cores, processor, platform, Node. */
export const machine = (): string =>
  `${availableParallelism()} cores, ${cpus()[0]?.model.trim() ?? "unknown processor"}, ${process.platform} ${process.arch}, Node ${process.versions.node}`;

/** Writes what a long run found to docs/methods/results, to be committed with its seeds and machine. */
export function record(name: string, found: object): void {
  const folder = join(import.meta.dirname, "..", "docs", "methods", "results");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${name}.json`),
    `${JSON.stringify({ ...found, machine: machine() }, undefined, 2)}\n`,
  );
}
