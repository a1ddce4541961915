import { quantile, quantiles } from "./numbers.ts";
import type { Pair } from "./pair.ts";

const day = 1440;

export const hourOf = (minute: number): number => Math.floor((((minute % day) + day) % day) / 60);

/** 1970-01-01 was a Thursday. */
export const isWeekend = (minute: number): boolean =>
  [0, 6].includes((((Math.floor(minute / day) + 4) % 7) + 7) % 7);

/** When a person is usually asleep, learnt from when they do not write. */
export interface Sleep {
  /** Hours of the day, 0 to 24; the night goes from `from` to `to`, over midnight where `from` is larger. */
  readonly from: number;
  readonly to: number;
}

/**
 * The longest stretch of the day in which a person hardly ever writes: hours holding under a seventh of an even share,
 * at least four and at most eleven hours long. Undefined under 150 entries or without such a stretch.
 */
export function sleepOf(pair: Pair, person: 0 | 1): Sleep | undefined {
  const bins = new Float64Array(48);
  let total = 0;
  for (let i = 0; i < pair.size; i++) {
    if (pair.who[i] !== person) continue;
    const bin = Math.floor(((((pair.minutes[i] ?? 0) % day) + day) % day) / 30);
    bins[bin] = (bins[bin] ?? 0) + 1;
    total++;
  }
  if (total < 150) return undefined;
  const quiet = total / 48 / 7;
  let best = { start: 0, length: 0 };
  for (let start = 0; start < 48; start++) {
    let length = 0;
    while (length < 48 && (bins[(start + length) % 48] ?? 0) <= quiet) length++;
    if (length > best.length) best = { start, length };
  }
  if (best.length < 8) return undefined;
  // A stretch longer than a night holds the night in its middle.
  const spare = Math.max(0, best.length - 22);
  best = { start: best.start + Math.floor(spare / 2), length: best.length - spare };
  return { from: (best.start % 48) / 2, to: ((best.start + best.length) % 48) / 2 };
}

export function isAsleep(sleep: Sleep | undefined, minute: number): boolean {
  if (sleep === undefined) return false;
  const hour = (((minute % day) + day) % day) / 60;
  return sleep.from > sleep.to
    ? hour >= sleep.from || hour < sleep.to
    : hour >= sleep.from && hour < sleep.to;
}

/** Minutes of a span in which a person is usually awake. */
export function awakeMinutes(sleep: Sleep | undefined, from: number, to: number): number {
  if (sleep === undefined) return to - from;
  const length = ((sleep.to - sleep.from + 24) % 24 || 24) * 60;
  let asleep = 0;
  for (let night = Math.floor(from / day) * day + sleep.from * 60 - day; night < to; night += day)
    asleep += Math.max(0, Math.min(to, night + length) - Math.max(from, night));
  return Math.max(0, to - from - asleep);
}

/** Answers of one person: the other had written, and this person wrote next. In columns, in order. */
export interface Answers {
  /** When the message that was answered last came (minutes). */
  readonly asked: Float64Array;
  readonly minutes: Float64Array;
}

export function answersOf(pair: Pair): readonly [Answers, Answers] {
  const counts = [0, 0];
  for (let i = 1; i < pair.size; i++)
    if (pair.who[i] !== pair.who[i - 1]) counts[pair.who[i] ?? 0] = (counts[pair.who[i] ?? 0] ?? 0) + 1;
  const of = (person: 0 | 1): Answers => {
    const asked = new Float64Array(counts[person] ?? 0);
    const minutes = new Float64Array(counts[person] ?? 0);
    let to = 0;
    for (let i = 1; i < pair.size; i++) {
      if (pair.who[i] !== person || pair.who[i - 1] === person) continue;
      asked[to] = pair.minutes[i - 1] ?? 0;
      minutes[to++] = Math.max(0, (pair.minutes[i] ?? 0) - (pair.minutes[i - 1] ?? 0));
    }
    return { asked, minutes };
  };
  return [of(0), of(1)];
}

/** How long a person's answers take, in minutes: overall and by the hour in which the other wrote. */
export interface AnswerTimes {
  readonly count: number;
  readonly median: number;
  readonly slow: number;
  /** 24 medians; NaN where fewer than five answers. */
  readonly byHour: readonly number[];
}

export function answerTimes({ asked, minutes }: Answers): AnswerTimes {
  const byHour = grouped(asked, minutes, () => true).map((inHour) =>
    inHour.length < 5 ? Number.NaN : quantile(inHour, 0.5),
  );
  const [median = Number.NaN, slow = Number.NaN] = quantiles(minutes, [0.5, 0.9]);
  return { count: minutes.length, median, slow, byHour };
}

/**
 * Hours of working days in which a person's answers take at least twice their usual time while they are awake: work, or
 * whatever keeps them. Only hours with enough answers count; waits of half a day and more are nights.
 */
export function busyHours({ asked, minutes }: Answers): readonly number[] {
  const short = (index: number): boolean => (minutes[index] ?? 0) < 12 * 60;
  const usual = quantile(
    minutes.filter((one) => one < 12 * 60),
    0.5,
  );
  const hours = grouped(asked, minutes, (index) => short(index) && !isWeekend(asked[index] ?? 0));
  return hours.flatMap((inHour, hour) =>
    inHour.length >= 12 && quantile(inHour, 0.5) >= 2 * usual && hour >= 5 && hour < 22 ? [hour] : [],
  );
}

/** Minutes of the answers taken, by the hour in which the other wrote. */
function grouped(
  asked: Float64Array,
  minutes: Float64Array,
  take: (index: number) => boolean,
): Float64Array[] {
  const hour = new Int8Array(asked.length).fill(-1);
  const counts = new Uint32Array(24);
  for (let i = 0; i < asked.length; i++) {
    if (!take(i)) continue;
    const at = hourOf(asked[i] ?? 0);
    hour[i] = at;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const groups = Array.from(counts, (count) => new Float64Array(count));
  for (let i = asked.length - 1; i >= 0; i--) {
    const at = hour[i] ?? -1;
    if (at < 0) continue;
    const left = (counts[at] ?? 1) - 1;
    counts[at] = left;
    const group = groups[at];
    if (group !== undefined) group[left] = minutes[i] ?? 0;
  }
  return groups;
}
