import { dateFormat } from "../date-format.ts";

// Times of a chat are clocks on a wall, kept as if they were UTC.
const format = (options: Intl.DateTimeFormatOptions) => {
  const kept = dateFormat({ ...options, timeZone: "UTC" });
  return (time: number): string => kept().format(time);
};

export const monthOf = format({ month: "long", year: "numeric" });
export const shortMonthOf = format({ month: "short" });
export const dayOf = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
export const clockOf = format({ hour: "2-digit", minute: "2-digit", hour12: false });
export const hourOf = (time: number): number => new Date(time).getUTCHours();

/** The moment on this phone at which its clock showed this. */
export function momentOf(time: number): number {
  const wall = new Date(time);
  return new Date(
    wall.getUTCFullYear(),
    wall.getUTCMonth(),
    wall.getUTCDate(),
    wall.getUTCHours(),
    wall.getUTCMinutes(),
  ).getTime();
}
