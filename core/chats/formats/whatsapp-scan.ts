import type { FileBytes } from "../ports.ts";
import type { SkippedList } from "../reading.ts";
import { SpanColumns } from "../text/columns.ts";
import { FewBytes, viewOf } from "../text/few-bytes.ts";
import { HeaderReader } from "../text/header.ts";
import { LineEnds } from "../text/line-ends.ts";
import { NameFinder } from "../text/names.ts";
import { DayRuns } from "../text/order.ts";
import type { YearPlace } from "../text/order.ts";
import { Pieces } from "../text/pieces.ts";
import { learnShape } from "../text/shape.ts";
import type { Shape } from "../text/shape.ts";
import { kinds } from "../utterance.ts";
import { classify, looksNeeded } from "./whatsapp-entry.ts";
import { isEnglishNotice } from "./whatsapp-words.ts";

/** Room for more entries than expected: what is not used costs nothing, growing costs a copy. */
const spare = 1.25;

/** Bytes of a piece: they stay near the processor while they are gone over. */
const room = 1 << 19;

/** Bytes gone over in a step, at least. */
const stepBytes = 1 << 20;

/** Longer texts are not remembered as placeholders. */
const mostRemembered = 100;

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
  readonly shape: Shape;
  readonly #pieces: Pieces;
  readonly #decode: (b: Uint8Array) => string;
  readonly #skipped: SkippedList;
  // What looks at the piece, and where it is; all places but those in `columns` are places in the piece.
  #bytes: Uint8Array;
  #view: DataView;
  #head: HeaderReader;
  #lines: LineEnds;
  #at = 0;
  // The entry that is open: its text may go on over the next lines.
  #open = false;
  #line = 0;
  #start = 0;
  #lineEnd = 0;
  #marked = false;
  #newName = false;
  #author = -1;

  constructor(file: FileBytes, decode: (b: Uint8Array) => string, skipped: SkippedList) {
    this.#pieces = new Pieces(file, room);
    const { bytes } = this.#pieces;
    const shape = learnShape(bytes);
    this.shape = shape;
    this.columns = new SpanColumns(Math.ceil((file.size / shape.spacing) * spare));
    this.names = new NameFinder(decode, shape.blankAfterColon);
    this.place = yearPlace(shape.head);
    this.#decode = decode;
    this.#skipped = skipped;
    this.#bytes = bytes;
    this.#view = viewOf(bytes);
    this.#head = new HeaderReader(bytes);
    this.#lines = new LineEnds(bytes);
  }

  /** Goes over some more lines; gives how many bytes of the file are behind it: all of them when it has come to its end. */
  step(): number {
    const { length } = this.#bytes;
    const limit = this.#pieces.isLast ? length : this.#bytes.lastIndexOf(10) + 1;
    this.#at = this.#run(this.#at, Math.min(limit, this.#at + stepBytes));
    if (this.#at >= limit) {
      if (this.#pieces.isLast) this.#close(length);
      else this.#nextPiece();
    }
    return this.#pieces.from + this.#at;
  }

  /** Takes whole lines from `from` until `limit` is passed; gives where it stopped. */
  #run(from: number, limit: number): number {
    let at = from;
    while (at < limit) at = this.#begins(at) ? this.#begin(at) : this.#goOn(at);
    return at;
  }

  /** The next piece begins with the open entry: more of it may follow. It doubles where one entry fills it. */
  #nextPiece(): void {
    const pieces = this.#pieces;
    const { from } = pieces;
    const kept = this.#open ? this.#line : this.#at;
    pieces.take(from + kept, 2 * (this.#bytes.length - kept));
    if (pieces.bytes !== this.#bytes) {
      this.#bytes = pieces.bytes;
      this.#view = viewOf(this.#bytes);
      this.#head = new HeaderReader(this.#bytes);
      this.#lines = new LineEnds(this.#bytes);
    }
    const by = pieces.from - from;
    this.#at -= by;
    this.#line -= by;
    this.#start -= by;
    this.#lineEnd -= by;
  }

  /** Whether an entry begins with the line at `at`; if so, its head is read. */
  #begins(at: number): boolean {
    const bytes = this.#bytes;
    const first = bytes[at] ?? 0;
    const mayBe = (first >= 0x30 && first <= 0x39) || first === 0x5b || first >= 0x80;
    if (!mayBe || (this.shape.afterReturn && at > 0 && bytes[at - 2] !== 13)) return false;
    const head = this.#head;
    return head.read(at) && head.shape === this.shape.head;
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
    this.#close(at);
    let author = names.known(this.#view, head.end);
    // Neither head nor name holds a line end: the search begins behind them.
    const end = this.#lines.endFrom(author < 0 ? head.end : names.textStart);
    const lineEnd = this.#bytes[end - 1] === 13 ? end - 1 : end;
    if (author < 0) author = names.meet(this.#bytes, this.#view, head.end, lineEnd);
    this.#open = true;
    this.#line = at;
    this.#marked = head.marked;
    this.#lineEnd = lineEnd;
    this.#newName = names.isNew;
    this.#author = author;
    this.#start = author < 0 ? head.end : names.textStart;
    this.days.add(this.columns.push(head.secondsOfDay, author, this.#pieces.from + at), head.day);
    return end + 1;
  }

  /** Ends the open entry before `before`, and tells what it is. */
  #close(before: number): void {
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

  // Placeholders repeat a thousandfold: the latest of each length and end is remembered.
  readonly #seen: (FewBytes | undefined)[] = Array.from({ length: 256 });
  readonly #seenBits = new Uint16Array(256);

  #lookedAt(needed: number, start: number, lineEnd: number, end: number): number {
    const bytes = this.#bytes;
    const length = end - start;
    const marked = this.#marked;
    const slot = (length * 31 + (bytes[end - 1] ?? 0) * 7 + (marked ? 1 : 0)) & 255;
    const seen = this.#seen[slot];
    if (seen?.length === length && seen.standAt(this.#view, start)) return this.#seenBits[slot] ?? 0;
    const bits = classify(bytes, this.#decode, start, lineEnd, end, needed, marked);
    if (bits !== 0 && length < mostRemembered && lineEnd === end) {
      const kept = (this.#seen[slot] ??= new FewBytes(mostRemembered));
      kept.keep(this.#view, start, length);
      this.#seenBits[slot] = bits;
    }
    return bits;
  }
}

const yearPlace = (shape: number): YearPlace => {
  const place = (shape >> 8) & 3;
  return place === 0 || place === 1 || place === 2 ? place : 3;
};
