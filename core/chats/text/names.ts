/**
 * Finds who wrote a line, on bytes: "Sam: hello". Names seen before are compared first, so that a chat of two costs
 * two comparisons a line; a new name is what stands before the first ": ".
 */
export interface NameFinder {
  /** Index of the name at `at`, −1 where the line has none. Leaves where the text begins. */
  readonly find: (at: number, lineEnd: number) => number;
  readonly textStart: () => number;
  readonly isNew: () => boolean;
  readonly names: () => readonly string[];
}

const maxName = 120;

export function nameFinder(
  bytes: Uint8Array,
  decode: (b: Uint8Array) => string,
  blankAfterColon: boolean,
): NameFinder {
  const names: string[] = [];
  const spans: (readonly [start: number, length: number])[] = [];
  let textStart = 0;
  let isNew = false;
  const recent: number[] = [];

  const matches = (index: number, at: number, lineEnd: number): boolean => {
    const span = spans[index];
    if (span === undefined) return false;
    const [start, length] = span;
    if (at + length >= lineEnd + 1 || bytes[at + length] !== 0x3a) return false;
    for (let i = length - 1; i >= 0; i--) if (bytes[start + i] !== bytes[at + i]) return false;
    return true;
  };

  const after = (colon: number, lineEnd: number): number =>
    Math.min(lineEnd, bytes[colon + 1] === 0x20 ? colon + 2 : colon + 1);

  const find = (at: number, lineEnd: number): number => {
    isNew = false;
    for (let r = 0; r < recent.length; r++) {
      const index = recent[r] ?? 0;
      if (!matches(index, at, lineEnd)) continue;
      textStart = after(at + (spans[index]?.[1] ?? 0), lineEnd);
      if (r > 1) {
        recent.splice(r, 1);
        recent.unshift(index);
      }
      return index;
    }
    const colon = colonIn(at, lineEnd);
    if (colon < 0) return -1;
    const name = decode(bytes.subarray(at, colon))
      .replace(/[\u200e\u200f\u202a-\u202e]/gu, "")
      .trim();
    if (name === "" || /["“”„«»]/u.test(name)) return -1;
    textStart = after(colon, lineEnd);
    const known = names.indexOf(name);
    if (known >= 0) return known;
    isNew = true;
    spans.push([at, colon - at]);
    recent.push(names.length);
    return names.push(name) - 1;
  };

  const colonIn = (at: number, lineEnd: number): number => {
    const limit = Math.min(lineEnd, at + maxName);
    for (let i = at; i < limit; i++)
      if (bytes[i] === 0x3a && (!blankAfterColon || bytes[i + 1] === 0x20 || i + 1 >= lineEnd)) return i;
    return -1;
  };

  return { find, textStart: () => textStart, isNew: () => isNew, names: () => names };
}
