import { words } from "../words/index.ts";
import { dateFormat } from "./date-format.ts";

const timeOfDay = dateFormat({ hour: "2-digit", minute: "2-digit" });
const weekday = dateFormat({ weekday: "long" });

/** A time as it is said: *20:40*, *09:00 tomorrow*, *Friday, 09:00*. Milliseconds since 1970, both. */
export function clock(at: number, now: number): string {
  const time = timeOfDay().format(at);
  const days = dayOf(at) - dayOf(now);
  if (days === 0) return time;
  if (days === 1) return words.home.tomorrowAt(time);
  return words.home.dayAt(weekday().format(at), time);
}

const dayOf = (at: number): number => {
  const date = new Date(at);
  return Math.round(new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime() / 86_400_000);
};
