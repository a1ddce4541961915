import { measureKeys, seriesOf, type MeasureKey, type Seen } from "./measures.ts";
import { mondayOf } from "@refrain/core/dance";

/** One row of one's own numbers: a week, a measure, a value. */
export interface OwnRow {
  /** The Monday the week began with, YYYY-MM-DD. */
  readonly week: string;
  readonly measure: MeasureKey;
  readonly value: number;
}

/** Everything the charts are made from, oldest first. Only one's own looks and log, and the episodes both know of. */
export const ownRows = (seen: Seen): readonly OwnRow[] =>
  measureKeys
    .flatMap((measure) =>
      seriesOf(measure, seen).map(({ week, value }) => ({
        week: new Date(mondayOf(week)).toISOString().slice(0, 10),
        measure,
        value: Math.round(value * 1000) / 1000,
      })),
    )
    .sort((a, b) => (a.week < b.week ? -1 : a.week > b.week ? 1 : 0));

export const asCsv = (rows: readonly OwnRow[]): string =>
  ["week,measure,value", ...rows.map(({ week, measure, value }) => `${week},${measure},${value}`)].join(
    "\r\n",
  ) + "\r\n";

export const asJson = (rows: readonly OwnRow[]): string =>
  `${JSON.stringify({ unit: "week", rows }, undefined, 1)}\n`;
