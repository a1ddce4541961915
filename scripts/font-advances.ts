// Writes core/drawing/advances.ts: how wide each glyph of the two faces is, at a few weights, as a browser sets it.
// Run again when the fonts' version changes: node scripts/font-advances.ts
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { browserArgs, findBrowser } from "./browser.mjs";
import { root } from "./setup.mjs";

export const faces = { serif: "fraunces", sans: "figtree" } as const;
export const weights = [300, 400, 500, 600, 700] as const;

/** Printable ASCII and the letters and signs of Latin scripts that are no letter with an accent. */
const glyphs = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)),
  ...Array.from("¡¢£¥§©«»°·¿×÷ßæøœðþđħıłŋŧÆØŒÐÞĐĦŁŊŦ–—‘’‚“”„†•…‹›€™−"),
];

/** A page with both faces loaded from the npm packages, nothing from the network. */
export async function fontPage() {
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? "",
    args: browserArgs,
  });
  const page = await browser.newPage();
  const css = Object.values(faces)
    .flatMap((name) => ["latin", "latin-ext"].map((part) => [name, part] as const))
    .map(([name, part]) => {
      const file = `${name}-${part}-wght-normal.woff2`;
      const data = readFileSync(join(root, "node_modules/@fontsource-variable", name, "files", file));
      const range = part === "latin" ? "" : "unicode-range: U+0100-02FF, U+1E00-1EFF;";
      return `@font-face{font-family:"${name}";font-weight:100 900;${range}src:url(data:font/woff2;base64,${data.toString("base64")})}`;
    });
  await page.setContent(`<style>${css.reverse().join("")}</style><canvas></canvas>`);
  return { browser, page };
}

/** The width of each text in em, as the browser sets it. */
export async function browserWidths(
  page: Awaited<ReturnType<typeof fontPage>>["page"],
  name: string,
  weight: number,
  texts: readonly string[],
): Promise<number[]> {
  return page.evaluate(
    async ([name, weight, texts]) => {
      const font = `${weight} 1000px "${name}"`;
      await document.fonts.load(font, "aĀ");
      const context = document.querySelector("canvas")!.getContext("2d")!;
      context.font = font;
      return texts.map((text) => context.measureText(text).width / 1000);
    },
    [name, weight, texts] as const,
  );
}

if (import.meta.main) {
  const { browser, page } = await fontPage();
  const rows: string[] = [];
  for (const [family, name] of Object.entries(faces)) {
    const byWeight = [];
    for (const weight of weights) {
      const widths = await browserWidths(page, name, weight, glyphs);
      byWeight.push(`    [${widths.map((width) => Math.round(width * 1000)).join(", ")}],`);
    }
    rows.push(`  ${family}: [\n${byWeight.join("\n")}\n  ],`);
  }
  await browser.close();
  writeFileSync(
    join(root, "core/drawing/advances.ts"),
    [
      "// Written by scripts/font-advances.ts from @fontsource-variable/fraunces and figtree 5.3.0 (OFL-1.1); do not edit.",
      "/** The glyphs measured, in the order of the rows. */",
      `export const glyphs = ${JSON.stringify(glyphs.join(""))};`,
      `export const weights = [${weights.join(", ")}] as const;`,
      "/** Advance of each glyph in thousandths of an em, one row a weight. */",
      `export const advances = {\n${rows.join("\n")}\n} as const;`,
      "",
    ].join("\n"),
  );
}
