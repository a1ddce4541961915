import { Cursor } from "./cursor.ts";
import { viewOf } from "./few-bytes.ts";
import { KnownHeads, type Clock, type DatePlace, type Head } from "./known-head.ts";
import { halfOf, hour24 } from "./meridiem.ts";
import { pack } from "./order.ts";
import { digitOf, isBlank, isMark, size } from "./points.ts";

/**
 * Reads the head of a line of a chat export, "[31.12.23, 22:45:09] " or "12/31/23, 10:45 PM - ", in any of the shapes
 * that phones print: digits of other scripts, invisible direction marks, several kinds of blank, a marker of the half
 * of the day before or after the time. Works on bytes and makes no strings unless a marker is not plain AM or PM.
 *
 * The three numbers of the date are kept as printed; which is day and which is month is decided over the whole file.
 * `shape` sums up how the head is made. Every head of one export has one shape, which tells a message that begins
 * with a date apart from a message of its own.
 */
export class HeaderReader extends Cursor implements Head, DatePlace, Clock {
  first = 0;
  middle = 0;
  last = 0;
  day = 0;
  secondsOfDay = 0;
  shape = 0;
  hasSeconds = false;
  bracketed = false;
  /** A mark U+200E stood before the head: iOS puts it before lines that are not plain words. */
  marked = false;
  end = 0;
  half: Half | undefined = undefined;
  dateAt = 0;
  dateEnd = 0;
  hourAt = 0;
  hourDigits = 0;
  minuteAt = 0;
  secondAt = -1;
  readonly #known = new KnownHeads(viewOf(this.bytes));

  /** Whether a head begins at `from`; if so, the fields hold it. */
  read(from: number): boolean {
    return this.#known.again(from, this) || this.readAnew(from);
  }

  private readAnew(from: number): boolean {
    const { bytes } = this;
    this.at = from;
    this.skipMarks();
    this.marked = this.at > from;
    this.bracketed = bytes[this.at] === 0x5b;
    if (this.bracketed) {
      this.at++;
      this.skipMarks();
    }
    this.dateAt = this.at;
    if (!this.date()) return false;
    this.dateEnd = this.at;
    const gapStart = this.at;
    const comma = this.gap();
    if (comma < 0) return false;
    let word = "";
    if (this.wordStart >= 0) word = this.textOf(this.wordStart, this.wordEnd);
    const half = word === "" ? undefined : halfOf(word);
    if (!this.time()) return false;
    const length = this.at - gapStart;
    if (length > longest) return false;
    const found =
      (this.bracketed ? this.closeBracket(half, comma) : this.closeDash(half, comma)) && this.onOneLine(from);
    // What these two end with settles the head whatever the text behind it; other endings look further.
    const ends = found && bytes[this.end - 1] === 0x20 && (this.bracketed || ((this.shape >> 1) & 3) === 1);
    // Its like may have an hour of one digit more.
    if (ends && this.hasSeconds === this.secondAt >= 0 && length < longest) this.#known.keep(from, this);
    return found;
  }

  /** A broken character may take a line end for one of its bytes. */
  private onOneLine(from: number): boolean {
    for (let i = from; i < this.end; i++) if (this.bytes[i] === 10) return false;
    return true;
  }

  private wordStart = -1;
  private wordEnd = -1;
  private hour = 0;
  private minute = 0;
  private second = 0;
  private timeSeparator = 0;
  private dateSeparator = 0;
  private yearPlace = 3;

  private date(): boolean {
    this.first = this.number();
    if (this.first < 0) return false;
    const digitsFirst = this.digits;
    const one = this.separator();
    if (one === 0) return false;
    this.middle = this.number();
    if (this.middle < 0) return false;
    const digitsMiddle = this.digits;
    const two = this.separator();
    if (two === 0 || (two !== one && one < 100)) return false;
    this.last = this.number();
    if (this.last < 0) return false;
    const digitsLast = this.digits;
    if (one >= 100) this.separator();
    this.yearPlace = digitsFirst === 4 ? 0 : digitsMiddle === 4 ? 1 : digitsLast === 4 ? 2 : 3;
    if (digitsFirst === 3 || digitsMiddle === 3 || digitsLast === 3) return false;
    this.dateSeparator = Math.min(one, 101);
    const big =
      (this.first > 31 || this.first === 0 ? 1 : 0) +
      (this.middle > 31 || this.middle === 0 ? 1 : 0) +
      (this.last > 31 ? 1 : 0);
    return big < 2;
  }

  /** What stands between the numbers of a date: 1 "/", 2 ".", 3 "-", 100 and up 年 and its like; 0 for anything else. */
  private separator(): number {
    this.skipMarks();
    const { bytes } = this;
    const byte = bytes[this.at] ?? 0;
    let code = 0;
    if (byte === 0x2f) code = 1;
    else if (byte === 0x2e) code = 2;
    else if (byte === 0x2d) code = 3;
    else if (byte >= 0x80) {
      const point = this.point(this.at);
      if ("年月日년월일".includes(String.fromCodePoint(point))) code = 100;
      else if (point === 0x2010 || point === 0x2011) code = 3;
      if (code === 0) return 0;
      this.at += size(point) - 1;
    }
    if (code === 0) return 0;
    this.at++;
    if (bytes[this.at] === 0x20 || (bytes[this.at] ?? 0) >= 0x80) {
      const before = this.at;
      this.skipBlanks();
      if (this.at > before && code === 1) this.at = before;
    }
    return code;
  }

  /**
   * What stands between date and time: blanks, a comma, a dot, at most two words ("г.,", "um", "下午"). Leaves the last word.
   * Gives 1 with a comma, 0 without, −1 where no time follows.
   */
  private gap(): number {
    const { bytes } = this;
    this.wordStart = -1;
    let comma = 0;
    let any = false;
    const limit = this.at + 28;
    while (this.at < limit) {
      const byte = bytes[this.at] ?? 10;
      if (byte >= 0x30 && byte <= 0x39) return any ? comma : -1;
      if (byte === 0x20 || byte === 0x2e) this.at++;
      else if (byte === 0x2c) {
        comma = 1;
        this.at++;
      } else if (byte < 0x30 || byte === 0x5d || byte === 0x5b || byte === 0x3a || byte === 0x2f) return -1;
      else {
        const point = this.point(this.at);
        if (digitOf(point) >= 0) return any ? comma : -1;
        if (point === 0x60c || point === 0x3001) comma = 1;
        else if (!isBlank(point) && !isMark(point)) {
          if (this.wordStart < 0 || this.wordEnd !== this.at) this.wordStart = this.at;
          this.wordEnd = this.at + size(point);
        }
        this.at += size(point);
      }
      any = true;
    }
    return -1;
  }

  private time(): boolean {
    const { bytes } = this;
    this.hourAt = this.at;
    this.hour = this.number();
    if (this.hour < 0 || this.hour > 24 || this.digits > 2) return false;
    this.hourDigits = this.digits;
    const before = this.at;
    this.skipBlanks();
    const separator = bytes[this.at] ?? 0;
    if (separator === 0x3a || separator === 0x2e) {
      if (this.at !== before) return false;
      this.at++;
    } else if (separator === 0x68 || separator === 0x48) {
      this.at++;
      this.skipBlanks();
    } else return false;
    this.timeSeparator = separator === 0x3a ? 0 : separator === 0x2e ? 1 : 2;
    this.minuteAt = this.at;
    this.minute = this.number();
    if (this.minute < 0 || this.minute > 59 || this.digits !== 2) return false;
    this.hasSeconds = false;
    this.second = 0;
    this.secondAt = -1;
    if (bytes[this.at] === separator && separator !== 0x68) {
      const back = this.at;
      this.at++;
      const second = this.number();
      if (second >= 0 && second <= 60 && this.digits === 2) {
        this.hasSeconds = true;
        this.secondAt = back + 1;
        this.second = Math.min(59, second);
      } else this.at = back;
    }
    if (this.timeSeparator === 2) this.spelledSeconds();
    return true;
  }

  /** "18 h 25 min 06 s". */
  private spelledSeconds(): void {
    const back = this.at;
    this.skipBlanks();
    if (!this.letters("min")) {
      this.at = back;
      return;
    }
    this.skipBlanks();
    const secondAt = this.at;
    const second = this.number();
    if (this.digits === 2) this.secondAt = secondAt;
    this.skipBlanks();
    if (second >= 0 && second < 60 && this.letters("s")) {
      this.hasSeconds = true;
      this.second = second;
    } else this.at = back;
  }

  private closeBracket(before: Half | undefined, comma: number): boolean {
    const { bytes } = this;
    let close = this.at;
    while (close < this.at + 32 && bytes[close] !== 0x5d && bytes[close] !== 10 && close < bytes.length)
      close++;
    if (bytes[close] !== 0x5d) return false;
    let half = before;
    if (close > this.at) {
      half = this.plainHalf(this.at, close) ?? halfOf(this.textOf(this.at, close)) ?? before;
      if (half === undefined && this.textOf(this.at, close).trim() !== "") return false;
    }
    this.at = close + 1;
    this.at += bytes[this.at] === 0x20 ? 1 : bytes[this.at] === 0xc2 && bytes[this.at + 1] === 0xa0 ? 2 : 0;
    return this.settle(half, comma, 0);
  }

  /** " PM - ", " p. m. - ", " - ", " – ", ": " or just " ". */
  private closeDash(before: Half | undefined, comma: number): boolean {
    const { bytes } = this;
    const from = this.at;
    const quick = this.dashAt(from);
    if (quick > 0) {
      this.at = quick;
      return this.settle(before, comma, 1);
    }
    for (let i = from; i < from + 30; i++) {
      if (bytes[i] === 10 || i >= bytes.length) break;
      const dash = this.dashAt(i);
      if (dash === 0) continue;
      const half = this.plainHalf(from, i) ?? halfOf(this.textOf(from, i));
      // A word in this place that is no marker we know: better no head than one twelve hours off.
      if (half === undefined) return false;
      this.at = dash;
      return this.settle(half, comma, 1);
    }
    if (bytes[from] === 0x3a && bytes[from + 1] === 0x20) {
      this.at = from + 2;
      return this.settle(before, comma, 2);
    }
    if (bytes[from] === 0x20) {
      this.at = from + 1;
      return this.settle(before, comma, 3);
    }
    return false;
  }

  /** Where the text after " - " or " – " begins; 0 where there is none at `i`. */
  private dashAt(i: number): number {
    const { bytes } = this;
    const byte = bytes[i];
    let at = i;
    if (byte === 0x20) at = i + 1;
    else if (byte === 0xc2 && bytes[i + 1] === 0xa0) at = i + 2;
    else if (byte === 0xe2) {
      const point = this.point(i);
      if (!isBlank(point) && !isMark(point)) return 0;
      at = i + 3;
      if (isMark(point)) return this.dashAt(at);
    } else return 0;
    if (bytes[at] === 0x2d && bytes[at + 1] === 0x20) return at + 2;
    if (bytes[at] === 0xe2 && bytes[at + 1] === 0x80 && (bytes[at + 2] === 0x93 || bytes[at + 2] === 0x94))
      return bytes[at + 3] === 0x20 ? at + 4 : 0;
    return 0;
  }

  /** AM or PM after one blank of any kind, without making a string. */
  private plainHalf(from: number, to: number): Half | undefined {
    const { bytes } = this;
    const m = bytes[to - 1];
    if (m !== 0x4d && m !== 0x6d) return undefined;
    const blank = to - 2 - from;
    const before = bytes[from];
    const isOne =
      (blank === 1 && before === 0x20) ||
      (blank === 2 && before === 0xc2) ||
      (blank === 3 && before === 0xe2);
    if (!isOne && blank !== 0) return undefined;
    const letter = (bytes[to - 2] ?? 0) | 0x20;
    return letter === 0x61 ? "am" : letter === 0x70 ? "pm" : undefined;
  }

  private settle(half: Half | undefined, comma: number, close: number): boolean {
    this.end = this.at;
    this.half = half;
    this.day = pack(this.yearPlace, this.first, this.middle, this.last);
    this.secondsOfDay = hour24(this.hour, half) * 3600 + this.minute * 60 + this.second;
    if (this.secondsOfDay >= 86_400) this.secondsOfDay -= 86_400;
    this.shape =
      (this.bracketed ? 1 : 0) |
      (close << 1) |
      (comma << 3) |
      (this.hasSeconds ? 16 : 0) |
      (this.timeSeparator << 5) |
      (half === undefined ? 0 : 128) |
      (this.yearPlace << 8) |
      (Math.min(this.dateSeparator, 4) << 10);
    return true;
  }
}

type Half = ReturnType<typeof halfOf> & string;

/** Bytes from the end of the date to the end of the clock, at most. */
const longest = 48;
