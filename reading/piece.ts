import MarkdownIt from "markdown-it";

/** One piece to read. */
export interface Piece {
  /** Its name in the address: the file's name without `.md`. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly order: number;
  readonly related: readonly string[];
  /** Whole minutes at 200 words a minute, at least one. */
  readonly minutes: number;
  /** Safe to put in a page: raw HTML is shown as text, pictures are left out, unsafe addresses are not linked. */
  readonly html: string;
}

const markdown = new MarkdownIt({ html: false, linkify: false }).disable("image");
// Between pieces a link names the file, so that it also works where the Markdown is read; pages have no `.md`.
const asWritten = markdown.normalizeLink;
markdown.normalizeLink = (url) => asWritten(url.replace(/^([a-z0-9-]+)\.md$/, "$1"));

/** A Markdown file with `key: value` lines between `---`. Undefined when the name, a title or a summary is missing. */
export function parsePiece(id: string, source: string): Piece | undefined {
  const parts = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(source);
  if (!parts || !/^[a-z0-9][a-z0-9-]{0,79}$/.test(id)) return undefined;
  const [, head = "", body = ""] = parts;
  const fields = new Map<string, string>();
  for (const line of head.split(/\r?\n/)) {
    const at = line.indexOf(":");
    if (at > 0) fields.set(line.slice(0, at).trim(), line.slice(at + 1).trim());
  }
  const title = fields.get("title");
  const summary = fields.get("summary");
  if (!title || !summary) return undefined;
  const order = Number(fields.get("order") ?? "100");
  return {
    id,
    title,
    summary,
    order: Number.isFinite(order) ? order : 100,
    related: (fields.get("related") ?? "").split(/\s*,\s*/).filter(Boolean),
    minutes: Math.max(1, Math.round((body.match(/\S+/g) ?? []).length / 200)),
    html: markdown.render(body),
  };
}
