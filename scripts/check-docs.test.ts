// The documents tell the truth about the repository: links, file names, npm scripts, transcripts, the list of folders.
// Each check is first shown to bite on a page that lies.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  anchorsOf,
  linkFaults,
  pagesIn,
  pathFaults,
  readTree,
  scriptFaults,
  transcriptFault,
  transcriptsIn,
  unnamedFolders,
  type Page,
} from "./check-docs.ts";
import { table } from "./lint/boundaries.mjs";

const tree = readTree(join(import.meta.dirname, ".."));
const pages = pagesIn(tree);
const manifest = JSON.parse(readFileSync(join(tree.root, "package.json"), "utf8")) as {
  workspaces: string[];
  scripts: Record<string, string>;
};

/** What happened stays told, also when the file it happened to is gone. */
const history = "CHANGELOG.md";

describe("the documents", () => {
  test("are there", () => {
    const paths = pages.map(({ path }) => path);
    for (const path of ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", history])
      expect(paths).toContain(path);
  });

  test.each(pages.map((page) => [page.path, page] as const))("%s", (path, page) => {
    expect(linkFaults(page, tree)).toEqual([]);
    expect(scriptFaults(page, Object.keys(manifest.scripts))).toEqual([]);
    if (path !== history) expect(pathFaults(page, tree)).toEqual([]);
  });

  const transcripts = pages.flatMap((page) => transcriptsIn(page.text).map((one) => ({ page, one })));
  test.each(transcripts.map(({ page, one }) => [page.path, one.command, page, one] as const))(
    "%s: $ %s",
    (_path, _command, page, one) => {
      expect(transcriptFault(page, one, tree)).toBe(undefined);
    },
    40_000,
  );

  test("the README shows the command line at work", () => {
    expect(transcriptsIn(pages.find(({ path }) => path === "README.md")?.text ?? "").length).toBeGreaterThan(
      0,
    );
  });

  test("ARCHITECTURE names every workspace and every folder with a row of its own", () => {
    const page = pages.find(({ path }) => path === "ARCHITECTURE.md");
    expect(unnamedFolders(page!, [...manifest.workspaces, ...Object.keys(table)], tree)).toEqual([]);
  });

  test("decisions are short, numbered without a gap, and each in the list of them", () => {
    const list = pages.find(({ path }) => path === "docs/decisions/README.md")?.text ?? "";
    const records = pages.filter(({ path }) => /^docs\/decisions\/\d{4}-/.test(path));
    const numbers = records.map(({ path }) => Number(path.slice("docs/decisions/".length).slice(0, 4)));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, i) => i + 1));
    for (const { path } of records) expect(list).toContain(`(${path.slice("docs/decisions/".length)})`);
    for (const { path, text } of records) expect([path, text.split("\n").length <= 41]).toEqual([path, true]);
  });
});

const page = (text: string, path = "docs/x.md"): Page => ({ path, text });

describe("the checks bite", () => {
  test.each([
    ["[a](nowhere.md)", "leads to no file"],
    ["![a](../docs/nowhere.svg)", "leads to no file"],
    ['<img src="nowhere.svg">', "leads to no file"],
    ["[a][b]\n\n[b]: nowhere.md", "leads to no file"],
    ["[a](../README.md#no-such-heading)", "leads to no heading"],
    ["# Here\n\n[a](#there)", "leads to no heading"],
    ["[a](../../elsewhere.md)", "leads out of the repository"],
  ])("link: %s", (text, why) => {
    const faults = linkFaults(page(text), tree);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(why);
  });

  test("links that are right, of another site, or in code, pass", () => {
    const text =
      "# Two words\n[a](#two-words) [b](../LICENSE) [c](https://example.org/x.md) `[d](no.md)`\n```md\n[e](no.md)\n```\n";
    expect(linkFaults(page(text), tree)).toEqual([]);
  });

  test("anchors are made as the sites that show them make them", () => {
    const text = "# What it is\n## `bin/refrain`, and more!\n## Again\n## Again\n```sh\n# a comment\n```\n";
    expect([...anchorsOf(text)]).toEqual(["what-it-is", "binrefrain-and-more", "again", "again-1"]);
  });

  test("paths", () => {
    const lies = "`core/nowhere.ts` `nowhere.ts` `core/nowhere` `nowhere/` `node scripts/nowhere.mjs x`";
    expect(pathFaults(page(lies), tree)).toHaveLength(5);
    const truths =
      "`core/dance/half.ts` `half.ts` `core/dance/` `words/en` `@refrain/core` `text/html` `/v1/x` `a or b` `app/dist`";
    expect(pathFaults(page(truths), tree)).toEqual([]);
  });

  test("npm scripts", () => {
    expect(scriptFaults(page("`npm run nonsense` and `npm run format`"), ["format"])).toEqual([
      "docs/x.md: there is no npm run nonsense",
    ]);
  });

  test("transcripts", () => {
    const text =
      "```sh\n$ bin/refrain --version\nrefrain 0.0.0\n$ npm test\nx\n```\n```\n$ bin/refrain no\n```\n";
    expect(transcriptsIn(text)).toEqual([{ command: "bin/refrain --version", output: "refrain 0.0.0" }]);
    expect(transcriptFault(page(text), transcriptsIn(text)[0]!, tree)).toMatch(
      /prints\nrefrain \d.*\nand not/,
    );
  });

  test("a folder left out", () => {
    expect(unnamedFolders(page("`core/`"), ["core", "cli", "not-yet"], tree)).toEqual([
      "docs/x.md does not name cli/",
    ]);
  });
});
