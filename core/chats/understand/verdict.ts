import type { PairEpisode } from "./episode.ts";

/** What the episodes of a chat say together. Roles belong to episodes: this counts, it does not name a character. */
export type Verdict =
  | { readonly kind: "stable"; readonly pursuer: 0 | 1 }
  | { readonly kind: "switching" }
  | { readonly kind: "none" }
  | { readonly kind: "not enough"; readonly why: "short" | "few messages" | "language" | "not two people" };

/** Fewer episodes than this make no pattern. */
const leastEpisodes = 3;
/** …and so many must be at least this sure: doubtful ones alone make none. */
const sure = 0.75;
/** From this share on, one person is said to do most of the pursuing. */
const stableShare = 0.75;
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
  if (episodes.filter((one) => one.confidence >= sure).length < leastEpisodes) return { kind: "none" };
  const share = episodes.filter((one) => one.pursuer === 0).length / episodes.length;
  if (share >= stableShare) return { kind: "stable", pursuer: 0 };
  if (share <= 1 - stableShare) return { kind: "stable", pursuer: 1 };
  return { kind: "switching" };
}
