/**
 * Interpretations posing as feelings: words that say what another did. They may be true; they are met with
 * *could it be…*, never struck out. The lists are convention (nonviolent communication), not measured science.
 */
export interface Posing {
  readonly word: string;
  /** Feelings it may stand for, as plain words of the same language. */
  readonly couldBe: readonly string[];
  /** A plain fact of fear in some homes: never rewritten, answered with the safety page. */
  readonly safety: boolean;
}

export interface FoundPosing {
  readonly posing: Posing;
  /** Where it stands in the text, in UTF-16 units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The first word that poses as a feeling; none where the text tells of harm, for nothing there is to be met with a question. */
export function findPosing(
  text: string,
  words: { readonly posing: readonly Posing[]; readonly safety: readonly string[] },
): FoundPosing | undefined {
  if (tellsOfHarm(text, words)) return undefined;
  const found = words.posing.flatMap((posing) => {
    const start = wholeWordAt(text, posing.word);
    return start < 0 ? [] : [{ posing, start, end: start + posing.word.length }];
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0];
}

/** Whether a word of harm or fear stands in the text: a fact, to be kept as it is told. */
export const tellsOfHarm = (
  text: string,
  { posing, safety }: { readonly posing: readonly Posing[]; readonly safety: readonly string[] },
): boolean =>
  safety.some((word) => wholeWordAt(text, word) >= 0) ||
  posing.some(({ word, safety: fact }) => fact && wholeWordAt(text, word) >= 0);

const letter = /[\p{L}\p{N}]/u;

function wholeWordAt(text: string, word: string): number {
  const lower = text.toLowerCase();
  // Lower case may change the length of a text in some scripts; positions are then not to be trusted.
  if (lower.length !== text.length) return -1;
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
    const before = lower[at - 1];
    const after = lower[at + word.length];
    if (!(before && letter.test(before)) && !(after && letter.test(after))) return at;
  }
  return -1;
}
