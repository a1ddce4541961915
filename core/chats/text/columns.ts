/**
 * Growing columns for entries whose texts stay in the file: times, authors, kinds, and where the line of each begins.
 * Where its text begins and ends is found again when it is asked for: memory costs more than looking twice.
 */
export class SpanColumns {
  size = 0;
  times: Float64Array;
  authors: Int16Array;
  bits: Uint16Array;
  lines: Uint32Array;

  constructor(expected: number) {
    const room = Math.max(64, expected);
    this.times = new Float64Array(room);
    this.authors = new Int16Array(room);
    this.bits = new Uint16Array(room);
    this.lines = new Uint32Array(room);
  }

  /** Adds an entry; gives its index. */
  push(time: number, author: number, line: number): number {
    const at = this.size;
    if (at === this.times.length) this.#grow();
    this.times[at] = time;
    this.authors[at] = author;
    this.lines[at] = line;
    this.size = at + 1;
    return at;
  }

  #grow(): void {
    const room = Math.ceil(this.times.length * 1.3);
    const moved = <T extends { set: (from: T) => void }>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    this.times = moved(new Float64Array(room), this.times);
    this.authors = moved(new Int16Array(room), this.authors);
    this.bits = moved(new Uint16Array(room), this.bits);
    this.lines = moved(new Uint32Array(room), this.lines);
  }
}
