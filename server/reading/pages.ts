import { createHash } from "node:crypto";
import { Hono } from "hono";
import { html, raw } from "hono/html";
import { readPieces, type Piece } from "@refrain/reading";
import { css } from "./style.ts";
import { words } from "./words/en/index.ts";

/** No script, nothing remote, and an origin of its own: a page to read cannot reach what the app keeps. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(css).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "sandbox",
].join("; ");

/** Answers `/read` and below; undefined for every other address. Pieces are read and rendered once, here. */
export function readingPages(folder?: string): (request: Request) => Promise<Response> | undefined {
  const pieces = readPieces(folder);
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    const { headers } = context.res;
    headers.set("Content-Security-Policy", policy);
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("X-Content-Type-Options", "nosniff");
  });
  app.get("/read", (context) => context.html(page(words.head, list(pieces))));
  app.get("/read/:id", (context) => {
    const piece = byId.get(context.req.param("id"));
    if (!piece) return context.text(words.nothing, 404);
    const related = piece.related.flatMap((id) => byId.get(id) ?? []);
    return context.html(page(piece.title, article(piece, related)));
  });
  return (request) =>
    /^\/read(\/|$)/.test(new URL(request.url).pathname) ? Promise.resolve(app.fetch(request)) : undefined;
}

const page = (title: string, body: unknown) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        ${raw(`<style>${css}</style>`)}
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;

const list = (pieces: readonly Piece[]) =>
  html`<ul>
    ${pieces.map(
      ({ id, title, summary, minutes }) =>
        html`<li><a href="/read/${id}">${title}</a> · ${words.minutes(minutes)}<br />${summary}</li>`,
    )}
  </ul>`;

const article = (piece: Piece, related: readonly Piece[]) =>
  html`<p>${piece.summary} · ${words.minutes(piece.minutes)}</p>
    <article>${raw(piece.html)}</article>
    <nav>
      <h2>${words.related}</h2>
      ${list(related)}
      <a href="/read">${words.back}</a>
    </nav>`;
