// Times to be back, in this device's own hours.
import { longestPause } from "@refrain/core/dance";

const minute = 60_000;
const hour = 60 * minute;

/** What can be chosen for a pause. `tonight` and `tomorrow` are absent when they lie too near or too far. */
export const pauseLengths = ["20", "30", "60", "120", "tonight", "tomorrow"] as const;
export type PauseLength = (typeof pauseLengths)[number];

/** The time to be back, on a whole minute; undefined where this length does not fit into a pause now. */
export function untilFor(length: PauseLength, now: number): number | undefined {
  if (length === "tonight") return laterToday(now);
  if (length === "tomorrow") return within(now, dayAt(now, 1, 9));
  return wholeMinute(now + Number(length) * minute);
}

export const wholeMinute = (at: number): number => Math.ceil(at / minute) * minute;

const laterToday = (now: number): number | undefined =>
  [20, 21, 22, 23].map((clock) => dayAt(now, 0, clock)).find((at) => at - now > 2 * hour);

const within = (now: number, at: number): number | undefined =>
  at - now > hour && at - now <= longestPause ? at : undefined;

/** A clock hour so many days from today. */
export function dayAt(now: number, days: number, clock: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, clock).getTime();
}
