import { asText, render } from "./markdown.ts";

/** One piece to read. */
export interface Piece {
  /** Its name in the address: the file's name without `.md`. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly order: number;
  readonly related: readonly string[];
  /** When it was first given, `2026-11-24`; what lies in the future is not shown yet. */
  readonly date: string;
  /** Whole minutes at 200 words a minute, at least one. */
  readonly minutes: number;
  readonly words: number;
  /** Safe to put in a page: raw HTML is shown as text, pictures are ours, unsafe addresses are not linked. */
  readonly html: string;
  /** The same with the pictures left out, for a feed. */
  readonly plainHtml: string;
}

export interface Source {
  readonly fields: ReadonlyMap<string, string>;
  readonly body: string;
}

/** `key: value` lines between `---`, then Markdown. */
export function splitSource(source: string): Source | undefined {
  const parts = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(source);
  if (!parts) return undefined;
  const [, head = "", body = ""] = parts;
  const fields = new Map<string, string>();
  for (const line of head.split(/\r?\n/)) {
    const at = line.indexOf(":");
    if (at > 0) fields.set(line.slice(0, at).trim(), line.slice(at + 1).trim());
  }
  return { fields, body };
}

/** Undefined when the name is no address, or a title or a summary is missing. */
export function parsePiece(id: string, source: string): Piece | undefined {
  const parts = splitSource(source);
  if (!parts || !/^[a-z0-9][a-z0-9-]{0,79}$/.test(id)) return undefined;
  const { fields, body } = parts;
  const title = fields.get("title");
  const summary = fields.get("summary");
  if (!title || !summary) return undefined;
  const order = Number(fields.get("order") ?? "100");
  const date = fields.get("date") ?? "";
  const words = asText(body).match(/\S+/g)?.length ?? 0;
  return {
    id,
    title,
    summary,
    order: Number.isFinite(order) ? order : 100,
    related: (fields.get("related") ?? "").split(/\s*,\s*/).filter(Boolean),
    date: /^\d{4}-\d\d-\d\d$/.test(date) ? date : "2026-11-24",
    minutes: Math.max(1, Math.round(words / 200)),
    words,
    html: render(body),
    plainHtml: render(body, "told"),
  };
}
