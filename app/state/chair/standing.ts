// The therapist's chair, as this phone stands to it: what is shown to somebody who only reads, and on the therapist's own
// device what was shown there.
import type { Entry } from "@refrain/core/dance";

/** One person's side of showing something to a therapist. */
export interface Showing {
  /**
   * `asked`: the other one proposes a therapist, and waits for this person's yes. `proposed`: this person did, and waits.
   * `open`: what both, or one alone, chose can be read there. `ended`: closed for good, by either.
   */
  readonly stage: "none" | "proposed" | "asked" | "open" | "ended";
  /**
   * With `ended`, where nobody stopped it. `late`: the therapist's link had run out before the place could be opened.
   * `unused`: it was closed from elsewhere before anything stood there, perhaps for that reason.
   */
  readonly why?: "late" | "unused";
  /** Shown by one person alone, without the other. */
  readonly alone: boolean;
  /** What stands there now from me and from the other, by the keys of core/dance/room/choice.ts. */
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

export const showsNothing: Showing = { stage: "none", alone: false, mine: [], theirs: [] };

/** What a couple, or one person, shows on this device of a therapist's. */
export interface Room {
  /** The space's id: 64 hexadecimal digits. */
  readonly space: string;
  /** How many persons may write there: two, or one who works alone. */
  readonly persons: 1 | 2;
  /** Only what counts in the room (`foldRoom` of core/dance/room), with `from` set; empty after the stop. */
  readonly entries: readonly Entry[];
  /** Stopped by either: nothing is shown any more. */
  readonly closed: boolean;
}
