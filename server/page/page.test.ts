import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dark, light } from "@refrain/core/drawing";
import { expect, test } from "vitest";
import { css, figure, fileAnswer, policy, tokens } from "./index.ts";

const appTokens = join(import.meta.dirname, "..", "..", "app", "ui", "tokens.css");

test("the pages have the app's colours, by day and night, and the drawing's", () => {
  expect(existsSync(appTokens)).toBe(true);
  const [day = "", night = ""] = readFileSync(appTokens, "utf8").split("@media (prefers-color-scheme: dark)");
  for (const [name, value] of Object.entries(tokens.light)) expect(day).toContain(`${name}: ${value}`);
  for (const [name, value] of Object.entries(tokens.dark)) expect(night).toContain(`${name}: ${value}`);
  expect(light).toMatchObject(figure.light);
  expect(dark).toMatchObject(figure.dark);
});

test("fonts are our own, given to pages without an origin too", () => {
  for (const [, address] of css.matchAll(/url\("([^"]+)"\)/g)) {
    const answer = fileAnswer(address!);
    expect(answer?.headers.get("Access-Control-Allow-Origin")).toBe("*");
  }
  expect(css.match(/url\(/g)).toHaveLength(2);
  expect(css).not.toContain("http:");
  expect(fileAnswer("/read/-/other.woff2")).toBeUndefined();
});

test("no page may run a script, wherever it stands", () => {
  for (const origin of ["apart", "own"] as const) {
    expect(policy(origin)).toContain("default-src 'none'");
    expect(policy(origin)).toContain("sandbox allow-forms");
    expect(policy(origin)).not.toContain("allow-scripts");
  }
  expect(policy("apart")).not.toContain("allow-same-origin");
});
