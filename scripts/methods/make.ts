// Makes the pictures and tables of docs/methods anew.   node scripts/methods/make.ts
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Outcomes, outcomeTables } from "./outcomeTables.ts";
import { pictures } from "./pictures.ts";
import { type Coverage, type Recovery, filled, tables } from "./tables.ts";

export const folder = join(import.meta.dirname, "..", "..", "docs", "methods");
const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, "results", name), "utf8"));
export const madeTables = () => ({
  ...tables(json("dynamics-recovery.json") as Recovery, json("stats-coverage.json") as Coverage),
  ...outcomeTables(json("outcomes-recovery.json") as Outcomes),
});
export const pages = ["dynamics.md", "stats.md", "outcomes.md", "finder.md"];

if (process.argv[1] === import.meta.filename) {
  mkdirSync(join(folder, "pictures"), { recursive: true });
  for (const [name, draw] of Object.entries(pictures)) writeFileSync(join(folder, "pictures", name), draw());
  for (const page of pages) {
    const path = join(folder, page);
    writeFileSync(path, filled(readFileSync(path, "utf8"), madeTables()));
  }
}
