import { sameBytes, viewOf } from "./four-bytes.ts";

const maxName = 120;

/** A name where it first stood in the file, and its index among the names. */
interface KnownName {
  readonly start: number;
  readonly length: number;
  readonly index: number;
}

/**
 * Finds who wrote a line, on bytes: "Sam: hello". The two names seen last are compared first, so that a chat of two costs
 * two comparisons a line; a new name is what stands before the first ": ".
 */
export class NameFinder {
  readonly names: string[] = [];
  /** Where the text begins, behind the name found last. */
  textStart = 0;
  /** Whether the latest name was met for the first time. */
  isNew = false;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #decode: (b: Uint8Array) => string;
  readonly #blank: boolean;
  /** The names as bytes, those seen last in front. */
  readonly #known: KnownName[] = [];

  constructor(bytes: Uint8Array, decode: (b: Uint8Array) => string, blankAfterColon: boolean) {
    this.#bytes = bytes;
    this.#view = viewOf(bytes);
    this.#decode = decode;
    this.#blank = blankAfterColon;
  }

  /** Index of the name at `at` if it was found before, else −1. A name has no line end: the line's need not be known. */
  known(at: number): number {
    this.isNew = false;
    const all = this.#known;
    // An iterator would be made for every line of the chat.
    for (let i = 0; i < all.length; i++) {
      const name = all[i];
      if (name === undefined) break;
      const colon = at + name.length;
      // The colon is compared too.
      if (this.#bytes[colon] !== 0x3a || !sameBytes(this.#view, name.start, at, name.length + 1)) continue;
      this.#textAfter(colon);
      if (i > 1) this.#toFront(name);
      return name.index;
    }
    return -1;
  }

  /** Index of the name at `at` that is none of those found so far as bytes; −1 where the line has none. */
  meet(at: number, lineEnd: number): number {
    const colon = this.#colonIn(at, lineEnd);
    if (colon < 0) return -1;
    const name = this.#decode(this.#bytes.subarray(at, colon))
      .replace(/[\u200e\u200f\u202a-\u202e]/gu, "")
      .trim();
    if (name === "" || /["“”„«»]/u.test(name)) return -1;
    this.#textAfter(colon);
    const known = this.names.indexOf(name);
    if (known >= 0) return known;
    this.isNew = true;
    this.#known.push({ start: at, length: colon - at, index: this.names.length });
    return this.names.push(name) - 1;
  }

  #toFront(name: KnownName): void {
    this.#known.splice(this.#known.indexOf(name), 1);
    this.#known.unshift(name);
  }

  #textAfter(colon: number): void {
    this.textStart = this.#bytes[colon + 1] === 0x20 ? colon + 2 : colon + 1;
  }

  #colonIn(at: number, lineEnd: number): number {
    const bytes = this.#bytes;
    const limit = Math.min(lineEnd, at + maxName);
    for (let i = at; i < limit; i++)
      if (bytes[i] === 0x3a && (!this.#blank || bytes[i + 1] === 0x20 || i + 1 >= lineEnd)) return i;
    return -1;
  }
}
