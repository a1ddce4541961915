import type { FileBytes } from "../ports.ts";
import { viewOf } from "../text/few-bytes.ts";
import { HeaderReader } from "../text/header.ts";
import type { NameFinder } from "../text/names.ts";
import { Pieces } from "../text/pieces.ts";

/** Texts lie anywhere: little is read for one, yet neighbours come with it. */
const room = 1 << 16;

/** Bytes of a line that are shown where it could not be read. */
const shown = 120;

/** Cuts texts out of an export once its names are known. */
export class WhatsAppTexts {
  readonly pieces: Pieces;
  readonly #decode: (b: Uint8Array) => string;
  readonly #names: NameFinder;
  readonly #size: number;
  // What looks at the piece.
  #bytes: Uint8Array;
  #view: DataView;
  #head: HeaderReader;

  constructor(file: FileBytes, decode: (b: Uint8Array) => string, names: NameFinder) {
    this.pieces = new Pieces(file, room);
    this.#decode = decode;
    this.#names = names;
    this.#size = file.size;
    this.#bytes = this.pieces.bytes;
    this.#view = viewOf(this.#bytes);
    this.#head = new HeaderReader(this.#bytes);
  }

  /** The text of the entry that stands in the file from `line` until `next`. */
  of(line: number, next: number, authored: boolean): string {
    this.#hold(line, next);
    const bytes = this.#bytes;
    let end = next - this.pieces.from;
    const start = this.#textStart(line - this.pieces.from, end, authored);
    while (end > start && (bytes[end - 1] === 10 || bytes[end - 1] === 13)) end--;
    return this.#decode(bytes.subarray(start, end));
  }

  /** The beginning of a line, to be shown. */
  beginning(line: number): string {
    this.#hold(line, Math.min(line + shown, this.#size));
    const at = line - this.pieces.from;
    return this.#decode(this.#bytes.subarray(at, this.#lineEnd(at, at + shown)));
  }

  #hold(from: number, until: number): void {
    this.pieces.hold(from, until);
    if (this.pieces.bytes === this.#bytes) return;
    this.#bytes = this.pieces.bytes;
    this.#view = viewOf(this.#bytes);
    this.#head = new HeaderReader(this.#bytes);
  }

  /** Behind the head and, where somebody wrote it, the name. */
  #textStart(at: number, end: number, authored: boolean): number {
    const head = this.#head;
    const names = this.#names;
    // Only in a file that was changed meanwhile.
    if (!head.read(at)) return end;
    if (!authored) return head.end;
    if (names.known(this.#view, head.end) < 0) {
      const lineEnd = this.#lineEnd(head.end, end);
      names.meet(this.#bytes, this.#view, head.end, this.#bytes[lineEnd - 1] === 13 ? lineEnd - 1 : lineEnd);
    }
    return names.textStart;
  }

  /** Where the line ends, or `most` if it goes on so far. */
  #lineEnd(at: number, most: number): number {
    const end = this.#bytes.subarray(at, most).indexOf(10);
    return end < 0 ? most : at + end;
  }
}
