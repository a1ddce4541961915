import { FewBytes } from "./few-bytes.ts";
import { hour24 } from "./meridiem.ts";
import type { halfOf } from "./meridiem.ts";

/** What the head of a line says. */
export interface Head {
  /** The numbers of the date in printed order. */
  first: number;
  middle: number;
  last: number;
  /** The same, packed (see `pack`). */
  day: number;
  secondsOfDay: number;
  shape: number;
  hasSeconds: boolean;
  bracketed: boolean;
  marked: boolean;
  /** Where the rest of the line begins. */
  end: number;
}

/** Where the date stands in the bytes, with all that belongs to it. */
export interface DatePlace {
  readonly dateAt: number;
  readonly dateEnd: number;
}

/** Where the digits of the clock stand in the bytes. */
export interface Clock {
  readonly hourAt: number;
  readonly hourDigits: number;
  readonly minuteAt: number;
  /** −1 without seconds. */
  readonly secondAt: number;
  readonly half: ReturnType<typeof halfOf>;
}

/** A day has a handful of heads: before noon and after, hours of one digit and of two, an invisible mark or none. */
const most = 8;

/** The heads read last. Nearly every next one has the bytes of one of them save for the digits of the clock, or the date. */
export class KnownHeads {
  readonly #view: DataView;
  readonly #heads: KnownHead[] = [];
  #next = 0;
  /** The one that was read last, if it was a known one. */
  #latest: KnownHead | undefined = undefined;

  constructor(view: DataView) {
    this.#view = view;
  }

  keep(start: number, head: Readonly<Head & DatePlace & Clock>): void {
    const { hourAt, minuteAt, secondAt } = head;
    if (head.end - start > mostBytes) return;
    // Digits of other scripts take more bytes than they count; such heads are read each time.
    if (!this.#plain(hourAt) || !this.#plain(minuteAt) || (secondAt >= 0 && !this.#plain(secondAt))) return;
    // Mostly a new day has begun: the heads of the day before are those to come, save for the date.
    this.#latest = undefined;
    for (const one of this.#heads) {
      one.redate(head);
      if (one.again(start)) this.#latest = one;
    }
    if (this.#latest !== undefined) return;
    const known = (this.#heads[this.#next] ??= new KnownHead(this.#view));
    known.keep(start, head);
    this.#latest = known;
    this.#next = (this.#next + 1) % most;
  }

  /** Whether the head at `from` is a known one at another time of the day; if so, `into` holds it. */
  again(from: number, into: Head): boolean {
    const latest = this.#latest;
    if (latest === undefined || !latest.again(from)) return this.#anotherAgain(from, into);
    // All else stands there still.
    into.secondsOfDay = latest.secondsOfDay;
    into.end = latest.end;
    return true;
  }

  #anotherAgain(from: number, into: Head): boolean {
    const heads = this.#heads;
    let found: KnownHead | undefined = undefined;
    for (let i = 0; i < heads.length && found === undefined; i++)
      if (heads[i]?.again(from) === true) found = heads[i];
    this.#latest = found;
    if (found === undefined) return false;
    found.tell(into);
    return true;
  }

  #plain(at: number): boolean {
    return digit(this.#view, at) >= 0;
  }
}

/** What of a shape is the date's (see `HeaderReader`). */
const dateBits = ~0xff;

/** Longer heads are read each time. */
const mostBytes = 64;

/** A head read before, of which all bytes but the digits of the clock are compared. */
class KnownHead {
  secondsOfDay = 0;
  end = 0;
  readonly #view: DataView;
  readonly #bytes = new FewBytes(mostBytes);
  // From the beginning of the head.
  #date = 0;
  #dateLength = 0;
  #hour = 0;
  #hourDigits = 0;
  #minute = 0;
  /** −1 without seconds. */
  #second = -1;
  #hours = hours.none;
  #first = 0;
  #middle = 0;
  #last = 0;
  #day = 0;
  #shape = 0;
  #bracketed = false;
  #marked = false;

  constructor(view: DataView) {
    this.#view = view;
  }

  keep(start: number, head: Readonly<Head & DatePlace & Clock>): void {
    const { dateAt, dateEnd, hourAt, hourDigits, minuteAt, secondAt, half } = head;
    this.#date = dateAt - start;
    this.#dateLength = dateEnd - dateAt;
    this.#hour = hourAt - start;
    this.#hourDigits = hourDigits;
    this.#minute = minuteAt - start;
    this.#second = secondAt < 0 ? -1 : secondAt - start;
    this.#bytes.keep(this.#view, start, head.end - start);
    this.#bytes.leaveOut(this.#hour, hourDigits);
    this.#bytes.leaveOut(this.#minute, 2);
    if (secondAt >= 0) this.#bytes.leaveOut(this.#second, 2);
    this.#hours = hours[half ?? "none"];
    this.#setDate(head);
    this.#shape = head.shape;
    this.#bracketed = head.bracketed;
    this.#marked = head.marked;
  }

  /** Takes on the date of another head, if it is as long as its own. */
  redate(head: Readonly<Head & DatePlace>): void {
    const { dateAt, dateEnd } = head;
    if (dateEnd - dateAt !== this.#dateLength) return;
    this.#shape = (this.#shape & ~dateBits) | (head.shape & dateBits);
    this.#bytes.put(this.#view, dateAt, this.#date, this.#dateLength);
    this.#setDate(head);
  }

  #setDate(head: Readonly<Head>): void {
    this.#first = head.first;
    this.#middle = head.middle;
    this.#last = head.last;
    this.#day = head.day;
  }

  /** Whether the head at `from` is this one at another time of the day; if so, `secondsOfDay` and `end` are its. */
  again(from: number): boolean {
    const view = this.#view;
    if (!this.#bytes.standAt(view, from)) return false;
    const hourAt = from + this.#hour;
    const hour = this.#hourDigits === 2 ? two(view, hourAt) : digit(view, hourAt);
    const minute = two(view, from + this.#minute);
    const second = this.#second < 0 ? 0 : two(view, from + this.#second);
    if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || second < 0 || second > 59) return false;
    this.end = from + this.#bytes.length;
    this.secondsOfDay = (this.#hours[hour] ?? 0) * 3600 + minute * 60 + second;
    return true;
  }

  /** Hands over what it says. */
  tell(into: Head): void {
    into.first = this.#first;
    into.middle = this.#middle;
    into.last = this.#last;
    into.day = this.#day;
    into.shape = this.#shape;
    into.bracketed = this.#bracketed;
    into.marked = this.#marked;
    into.hasSeconds = this.#second >= 0;
    into.secondsOfDay = this.secondsOfDay;
    into.end = this.end;
  }
}

/** What printed hours mean in each half of the day; 24 is midnight. */
const hours = {
  am: meanings("am"),
  pm: meanings("pm"),
  noon: meanings("noon"),
  none: meanings(undefined),
} as const;

function meanings(half: Clock["half"]): Uint8Array {
  return Uint8Array.from({ length: 25 }, (_, hour) => hour24(hour, half) % 24);
}

/** Value of the plain digit at `at`; −1 for anything else. */
function digit(view: DataView, at: number): number {
  const value = view.getUint8(at) - 0x30;
  return value > 9 ? -1 : value;
}

/** Value of the two plain digits at `at`; negative for anything else. */
function two(view: DataView, at: number): number {
  const ten = digit(view, at);
  const one = digit(view, at + 1);
  return ten < 0 || one < 0 ? -1 : ten * 10 + one;
}
