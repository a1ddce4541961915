import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { attacks } from "./attacks/index.ts";

test("every attack stands in the threat model with its rules, and no other", () => {
  const page = readFileSync(join(import.meta.dirname, "../docs/threat-model.md"), "utf8");
  const rows = [...page.matchAll(/^\| (.+?) +\| (?:relay|member|stranger) +\| (.+?) +\|/gm)];
  const written = rows.map(([, name, rules]) => `${name}: ${rules}`);
  expect(written.sort()).toEqual(attacks.map(({ name, rules }) => `${name}: ${rules.join(", ")}`).sort());
});
