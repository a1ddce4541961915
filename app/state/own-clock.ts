import { weekOf } from "@refrain/core/dance";
import type { Local } from "./reminder.ts";

// The person's own clock: the one place where the app asks the device for its time zone.

/** Minutes to add to universal time for the clock on this wall, on that day. */
const offsetOf = (at: number): number => -new Date(at).getTimezoneOffset();

/** The week a moment lies in, Monday to Sunday, by the clock on this wall. */
export const ownWeekOf = (at: number): number => weekOf(at, offsetOf(at));

/** Day (0 Monday) and hour of a moment by the clock on this wall. */
export function localOf(at: number): Local {
  const date = new Date(at);
  return { day: (date.getDay() + 6) % 7, hour: date.getHours() };
}

/** The next date with this day of the week, today included. */
export function nextDate(at: number, day: number): { year: number; month: number; day: number } {
  const date = new Date(at);
  date.setDate(date.getDate() + ((day - localOf(at).day + 7) % 7));
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}
