// Each rule of the house is enforced by a tool. Here each enforcement is shown to bite: a small tree that breaks
// one rule, checked with the project's own configuration, must be refused for that reason and pass without it.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { dependencyFaults } from "./check-dependencies.ts";

const root = join(import.meta.dirname, "..");
const trees: string[] = [];

/** A throw-away tree with the house's rules and these files. */
function tree(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "refrain-rules-"));
  trees.push(folder);
  for (const name of [
    ".oxlintrc.json",
    "tsconfig.base.json",
    "core/tsconfig.json",
    "scripts/lint/boundaries.mjs",
  ])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function run(folder: string, tool: string, ...args: string[]): { fine: boolean; said: string } {
  const done = spawnSync(process.execPath, [join(root, "node_modules/.bin", tool), ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { fine: done.status === 0, said: done.stdout + done.stderr };
}

const lint = (files: Record<string, string>) => run(tree(files), "oxlint");

afterAll(() => {
  for (const folder of trees) rmSync(folder, { recursive: true, force: true });
});

describe("imports", () => {
  const refused: Record<string, Record<string, string>> = {
    "dance may not import drawing": {
      "core/dance/a.ts": `import { b } from "@refrain/core/drawing";\nexport const a = b;\n`,
    },
    "drawing reaches dance by package name only": {
      "core/drawing/a.ts": `import { b } from "../dance/b.ts";\nexport const a = b;\n`,
      "core/dance/b.ts": `export const b = 1;\n`,
    },
    "the vault never imports core": {
      "vault/a.ts": `import { b } from "@refrain/core/dance";\nexport const a = b;\n`,
    },
    "the server never imports the vault": {
      "server/relay/a.ts": `import { b } from "@refrain/vault";\nexport const a = b;\n`,
    },
    "the vault's inside, where rules can be switched off, is for tests": {
      "app/platform/a.ts": `import { b } from "@refrain/vault/unruly";\nexport const a = b;\n`,
    },
    "relay and letters do not know each other": {
      "server/relay/a.ts": `import { b } from "@refrain/server/letters";\nexport const a = b;\n`,
    },
    "a package off the list": { "core/dance/a.ts": `import { b } from "lodash";\nexport const a = b;\n` },
    "Node in core": { "core/dance/a.ts": `import { join } from "node:path";\nexport const a = join;\n` },
  };
  test.each(Object.entries(refused).filter(([name]) => name !== "another folder's words"))(
    "%s",
    (_name, files) => {
      const { fine, said } = lint(files);
      expect(said).toMatch(/house\(boundaries\)/);
      expect(fine).toBe(false);
    },
  );

  test("what the table allows passes", () => {
    const { said } = lint({
      "core/drawing/a.ts": `import { b } from "@refrain/core/dance";\nexport const a = b;\n`,
      "core/dance/words/en/c.ts": `import { d } from "../../d.ts";\nexport const c = d;\n`,
      "core/dance/d.ts": `export const d = 1;\n`,
    });
    expect(said).not.toMatch(/boundaries/);
  });

  test("a cycle", () => {
    const { fine, said } = lint({
      "core/dance/a.ts": `import { b } from "./b.ts";\nexport const a = () => b;\n`,
      "core/dance/b.ts": `import { a } from "./a.ts";\nexport const b = () => a;\n`,
    });
    expect(said).toMatch(/no-cycle/);
    expect(fine).toBe(false);
  });
});

describe("pure code", () => {
  test.each([
    ["Date.now", "export const a = () => Date.now();"],
    ["Math.random", "export const a = () => Math.random();"],
    ["new Date()", "export const a = () => new Date();"],
  ])("%s in core", (_name, line) => {
    const { fine, said } = lint({ "core/dance/a.ts": `${line}\n` });
    expect(said).toMatch(/no-ambient/);
    expect(fine).toBe(false);
  });

  test("the same in the command line passes", () => {
    expect(lint({ "cli/a.ts": "export const a = () => Date.now();\n" }).said).not.toMatch(/no-ambient/);
  });

  test("window in core is refused by lint and unknown to the compiler", () => {
    const files = { "core/dance/a.ts": "export const a = () => window;\n" };
    expect(lint(files).said).toMatch(/no-restricted-globals/);
    const { fine, said } = run(tree(files), "tsc", "-p", "core");
    expect(said).toMatch(/Cannot find name 'window'/);
    expect(fine).toBe(false);
  });
});

describe("strictness", () => {
  test.each([
    ["any", "export const a = (x: any) => x;", "no-explicit-any"],
    ["as", "export const a = (x: unknown) => x as string;", "consistent-type-assertions"],
    ["!", "export const a = (x?: string) => x!.length;", "no-non-null-assertion"],
    ["a long file", "export const a = 1;\n".padEnd(420, "\n"), "max-lines"],
  ])("%s", (_name, line, rule) => {
    const { fine, said } = lint({ "core/dance/a.ts": `${line}\n` });
    expect(said).toContain(rule);
    expect(fine).toBe(false);
  });

  test("as const is no assertion", () => {
    expect(lint({ "core/dance/a.ts": `export const a = ["x"] as const;\n` }).said).not.toMatch(/assertions/);
  });
});

describe("dependencies", () => {
  const listed = JSON.stringify({ "": { a: "why" } });
  const manifest = (dependencies: Record<string, string>) => JSON.stringify({ dependencies });
  test("one that is not on the list", () => {
    const folder = tree({
      "scripts/dependencies.json": listed,
      "package.json": manifest({ a: "1.0.0", b: "1.0.0" }),
    });
    expect(dependencyFaults(folder)).toEqual([
      "package.json: b is not on the list in scripts/dependencies.json",
    ]);
  });
  test("a range instead of a version", () => {
    const folder = tree({ "scripts/dependencies.json": listed, "package.json": manifest({ a: "^1.0.0" }) });
    expect(dependencyFaults(folder)).toEqual(["package.json: a must have an exact version, found ^1.0.0"]);
  });
  test("the lock is whole: what another platform needs stands in it too", () => {
    const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const missing = Object.entries(packages).flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });
  test("the lock holds no address of a registry", () => {
    expect(readFileSync(join(root, "package-lock.json"), "utf8")).not.toMatch(/"resolved": "http/);
  });
});
