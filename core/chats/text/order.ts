import { dateExists, dayNumber, fullYear } from "./calendar.ts";

export type NumericOrder = "DMY" | "MDY" | "YMD" | "MYD";

/** Where a number of four digits stands among the three of a date: 0 first, 1 middle, 2 last, 3 nowhere. */
export type YearPlace = 0 | 1 | 2 | 3;

/**
 * The three numbers of a printed date in one: what is kept until the order is known. All dates of a file have their year
 * in one place, so it need not be kept.
 */
export function pack(place: number, first: number, middle: number, last: number): number {
  if (place === 0) return (first * 128 + middle) * 128 + last;
  if (place === 1) return (middle * 128 + first) * 128 + last;
  return (last * 128 + first) * 128 + middle;
}

/** The days of a file in its order, each run of one day once, and the entry each run begins with. */
export class DayRuns {
  readonly days: number[] = [];
  readonly #firsts: number[] = [];
  #latest = -1;

  /** @param day packed */
  add(entry: number, day: number): void {
    if (day === this.#latest) return;
    this.#latest = day;
    this.days.push(day);
    this.#firsts.push(entry);
  }

  /**
   * Adds their day to times of day in seconds, in place; those of a day that does not exist become `noTime`.
   * Whether all days exist.
   */
  settle(times: Uint32Array, size: number, order: NumericOrder, place: YearPlace): boolean {
    const { days } = this;
    let all = true;
    for (let run = 0; run < days.length; run++) {
      const day = dayOf(days[run] ?? 0, order, place);
      const from = this.#firsts[run] ?? 0;
      const to = this.#firsts[run + 1] ?? size;
      if (Number.isNaN(day)) {
        all = false;
        times.fill(noTime, from, to);
      } else shift(times, from, to, day * daySeconds);
    }
    return all;
  }
}

/** In place of a time in seconds: beyond the last day that exists. */
export const noTime = 0xffff_ffff;

const daySeconds = 86_400;

function shift(times: Uint32Array, from: number, to: number, by: number): void {
  for (let i = from; i < to; i++) times[i] = (times[i] ?? 0) + by;
}

export interface OrderFound {
  readonly order: NumericOrder;
  readonly guessed: boolean;
  readonly by:
    "told" | "value above 12" | "year first" | "running order" | "language hint" | "day first by habit";
}

export interface OrderHints {
  readonly told?: NumericOrder | undefined;
  /** What the wording of the app's own notices suggests, e.g. American habits. */
  readonly likely?: NumericOrder | undefined;
}

/**
 * Decides which number is the day, in this sequence: told by the caller; a reading under which dates do not exist is
 * out; a year first means the month is second; the reading that runs backwards less often; else a guess, and said so.
 * @param days packed, in the order of the file
 */
export function findOrder(days: readonly number[], place: YearPlace, hints: OrderHints): OrderFound {
  const possible = candidates[place];
  if (hints.told !== undefined && possible.includes(hints.told))
    return { order: hints.told, guessed: false, by: "told" };
  let fewest = Number.POSITIVE_INFINITY;
  const counts = possible.map((order) => {
    const counted = { order, ...count(days, order, place, fewest) };
    fewest = Math.min(fewest, counted.impossible);
    return counted;
  });
  const standing = counts.filter((c) => c.impossible === fewest);
  const steps = Math.min(...standing.map((c) => c.backward));
  const running = withoutRare(standing.filter((c) => c.backward === steps));
  const best = running[0]?.order ?? "DMY";
  if (possible.length === 1) return { order: best, guessed: false, by: "year first" };
  if (standing.length === 1) return { order: best, guessed: false, by: "value above 12" };
  if (running.length === 1) return { order: best, guessed: false, by: "running order" };
  const likely = running.find((c) => c.order === hints.likely);
  return likely === undefined
    ? { order: best, guessed: true, by: "day first by habit" }
    : { order: likely.order, guessed: true, by: "language hint" };
}

/** A two-digit year first is rare: where another reading does as well, it is left out. */
const withoutRare = <T extends { order: NumericOrder }>(readings: readonly T[]): readonly T[] =>
  readings.length > 1 ? readings.filter((one) => one.order !== "YMD") : readings;

const candidates: Readonly<Record<YearPlace, readonly NumericOrder[]>> = {
  0: ["YMD"],
  1: ["MYD"],
  2: ["DMY", "MDY"],
  3: ["DMY", "MDY", "YMD"],
};

/** How many days are impossible under a reading, and how often it runs backwards; no further than to one more than `most`. */
function count(days: readonly number[], order: NumericOrder, place: YearPlace, most: number) {
  let impossible = 0;
  let backward = 0;
  let before = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < days.length && impossible <= most; i++) {
    const number = dayOf(days[i] ?? 0, order, place);
    if (Number.isNaN(number)) impossible++;
    else {
      if (number < before) backward++;
      before = number;
    }
  }
  return { impossible, backward };
}

/** The apps whose dates have two-digit years did not exist before. */
const firstYear = 2009;

/** Day number of a packed day under a reading; NaN where the calendar has no such day. */
function dayOf(day: number, order: NumericOrder, place: YearPlace): number {
  const big = Math.floor(day / 16_384);
  const one = (day >> 7) & 127;
  const two = day & 127;
  const shortYearFirst = order === "YMD" && place === 3;
  const year = shortYearFirst ? one : big;
  const month = order === "DMY" || shortYearFirst ? two : one;
  const date = shortYearFirst ? big : order === "DMY" ? one : two;
  const full = fullYear(year);
  if (place === 3 && full < firstYear) return Number.NaN;
  return dateExists(full, month, date) ? dayNumber(full, month, date) : Number.NaN;
}
