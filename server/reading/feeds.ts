import type { Piece } from "@refrain/reading";
import { words } from "./words/en/index.ts";

const xml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "")
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const moment = (date: string): string => `${date}T00:00:00Z`;

/** Atom (RFC 4287), newest first. */
export function feed(pieces: readonly Piece[], site: string): string {
  const newest = [...pieces].sort((a, b) => b.date.localeCompare(a.date) || a.order - b.order);
  const entries = newest.map(
    (piece) =>
      `<entry><id>${xml(`${site}/read/${piece.id}`)}</id><title>${xml(piece.title)}</title><updated>${moment(piece.date)}</updated>` +
      `<link rel="alternate" href="${xml(`${site}/read/${piece.id}`)}"/><summary>${xml(piece.summary)}</summary>` +
      `<content type="html" xml:base="${xml(`${site}/read/`)}">${xml(piece.plainHtml)}</content></entry>`,
  );
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><id>${xml(`${site}/read`)}</id>` +
    `<title>${xml(`${words.site}: ${words.head}`)}</title><updated>${moment(newest[0]?.date ?? "2026-11-24")}</updated>` +
    `<author><name>${xml(words.site)}</name></author><link rel="self" href="${xml(`${site}/read/feed.xml`)}"/>` +
    `<link rel="alternate" href="${xml(`${site}/read`)}"/>${entries.join("")}</feed>\n`
  );
}

export const sitemap = (pieces: readonly Piece[], site: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">` +
  [
    `<url><loc>${xml(`${site}/read`)}</loc></url>`,
    `<url><loc>${xml(`${site}/letters`)}</loc></url>`,
    ...pieces.map(
      ({ id, date }) => `<url><loc>${xml(`${site}/read/${id}`)}</loc><lastmod>${date}</lastmod></url>`,
    ),
  ].join("") +
  `</urlset>\n`;

/** Reading is for everybody; pages behind somebody's own link are nobody else's. */
export const robots = (site: string): string =>
  `User-agent: *\nDisallow: /letters/\nDisallow: /comments/\nAllow: /letters\nSitemap: ${site}/sitemap.xml\n`;
