/** Five questions of our own, 0 not at all … 10 fully. Not a validated test. */
export const scaleIds = ["seen", "supported", "trust", "presence", "hope"] as const;
export type ScaleId = (typeof scaleIds)[number];

/** How early the dance was caught this week, latest first; `none`: it did not come. */
export const caughtIds = ["not", "afterwards", "midway", "first-step", "none"] as const;
export type CaughtId = (typeof caughtIds)[number];

/** Questionnaires whose totals a person or therapist may enter. Their questions are not shipped. */
export const measureIds = ["csi-4", "csi-16", "csi-32", "cpq-sf", "ecr-rs"] as const;
export type MeasureId = (typeof measureIds)[number];

export interface CheckIn {
  /** Whole weeks since the Monday of the week of 1 January 1970, in the person's own time zone then. */
  readonly week: number;
  readonly at: number;
  readonly scales: { readonly [scale in ScaleId]?: number };
  readonly caught?: CaughtId;
}

/** Totals of one questionnaire on one day, by the name of the part. */
export interface Measured {
  readonly id: string;
  readonly at: number;
  readonly measure: MeasureId;
  readonly parts: readonly { readonly part: string; readonly score: number }[];
}

/** The week a moment lies in. `offset`: minutes to add to universal time for the person's own clock. */
export const weekOf = (at: number, offset: number): number => {
  const days = Math.floor((at / 60_000 + offset) / 1440);
  // 1 January 1970 was a Thursday.
  return Math.floor((days + 3) / 7);
};

/** The Monday a week begins with, as midnight in universal time: for printing a date, not for measuring. */
export const mondayOf = (week: number): number => (week * 7 - 3) * 86_400_000;
