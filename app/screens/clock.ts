import { words } from "../words/index.ts";

const formats = new Map<string, Intl.DateTimeFormat>();
const format = (key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(undefined, options);
  formats.set(key, made);
  return made;
};

/** A time as it is said: *20:40*, *09:00 tomorrow*, *Friday, 09:00*. Milliseconds since 1970, both. */
export function clock(at: number, now: number): string {
  const time = format("time", { hour: "2-digit", minute: "2-digit" }).format(at);
  const days = dayOf(at) - dayOf(now);
  if (days === 0) return time;
  if (days === 1) return words.home.tomorrowAt(time);
  return words.home.dayAt(format("day", { weekday: "long" }).format(at), time);
}

const dayOf = (at: number): number => {
  const date = new Date(at);
  return Math.round(new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime() / 86_400_000);
};
