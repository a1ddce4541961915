// The pages on methods say what the code says: pictures and tables are made anew and must be the committed ones.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, madeTables, pages } from "./make.ts";
import { pictures } from "./pictures.ts";
import { filled } from "./tables.ts";

const again = "run: node scripts/methods/make.ts";

describe("docs/methods", () => {
  test.each(Object.entries(pictures))("%s", (name, draw) => {
    expect(draw(), again).toBe(readFileSync(join(folder, "pictures", name), "utf8"));
  });
  test.each(pages)("tables of %s", (page) => {
    const text = readFileSync(join(folder, page), "utf8");
    expect(text).toContain("<!-- table: ");
    expect(filled(text, madeTables()), again).toBe(text);
  });
  test("every picture is shown on the page, and every one shown is there", () => {
    const text = readFileSync(join(folder, "dynamics.md"), "utf8");
    const shown = [...text.matchAll(/\(pictures\/([\w.-]+)\)/g)].map((m) => m[1]!);
    expect(shown.toSorted()).toEqual(Object.keys(pictures).toSorted());
  });
});
