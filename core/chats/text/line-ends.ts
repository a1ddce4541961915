/**
 * Finds where lines end, four bytes at a look. On lines as short as a chat's, `indexOf` spends more on being called than
 * on looking. Words are read as this machine lays them out: low byte first, as every machine with a browser does.
 */
export class LineEnds {
  readonly #bytes: Uint8Array;
  readonly #words: Int32Array;
  /** Bytes of the first word that lie before the text. */
  readonly #skew: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#skew = bytes.byteOffset & 3;
    this.#words = new Int32Array(
      bytes.buffer,
      bytes.byteOffset - this.#skew,
      (this.#skew + bytes.length) >>> 2,
    );
  }

  /** Index of the first line feed at or after `from`; the length of the text where there is none. */
  endFrom(from: number): number {
    const words = this.#words;
    const skew = this.#skew;
    const start = from + skew;
    // Bytes that are line feeds become zero; those before `from` are made to be none.
    let before = ~(-1 << ((start & 3) << 3));
    for (let i = start >>> 2; i < words.length; i++) {
      const word = ((words[i] ?? 0) ^ 0x0a0a_0a0a) | before;
      // The highest bit of each byte that is zero; above the first zero also of some that are not.
      const zeros = (word - 0x0101_0101) & ~word & 0x8080_8080;
      if (zeros !== 0) return i * 4 + ((31 - Math.clz32(zeros & -zeros)) >> 3) - skew;
      before = 0;
    }
    return this.#inLastBytes(from);
  }

  #inLastBytes(from: number): number {
    const bytes = this.#bytes;
    let at = Math.max(from, this.#words.length * 4 - this.#skew);
    while (at < bytes.length && bytes[at] !== 10) at++;
    return Math.min(at, bytes.length);
  }
}
