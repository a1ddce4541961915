import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, transformWithOxc, type Plugin } from "vite";
import { readingModule } from "../reading/vite.ts";
import { readFile } from "node:fs/promises";

const publicFiles = join(import.meta.dirname, "public");

/** Writes service-worker.js with the list of this build's files in it. */
function serviceWorker(): Plugin {
  return {
    name: "service-worker",
    apply: "build",
    async generateBundle(_options, bundle) {
      const built = Object.values(bundle).filter(
        ({ fileName }) => fileName !== "index.html" && !fileName.endsWith(".map"),
      );
      const files = [
        ...built.map(({ fileName }) => `/${fileName}`),
        ...readdirSync(publicFiles).map((name) => `/${name}`),
      ].sort();
      const html = Object.values(bundle).find(({ fileName }) => fileName === "index.html");
      const text = JSON.stringify([files, html && "source" in html ? String(html.source) : ""]);
      const version = createHash("sha256").update(text).digest("hex").slice(0, 12);
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

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), readingModule(), serviceWorker()],
  // Module workers, so that what a worker seldom needs is a file of its own.
  worker: { format: "es" },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2022",
    // The policy allows no inlined assets.
    assetsInlineLimit: 0,
    cssTarget: "chrome111",
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
