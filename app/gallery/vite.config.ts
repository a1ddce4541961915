import react from "@vitejs/plugin-react";
import { join } from "node:path";
import { defineConfig } from "vite";
import { readingModule } from "../../reading/vite.ts";

/** The gallery as files, for goldens and pictures; `npm run dev` serves it live at /gallery/. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  plugins: [react(), readingModule()],
  build: {
    outDir: join(import.meta.dirname, "..", "..", ".cache", "gallery"),
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
