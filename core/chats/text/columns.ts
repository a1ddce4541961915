/** Growing columns for entries whose texts stay in the file: times, authors, kinds, and where each text lies. */
export interface SpanColumns {
  readonly push: (time: number, author: number, bits: number, start: number, end: number) => void;
  readonly size: () => number;
  readonly times: () => Float64Array;
  readonly authors: () => Int32Array;
  readonly bits: () => Uint16Array;
  readonly starts: () => Uint32Array;
  readonly ends: () => Uint32Array;
  /** Lets the last entry reach to `end`. */
  readonly extend: (end: number) => void;
}

export function spanColumns(expected: number): SpanColumns {
  let room = Math.max(64, expected);
  let size = 0;
  let times = new Float64Array(room);
  let authors = new Int32Array(room);
  let bits = new Uint16Array(room);
  let starts = new Uint32Array(room);
  let ends = new Uint32Array(room);

  const grow = (): void => {
    room = Math.ceil(room * 1.5);
    const moved = <T extends { set: (from: T) => void }>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    times = moved(new Float64Array(room), times);
    authors = moved(new Int32Array(room), authors);
    bits = moved(new Uint16Array(room), bits);
    starts = moved(new Uint32Array(room), starts);
    ends = moved(new Uint32Array(room), ends);
  };

  return {
    push: (time, author, kindBits, start, end) => {
      if (size === room) grow();
      times[size] = time;
      authors[size] = author;
      bits[size] = kindBits;
      starts[size] = start;
      ends[size] = end;
      size++;
    },
    size: () => size,
    times: () => times.subarray(0, size),
    authors: () => authors.subarray(0, size),
    bits: () => bits.subarray(0, size),
    starts: () => starts.subarray(0, size),
    ends: () => ends.subarray(0, size),
    extend: (end) => {
      if (size > 0) ends[size - 1] = end;
    },
  };
}
