// What a page of documentation says about this repository, compared with the repository: its links, the files it
// names in backticks, and the transcripts of the command line it shows.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";

/** The repository as its pages see it: each file's path from the root, with `/`. */
export interface Tree {
  readonly root: string;
  readonly files: readonly string[];
  /** Every folder that holds a file. */
  readonly folders: ReadonlySet<string>;
}

export interface Page {
  /** From the root. */
  readonly path: string;
  readonly text: string;
}

/** Made here or fetched, never part of a checkout; the same as in .gitignore. */
const notOurs = new Set(["node_modules", "dist", ".cache", "data", ".git"]);

export function readTree(root: string): Tree {
  const files: string[] = [];
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (notOurs.has(entry.name)) continue;
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else files.push(path);
    }
  };
  walk("");
  const folders = new Set(files.flatMap(foldersOf));
  return { root, files, folders };
}

const foldersOf = (file: string): readonly string[] => {
  const parts = file.split("/").slice(0, -1);
  return parts.map((_, i) => parts.slice(0, i + 1).join("/"));
};

const fence = /^ *(`{3,}|~{3,})([^\n]*)\n([\s\S]*?)^ *\1 *$/gm;
const withoutBlocks = (text: string): string => text.replace(fence, "");
const withoutCode = (text: string): string => withoutBlocks(text).replace(/(`+)(?!`)[\s\S]*?\1/g, "");

/** Links that lead nowhere: a missing file, a missing heading, a place outside of the repository. */
export function linkFaults(page: Page, tree: Tree): readonly string[] {
  const text = withoutCode(page.text);
  const targets = [
    ...[...text.matchAll(/\]\(\s*<?([^)\s>]+)/g)].map(([, target]) => target!),
    ...[...text.matchAll(/^\[[^\]]+\]:\s*<?([^\s>]+)/gm)].map(([, target]) => target!),
    ...[...text.matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, target]) => target!),
  ];
  return targets
    .filter((target) => !/^[a-z][a-z\d+.-]*:/i.test(target))
    .flatMap((target) => {
      const why = linkFault(page, target, tree);
      return why ? [`${page.path}: the link ${target} ${why}`] : [];
    });
}

function linkFault(page: Page, target: string, tree: Tree): string | undefined {
  const [file = "", anchor] = decodeURIComponent(target).split("#");
  const path = file === "" ? page.path : posix.normalize(posix.join(posix.dirname(page.path), file));
  if (path.startsWith("..")) return "leads out of the repository";
  if (path !== page.path && !exists(path, tree)) return "leads to no file";
  if (anchor === undefined || !path.endsWith(".md")) return undefined;
  const there = path === page.path ? page.text : readFileSync(join(tree.root, path), "utf8");
  return anchorsOf(there).has(anchor) ? undefined : "leads to no heading";
}

/** The anchors a page's headings get: lower case, no signs, hyphens for blanks, numbered where they repeat. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const anchors = [...withoutBlocks(text).matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map(([, heading]) => {
    const plain = heading!.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
    const slug = plain
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-");
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
  return new Set(anchors);
}

const exists = (path: string, { files, folders }: Tree): boolean => {
  const bare = path.replace(/\/$/, "");
  return bare === "." || files.includes(bare) || folders.has(bare);
};

const ending = /\w\.(md|tsx?|mjs|json|css|svg|html|webmanifest)$/;

/** Words in backticks that look like a path of this repository and name nothing in it. */
export function pathFaults(page: Page, tree: Tree): readonly string[] {
  const spans = [...withoutBlocks(page.text).matchAll(/(`+)(?!`)([\s\S]*?)\1/g)].map(([, , code]) => code!);
  const words = spans.flatMap((code) => {
    const parts = code.trim().split(/\s+/);
    // A name alone is a file; inside a command only what has a slash is surely one.
    return parts.length === 1 ? parts : parts.filter((part) => part.includes("/"));
  });
  return words
    .filter((word) => looksLikePath(word, tree) && !isNamed(word, page, tree))
    .map((word) => `${page.path}: there is no ${word}`);
}

function looksLikePath(word: string, tree: Tree): boolean {
  if (!/^[\w.][\w./-]*$/.test(word)) return false;
  const [first = ""] = word.split("/");
  if (notOurs.has(first) || word.split("/").some((part) => notOurs.has(part))) return false;
  if (ending.test(word)) return true;
  return word.includes("/") && (word.endsWith("/") || tree.folders.has(first));
}

/** From the root, from the page's own folder, or as the end of some path: `words/en`, `half.ts`. */
const isNamed = (word: string, page: Page, tree: Tree): boolean => {
  const bare = word.replace(/^\.\//, "").replace(/\/$/, "");
  return (
    exists(bare, tree) ||
    exists(posix.join(posix.dirname(page.path), bare), tree) ||
    [...tree.files, ...tree.folders].some((path) => path.endsWith(`/${bare}`))
  );
};

/** `npm run` of a script that package.json does not have. */
export function scriptFaults(page: Page, scripts: readonly string[]): readonly string[] {
  return [...page.text.matchAll(/\bnpm run ([\w:-]+)/g)]
    .filter(([, name]) => !scripts.includes(name!))
    .map(([, name]) => `${page.path}: there is no npm run ${name}`);
}

export interface Transcript {
  readonly command: string;
  readonly output: string;
}

/** The commands of `sh` blocks that begin with `$ bin/refrain`, each with what the page says it prints. */
export function transcriptsIn(text: string): readonly Transcript[] {
  const blocks = [...text.matchAll(fence)]
    .filter(([, , info]) => info!.trim() === "sh")
    .map((block) => block[3]!);
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = "", ...output] = part.split("\n");
        return { command, output: trimmed(output.join("\n")) };
      })
      .filter(({ command }) => /^bin\/refrain\b/.test(command)),
  );
}

const trimmed = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/^\n+|\n+$/g, "");

/** Runs a transcript's command in a folder of its own that holds the project's commands and examples. */
export function transcriptFault(page: Page, { command, output }: Transcript, tree: Tree): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "refrain-docs-"));
  try {
    for (const name of ["bin", "examples"]) symlinkSync(join(tree.root, name), join(folder, name));
    const done = spawnSync("sh", ["-c", `${command} 2>&1`], {
      cwd: folder,
      encoding: "utf8",
      timeout: 30_000,
    });
    if (done.error) return `${page.path}: $ ${command} did not end: ${done.error.message}`;
    const printed = trimmed(done.stdout);
    return printed === output
      ? undefined
      : `${page.path}: $ ${command} prints\n${printed}\nand not\n${output}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Workspaces, and folders of the import table that exist, whose name in backticks the page leaves out. */
export function unnamedFolders(page: Page, names: readonly string[], tree: Tree): readonly string[] {
  return names
    .filter((name) => tree.folders.has(name) && !page.text.includes(`\`${name}/\``))
    .map((name) => `${page.path} does not name ${name}/`);
}

/** Every page of the tree. */
export const pagesIn = (tree: Tree): readonly Page[] =>
  tree.files
    .filter((path) => path.endsWith(".md"))
    .map((path) => ({ path, text: readFileSync(join(tree.root, path), "utf8") }));
