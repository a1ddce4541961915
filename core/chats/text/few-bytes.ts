/**
 * The bytes of a text, to be looked at four at a time from any place (the first of the four is the lowest): lines of a
 * chat are so short that calling what the platform has costs more than the looking.
 */
export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

/** How many looks at four bytes go over so many bytes. */
const looksOver = (bytes: number): number => (bytes + 3) >> 2;

/** A few bytes kept aside, to be found again elsewhere. Some of them may be left out of the comparison. */
export class FewBytes {
  length = 0;
  readonly #words: Int32Array;
  /** Which bits of each word count: not those left out, nor those behind the last byte. */
  readonly #masks: Int32Array;
  #looks = 0;

  /** @param most how many bytes there is room for */
  constructor(most: number) {
    this.#words = new Int32Array(looksOver(most));
    this.#masks = new Int32Array(looksOver(most));
  }

  /** Keeps the bytes at `at` instead of those kept before. */
  keep(view: DataView, at: number, length: number): void {
    this.length = length;
    this.#looks = looksOver(length);
    this.#words.fill(0);
    this.#masks.fill(-1);
    this.put(view, at, 0, length);
    this.leaveOut(length, this.#looks * 4 - length);
  }

  /** Puts the bytes at `at` in place of as many of those kept. */
  put(view: DataView, at: number, from: number, length: number): void {
    const words = this.#words;
    for (let i = 0; i < length; i++) {
      const to = from + i;
      const shift = (to & 3) << 3;
      words[to >> 2] = ((words[to >> 2] ?? 0) & ~(0xff << shift)) | (view.getUint8(at + i) << shift);
    }
  }

  leaveOut(from: number, count: number): void {
    for (let i = from; i < from + count; i++)
      this.#masks[i >> 2] = (this.#masks[i >> 2] ?? 0) & ~(0xff << ((i & 3) << 3));
  }

  /** Whether these bytes stand at `at`. So near the end that the last look would go beyond it the answer is no. */
  standAt(view: DataView, at: number): boolean {
    const words = this.#words;
    const masks = this.#masks;
    const looks = this.#looks;
    if (at + looks * 4 > view.byteLength) return false;
    for (let i = 0; i < looks; i++)
      if (((view.getInt32(at + i * 4, true) ^ (words[i] ?? 0)) & (masks[i] ?? 0)) !== 0) return false;
    return true;
  }
}
