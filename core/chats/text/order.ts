import { dateExists, dayMs, dayNumber, fullYear } from "./calendar.ts";

export type NumericOrder = "DMY" | "MDY" | "YMD" | "MYD";

/** Where a number of four digits stands among the three of a date: 0 first, 1 middle, 2 last, 3 nowhere. */
export type YearPlace = 0 | 1 | 2 | 3;

/**
 * The three numbers of a printed date and the seconds of its day in one exact double: what a column of times holds
 * until the order is known. All dates of a file have their year in one place, so it need not be kept.
 */
export function pack(place: number, first: number, middle: number, last: number, seconds: number): number {
  if (place === 0) return ((first * 128 + middle) * 128 + last) * 86_400 + seconds;
  if (place === 1) return ((middle * 128 + first) * 128 + last) * 86_400 + seconds;
  return ((last * 128 + first) * 128 + middle) * 86_400 + seconds;
}

/** A packed day back into [four-digit or last number, and the two others as printed]. */
const unpack = (day: number): readonly [number, number, number] => [
  Math.floor(day / 16_384),
  Math.floor(day / 128) % 128,
  day % 128,
];

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
 * @param packed dates in the order of the file
 */
export function findOrder(
  packed: Float64Array,
  size: number,
  place: YearPlace,
  hints: OrderHints,
): OrderFound {
  const possible = candidates[place];
  if (hints.told !== undefined && possible.includes(hints.told))
    return { order: hints.told, guessed: false, by: "told" };
  const days = distinctDays(packed, size);
  const counts = possible.map((order) => ({ order, ...count(days, order, place) }));
  const fewest = Math.min(...counts.map((c) => c.impossible));
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

/** The days in the order of the file, each run of one day once. */
function distinctDays(packed: Float64Array, size: number): Float64Array {
  const days = new Float64Array(size);
  let count = 0;
  let before = -1;
  for (let i = 0; i < size; i++) {
    const day = Math.floor((packed[i] ?? 0) / 86_400);
    if (day !== before) days[count++] = day;
    before = day;
  }
  return days.subarray(0, count);
}

function count(days: Float64Array, order: NumericOrder, place: YearPlace) {
  let impossible = 0;
  let backward = 0;
  let before = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    const number = dayOf(day, order, place);
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
  const [big, one, two] = unpack(day);
  const [year, month, date] =
    order === "DMY" ? [big, two, one] : order === "YMD" && place === 3 ? [one, two, big] : [big, one, two];
  const full = fullYear(year);
  if (place === 3 && full < firstYear) return Number.NaN;
  return dateExists(full, month, date) ? dayNumber(full, month, date) : Number.NaN;
}

/** Turns packed dates into milliseconds, in place; dates that do not exist become NaN. */
export function settleTimes(packed: Float64Array, size: number, order: NumericOrder, place: YearPlace): void {
  let before = -1;
  let start = 0;
  for (let i = 0; i < size; i++) {
    const value = packed[i] ?? 0;
    const day = Math.floor(value / 86_400);
    if (day !== before) {
      before = day;
      start = dayOf(day, order, place) * dayMs;
    }
    packed[i] = start + (value - day * 86_400) * 1000;
  }
}
