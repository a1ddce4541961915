// Every rule of wire/PROTOCOL.md has a test that carries its number in its title, and every rule that is cited exists.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";

const families = "ID|EN|CH|CI|ME|EP|RW|IN|EX|ER|SY|LI|HO";
const folders = ["wire", "vault", "testing"];

/** What is wrong in the tree at `root`, one line each; empty when every rule is tested and every cited rule exists. */
export function protocolFaults(root: string): string[] {
  const protocol = readFileSync(join(root, "wire/PROTOCOL.md"), "utf8");
  const rules = new Set(
    [...protocol.matchAll(new RegExp(`^\\*\\*((?:${families})\\d+)\\*\\* `, "gm"))].map(([, id]) => id!),
  );
  const files = folders.flatMap((folder) => filesUnder(join(root, folder), /\.(ts|md)$/));
  files.push(...filesUnder(join(root, "docs"), /threat-model\.md$/));
  const tested = new Set<string>();
  const faults: string[] = [];
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    if (file.endsWith(".test.ts") || file.endsWith("contract.ts"))
      for (const id of titlesIn(text)) tested.add(id);
    if (file.includes("testing/attacks/")) for (const id of rulesOfAttacks(text)) tested.add(id);
    for (const [, id] of text.matchAll(new RegExp(`\\b((?:${families})\\d+)\\b`, "g")))
      if (!rules.has(id!))
        faults.push(`${relative(root, file)} cites ${id}, which is no rule of PROTOCOL.md`);
  }
  for (const id of rules)
    if (!tested.has(id)) faults.push(`PROTOCOL.md: ${id} has no test with [${id}] in its title`);
  return [...new Set(faults)];
}

/** The list of attacks: the rules that stop one stand in its test's title when it runs. */
const rulesOfAttacks = (text: string): string[] =>
  [...text.matchAll(/^\s+rules: \[([^\]]*)\],$/gm)].flatMap(([, ids]) => ids!.match(/[A-Z]{2}\d+/g) ?? []);

/** Rule numbers in square brackets at the head of a test's title; a group's title does not count. */
function titlesIn(text: string): string[] {
  const list = `(?:${families})\\d+(?:, (?:${families})\\d+)*`;
  return [...text.matchAll(new RegExp(`(.{0,12})["'\`]\\[(${list})\\] `, "g"))]
    .filter(([, before]) => !before!.includes("describe("))
    .flatMap(([, , ids]) => ids!.split(", "));
}

function filesUnder(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name) && !entry.parentPath.includes("node_modules"))
    .map((entry) => join(entry.parentPath, entry.name));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const faults = protocolFaults(join(import.meta.dirname, ".."));
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
