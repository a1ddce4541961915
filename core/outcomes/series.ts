/** One week's value of one measure; a week without one is simply absent. */
export interface Point {
  /** As `weekOf` counts them. */
  readonly week: number;
  readonly value: number;
}
export type Series = readonly Point[];

/** The points of the `weeks` weeks that end with `last`. */
export const lastWeeks = (series: Series, last: number, weeks: number): Series =>
  series.filter(({ week }) => week > last - weeks && week <= last);

/** How many fall into each week, from the first week that is known to the last; a quiet week counts nought. */
export function countsByWeek(weeks: readonly number[], first: number, last: number): Series {
  const counts = new Map<number, number>();
  for (const week of weeks) counts.set(week, (counts.get(week) ?? 0) + 1);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => ({
    week: first + i,
    value: counts.get(first + i) ?? 0,
  }));
}
