import type { PairEpisode } from "./episode.ts";

/** What the episodes of a chat say together. Roles belong to episodes: this counts, it does not name a character. */
export type Verdict =
  | { readonly kind: "stable"; readonly pursuer: 0 | 1 }
  | { readonly kind: "switching" }
  | { readonly kind: "none" }
  | { readonly kind: "not enough"; readonly why: "short" | "few messages" | "language" | "not two people" };

/** Fewer episodes than this make no pattern. */
const leastEpisodes = 3;
/** Of true episodes about this share is found, so that so much less is asked of the ones that are. */
const found = 0.75;
/** About this share of what is found is something else, and as likely laid to the one as to the other. */
const mistaken = 0.1;
/** Who pursues in three of four is said to do most of the pursuing: this share of what is found. */
const stableShare = 0.75 * (1 - mistaken) + mistaken / 2;
const leastDays = 28;
const leastMessages = 300;
/** Share of texts that must have a word of the ear's language. */
const leastKnown = 0.5;

export interface Evidence {
  readonly days: number;
  readonly messages: number;
  /** Share of a sample of texts with any of the language's commonest words. */
  readonly known: number;
}

export function verdictOf(episodes: readonly PairEpisode[], evidence: Evidence): Verdict {
  if (evidence.known < leastKnown) return { kind: "not enough", why: "language" };
  if (evidence.days < leastDays) return { kind: "not enough", why: "short" };
  if (evidence.messages < leastMessages) return { kind: "not enough", why: "few messages" };
  const [one, two] = [expected(episodes, 0), expected(episodes, 1)];
  if (one + two < leastEpisodes * found) return { kind: "none" };
  const share = one / (one + two);
  if (share >= stableShare) return { kind: "stable", pursuer: 0 };
  if (share <= 1 - stableShare) return { kind: "stable", pursuer: 1 };
  return { kind: "switching" };
}

/** How many of this person's episodes are true ones, by what is known: a doubtful one counts for less. */
const expected = (episodes: readonly PairEpisode[], pursuer: 0 | 1): number =>
  episodes.reduce((sum, one) => sum + (one.pursuer === pursuer ? one.confidence : 0), 0);
