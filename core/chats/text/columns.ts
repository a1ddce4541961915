import { LineStarts, roomier } from "./line-starts.ts";

/**
 * Growing columns for entries whose texts stay in the file: times, authors, kinds, and where the line of each begins.
 * Where its text begins and ends is found again when it is asked for: memory costs more than looking twice.
 */
export class SpanColumns {
  size = 0;
  /** Seconds. */
  times: Uint32Array;
  authors: Int16Array;
  bits: Uint16Array;
  readonly lines: LineStarts;

  constructor(expected: number) {
    this.times = new Uint32Array(expected);
    this.authors = new Int16Array(expected);
    this.bits = new Uint16Array(expected);
    this.lines = new LineStarts(expected);
  }

  /** Adds an entry; gives its index. */
  push(time: number, author: number, line: number): number {
    const at = this.size;
    if (at >= this.times.length) this.#grow();
    this.times[at] = time;
    this.authors[at] = author;
    this.lines.push(line);
    this.size = at + 1;
    return at;
  }

  #grow(): void {
    const room = roomier(this.times.length);
    this.times = moved(new Uint32Array(room), this.times);
    this.authors = moved(new Int16Array(room), this.authors);
    this.bits = moved(new Uint16Array(room), this.bits);
  }
}

function moved<T extends { set: (from: T) => void }>(to: T, from: T): T {
  to.set(from);
  return to;
}
