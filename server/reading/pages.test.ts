import { expect, test } from "vitest";
import { parsePiece, readPieces } from "@refrain/reading";
import { readingPages } from "./pages.ts";

const get = (path: string) => readingPages()(new Request(`http://localhost${path}`));

test("every piece has a page, and what it names as related is there", async () => {
  const pieces = readPieces();
  expect(pieces.length).toBeGreaterThanOrEqual(3);
  for (const { id, title, related } of pieces) {
    const answer = await get(`/read/${id}`);
    expect(answer?.status).toBe(200);
    const text = await answer?.text();
    expect(text).toContain(`<h1>${title}</h1>`);
    for (const other of related) expect(text).toContain(`href="/read/${other}"`);
  }
});

test("a page runs no script and has an origin of its own", async () => {
  const answer = await get("/read");
  const policy = answer?.headers.get("Content-Security-Policy") ?? "";
  expect(policy.split("; ")).toContain("sandbox");
  expect(policy).toContain("default-src 'none'");
  expect(await answer?.text()).not.toContain("<script");
});

test("other addresses are left to the app, and unknown pieces are not there", async () => {
  expect(get("/")).toBeUndefined();
  expect(get("/reader")).toBeUndefined();
  expect((await get("/read/nothing"))?.status).toBe(404);
});

test("raw HTML, script addresses and remote pictures do nothing", () => {
  const source =
    "---\ntitle: T\nsummary: S\n---\n<script>x</script> [a](javascript:x) ![p](https://e.example/p.png)";
  const html = parsePiece("t", source)?.html ?? "";
  expect(html).not.toMatch(/<script|<img|href="javascript/i);
  expect(html).toContain("&lt;script&gt;");
});

test("a link to another piece's file leads to its page", () => {
  const html = parsePiece(
    "t",
    "---\ntitle: T\nsummary: S\n---\n[a](the-dance.md) [b](https://e.example/x.md)",
  )?.html;
  expect(html).toContain('href="the-dance"');
  expect(html).toContain('href="https://e.example/x.md"');
});

test("a piece without a head, or with a name that is no address, is refused", () => {
  expect(parsePiece("t", "text")).toBeUndefined();
  expect(parsePiece("../t", "---\ntitle: T\nsummary: S\n---\n")).toBeUndefined();
});
