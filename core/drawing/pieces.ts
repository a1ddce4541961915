/** A stretch of text that stays together on a line; `blank` where a blank follows it. Offsets into the text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly blank: boolean;
}

/** Scripts that put no blanks between words: a line may break between two words of them. */
const blankless =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u3000-\u303f\u30fc\uff00-\uffef]/u;
const kana = /^[\p{sc=Hiragana}\u30fc]{1,2}$/u;
/** A tail joins a word no longer than this. */
const longestWithTail = 4;
/** Signs that never begin a line: closing marks, small kana, the long-vowel sign, repetition signs. */
const closing = /^[\p{Pe}\p{Pf}\p{Po}ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶー々〻ゝゞヽヾ〜～]/u;
/** Signs that never end a line. */
const opening = /[\p{Ps}\p{Pi}っッ]$/u;
/** Made when first wanted: the browser reads a whole dictionary for it. */
let wordCutter: Intl.Segmenter | undefined;
const words = () => (wordCutter ??= new Intl.Segmenter("ja", { granularity: "word" }));
let graphemeCutter: Intl.Segmenter | undefined;
const graphemes = () => (graphemeCutter ??= new Intl.Segmenter("en", { granularity: "grapheme" }));

/** Where a text may break: at blanks, after a hyphen between letters, between words where a script has no blanks. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(/[^ \t\n\r]+/g)) {
    const inner = innerEnds(match[0]);
    let start = match.index;
    for (const end of inner) {
      pieces.push({ start, end: match.index + end, blank: false });
      start = match.index + end;
    }
    const end = match.index + match[0].length;
    pieces.push({ start, end, blank: end < text.length });
  }
  return pieces;
}

/** Where inside a word (a stretch without blanks) a line may end. */
function innerEnds(word: string): readonly number[] {
  return blankless.test(word) ? endsBetweenWords(word) : endsAfterHyphens(word);
}

function endsAfterHyphens(word: string): readonly number[] {
  return [...word.matchAll(/(?<=\p{L}{2})[-\u2010](?=\p{L}{2})/gu)].map((match) => match.index + 1);
}

function endsBetweenWords(word: string): readonly number[] {
  const ends: number[] = [];
  let before = "";
  for (const { segment, index } of words().segment(word)) {
    const breaks =
      before !== "" &&
      (blankless.test(segment) || blankless.test(before)) &&
      !closing.test(segment) &&
      !opening.test(before) &&
      !(kana.test(segment) && !closing.test(before) && index - (ends.at(-1) ?? 0) <= longestWithTail);
    if (breaks) ends.push(index);
    before = segment;
  }
  return ends;
}

/** The text as a person counts its characters, as offsets of their ends. */
export const characterEnds = (text: string): readonly number[] =>
  [...graphemes().segment(text)].map(({ index, segment }) => index + segment.length);

const strong = /\p{L}/u;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The way a text runs, by its first letter; `otherwise` where it has none. */
export function directionOf(text: string, otherwise: "ltr" | "rtl"): "ltr" | "rtl" {
  for (const char of text) {
    if (rightToLeft.test(char)) return "rtl";
    if (strong.test(char)) return "ltr";
  }
  return otherwise;
}

const joinedScripts =
  /[\p{sc=Arabic}\p{sc=Syriac}\p{sc=Nko}\p{sc=Mongolian}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Gurmukhi}]/u;

/** Letters that hold on to each other: no space may be put between them. */
export const isJoined = (text: string): boolean => joinedScripts.test(text);
