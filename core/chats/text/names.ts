import { FewBytes } from "./few-bytes.ts";

const maxName = 120;

/** A name with its colon as bytes, and its index among the names. */
interface KnownName {
  readonly bytes: FewBytes;
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
  readonly #decode: (b: Uint8Array) => string;
  readonly #blank: boolean;
  /** Those seen last in front. */
  readonly #known: KnownName[] = [];

  constructor(decode: (b: Uint8Array) => string, blankAfterColon: boolean) {
    this.#decode = decode;
    this.#blank = blankAfterColon;
  }

  /**
   * Index of the name at `at` if it was found before, else −1. A name has no line end: the line's need not be known.
   * @param view of the text
   */
  known(view: DataView, at: number): number {
    this.isNew = false;
    const all = this.#known;
    // An iterator would be made for every line of the chat.
    for (let i = 0; i < all.length; i++) {
      const name = all[i];
      if (name === undefined) break;
      if (!name.bytes.standAt(view, at)) continue;
      this.#textAfter(view, at + name.bytes.length);
      if (i > 1) this.#toFront(name);
      return name.index;
    }
    return -1;
  }

  /** Index of the name at `at` that is none of those found so far as bytes; −1 where the line has none. */
  meet(bytes: Uint8Array, view: DataView, at: number, lineEnd: number): number {
    const colon = this.#colonIn(bytes, at, lineEnd);
    if (colon < 0) return -1;
    const name = this.#decode(bytes.subarray(at, colon))
      .replace(/[\u200e\u200f\u202a-\u202e]/gu, "")
      .trim();
    if (name === "" || /["“”„«»]/u.test(name)) return -1;
    this.#textAfter(view, colon + 1);
    const known = this.names.indexOf(name);
    if (known >= 0) return known;
    this.isNew = true;
    const kept = new FewBytes(colon + 1 - at);
    kept.keep(view, at, colon + 1 - at);
    this.#known.push({ bytes: kept, index: this.names.length });
    return this.names.push(name) - 1;
  }

  #toFront(name: KnownName): void {
    this.#known.splice(this.#known.indexOf(name), 1);
    this.#known.unshift(name);
  }

  #textAfter(view: DataView, at: number): void {
    this.textStart = at < view.byteLength && view.getUint8(at) === 0x20 ? at + 1 : at;
  }

  #colonIn(bytes: Uint8Array, at: number, lineEnd: number): number {
    const limit = Math.min(lineEnd, at + maxName);
    for (let i = at; i < limit; i++)
      if (bytes[i] === 0x3a && (!this.#blank || bytes[i + 1] === 0x20 || i + 1 >= lineEnd)) return i;
    return -1;
  }
}
