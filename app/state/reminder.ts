/** A reminder of one's own: a line on Home once a week. Off unless turned on; never sent by anybody to anybody. */
export interface Reminder {
  /** 0 Monday … 6 Sunday. */
  readonly day: number;
  /** Whole hours of the person's own clock, 0 … 23. */
  readonly hour: number;
  /** No line stands between these hours; equal: no quiet hours. May pass midnight. */
  readonly quietFrom: number;
  readonly quietTo: number;
}

export const usualReminder: Reminder = { day: 6, hour: 18, quietFrom: 22, quietTo: 7 };

/** A moment by the person's own clock. */
export interface Local {
  readonly day: number;
  readonly hour: number;
}

/** Whether the line stands: from its hour on its day to the end of the week, outside quiet hours, until the look is kept. */
export function reminds({ day, hour, quietFrom, quietTo }: Reminder, now: Local, kept: boolean): boolean {
  if (kept || now.day < day || (now.day === day && now.hour < hour)) return false;
  const quiet =
    quietFrom <= quietTo
      ? now.hour >= quietFrom && now.hour < quietTo
      : now.hour >= quietFrom || now.hour < quietTo;
  return !quiet;
}

export function readReminder(value: unknown): Reminder | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const kept = new Map<string, unknown>(Object.entries(value));
  const whole = (key: string, most: number): number | undefined => {
    const there = kept.get(key);
    return typeof there === "number" && Number.isInteger(there) && there >= 0 && there <= most
      ? there
      : undefined;
  };
  const [day, hour] = [whole("day", 6), whole("hour", 23)];
  const [quietFrom, quietTo] = [whole("quietFrom", 23), whole("quietTo", 23)];
  if (day === undefined || hour === undefined || quietFrom === undefined || quietTo === undefined)
    return undefined;
  return { day, hour, quietFrom, quietTo };
}

const days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
const two = (n: number): string => String(n).padStart(2, "0");

/** The reminder as a calendar file (RFC 5545): weekly, floating time, a title that says nothing. `first`: the date of its first day. */
export function calendarFile(
  reminder: Reminder,
  first: { readonly year: number; readonly month: number; readonly day: number },
  stamp: string,
  title: string,
): string {
  const start = `${first.year}${two(first.month)}${two(first.day)}T${two(reminder.hour)}0000`;
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Notes//Notes//EN",
    "BEGIN:VEVENT",
    `UID:${stamp}-weekly@notes.invalid`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${start}`,
    "DURATION:PT15M",
    `RRULE:FREQ=WEEKLY;BYDAY=${days[reminder.day] ?? "SU"}`,
    `SUMMARY:${title}`,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}
