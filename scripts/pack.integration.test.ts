// What `npm run pack` makes is installed in an empty folder, from files alone, and used from JavaScript and from TypeScript.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pack } from "./pack.ts";
import { bin } from "./run.ts";
import { root } from "./setup.mjs";

const folder = mkdtempSync(join(tmpdir(), "refrain-packed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (command: string, ...args: string[]) => {
  const done = spawnSync(command, args, { cwd: folder, encoding: "utf8" });
  return `${done.stdout}${done.status === 0 ? "" : done.stderr}`.trim();
};

/** Packages of others that ours stand on, with theirs: taken from this project's own node_modules, so that no network is asked. */
function others(names: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  const add = (name: string): void => {
    const path = join(root, "node_modules", name);
    if (found[name] || name.startsWith("@refrain/") || !existsSync(path)) return;
    found[name] = `file:${path}`;
    const { dependencies = {} } = JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as {
      dependencies?: Record<string, string>;
    };
    Object.keys(dependencies).forEach(add);
  };
  names.forEach(add);
  return found;
}

beforeAll(() => {
  const files = pack(folder);
  const needed = others([
    "dopri",
    "ml-matrix",
    "pure-rand",
    "valibot",
    "@noble/ciphers",
    "@noble/curves",
    "@noble/hashes",
  ]);
  const own = ["core", "wire", "vault"].map((name, i) => [`@refrain/${name}`, `file:${files[i]}`] as const);
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({
      name: "elsewhere",
      private: true,
      type: "module",
      dependencies: { ...needed, ...Object.fromEntries(own) },
      overrides: Object.fromEntries(Object.keys(needed).map((name) => [name, `$${name}`])),
    }),
  );
  const said = run(
    "npm",
    "install",
    "--offline",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  );
  if (!existsSync(join(folder, "node_modules", "@refrain", "core"))) throw new Error(said);
}, 240_000);

test("plain JavaScript reads a chat, tells a loop and simulates, out of node_modules", () => {
  writeFileSync(
    join(folder, "use.js"),
    `import { english, openChat, reportOf } from "@refrain/core/chats";
import { readMessage } from "@refrain/core/coach";
import { eggHalves, eggPartners, join } from "@refrain/core/dance";
import { calmPursuit, pursuitLoop } from "@refrain/core/dynamics";
import "@refrain/core/drawing";
import "@refrain/wire";
import "@refrain/vault";
const text = "31/12/2023, 22:45 - Ann: hello\\n31/12/2023, 22:46 - Bo: hi\\n";
const bytes = new TextEncoder().encode(text);
const source = { name: "chat.txt", size: bytes.length, slice: (a, b) => bytes.subarray(a, b) };
const opened = await openChat([source], { decode: (b) => new TextDecoder().decode(b) });
const report = reportOf(opened.value.chat, english);
console.log(JSON.stringify({
  people: report.people.map((one) => one.name),
  gain: pursuitLoop(calmPursuit).gain,
  flags: readMessage("You never listen to me!").flags.length > 0,
  loop: join(eggPartners, eggHalves.one, eggHalves.two).form,
}));
`,
  );
  const said = JSON.parse(run(process.execPath, "use.js")) as Record<string, unknown>;
  expect(said["people"]).toEqual(["Ann", "Bo"]);
  expect(said["gain"]).toBeCloseTo(0.6, 12);
  expect(said["flags"]).toBe(true);
  expect(said["loop"]).toBeTruthy();
});

test("types come along: a strict program compiles, and a wrong one does not", () => {
  const config = {
    compilerOptions: {
      strict: true,
      noEmit: true,
      module: "nodenext",
      target: "es2024",
      types: [],
      lib: ["es2024", "dom"],
    },
  };
  const compiles = (line: string) => {
    writeFileSync(
      join(folder, "use.ts"),
      `import { pursuitLoop, calmPursuit } from "@refrain/core/dynamics";\nimport type { ChatReport } from "@refrain/core/chats";\nexport const names = (r: ChatReport): string[] => r.people.map((p) => p.name);\n${line}\n`,
    );
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ ...config, files: ["use.ts"] }));
    return run(process.execPath, bin("tsc"), "-p", ".");
  };
  expect(compiles("export const gain: number = pursuitLoop(calmPursuit).gain;")).toBe("");
  expect(compiles("export const gain: string = pursuitLoop(calmPursuit).gain;")).toContain("TS2322");
});
