// A lesson as plain blocks, so that a page can show it without any HTML: our own small part of Markdown.

export type Block =
  | { readonly kind: "head" | "text" | "quote"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] };

export interface Lesson {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly order: number;
  /** Whole minutes at 200 words a minute, at least one. */
  readonly minutes: number;
  readonly blocks: readonly Block[];
}

/**
 * Reads a file with `title:`, `summary:` and `order:` between `---`, then paragraphs, `## heads`, `> quotes` and `- lists`.
 * Emphasis, links and HTML are not read: a lesson does without. Undefined without a title.
 */
export function parseLesson(id: string, source: string): Lesson | undefined {
  const parts = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(source);
  if (!parts) return undefined;
  const [, head = "", body = ""] = parts;
  const field = (name: string) => new RegExp(`^${name}:\\s*(.+)$`, "m").exec(head)?.[1]?.trim();
  const title = field("title");
  if (title === undefined) return undefined;
  return {
    id,
    title,
    summary: field("summary") ?? "",
    order: Number(field("order") ?? "100"),
    minutes: Math.max(1, Math.round((body.match(/\S+/g) ?? []).length / 200)),
    blocks: body
      .split(/\r?\n\s*\r?\n/)
      .map((block) => block.trim())
      .filter((block) => block !== "")
      .map(blockOf),
  };
}

const joined = (lines: readonly string[]): string => lines.map((line) => line.trim()).join(" ");

function blockOf(block: string): Block {
  const lines = block.split(/\r?\n/);
  if (block.startsWith("## ")) return { kind: "head", text: joined(lines).slice(3) };
  if (lines.every((line) => line.startsWith(">")))
    return { kind: "quote", text: joined(lines.map((line) => line.slice(1))) };
  if (block.startsWith("- "))
    return {
      kind: "list",
      items: block.split(/\r?\n(?=- )/).map((item) => joined(item.slice(2).split(/\r?\n/))),
    };
  return { kind: "text", text: joined(lines) };
}
