import type { BodyId, CameraId, StorySlot } from "./choices.ts";
import type { Move } from "./moves.ts";

/** An answer a person may honestly not have. It is kept as such, and drawn as an open place. */
export type Answer<T> = T | "unknown";

/** A known id (see feelings.ts, choices.ts) or a person's own words; the words folders tell them apart. */
export type Words = string;

/** The moment I lost you. `harm` marks a blow or a threat: a fact of fear, kept as it is told, and no step of a dance. */
export interface Trigger {
  readonly seen: readonly CameraId[];
  readonly words?: Words;
  readonly harm?: true;
}

/** What I told myself about you, me, us. */
export type Story = { readonly [slot in StorySlot]?: Words };

/** How much of the feeling's size belongs to now, and how much was there before; 0 to 10 each. Always private. */
export interface Echo {
  readonly now: number;
  readonly old: number;
}

/**
 * One partner's side of an episode. Taps alone make a whole half. `certainty: "guess"` marks a half written by the
 * other one; it stays marked wherever it is shown.
 */
export interface Half {
  readonly certainty: "own" | "guess";
  readonly trigger: Answer<Trigger>;
  readonly move: Answer<Move>;
  readonly surface: Answer<readonly Words[]>;
  readonly body: readonly BodyId[];
  readonly story: Answer<Story>;
  readonly underneath: Answer<readonly Words[]>;
  readonly need: Answer<readonly Words[]>;
  readonly aim: Answer<Words>;
  readonly landing: Answer<Words>;
  /** Where do I know this from? Private. */
  readonly from?: Words;
  readonly echo?: Echo;
}

/** A half nobody has given yet. */
export const unknownHalf: Half = {
  certainty: "own",
  trigger: "unknown",
  move: "unknown",
  surface: "unknown",
  body: [],
  story: "unknown",
  underneath: "unknown",
  need: "unknown",
  aim: "unknown",
  landing: "unknown",
};

/** What may be shown to the partner: everything but the private fields. */
export function shareable(half: Half): Half {
  const { from: _from, echo: _echo, ...rest } = half;
  return rest;
}

/** Whether fear of the partner is in this half: it then has no step of a dance to name. */
export const tellsOfFear = (half: Half): boolean =>
  half.aim === "keep-safe" || (half.trigger !== "unknown" && half.trigger.harm === true);
