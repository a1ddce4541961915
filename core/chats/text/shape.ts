import { HeaderReader } from "./header.ts";

/** What all heads of one export have in common, learnt from the first of them. */
export interface Shape {
  /** See `HeaderReader.shape`; −1 where no head was found. */
  readonly head: number;
  /** iOS ends entries with CR LF but lines inside a message with LF: then a head must follow a CR. */
  readonly afterReturn: boolean;
  /** Whether names are followed by a colon and a blank, as nearly always, or by a bare colon. */
  readonly blankAfterColon: boolean;
  /** A number of a date was printed with a leading zero. */
  readonly padded: boolean;
  /** Bytes from one entry to the next, on average. */
  readonly spacing: number;
  /** Share of the looked-at lines that begin with a head of this shape. */
  readonly share: number;
}

const sampleHeads = 400;
const sampleBytes = 400_000;

/** Whether any line of the sample begins with a head. */
export function hasHead(bytes: Uint8Array): boolean {
  const reader = new HeaderReader(bytes);
  const limit = Math.min(bytes.length, sampleBytes);
  for (let at = 0; at < limit;) {
    if (reader.read(at)) return true;
    const end = bytes.indexOf(10, at);
    if (end < 0) return false;
    at = end + 1;
  }
  return false;
}

export function learnShape(bytes: Uint8Array): Shape {
  const reader = new HeaderReader(bytes);
  const seen = new Map<
    number,
    { count: number; returns: number; blanks: number; padded: boolean; from: number }
  >();
  let heads = 0;
  let lines = 0;
  const limit = Math.min(bytes.length, sampleBytes);
  let at = 0;
  while (at < limit && heads < sampleHeads) {
    let end = bytes.indexOf(10, at);
    if (end < 0) end = bytes.length;
    if (end > at + 1) lines++;
    if (reader.read(at)) {
      heads++;
      const entry = seen.get(reader.shape) ?? { count: 0, returns: 0, blanks: 0, padded: false, from: at };
      entry.count++;
      if (at > 1 && bytes[at - 2] === 13) entry.returns++;
      entry.blanks += colonBlank(bytes, reader.end, end);
      entry.padded ||= padded(bytes, at);
      seen.set(reader.shape, entry);
    }
    at = end + 1;
  }
  const best = [...seen].sort((a, b) => b[1].count - a[1].count || a[1].from - b[1].from)[0];
  if (best === undefined)
    return { head: -1, afterReturn: false, blankAfterColon: true, padded: false, spacing: at, share: 0 };
  const [head, { count, returns, blanks, padded: zero }] = best;
  return {
    head,
    afterReturn: count > 1 && returns >= count - 1,
    blankAfterColon: blanks >= 0,
    padded: zero,
    spacing: at / count,
    share: lines === 0 ? 0 : count / lines,
  };
}

/** 1 where the first colon of the rest of the line has a blank after it, −1 where not, 0 without a colon. */
function colonBlank(bytes: Uint8Array, from: number, end: number): number {
  for (let i = from; i < end; i++)
    if (bytes[i] === 0x3a) return bytes[i + 1] === 0x20 ? 1 : i + 1 >= end ? 0 : -1;
  return 0;
}

/** A zero before a digit in the first two numbers of the date. */
function padded(bytes: Uint8Array, at: number): boolean {
  let before = 0;
  for (let i = at; i < at + 8; i++) {
    const byte = bytes[i] ?? 0;
    const isDigit = byte >= 0x30 && byte <= 0x39;
    const wasDigit = before >= 0x30 && before <= 0x39;
    const next = bytes[i + 1] ?? 0;
    if (byte === 0x30 && !wasDigit && next >= 0x30 && next <= 0x39) return true;
    if (!isDigit && byte === 0x2c) return false;
    before = byte;
  }
  return false;
}
