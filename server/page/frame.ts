import { html, raw } from "hono/html";
import { css } from "./style.ts";
import { words } from "./words/en/index.ts";

/** A dull page that anyone may be looking at; the same as the app's. */
export const dullPage = "https://www.bbc.com/weather";

type Html = ReturnType<typeof html>;

export interface Frame {
  readonly title: string;
  readonly description?: string;
  /** Further lines of the head, already HTML. */
  readonly head?: Html;
  readonly body: unknown;
  /** Not for search engines: pages behind a link of somebody's own. */
  readonly hidden?: boolean;
}

/** One page in the app's look: bar with the quick exit, one column, a foot. */
export const frame = ({ title, description, head, body, hidden = false }: Frame): Html =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${description ? html`<meta name="description" content="${description}" />` : ""}
        ${hidden ? raw(`<meta name="robots" content="noindex" />`) : ""} ${raw(`<style>${css}</style>`)}
        <link rel="icon" href="/read/-/icon.svg" type="image/svg+xml" />
        <link rel="alternate" type="application/atom+xml" href="/read/feed.xml" title="${words.read}" />
        ${head ?? ""}
      </head>
      <body>
        <header class="bar">
          <a href="/read">${words.read}</a><a href="/letters">${words.letters}</a>
          <a class="exit" href="${dullPage}" rel="noreferrer nofollow">${words.exit}&nbsp;»</a>
        </header>
        <main>${body}</main>
        <footer>
          <a href="/">${words.app}</a><a href="/read">${words.all}</a
          ><a href="/read/feed.xml">${words.feed}</a><a href="/read/when-it-is-not-a-dance">${words.fear}</a>
          <p>${words.foot}</p>
        </footer>
      </body>
    </html>`;
