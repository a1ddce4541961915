import MarkdownIt from "markdown-it";
import { picture } from "./pictures.ts";

/**
 * Markdown → HTML that is safe to put in a page: raw HTML is shown as text, only our own pictures are shown, only plain
 * addresses are linked. `alone` leaves pictures out and keeps their words, for letters and feeds.
 */
export function render(source: string, pictures: "shown" | "told" = "shown"): string {
  return markdown.render(source, { pictures });
}

/** What is left of it where nothing can be marked: a letter's text part, the words of a piece. */
export function asText(source: string): string {
  const out: string[] = [];
  for (const token of markdown.parse(source, {})) {
    if (token.type === "inline") out.push(inlineText(token.children ?? []), "\n\n");
    else if (token.type === "list_item_open") out.push("- ");
    else if (token.type === "fence" || token.type === "code_block") out.push(token.content, "\n");
  }
  return out
    .join("")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: true });

// Between pieces a link names the file, so that it also works where the Markdown is read; pages have no `.md`.
// `page:app` and `page:letters` are the two other places one can be led to; `picture:` is a picture of ours.
const places: Readonly<Record<string, string>> = { "page:app": "/", "page:letters": "/letters" };
const asWritten = markdown.normalizeLink;
markdown.normalizeLink = (url) =>
  asWritten(places[url] ?? url.replace(/^(?:\.\.\/pieces\/)?([a-z0-9-]+)\.md$/, "$1"));
markdown.validateLink = (url) =>
  /^(https?:\/\/[^\s]+|mailto:[^\s]+|tel:[+\d -]+|\/|\/read(\/[a-z0-9-]+)?|\/letters|picture:[a-z-]+|[a-z0-9-]+)$/.test(
    url.trim(),
  );

const open = markdown.renderer.rules["link_open"];
markdown.renderer.rules["link_open"] = (tokens, index, options, env, self) => {
  const token = tokens[index];
  if (token && attribute(token, "href").startsWith("http")) token.attrSet("rel", "noreferrer");
  return open ? open(tokens, index, options, env, self) : self.renderToken(tokens, index, options);
};

markdown.renderer.rules["image"] = (tokens, index, _options, env) => {
  const token = tokens[index];
  const name = token ? attribute(token, "src").replace(/^picture:/, "") : "";
  const alt = token?.content ?? "";
  return (env?.["pictures"] === "told" ? undefined : picture(name, alt)) ?? markdown.utils.escapeHtml(alt);
};

type Token = ReturnType<typeof markdown.parse>[number];

const attribute = (token: Token, name: string): string => String(token.attrGet(name) ?? "");

function inlineText(tokens: readonly Token[]): string {
  let text = "";
  let href: string | undefined;
  for (const token of tokens) {
    if (token.type === "link_open") href = attribute(token, "href");
    else if (token.type === "link_close") {
      if (href?.startsWith("http")) text += ` (${href})`;
      href = undefined;
    } else if (token.type === "softbreak" || token.type === "hardbreak") text += "\n";
    else text += token.content;
  }
  return text;
}
