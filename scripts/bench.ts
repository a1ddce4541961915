// `npm run bench`: every bench in turn, each printing ratios measured in one run. With arguments, only those so named.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./setup.mjs";

const folder = join(root, "bench");
const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
const texts = files.map((name) => readFileSync(join(folder, name), "utf8"));
/** A file that another bench names, as an import, a worker or a page, is a part of that one. */
const isPart = (name: string) =>
  texts.some((text) => text.includes(`/${name}"`) || text.includes(`"${name}"`));
const pick = process.argv.slice(2);
const chosen = files
  .filter((name) => !isPart(name))
  .filter((name) => pick.length === 0 || pick.some((part) => name.includes(part)));

const failed: string[] = [];
for (const name of chosen) {
  console.log(`\n── ${name}`);
  const done = spawnSync(process.execPath, [join(folder, name)], { cwd: root, stdio: "inherit" });
  if (done.status !== 0) failed.push(name);
}
console.log(
  `\n${chosen.length - failed.length} benches ran${failed.length > 0 ? `; failed: ${failed.join(", ")}` : ""}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
