import type { Pieces } from "./pieces.ts";

/** Line number of an offset, from 1. */
export function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) line++;
  return line;
}

/** Numbers of lines, from 1, asked for in the order of the file: nothing is gone over twice. */
export class LineNumbers {
  readonly #pieces: Pieces;
  #at = 0;
  #line = 1;

  constructor(pieces: Pieces) {
    this.#pieces = pieces;
  }

  /** Number of the line that begins at `offset`. */
  of(offset: number): number {
    while (this.#at < offset) {
      this.#pieces.hold(this.#at, this.#at + 1);
      const { bytes, from } = this.#pieces;
      const end = Math.min(bytes.length, offset - from);
      for (let i = this.#at - from; i < end; i++) if (bytes[i] === 10) this.#line++;
      this.#at = from + end;
    }
    return this.#line;
  }
}
