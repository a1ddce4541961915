import { hour24 } from "./meridiem.ts";
import type { halfOf } from "./meridiem.ts";

/** What the head of a line says. */
export interface Head {
  /** The numbers of the date in printed order. */
  first: number;
  middle: number;
  last: number;
  secondsOfDay: number;
  shape: number;
  hasSeconds: boolean;
  bracketed: boolean;
  marked: boolean;
  /** Where the rest of the line begins. */
  end: number;
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

/** The head read last. Nearly every next one has the same bytes save for the digits of the clock. */
export class KnownHead {
  readonly #bytes: Uint8Array;
  #start = 0;
  #end = 0;
  #hourAt = 0;
  #hourDigits = 0;
  #minuteAt = 0;
  #secondAt = -1;
  #half: Clock["half"] = undefined;
  #known = false;
  readonly #head: Head = {
    first: 0,
    middle: 0,
    last: 0,
    secondsOfDay: 0,
    shape: 0,
    hasSeconds: false,
    bracketed: false,
    marked: false,
    end: 0,
  };

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  keep(start: number, { hourAt, hourDigits, minuteAt, secondAt, half }: Clock, head: Readonly<Head>): void {
    // Digits of other scripts take more bytes than they count; such heads are read each time.
    if (!this.#plain(hourAt) || !this.#plain(minuteAt) || (secondAt >= 0 && !this.#plain(secondAt))) return;
    this.#start = start;
    this.#end = head.end;
    this.#hourAt = hourAt;
    this.#hourDigits = hourDigits;
    this.#minuteAt = minuteAt;
    this.#secondAt = secondAt;
    this.#half = half;
    this.#known = true;
    copy(head, this.#head);
  }

  /** Whether the head at `from` is the known one at another time of the day; if so, `into` holds it. */
  again(from: number, into: Head): boolean {
    if (!this.#known) return false;
    const shift = from - this.#start;
    if (!this.#same(this.#start, this.#hourAt, shift)) return false;
    const hour = this.#hourDigits === 2 ? this.#two(this.#hourAt + shift) : this.#digit(this.#hourAt + shift);
    if (hour < 0 || hour > 24) return false;
    if (!this.#same(this.#hourAt + this.#hourDigits, this.#minuteAt, shift)) return false;
    const minute = this.#two(this.#minuteAt + shift);
    if (minute < 0 || minute > 59) return false;
    let second = 0;
    let after = this.#minuteAt + 2;
    if (this.#secondAt >= 0) {
      if (!this.#same(after, this.#secondAt, shift)) return false;
      second = this.#two(this.#secondAt + shift);
      if (second < 0 || second > 59) return false;
      after = this.#secondAt + 2;
    }
    if (!this.#same(after, this.#end, shift)) return false;
    copy(this.#head, into);
    into.end = this.#end + shift;
    into.secondsOfDay = (hour24(hour, this.#half) * 3600 + minute * 60 + second) % 86_400;
    return true;
  }

  #same(from: number, to: number, shift: number): boolean {
    const bytes = this.#bytes;
    for (let i = from; i < to; i++) if (bytes[i] !== bytes[i + shift]) return false;
    return true;
  }

  #plain(at: number): boolean {
    return this.#digit(at) >= 0;
  }

  #digit(at: number): number {
    const digit = (this.#bytes[at] ?? 0) - 0x30;
    return digit > 9 ? -1 : digit;
  }

  #two(at: number): number {
    const ten = this.#digit(at);
    const one = this.#digit(at + 1);
    return ten < 0 || one < 0 ? -1 : ten * 10 + one;
  }
}

/** All but the time of day and the end. */
function copy(from: Readonly<Head>, into: Head): void {
  into.first = from.first;
  into.middle = from.middle;
  into.last = from.last;
  into.shape = from.shape;
  into.hasSeconds = from.hasSeconds;
  into.bracketed = from.bracketed;
  into.marked = from.marked;
}
