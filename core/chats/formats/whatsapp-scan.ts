import type { SkippedList } from "../reading.ts";
import { SpanColumns } from "../text/columns.ts";
import { HeaderReader } from "../text/header.ts";
import { LineEnds } from "../text/line-ends.ts";
import { NameFinder } from "../text/names.ts";
import { DayRuns, pack } from "../text/order.ts";
import type { YearPlace } from "../text/order.ts";
import type { Shape } from "../text/shape.ts";
import { kinds } from "../utterance.ts";
import { classify, mayBeMore } from "./whatsapp-entry.ts";
import { isEnglishNotice } from "./whatsapp-words.ts";

/** Bytes of an entry, rather too many: columns can grow. */
const expectedBytes = 64;

/** Goes over the lines of an export once and fills the columns; times are of the day until the order of dates is known. */
export class WhatsAppScan {
  readonly columns: SpanColumns;
  readonly days = new DayRuns();
  readonly names: NameFinder;
  readonly place: YearPlace;
  /** Names found so far that somebody wrote under, in the order of the first they wrote. */
  spoken = 0;
  /** Whether that is the order in which the names were found. */
  inOrder = true;
  /** A notice or placeholder in English was seen. */
  english = false;
  readonly #bytes: Uint8Array;
  readonly #decode: (b: Uint8Array) => string;
  readonly #head: HeaderReader;
  readonly #lines: LineEnds;
  readonly #shape: number;
  readonly #afterReturn: boolean;
  readonly #skipped: SkippedList;
  // The entry that is open: its text may go on over the next lines.
  #open = false;
  #start = 0;
  #lineEnd = 0;
  #marked = false;
  #newName = false;

  constructor(bytes: Uint8Array, decode: (b: Uint8Array) => string, shape: Shape, skipped: SkippedList) {
    this.columns = new SpanColumns(Math.ceil(bytes.length / expectedBytes));
    this.names = new NameFinder(bytes, decode, shape.blankAfterColon);
    this.place = yearPlace(shape.head);
    this.#bytes = bytes;
    this.#decode = decode;
    this.#head = new HeaderReader(bytes);
    this.#lines = new LineEnds(bytes);
    this.#shape = shape.head;
    this.#afterReturn = shape.afterReturn;
    this.#skipped = skipped;
  }

  /** Takes whole lines from `from` until `limit` is passed; gives where it stopped. */
  run(from: number, limit: number): number {
    const bytes = this.#bytes;
    const head = this.#head;
    let at = from;
    while (at < limit) {
      const first = bytes[at] ?? 0;
      const begins =
        ((first >= 0x30 && first <= 0x39) || first === 0x5b || first >= 0x80) &&
        (!this.#afterReturn || at === 0 || bytes[at - 2] === 13) &&
        head.read(at) &&
        head.shape === this.#shape;
      // A head holds no line end: the search begins behind it.
      const end = this.#lines.endFrom(begins ? head.end : at);
      if (begins) this.#begin(at, end);
      else if (!this.#open && end > at + 1)
        this.#skipped.add(1, "before-first-entry", this.#decode(bytes.subarray(at, Math.min(end, at + 200))));
      at = end + 1;
    }
    return at;
  }

  #begin(at: number, end: number): void {
    const { columns, names } = this;
    const head = this.#head;
    this.close(at);
    this.#open = true;
    this.#marked = head.marked;
    this.#lineEnd = this.#bytes[end - 1] === 13 ? end - 1 : end;
    const author = names.find(head.end, this.#lineEnd);
    this.#newName = names.isNew;
    this.#start = author < 0 ? head.end : names.textStart;
    const entry = columns.push(head.secondsOfDay * 1000, author, at);
    this.days.add(entry, pack(this.place, head.first, head.middle, head.last));
  }

  /** Ends the open entry before `before`, and tells what it is. */
  close(before: number): void {
    if (!this.#open) return;
    const bytes = this.#bytes;
    const { columns } = this;
    const last = columns.size - 1;
    const start = this.#start;
    let end = before;
    while (end > start && (bytes[end - 1] === 10 || bytes[end - 1] === 13)) end--;
    const author = columns.authors[last] ?? -1;
    const bits = author < 0 ? kinds.system : this.#classified(start, end);
    const isNotice = (bits & kinds.system) !== 0;
    if (author >= this.spoken && !isNotice) {
      if (author > this.spoken) this.inOrder = false;
      this.spoken++;
    }
    if (bits === 0) return;
    columns.bits[last] = isNotice && author >= 0 ? bits | kinds.named : bits;
    if (isNotice) columns.authors[last] = -1;
    if (!this.english && (isNotice || bits === kinds.media))
      this.english = isEnglishNotice(this.#decode(bytes.subarray(start, Math.min(end, start + 200))));
  }

  // Placeholders repeat a thousandfold: the latest of each length and end is remembered with its place in the file.
  readonly #seenAt = new Int32Array(256).fill(-1);
  readonly #seenLength = new Uint8Array(256);
  readonly #seenBits = new Uint16Array(256);

  #classified(start: number, end: number): number {
    const bytes = this.#bytes;
    const length = end - start;
    const lineEnd = Math.min(end, this.#lineEnd);
    if (!mayBeMore(bytes, start, lineEnd, end, this.#newName)) return 0;
    const marked = this.#marked;
    const slot = (length * 31 + (bytes[end - 1] ?? 0) * 7 + Number(marked)) & 255;
    const known = this.#seenAt[slot] ?? -1;
    if (known >= 0 && this.#seenLength[slot] === length && sameBytes(bytes, known, start, length))
      return this.#seenBits[slot] ?? 0;
    const bits = classify(bytes, this.#decode, start, lineEnd, end, marked, this.#newName);
    if (bits !== 0 && length < 100 && lineEnd === end) {
      this.#seenAt[slot] = start;
      this.#seenLength[slot] = length;
      this.#seenBits[slot] = bits;
    }
    return bits;
  }
}

/** Whether two stretches of the file hold the same bytes. */
function sameBytes(bytes: Uint8Array, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (bytes[a + i] !== bytes[b + i]) return false;
  return true;
}

const yearPlace = (shape: number): YearPlace => {
  const place = (shape >> 8) & 3;
  return place === 0 || place === 1 || place === 2 ? place : 3;
};
