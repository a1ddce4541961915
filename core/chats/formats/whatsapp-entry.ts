import { kinds } from "../utterance.ts";
import { isEditedMark, isNotice, mayBePlaceholder, placeholder } from "./whatsapp-words.ts";

/** Whether a text may be more or other than words: by a few of its bytes, no for nearly every message. */
export function mayBeMore(
  bytes: Uint8Array,
  start: number,
  lineEnd: number,
  end: number,
  newName: boolean,
): boolean {
  const length = end - start;
  if (length <= 0) return false;
  const first = bytes[start] ?? 0;
  const final = bytes[end - 1] ?? 0;
  const lineFinal = bytes[lineEnd - 1] ?? 0;
  return (
    first === 0xe2 ||
    final === 0x3e ||
    lineFinal === 0x29 ||
    lineFinal === 0x3a ||
    (final >= 0x30 && final <= 0x39 && length > 24) ||
    (length < 120 && mayBePlaceholder(length, first, bytes[start + (length >> 1)] ?? 0, final)) ||
    (newName && length > 40)
  );
}

/**
 * What an authored entry is besides words, as bits of `kinds`, for a text that may be more.
 * Where the wording is of a language we do not know, form decides: a text that begins with U+200E on a line that also
 * does is a placeholder, on any other line a notice of the app.
 * @param lineEnd end of the first line of the text
 * @param marked the line began with an invisible mark (iOS, before placeholders)
 * @param newName first entry under this name: the name may be the chat's, printed before a notice
 */
export function classify(
  bytes: Uint8Array,
  decode: (b: Uint8Array) => string,
  start: number,
  lineEnd: number,
  end: number,
  marked: boolean,
  newName: boolean,
): number {
  const length = end - start;
  const first = bytes[start] ?? 0;
  const final = bytes[end - 1] ?? 0;
  const lineFinal = bytes[lineEnd - 1];
  if (first === 0xe2 && bytes[start + 1] === 0x80 && bytes[start + 2] === 0x8e)
    return withMark(decode(bytes.subarray(start, end)), marked);
  if (final === 0x3e) return bracketedAtEnd(decode(bytes.subarray(start, end)));
  if (lineFinal === 0x29) {
    const file = attachment(decode(bytes.subarray(start, lineEnd)));
    if (file !== 0) return file;
  }
  if (final >= 0x30 && final <= 0x39 && length > 24 && decode(bytes.subarray(start, end)).includes(mapLink))
    return kinds.location;
  if (
    (length < 120 && mayBePlaceholder(length, first, bytes[start + (length >> 1)] ?? 0, final)) ||
    lineFinal === 0x3a
  )
    return placeholder(decode(bytes.subarray(start, Math.min(end, start + 240)))) ?? 0;
  if (newName && length > 40 && isNotice(decode(bytes.subarray(start, end)))) return kinds.system;
  return 0;
}

const mapLink = "https://maps.google.com/?q=";

function bracketedAtEnd(text: string): number {
  const whole = bracketed(text);
  return whole === 0 ? (editOf(text)?.bits ?? 0) : whole;
}

function withMark(text: string, marked: boolean): number {
  const known = placeholder(text);
  if (known !== undefined) return known;
  const inner = text.replace(/^[\u200e\u200f]+/u, "");
  if (inner.startsWith("<")) return bracketed(inner) || kinds.media;
  const file = attachment(inner.split("\n")[0] ?? "");
  if (file !== 0) return file;
  if (inner.includes(mapLink)) return kinds.location;
  if (isNotice(inner)) return kinds.system;
  return marked ? kinds.media : kinds.system;
}

/** "<Media omitted>", "<attached: 0004-PHOTO-….jpg>" in any language; 0 for "<3>" and the like. */
function bracketed(text: string): number {
  if (!text.startsWith("<") || text.includes("\n") || text.length > 160) return 0;
  const inner = text.slice(1, -1);
  if (inner.includes("<") || !/[\s\u0080-\uffff]/u.test(inner) || inner.length < 5) return 0;
  if (isEditedMark(inner)) return kinds.edited;
  return kinds.media | flavour(inner);
}

const flavour = (name: string): number =>
  /\bSTK-|STICKER/u.test(name) ? kinds.sticker : /\bPTT-|\.opus\b|-AUDIO-/u.test(name) ? kinds.voice : 0;

/** "IMG-2023.jpg (file attached)" in any language. */
function attachment(line: string): number {
  const bare = line.replace(/^[\u200e\u200f]+/u, "").trimEnd();
  return /^.{1,120}\.[A-Za-z0-9]{2,5} \([^()]{4,60}\)$/u.test(bare) ? kinds.media | flavour(bare) : 0;
}

const editPattern = /\s*([\u200e\u200f]*)<([^<>]{5,80})>$/u;

/** The mark of an edited message at the end of a text, and where the text before it ends. */
export function editOf(text: string): { readonly bits: number; readonly before: string } | undefined {
  const found = editPattern.exec(text);
  if (found === null) return undefined;
  const before = text.slice(0, found.index);
  const inner = found[2] ?? "";
  if (/\.[A-Za-z0-9]{2,5}$/u.test(inner) && found[1] !== "")
    return { bits: kinds.media | flavour(inner), before: text };
  if (isEditedMark(inner) || (found[1] !== "" && before !== "")) return { bits: kinds.edited, before };
  return undefined;
}

const marks = /[\u200e\u200f]/gu;

/** The text as people wrote it: direction marks out, line ends as \n, the edited mark off. */
export function cleanText(raw: string, bits: number): string {
  let text = raw;
  if ((bits & kinds.edited) !== 0) text = editOf(text)?.before ?? text;
  if (text.includes("\r")) text = text.replace(/\r\n?/gu, "\n");
  if (text.includes("\u200e") || text.includes("\u200f")) text = text.replace(marks, "");
  return text;
}
