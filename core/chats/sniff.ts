import type { LooksLike } from "./errors.ts";
import { imessageHead } from "./formats/imessage-txt.ts";
import { hasHead } from "./text/shape.ts";

export type Family =
  | "whatsapp"
  | "telegram"
  | "meta"
  | "signal-jsonl"
  | "signal-txt"
  | "signal-csv"
  | "signal-export"
  | "imessage-db"
  | "imessage-txt"
  | "sms"
  | "discord"
  | "line"
  | "google-chat"
  | "zip";

export type Sniffed =
  | { readonly known: true; readonly family: Family }
  | { readonly known: false; readonly looksLike: LooksLike; readonly line: number; readonly text: string };

const headBytes = 65_536;

/** So many bytes of a file are enough to tell. */
export const enoughToSniff = 1 << 19;

/** Which reader a file is for, from its first bytes; if none, what it looked like and the first line that did not fit. */
export function sniff(name: string, bytes: Uint8Array, decode: (b: Uint8Array) => string): Sniffed {
  const head = decode(bytes.subarray(0, headBytes)).replace(/^\uFEFF/u, "");
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)) return known("zip");
  if (head.startsWith("SQLite format 3\0")) return known("imessage-db");
  const start = head.trimStart();
  if (start.startsWith("<")) return fromMarkup(start);
  if (start.startsWith("{") || (start.startsWith("[") && /^\[\s*[{\]]/u.test(start))) return fromJson(start);
  return fromText(name, bytes, head);
}

const known = (family: Family): Sniffed => ({ known: true, family });

const unknown = (looksLike: LooksLike, head: string): Sniffed => {
  const lines = head.split("\n");
  const index = Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ""),
  );
  return { known: false, looksLike, line: index + 1, text: (lines[index] ?? "").trim().slice(0, 160) };
};

function fromMarkup(head: string): Sniffed {
  if (/<smses\b|<sms\s|<mms\s/u.test(head)) return known("sms");
  return unknown(/<html|<!doctype html/iu.test(head) ? "a web page" : "other XML", head);
}

function fromJson(head: string): Sniffed {
  const has = (key: string): boolean => head.includes(`"${key}"`);
  if (has("chatItem") || has("backupTimeMs")) return known("signal-jsonl");
  if (has("sender_name") || has("senderName")) return known("meta");
  if (has("guild") && has("channel")) return known("discord");
  if (has("created_date") && (has("creator") || has("topic_id"))) return known("google-chat");
  if (has("date_unixtime") || has("from_id") || has("text_entities")) return known("telegram");
  if (has("sender") && has("body") && (has("date") || has("timestamp"))) return known("signal-export");
  if (has("messages") && has("participants")) return known("meta");
  if (has("messages") && (has("from") || has("personal_chat"))) return known("telegram");
  return unknown("other JSON", head);
}

function fromText(name: string, bytes: Uint8Array, head: string): Sniffed {
  const lines = head.split(/\r?\n/u, 400);
  if (head.startsWith("[LINE]") || lines.filter(beginsAsLine).length > 1) return known("line");
  if (lines.some((line) => imessageHead.test(line))) return known("imessage-txt");
  if (lines.some((line) => /^\[[^\]]{8,40}\] (?:<[^>]{1,120}>|\*\*\*)/u.test(line)))
    return known("signal-txt");
  if (/^"?_?id"?,/u.test(head) && /date_sent|"?body"?/u.test(lines[0] ?? "")) return known("signal-csv");
  if (hasHead(bytes)) return known("whatsapp");
  if (head.startsWith("%PDF")) return unknown("a PDF", "%PDF");
  if (/\.crypt\d*$/u.test(name) || name.endsWith(".backup")) return unknown("an encrypted backup", name);
  const broken = Array.from(head).filter(isBinary).length / Math.max(1, head.length);
  if (broken > 0.02) return unknown("a picture or other binary file", name);
  return unknown("text without dates we know", head);
}

/** A time and a tab, as LINE prints. Few other texts have tabs, and making the pattern takes longer than looking for one. */
const beginsAsLine = (line: string): boolean =>
  line.includes("\t") && /^\p{L}{0,4} ?\d{1,2}:\d{2} ?\p{L}{0,2}\t/u.test(line);

/** Control characters other than line ends and tabs, and what decoding could not read. */
const isBinary = (char: string): boolean => (char < " " && !"\n\r\t\f\v".includes(char)) || char === "\ufffd";
