import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, transformWithOxc, type Plugin } from "vite";
import { readingModule } from "../reading/vite.ts";
import { readFile } from "node:fs/promises";

const publicFiles = join(import.meta.dirname, "public");

/** A name for a version: another one as soon as one of its files is. Built files carry their content in their name. */
export function versionOf(files: readonly string[], html: string, publicFolder: string): string {
  const hash = createHash("sha256").update(JSON.stringify([files, html]));
  for (const name of readdirSync(publicFolder).sort()) hash.update(readFileSync(join(publicFolder, name)));
  return hash.digest("hex").slice(0, 12);
}

/** Writes service-worker.js with the list of this build's files in it. */
function serviceWorker(): Plugin {
  return {
    name: "service-worker",
    apply: "build",
    enforce: "post",
    async generateBundle(_options, bundle) {
      const built = Object.values(bundle).filter(
        ({ fileName }) => fileName !== "index.html" && !fileName.endsWith(".map"),
      );
      const files = [
        ...built.map(({ fileName }) => `/${fileName}`),
        ...readdirSync(publicFiles).map((name) => `/${name}`),
      ].sort();
      const html = Object.values(bundle).find(({ fileName }) => fileName === "index.html");
      const version = versionOf(files, html && "source" in html ? String(html.source) : "", publicFiles);
      const source = await readFile(join(import.meta.dirname, "service-worker.ts"), "utf8");
      const { code } = await transformWithOxc(source, "service-worker.ts", { target: "es2022" });
      this.emitFile({
        type: "asset",
        fileName: "service-worker.js",
        source: `const files=${JSON.stringify(files)};const version=${JSON.stringify(version)};\n${code}`,
      });
    },
  };
}

/**
 * The parts that boot.ts takes one after the other, all fetched at once; and the fonts, so that the first screen is laid out
 * once and in them. They come after the scripts where a line is slow.
 */
function firstParts(): Plugin {
  return {
    name: "first-parts",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle = {} }) => {
        const chunks = Object.values(bundle).flatMap((one) => (one.type === "chunk" ? [one] : []));
        const first = new Set<string>();
        const add = (fileName: string) => {
          if (first.has(fileName)) return;
          first.add(fileName);
          for (const further of chunks.find((one) => one.fileName === fileName)?.imports ?? []) add(further);
        };
        const boot = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith("index.html"));
        for (const fileName of boot?.dynamicImports ?? []) add(fileName);
        const fonts = Object.keys(bundle).filter((fileName) => fileName.endsWith(".woff2"));
        const links = [
          ...[...first].map((fileName) => ({ rel: "modulepreload", href: `/${fileName}` })),
          ...fonts.map((fileName) => ({
            rel: "preload",
            as: "font",
            type: "font/woff2",
            fetchpriority: "low",
            href: `/${fileName}`,
          })),
        ];
        return links.map((attrs) => ({
          tag: "link",
          attrs: { ...attrs, crossorigin: true },
          injectTo: "head",
        }));
      },
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), readingModule(), serviceWorker(), firstParts()],
  // Module workers, so that what a worker seldom needs is a file of its own.
  worker: { format: "es" },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2022",
    // The policy allows no inlined assets.
    assetsInlineLimit: 0,
    cssTarget: "chrome111",
    modulePreload: false,
    // One sheet: none arrives later and makes a page that stands already be styled anew.
    cssCodeSplit: false,
    rolldownOptions: {
      input: [join(import.meta.dirname, "index.html"), join(import.meta.dirname, "main.tsx")],
      output: {
        codeSplitting: {
          groups: [
            { name: "react", test: /node_modules\/(react|react-dom|scheduler)\//, priority: 1 },
            { name: "leave", test: /quick-exit|platform.breath|preload-helper/, priority: 2 },
            // The rest of what main.tsx needs at once, as one file; leaving quickly needs none of it.
            { name: "first", tags: ["$initial"], test: /(?<!boot)\.(ts|tsx|js)$/ },
          ],
        },
      },
    },
    reportCompressedSize: false,
  },
});
