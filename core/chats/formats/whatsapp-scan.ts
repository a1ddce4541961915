import type { SkippedList } from "../reading.ts";
import { SpanColumns } from "../text/columns.ts";
import { sameBytes, viewOf } from "../text/four-bytes.ts";
import { HeaderReader } from "../text/header.ts";
import { LineEnds } from "../text/line-ends.ts";
import { NameFinder } from "../text/names.ts";
import { DayRuns } from "../text/order.ts";
import type { YearPlace } from "../text/order.ts";
import type { Shape } from "../text/shape.ts";
import { kinds } from "../utterance.ts";
import { classify, looksNeeded } from "./whatsapp-entry.ts";
import { isEnglishNotice } from "./whatsapp-words.ts";

/** Room for more entries than expected: what is not used costs nothing, growing costs a copy. */
const spare = 1.25;

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
  readonly #view: DataView;
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
  #author = -1;

  constructor(bytes: Uint8Array, decode: (b: Uint8Array) => string, shape: Shape, skipped: SkippedList) {
    this.columns = new SpanColumns(Math.ceil((bytes.length / shape.spacing) * spare));
    this.names = new NameFinder(bytes, decode, shape.blankAfterColon);
    this.place = yearPlace(shape.head);
    this.#bytes = bytes;
    this.#view = viewOf(bytes);
    this.#decode = decode;
    this.#head = new HeaderReader(bytes);
    this.#lines = new LineEnds(bytes);
    this.#shape = shape.head;
    this.#afterReturn = shape.afterReturn;
    this.#skipped = skipped;
  }

  /** Takes whole lines from `from` until `limit` is passed; gives where it stopped. */
  run(from: number, limit: number): number {
    let at = from;
    while (at < limit) at = this.#begins(at) ? this.#begin(at) : this.#goOn(at);
    return at;
  }

  /** Whether an entry begins with the line at `at`; if so, its head is read. */
  #begins(at: number): boolean {
    const bytes = this.#bytes;
    const first = bytes[at] ?? 0;
    const mayBe = (first >= 0x30 && first <= 0x39) || first === 0x5b || first >= 0x80;
    if (!mayBe || (this.#afterReturn && at > 0 && bytes[at - 2] !== 13)) return false;
    const head = this.#head;
    return head.read(at) && head.shape === this.#shape;
  }

  /** A line that begins no entry goes on with the one before. Gives where the next line begins. */
  #goOn(at: number): number {
    const end = this.#lines.endFrom(at);
    if (!this.#open && end > at + 1)
      this.#skipped.add(
        1,
        "before-first-entry",
        this.#decode(this.#bytes.subarray(at, Math.min(end, at + 200))),
      );
    return end + 1;
  }

  /** Opens the entry whose head was read at `at`; gives where the next line begins. */
  #begin(at: number): number {
    const { names } = this;
    const head = this.#head;
    this.close(at);
    let author = names.known(head.end);
    // Neither head nor name holds a line end: the search begins behind them.
    const end = this.#lines.endFrom(author < 0 ? head.end : names.textStart);
    const lineEnd = this.#bytes[end - 1] === 13 ? end - 1 : end;
    if (author < 0) author = names.meet(head.end, lineEnd);
    this.#open = true;
    this.#marked = head.marked;
    this.#lineEnd = lineEnd;
    this.#newName = names.isNew;
    this.#author = author;
    this.#start = author < 0 ? head.end : names.textStart;
    this.days.add(this.columns.push(head.secondsOfDay, author, at), head.day);
    return end + 1;
  }

  /** Ends the open entry before `before`, and tells what it is. */
  close(before: number): void {
    if (!this.#open) return;
    const bytes = this.#bytes;
    const start = this.#start;
    const author = this.#author;
    let end = before;
    while (end > start && (bytes[end - 1] === 10 || bytes[end - 1] === 13)) end--;
    const bits = author < 0 ? kinds.system : this.#classified(start, end);
    if (author >= this.spoken && (bits & kinds.system) === 0) {
      if (author > this.spoken) this.inOrder = false;
      this.spoken++;
    }
    if (bits !== 0) this.#mark(bits, start, end);
  }

  /** Writes down that the open entry is more or other than words. */
  #mark(bits: number, start: number, end: number): void {
    const { columns } = this;
    const last = columns.size - 1;
    const isNotice = (bits & kinds.system) !== 0;
    columns.bits[last] = isNotice && this.#author >= 0 ? bits | kinds.named : bits;
    if (isNotice) columns.authors[last] = -1;
    if (!this.english && (isNotice || bits === kinds.media))
      this.english = isEnglishNotice(this.#decode(this.#bytes.subarray(start, Math.min(end, start + 200))));
  }

  /** What the open entry is besides words. */
  #classified(start: number, end: number): number {
    const lineEnd = Math.min(end, this.#lineEnd);
    const needed = looksNeeded(this.#bytes, start, lineEnd, end, this.#newName);
    return needed === 0 ? 0 : this.#lookedAt(needed, start, lineEnd, end);
  }

  // Placeholders repeat a thousandfold: the latest of each length and end is remembered with its place in the file.
  readonly #seenAt = new Int32Array(256).fill(-1);
  readonly #seenLength = new Uint8Array(256);
  readonly #seenBits = new Uint16Array(256);

  #lookedAt(needed: number, start: number, lineEnd: number, end: number): number {
    const bytes = this.#bytes;
    const length = end - start;
    const marked = this.#marked;
    const slot = (length * 31 + (bytes[end - 1] ?? 0) * 7 + (marked ? 1 : 0)) & 255;
    const known = this.#seenAt[slot] ?? -1;
    if (known >= 0 && this.#seenLength[slot] === length && sameBytes(this.#view, known, start, length))
      return this.#seenBits[slot] ?? 0;
    const bits = classify(bytes, this.#decode, start, lineEnd, end, needed, marked);
    if (bits !== 0 && length < 100 && lineEnd === end) {
      this.#seenAt[slot] = start;
      this.#seenLength[slot] = length;
      this.#seenBits[slot] = bits;
    }
    return bits;
  }
}

const yearPlace = (shape: number): YearPlace => {
  const place = (shape >> 8) & 3;
  return place === 0 || place === 1 || place === 2 ? place : 3;
};
