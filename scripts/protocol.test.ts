import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { protocolFaults } from "./check-protocol.ts";

const root = join(import.meta.dirname, "..");

test("every rule of PROTOCOL.md has a test, and every rule that is cited exists", () => {
  expect(protocolFaults(root)).toEqual([]);
});

test("a rule without a test, and a test of no rule, are found", () => {
  const folder = mkdtempSync(join(tmpdir(), "refrain-protocol-"));
  for (const name of ["wire", "vault", "testing", "docs"])
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: (path) => !path.includes("node_modules"),
    });
  const path = join(folder, "wire/PROTOCOL.md");
  writeFileSync(path, readFileSync(path, "utf8").replace("**CH3** ", "**CH9** "));
  const faults = protocolFaults(folder);
  expect(faults).toContain("PROTOCOL.md: CH9 has no test with [CH9] in its title");
  expect(faults.some((fault) => fault.includes("cites CH3"))).toBe(true);
  rmSync(folder, { recursive: true });
});
