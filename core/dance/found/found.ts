import type { Place } from "../partner.ts";
import { object, oneOf, text, type Reader } from "../reader.ts";
import { id, place, time, v, type Versioned } from "../versioned.ts";

/** What helped the two find each other again, for taps; own words stand beside these. */
export const helpedIds = [
  "came-back",
  "stayed",
  "said-back",
  "paused-early",
  "owned-part",
  "a-hand",
  "laughed",
] as const;
export type HelpedId = (typeof helpedIds)[number];

/** Home: `ours`. *Found each other*: after a repair, what helped. Shown again on Home and in a pause. */
export interface FoundEachOther extends Versioned<"found-each-other"> {
  readonly found: string;
  readonly by: Place;
  readonly at: number;
  /** A known id, or own words. */
  readonly helped: string;
}

export const foundReader: Reader<FoundEachOther> = object<FoundEachOther>({
  v,
  kind: oneOf(["found-each-other"]),
  found: id,
  by: place,
  at: time,
  helped: text(300),
});

/** One time the two found each other. */
export type Found = Pick<FoundEachOther, "found" | "by" | "at" | "helped">;
