import { html, raw } from "hono/html";
import type { Piece } from "@refrain/reading";
import { words } from "./words/en/index.ts";

/** The list of pieces, as links with a line each. */
export const list = (pieces: readonly Piece[]) =>
  html`<ul class="list">
    ${pieces.map(
      ({ id, title, summary, minutes }) =>
        html`<li>
          <a href="/read/${id}"
            ><b>${title}</b> <span class="small">${summary} · ${words.minutes(minutes)}</span></a
          >
        </li>`,
    )}
  </ul>`;

/** A piece, what goes with it, and whatever stands below it. */
export const article = (piece: Piece, related: readonly Piece[], below: string) =>
  html`<h1>${piece.title}</h1>
    <p class="lead">${piece.summary}</p>
    <p class="small"><time datetime="${piece.date}">${piece.date}</time> · ${words.minutes(piece.minutes)}</p>
    <article>${raw(piece.html)}</article>
    ${
      related.length > 0
        ? html`<nav aria-label="${words.related}">
            <h2>${words.related}</h2>
            ${list(related)}
          </nav>`
        : ""
    }
    <nav aria-label="${words.letterLink}">
      <p class="small">${words.letter} <a href="/letters">${words.letterLink}</a></p>
    </nav>
    ${raw(below)}`;

/** What search engines and those who share a link are told. */
export function about(piece: Piece, site: string) {
  const url = `${site}/read/${piece.id}`;
  const data = {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: piece.title,
    description: piece.summary,
    datePublished: piece.date,
    wordCount: piece.words,
    inLanguage: "en",
    isAccessibleForFree: true,
    image: `${site}/read/-/card.png`,
    mainEntityOfPage: url,
    author: { "@type": "Organization", name: words.site },
    publisher: { "@type": "Organization", name: words.site },
  };
  return html`${sharing(piece.title, piece.summary, url, site, "article")}
  ${raw(`<script type="application/ld+json">${inScript(data)}</script>`)}`;
}

export const sharing = (title: string, summary: string, url: string, site: string, type: string) =>
  html`<link rel="canonical" href="${url}" />
    <meta property="og:type" content="${type}" />
    <meta property="og:site_name" content="${words.site}" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${summary}" />
    <meta property="og:url" content="${url}" />
    <meta property="og:image" content="${site}/read/-/card.png" />
    <meta property="og:image:width" content="1200" />
    <meta property="og:image:height" content="630" />
    <meta property="og:image:alt" content="${words.card}" />
    <meta name="twitter:card" content="summary_large_image" />`;

/** Data in a page that cannot end the element it stands in. */
const inScript = (data: unknown): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
