import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Hono } from "hono";
import { html } from "hono/html";
import { readPieces } from "@refrain/reading";
import { fileAnswer, frame, pageHeaders } from "@refrain/server/page";
import { about, article, list, sharing } from "./article.ts";
import { feed, robots, sitemap } from "./feeds.ts";
import { words } from "./words/en/index.ts";

export interface ReadingOptions {
  /** A folder of the operator's own pieces; one of the same name replaces ours. */
  readonly folder?: string | undefined;
  /** The public address, `https://…`; without it the one a page was asked for at. */
  readonly site?: string | undefined;
  /** HTML that stands below a piece, such as its comments; escaped by whoever makes it. */
  readonly below?: (piece: string) => Promise<string>;
}

const ours = /^\/(read(\/.*)?|sitemap\.xml|robots\.txt)$/;
const cardFile = join(import.meta.dirname, "card.png");

/** Answers `/read` and below, the sitemap and robots.txt; undefined for every other address. Pieces are rendered once, here. */
export function readingPages(
  options: ReadingOptions = {},
): (request: Request) => Promise<Response> | undefined {
  const pieces = readPieces(options.folder);
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  const card = existsSync(cardFile) ? new Uint8Array(readFileSync(cardFile)) : undefined;
  const siteOf = (url: string) => options.site ?? new URL(url).origin;
  const app = new Hono();
  app.use(pageHeaders());
  app.get("/read", (context) => {
    const site = siteOf(context.req.url);
    return context.html(
      frame({
        title: `${words.head} · ${words.site}`,
        description: words.lead,
        head: sharing(words.head, words.lead, `${site}/read`, site, "website"),
        body: html`<h1>${words.head}</h1>
          <p class="lead">${words.lead}</p>
          ${list(pieces)}`,
      }),
    );
  });
  const text = (body: string, type: string) =>
    new Response(body, { headers: { "Content-Type": `${type}; charset=utf-8` } });
  app.get("/read/feed.xml", ({ req }) => text(feed(pieces, siteOf(req.url)), "application/atom+xml"));
  app.get("/sitemap.xml", ({ req }) => text(sitemap(pieces, siteOf(req.url)), "application/xml"));
  app.get("/robots.txt", ({ req }) => text(robots(siteOf(req.url)), "text/plain"));
  app.get("/read/-/card.png", (context) =>
    card
      ? new Response(card, {
          headers: { "Content-Type": "image/png", "Cache-Control": "public, max-age=86400" },
        })
      : context.notFound(),
  );
  app.get("/read/-/:name", (context) => fileAnswer(context.req.path) ?? context.notFound());
  app.get("/read/:id", async (context) => {
    const piece = byId.get(context.req.param("id"));
    if (!piece) return context.notFound();
    const related = piece.related.flatMap((id) => byId.get(id) ?? []);
    return context.html(
      frame({
        title: `${piece.title} · ${words.site}`,
        description: piece.summary,
        head: about(piece, siteOf(context.req.url)),
        body: article(piece, related, (await options.below?.(piece.id)) ?? ""),
      }),
    );
  });
  app.notFound((context) =>
    context.html(
      frame({
        title: words.nothing,
        hidden: true,
        body: html`<h1>${words.nothing}</h1>
          <p class="lead">${words.nothingLead}</p>`,
      }),
      404,
    ),
  );
  return (request) =>
    ours.test(new URL(request.url).pathname) ? Promise.resolve(app.fetch(request)) : undefined;
}
