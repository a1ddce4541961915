// `npm run pack [folder]`: the libraries as JavaScript with types, one .tgz each, so that other tools can install them. Node does
// not strip types under node_modules, so what is TypeScript here is JavaScript there; names and exports stay the same.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { bin } from "./run.ts";
import { root } from "./setup.mjs";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly description: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** In the order in which they build on each other. */
export const libraries = ["core", "wire", "vault"] as const;

/** Packs all libraries into a folder; gives the files. Throws what the compiler or npm said. */
export function pack(into: string): readonly string[] {
  mkdirSync(into, { recursive: true });
  return libraries.map((library) => packOne(library, into));
}

function packOne(library: string, into: string): string {
  const folder = join(root, library);
  const stage = mkdtempSync(join(tmpdir(), "refrain-pack-"));
  try {
    compile(folder, stage);
    copyOthers(folder, stage);
    const manifest = readManifest(join(folder, "package.json"));
    writeFileSync(join(stage, "package.json"), `${JSON.stringify(published(manifest), undefined, 2)}\n`);
    cpSync(join(root, "LICENSE"), join(stage, "LICENSE"));
    const said = run(
      "npm",
      ["pack", "--silent", "--ignore-scripts", "--pack-destination", resolve(into)],
      stage,
    );
    return join(resolve(into), said.trim().split("\n").at(-1) ?? "");
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

function compile(folder: string, stage: string): void {
  const config = join(stage, "tsconfig.json");
  const settings = {
    extends: join(folder, "tsconfig.json"),
    compilerOptions: {
      noEmit: false,
      outDir: stage,
      rootDir: folder,
      declaration: true,
      allowImportingTsExtensions: false,
      rewriteRelativeImportExtensions: true,
      removeComments: false,
    },
    include: [folder],
    exclude: ["test", "test-helper", "long", "gallery"].map((kind) => join(folder, `**/*.${kind}.ts`)),
  };
  writeFileSync(config, JSON.stringify(settings));
  run(process.execPath, [bin("tsc"), "-p", config], folder);
  rmSync(config);
}

/** What is no TypeScript and yet part of it: weights, tables, the protocol. */
function copyOthers(folder: string, stage: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const from = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !/\.(json|md)$/.test(entry.name) || /^(package|tsconfig)\.json$/.test(entry.name))
      continue;
    const to = join(stage, relative(folder, from));
    if (existsSync(to)) continue;
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, to);
  }
}

/** The manifest as others see it: exports of JavaScript with its types, the house's own packages by version. */
function published({ name, version, license, description, exports, dependencies = {} }: Manifest) {
  const built = (path: string, ending: string) => path.replace(/\.ts$/, ending);
  return {
    name,
    version,
    license,
    description,
    type: "module",
    exports: Object.fromEntries(
      Object.entries(exports).map(([entry, path]) => [
        entry,
        { types: built(path, ".d.ts"), default: built(path, ".js") },
      ]),
    ),
    dependencies: { ...dependencies, ...ownPackages(name) },
  };
}

/** What a library needs besides: the vault stands on wire, wire on the version of valibot that is here. */
function ownPackages(name: string): Readonly<Record<string, string>> {
  const at = (folder: string) => readManifest(join(root, folder, "package.json")).version;
  if (name === "@refrain/vault") return { "@refrain/wire": at("wire") };
  if (name === "@refrain/wire") return { valibot: at(join("node_modules", "valibot")) };
  return {};
}

const readManifest = (path: string): Manifest => JSON.parse(readFileSync(path, "utf8")) as Manifest;

function run(command: string, args: readonly string[], cwd: string): string {
  const done = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (done.status !== 0) throw new Error(`${command} ${args[0]}: ${done.stdout}${done.stderr}`);
  return done.stdout;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const file of pack(process.argv[2] ?? join(root, ".cache", "pack"))) console.log(file);
