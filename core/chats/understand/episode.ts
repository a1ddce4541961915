/** How the distancer moved away: wrote nothing; clipped replies; beside the point; an exit; or all of it spread over a day. */
export type Subtype = "silent" | "minimal" | "deflect" | "leave" | "slow-burn";

/** How it ended: the distancer turned back; came back as if nothing had been; the pursuer softened first. */
export type Ending = "repair" | "logistics-only" | "pursuer-gives-in";

/** One time the dance happened in a chat: a chase, a withdrawal, a silence, a return. Indices are into the `Pair`. */
export interface PairEpisode {
  readonly pursuer: 0 | 1;
  /** First and last message of the chase, and the distancer's first message after it. */
  readonly start: number;
  readonly chaseEnd: number;
  readonly end: number;
  readonly subtype: Subtype;
  readonly ending: Ending;
  /** How likely this is an episode, 0 to 1; see `certainty.ts`. Calibrated on invented couples, not on real ones. */
  readonly confidence: number;
  /** Pursuer's messages in the chase, and how many of them had words of reaching. */
  readonly messages: number;
  readonly reaching: number;
}
