/** Days from 1970-01-01 to a date of the Gregorian calendar (Howard Hinnant's civil-from-days, public domain). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether the calendar has this date; phones print none before 1970 or after 2099. */
export function dateExists(year: number, month: number, day: number): boolean {
  if (year < 1970 || year > 2099 || month < 1 || month > 12 || day < 1) return false;
  return day <= (month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0));
}

/** The year meant by what is printed: two digits are of this century; Thai phones count from 543 BC. */
export function fullYear(printed: number): number {
  if (printed < 100) return 2000 + printed;
  return printed >= 2500 && printed < 2700 ? printed - 543 : printed;
}

export const dayMs = 86_400_000;
export const hourMs = 3_600_000;
export const minuteMs = 60_000;
