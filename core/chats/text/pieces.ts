import type { FileBytes } from "../ports.ts";

/**
 * A file read piece by piece, always into the same memory: to touch fresh memory takes longer than to read what goes into
 * it. A file that is in memory is one piece.
 */
export class Pieces {
  /** The piece; another array only after it had to grow. */
  bytes: Uint8Array;
  /** Where in the file it begins. */
  from = 0;
  readonly #file: FileBytes;

  /** @param room bytes of a piece */
  constructor(file: FileBytes, room: number) {
    this.#file = file;
    if (file.readInto === undefined) this.bytes = file.bytes();
    else {
      this.bytes = new Uint8Array(Math.min(room, file.size));
      this.#read(0);
    }
  }

  /** Whether the file ends with this piece. */
  get isLast(): boolean {
    return this.from + this.bytes.length >= this.#file.size;
  }

  /** Reads the piece at `from`, of at least `least` bytes. The last piece is a full one too: it begins earlier. */
  take(from: number, least: number): void {
    const { size, readInto } = this.#file;
    if (readInto === undefined) return;
    if (least > this.bytes.length) this.bytes = new Uint8Array(Math.min(least, size));
    this.#read(Math.min(from, size - this.bytes.length));
  }

  /** Sees to it that what stands in the file from `from` until `until` is in the piece. */
  hold(from: number, until: number): void {
    if (from >= this.from && until <= this.from + this.bytes.length) return;
    // Beginning at halves, the piece holds something before: texts are asked for in both directions.
    const half = this.bytes.length >> 1;
    const start = from - (from % Math.max(1, half));
    this.take(start, until - start);
  }

  #read(from: number): void {
    this.from = from;
    const read = this.#file.readInto?.(this.bytes, from) ?? 0;
    // A file may have been cut meanwhile.
    this.bytes.fill(0, read);
  }
}
