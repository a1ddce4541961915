import type { Form, Lexicon, Word } from "./lexicon.ts";
import { trait } from "./lexicon.ts";

/** One word as the rules see it, and where it stands in the text as typed (UTF-16, end exclusive). */
export interface Token {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
  /** Inside quotation marks: somebody's words, not the writer's. */
  quoted: boolean;
  /** Nothing but openers ("well", "honestly") stands before it in its clause. */
  opens: boolean;
  clause: number;
  sentence: number;
}

export const tokenOf = (word: Word, start: number, end: number): Token => ({
  word,
  start,
  end,
  quoted: false,
  opens: false,
  clause: 0,
  sentence: 0,
});

/** Letters and digits of ASCII, which most of every text is, by code. */
const letters = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? 1 : 0,
);
const isLetter = (code: number): boolean => code < 128 && letters[code] === 1;

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2018;

/** Letters beyond ASCII, combining marks, styled letters; not punctuation, arrows, pictographs. */
const isFarLetter = (code: number): boolean =>
  code >= 0xaa &&
  code !== 0xab &&
  code !== 0xbb &&
  code !== 0xbf &&
  !(code >= 0x2000 && code <= 0x2bff && code !== 0x200d && code !== 0x200b) &&
  !(code >= 0x3000 && code <= 0x303f) &&
  !(code >= 0xfe00 && code <= 0xfe0f) &&
  !(code >= 0xfe10 && code <= 0xfe1f) &&
  !(code >= 0xd83c && code <= 0xd83e) &&
  !(code >= 0xdc00 && code <= 0xdfff);

const isSpace = (code: number): boolean =>
  code === 32 || code === 9 || code === 0xa0 || code === 13 || code === 0x200b || code === 0xfe0f;

const isEmojiStart = (code: number): boolean =>
  (code >= 0xd83c && code <= 0xd83e) || (code >= 0x2190 && code <= 0x2bff) || code === 0x203c;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** What neither ends nor opens anything where it stands: space, asterisks, slashes, a hyphen inside a word. */
const isPassedOver = (code: number, text: string, at: number): boolean =>
  isSpace(code) ||
  code === 42 ||
  code === 95 ||
  code === 126 ||
  code === 47 ||
  code === 92 ||
  code === 124 ||
  code === 96 ||
  ((code === 45 || code === 0x2010 || code === 0x2011) &&
    at > 0 &&
    letterLike(text.charCodeAt(at - 1)) &&
    at + 1 < text.length &&
    letterLike(text.charCodeAt(at + 1)));

/** :) and its kin, without a nose. */
const isFace = (code: number, next: number): boolean =>
  (code === 58 || code === 59) && (next === 41 || next === 40 || next === 68 || next === 80 || next === 112);

const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
const isPair = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** Cuts a text into words and signs in one pass; every offset lies between whole characters. */
export function tokenise(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const plain = isLetter(code);
    if (!plain && isPassedOver(code, text, at)) {
      at += 1;
      continue;
    }
    const from = at;
    if (!plain && isEmojiStart(code)) {
      at += isPair(code) && at + 1 < length && isLow(text.charCodeAt(at + 1)) ? 2 : 1;
      while (at < length && continuesEmoji(text.charCodeAt(at), text.charCodeAt(at - 1))) at += 1;
      push(tokens, lexicon.look(text, from, at), from, at);
      continue;
    }
    if (plain || isFarLetter(code) || (isApostrophe(code) && startsWord(text, at))) {
      at += 1;
      while (at < length) {
        const next = text.charCodeAt(at);
        if (isLetter(next) || isFarLetter(next) || (isLow(next) && isPair(text.charCodeAt(at - 1)))) at += 1;
        else if (isApostrophe(next) && at + 1 < length && letterLike(text.charCodeAt(at + 1))) at += 1;
        else if (
          (next === 46 || next === 58 || next === 44) &&
          isDigit(text.charCodeAt(at - 1)) &&
          isDigit(text.charCodeAt(at + 1))
        )
          at += 1;
        else if (isApostrophe(next) && endsCut(text, at)) {
          at += 1;
          break;
        } else break;
      }
      push(tokens, lexicon.look(text, from, at), from, at);
      continue;
    }
    at += 1;
    if (isPair(code) && at < length && isLow(text.charCodeAt(at))) at += 1;
    if (isFace(code, at < length ? text.charCodeAt(at) : 32)) at += 1;
    const to = at;
    // A row of one sign is one sign; quotation marks open and close, so each counts.
    if (code !== 34) while (at < length && text.charCodeAt(at) === code) at += 1;
    push(tokens, lexicon.look(text, from, to), from, at);
  }
  return tokens;
}

const letterLike = (code: number): boolean => isLetter(code) || isFarLetter(code);

/** 'cause, 'em: an apostrophe in front of a letter and behind no word. */
const startsWord = (text: string, at: number): boolean =>
  at + 1 < text.length &&
  letterLike(text.charCodeAt(at + 1)) &&
  (at === 0 || text.charCodeAt(at - 1) === 32) &&
  /^['‘’](?:cause|cos|em|til|bout)\b/i.test(text.slice(at, at + 7));

/** talkin': the apostrophe belongs to the word. */
const endsCut = (text: string, at: number): boolean =>
  at >= 3 && (text.charCodeAt(at - 1) | 32) === 110 && (text.charCodeAt(at - 2) | 32) === 105;

const continuesEmoji = (code: number, before: number): boolean =>
  code === 0xfe0f ||
  code === 0x200d ||
  isLow(code) ||
  (before === 0x200d && (isEmojiStart(code) || isPair(code))) ||
  (code === 0xd83c && before !== code);

function push(tokens: Token[], { word, more }: Form, start: number, end: number): void {
  tokens.push(tokenOf(word, start, end));
  for (let i = 0; i < more.length; i += 1) tokens.push(tokenOf(more[i] ?? word, start, end));
}

/** Marks what stands in quotation marks, if it is more than one word: a single one is the writer's own emphasis. */
export function markQuotes(tokens: readonly Token[], text: string): void {
  let open = -1;
  let closing = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || (token.word.traits & trait.punctuation) === 0) continue;
    const code = text.charCodeAt(token.start);
    if (open >= 0 && code === closing) {
      if (i - open > 2) for (let j = open; j <= i; j += 1) quote(tokens[j]);
      open = -1;
      continue;
    }
    if (open >= 0) continue;
    const closes = closingOf(code, text, token.start);
    if (closes !== 0) {
      open = i;
      closing = closes;
    }
  }
}

const quote = (token: Token | undefined): void => {
  if (token) token.quoted = true;
};

/** The mark that ends what this one begins, or 0. */
function closingOf(code: number, text: string, at: number): number {
  if (code === 34) return 34;
  if (code === 0x201c || code === 0x201e) return code === 0x201e ? 0x201c : 0x201d;
  if (code === 0xab) return 0xbb;
  if (code === 0x2018) return 0x2019;
  const before = at === 0 ? 32 : text.charCodeAt(at - 1);
  return code === 39 && (before === 32 || before === 10 || before === 58) ? 39 : 0;
}
