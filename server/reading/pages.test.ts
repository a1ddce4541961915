import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parsePiece, readPieces } from "@refrain/reading";
import { readingPages } from "./pages.ts";

const pages = readingPages();
const get = (path: string) => pages(new Request(`http://localhost${path}`));

test("every piece has a page, and what it names as related is there", async () => {
  const pieces = readPieces();
  expect(pieces.length).toBeGreaterThanOrEqual(13);
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
  expect(policy.split("; ")).toContain("sandbox allow-forms");
  expect(policy).toContain("default-src 'none'");
  expect(await answer?.text()).not.toContain("<script");
  // What a piece tells search engines is data, and data cannot end its element.
  for (const [, type] of (await (await get("/read/the-dance"))!.text()).matchAll(/<script([^>]*)>/g))
    expect(type).toBe(' type="application/ld+json"');
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

test("every page has the quick exit, loads nothing from elsewhere, and counts nobody", async () => {
  for (const path of ["/read", "/read/the-dance", "/read/nothing"]) {
    const text = (await (await get(path))?.text()) ?? "";
    expect(text).toMatch(/class="exit" href="https:\/\/www\.bbc\.com\/weather" rel="noreferrer nofollow"/);
    expect(text).not.toMatch(/(src|srcset)="|<iframe|@import|url\("?http/);
  }
});

test("each piece is long enough to be worth opening, short enough to be finished, and its pictures are ours", () => {
  for (const { words, html, minutes } of readPieces()) {
    expect(words).toBeGreaterThanOrEqual(600);
    expect(words).toBeLessThanOrEqual(1200);
    expect(minutes).toBeGreaterThanOrEqual(3);
    expect(html).not.toMatch(/<img|style="/);
  }
  expect(readPieces().filter(({ html }) => html.includes("<svg")).length).toBeGreaterThanOrEqual(3);
});

test("the data a page gives to search engines is a schema.org article", async () => {
  const text = (await (await get("/read/the-dance"))?.text()) ?? "";
  const data = JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? "{}");
  expect(data).toMatchObject({ "@type": "Article", headline: "The dance", inLanguage: "en" });
  expect(text).toContain('property="og:image" content="http://localhost/read/-/card.png"');
  expect((await get("/read/-/card.png"))?.headers.get("Content-Type")).toBe("image/png");
});

test("the feed and the sitemap name every piece, as well-formed XML", async () => {
  const [feed = "", map = ""] = await Promise.all(
    ["/read/feed.xml", "/sitemap.xml"].map(async (path) => (await get(path))?.text() ?? ""),
  );
  for (const { id } of readPieces()) {
    expect(feed).toContain(`<id>http://localhost/read/${id}</id>`);
    expect(map).toContain(`<loc>http://localhost/read/${id}</loc>`);
  }
  for (const text of [feed, map]) {
    const open: string[] = [];
    for (const [, close, name, alone] of text.matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/g))
      if (close) expect(open.pop()).toBe(name);
      else if (!alone) open.push(name!);
    expect(open).toEqual([]);
    expect(text).not.toMatch(/&(?!#\d+;)/);
  }
});

test("a folder of the operator adds pieces and replaces ours; the site's address is what is told, whoever asks", async () => {
  const folder = mkdtempSync(join(tmpdir(), "refrain-reading-"));
  writeFileSync(join(folder, "the-dance.md"), "---\ntitle: Ours <b>\nsummary: S\n---\ntext\n");
  writeFileSync(join(folder, "new.md"), "---\ntitle: New\nsummary: S\n---\n</script><script>x</script>\n");
  const own = readingPages({ folder, site: "https://refrain.example" });
  const text = await (await own(new Request("http://evil.example/read/the-dance")))!.text();
  expect(text).toContain("<h1>Ours &lt;b&gt;</h1>");
  expect(text).not.toContain("evil.example");
  expect(text).toContain('<link rel="canonical" href="https://refrain.example/read/the-dance"');
  expect(await (await own(new Request("http://x/read/new")))!.text()).not.toContain("<script>");
  rmSync(folder, { recursive: true });
});
