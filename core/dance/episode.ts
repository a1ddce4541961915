import type { TopicId } from "./choices.ts";
import type { Half } from "./half.ts";
import type { Partners, Place } from "./partner.ts";
import { join, type Loop } from "./loop.ts";

/** How one time the dance happened came to its end. */
export const endings = ["open", "cooled", "repaired"] as const;
export type Ending = (typeof endings)[number];

/** What one says after reading the other's half. */
export const answerKinds = ["not-known", "touches", "landed-differently"] as const;
export type AnswerKind = (typeof answerKinds)[number];

export interface Answered {
  readonly by: Place;
  readonly kind: AnswerKind;
  readonly words?: string;
}

/** One time the dance happened: when, topic, two halves, how it ended. */
export interface Episode {
  readonly id: string;
  /** Milliseconds since 1970: when it happened, as its teller says. */
  readonly when: number;
  readonly topic?: TopicId;
  readonly halves: { readonly one?: Half; readonly two?: Half };
  /** Whose half is in from their own phone and not opened on this one: it is not among `halves` yet. */
  readonly unopened?: readonly Place[];
  /** Who has opened the other's half; a half given alone needs no opening. */
  readonly opened: readonly Place[];
  readonly answers: readonly Answered[];
  /** Who has said *yes, that's mine* to the loop as it stands now. */
  readonly owned: readonly Place[];
  readonly ended?: Ending;
}

export const loopOf = (partners: Partners, episode: Episode): Loop =>
  join(partners, episode.halves.one, episode.halves.two);

/** Whole when each has said "yes, that's mine". */
export const isComplete = (episode: Episode): boolean => episode.owned.length === 2;
