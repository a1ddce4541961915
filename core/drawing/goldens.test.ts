import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { figures } from "./figures.ts";
import { fontStacks, toSvg } from "./svg.ts";

const folder = join(import.meta.dirname, "goldens");
const root = join(import.meta.dirname, "../..");
const update = process.env.UPDATE_GOLDENS === "1";

function compare(path: string, svg: string): void {
  if (update) writeFileSync(path, svg);
  expect(existsSync(path), `${path} is missing; UPDATE_GOLDENS=1 writes it`).toBe(true);
  expect(readFileSync(path, "utf8") === svg, `${path} differs; look at it, then UPDATE_GOLDENS=1`).toBe(true);
}

describe("golden figures", () => {
  test.each(figures.map((figure) => [figure.name, figure] as const))("%s", (name, { scene, palette }) => {
    compare(join(folder, `${name}.golden.svg`), toSvg(scene(), { palette }));
  });

  test("no golden is left over", () => {
    const names = readdirSync(folder).map((file) => file.replace(".golden.svg", ""));
    expect(names.sort()).toEqual(figures.map(({ name }) => name).sort());
  });

  test("the picture of the README is the eggs at 800, its fonts inside", () => {
    const eggs = figures.find(({ name }) => name === "eggs-800")!.scene();
    const font = (name: string, family: string) => {
      const file = join(
        root,
        "node_modules/@fontsource-variable",
        name,
        `files/${name}-latin-wght-normal.woff2`,
      );
      const data = readFileSync(file).toString("base64");
      return `@font-face{font-family:"${family}";font-weight:100 900;src:url(data:font/woff2;base64,${data}) format("woff2")}`;
    };
    const css = font("fraunces", "Fraunces") + font("figtree", "Figtree");
    compare(join(root, "docs/loop.svg"), toSvg(eggs, { css, fonts: fontStacks }));
  });
});
