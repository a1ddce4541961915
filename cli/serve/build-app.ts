import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const folder = join(root, "app", "dist");
const stamp = join(root, ".cache", "app-built-from");

/** What the built app is made of. */
const sources = ["app", "core", "vault", "wire", "reading", "package-lock.json"];
const aside = new Set(["dist", "node_modules", "gallery"]);

export type Built =
  { readonly kind: "ready"; readonly folder: string } | { readonly kind: "failed"; readonly said: string };

/** Builds the app when what it is made of has changed since it was last built. */
export async function buildApp(building: () => void): Promise<Built> {
  const wanted = fingerprint();
  if (existsSync(join(folder, "index.html")) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted)
    return { kind: "ready", folder };
  building();
  const said = await viteBuild();
  if (said !== undefined) return { kind: "failed", said };
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  return { kind: "ready", folder };
}

/** Names, sizes and times of every source file: cheap to gather, and different after any edit. */
function fingerprint(): string {
  const hash = createHash("sha256");
  for (const source of sources) if (existsSync(join(root, source))) addTo(hash, join(root, source), source);
  return hash.digest("hex");
}

function addTo(hash: ReturnType<typeof createHash>, path: string, name: string): void {
  const stat = statSync(path);
  if (!stat.isDirectory()) {
    if (!/\.test\.tsx?$/.test(name)) hash.update(`${name}\0${stat.size}\0${stat.mtimeMs}\n`);
    return;
  }
  for (const child of readdirSync(path).sort())
    if (!aside.has(child)) addTo(hash, join(path, child), `${name}/${child}`);
}

/** What the build said when it failed; undefined when it went well. */
function viteBuild(): Promise<string | undefined> {
  return new Promise((resolve) => {
    const vite = join(root, "node_modules", "vite", "bin", "vite.js");
    const child = spawn(
      process.execPath,
      [vite, "build", "app", "--config", "app/vite.config.ts", "--logLevel", "warn"],
      {
        cwd: root,
        stdio: ["ignore", "pipe", "pipe"],
        // Whatever started us (a test runner says "test"): what is served is the real build.
        env: { ...process.env, NODE_ENV: "production" },
      },
    );
    let said = "";
    child.stdout.on("data", (chunk) => (said += String(chunk)));
    child.stderr.on("data", (chunk) => (said += String(chunk)));
    child.on("error", (error) => resolve(error.message));
    child.on("exit", (code) => resolve(code === 0 ? undefined : said));
  });
}
