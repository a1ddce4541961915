import { dateExists, dayMs, dayNumber } from "./calendar.ts";

const pattern =
  /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|UTC|[+-]\d\d:?\d\d)?$/u;

/** A wall-clock ISO time read as if it were UTC, in milliseconds; a zone in it is not looked at. */
export function localTime(text: string): number | undefined {
  const found = pattern.exec(text.trim());
  if (found === null) return undefined;
  const [, year, month, day, hour, minute, second, fraction] = found;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!dateExists(y, m, d)) return undefined;
  const clock = (Number(hour) * 60 + Number(minute)) * 60 + Number(second ?? 0);
  return dayNumber(y, m, d) * dayMs + clock * 1000 + Math.floor(Number(`0.${fraction ?? 0}`) * 1000 + 1e-6);
}

/** An ISO time with its zone, in milliseconds since 1970 UTC; undefined without a zone. */
export function exactTime(text: string): number | undefined {
  const local = localTime(text);
  const zone = pattern.exec(text.trim())?.[8];
  if (local === undefined || zone === undefined) return undefined;
  if (zone === "Z" || zone === "UTC") return local;
  const sign = zone.startsWith("-") ? 1 : -1;
  const digits = zone.slice(1).replace(":", "");
  return local + sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))) * 60_000;
}
