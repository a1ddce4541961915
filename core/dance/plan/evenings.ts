/** The thread: eight ten-minute evenings, in this order, never overdue. Each has a lesson of the same name in reading/lessons. */
export const eveningIds = [
  "the-dance",
  "pursuers",
  "distancers",
  "how-it-begins",
  "why-it-goes-on",
  "pausing",
  "saying-it",
  "a-new-dance",
] as const;
export type EveningId = (typeof eveningIds)[number];

/** What helped, when the two found each other again. */
export const helpIds = [
  "a-word",
  "a-touch",
  "a-pause",
  "laughing",
  "coming-back",
  "being-heard",
  "saying-sorry",
  "sleep",
] as const;
export type HelpId = (typeof helpIds)[number];

export interface Found {
  readonly id: string;
  readonly at: number;
  readonly helped: readonly HelpId[];
  readonly words?: string;
}
