// `npm run bench`: every measurement in turn, ratios in one run. With arguments, only those named.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { node, run } from "./run.ts";
import { root } from "./setup.mjs";

const all = [
  "start",
  "fold",
  "drawing",
  "coach",
  "chats",
  "dynamics",
  "vault",
  "relay",
  "app",
  "opening",
  "weeks",
  "say",
  "letters",
];
const asked = process.argv.slice(2);
const chosen = (asked.length > 0 ? asked : all).filter((name) => {
  const there = existsSync(join(root, "bench", `${name}.ts`));
  if (!there) console.error(`There is no bench/${name}.ts; there is: ${all.join(", ")}.`);
  return there;
});

const browser = ensureBrowser((line: string) => console.log(line));
for (const name of chosen) {
  console.log(`\n── ${name} ──`);
  if (!(await run(node, [`bench/${name}.ts`], { REFRAIN_BROWSER: browser }))) process.exitCode = 1;
}
