import { kinds } from "../utterance.ts";
import { isEditedMark, isNotice, mayBePlaceholder, placeholder } from "./whatsapp-words.ts";

// Why a text may be more or other than words: each is worth a closer look.
/** It begins with the first byte of U+200E. */
const mark = 1;
/** It ends with ">". */
const angle = 2;
/** Its first line ends with ")". */
const bracket = 4;
/** Its first line ends with ":". */
const colon = 8;
/** It ends with a digit, as links to a map do. */
const digit = 16;
/** Under this name nothing was written before. */
const notice = 32;
/** It has the shape of a whole placeholder. */
const whole = 64;

/**
 * What calls for a closer look at a text, by a few of its bytes: nothing (0) for nearly every message.
 * @param lineEnd end of the first line of the text
 * @param newName first entry under this name: the name may be the chat's, printed before a notice
 */
export function looksNeeded(
  bytes: Uint8Array,
  start: number,
  lineEnd: number,
  end: number,
  newName: boolean,
): number {
  const length = end - start;
  if (length <= 0) return 0;
  const first = bytes[start] ?? 0;
  const final = bytes[end - 1] ?? 0;
  const lineFinal = bytes[lineEnd - 1] ?? 0;
  return (
    (first === 0xe2 ? mark : 0) |
    (final === 0x3e ? angle : 0) |
    (lineFinal === 0x29 ? bracket : 0) |
    (lineFinal === 0x3a ? colon : 0) |
    (length > 24 && final >= 0x30 && final <= 0x39 ? digit : 0) |
    (newName && length > 40 ? notice : 0) |
    (length < 120 && mayBePlaceholder(length, first, bytes[start + (length >> 1)] ?? 0, final) ? whole : 0)
  );
}

/**
 * What an authored entry is besides words, as bits of `kinds`.
 * Where the wording is of a language we do not know, form decides: a text that begins with U+200E on a line that also
 * does is a placeholder, on any other line a notice of the app.
 * @param needed see `looksNeeded`
 * @param lineEnd end of the first line of the text
 * @param marked the line began with an invisible mark (iOS, before placeholders)
 */
export function classify(
  bytes: Uint8Array,
  decode: (b: Uint8Array) => string,
  start: number,
  lineEnd: number,
  end: number,
  needed: number,
  marked: boolean,
): number {
  const text = (until: number): string => decode(bytes.subarray(start, until));
  if ((needed & mark) !== 0 && bytes[start + 1] === 0x80 && bytes[start + 2] === 0x8e)
    return withMark(text(end), marked);
  if ((needed & angle) !== 0) return bracketedAtEnd(text(end));
  if ((needed & bracket) !== 0) {
    const file = attachment(text(lineEnd));
    if (file !== 0) return file;
  }
  if ((needed & digit) !== 0 && text(end).includes(mapLink)) return kinds.location;
  if ((needed & (whole | colon)) !== 0) return placeholder(text(Math.min(end, start + 240))) ?? 0;
  return (needed & notice) !== 0 && isNotice(text(end)) ? kinds.system : 0;
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
