/** What a line may carry that makes it hard to hear. */
export const flagKinds = [
  "criticism",
  "blame",
  "contempt",
  "defensiveness",
  "stonewalling",
  "threat",
  "mindreading",
  "demand",
  "pseudofeeling",
  "behaviour",
] as const;
export type FlagKind = (typeof flagKinds)[number];

/** What a message that lands has in it. */
export const strengthNames = [
  "situation",
  "emotion",
  "ownpart",
  "impulse",
  "need",
  "request",
  "warmth",
] as const;
export type Strength = (typeof strengthNames)[number];

export const stances = ["pursue", "distance", "soften", "repair", "neutral"] as const;
export type Stance = (typeof stances)[number];

/** The help that fits where rewording would be wrong; whoever shows it finds the address. */
export const helps = ["fear", "harm", "exposure", "children", "money", "self"] as const;
export type Help = (typeof helps)[number];

/** One clause and how it may land. Offsets are UTF-16 code units in the text as typed, end exclusive. */
export interface Flag {
  readonly kind: FlagKind;
  readonly start: number;
  readonly end: number;
  /** One kind sentence. */
  readonly reason: string;
  /** Another way to make the same point; never with `help`. */
  readonly instead?: string;
  readonly help?: Help;
  /** A word the map accepts as underneath ("unimportant", "a failure"): reported, but not shown beside the text. */
  readonly accepted?: true;
}

export interface Reading {
  readonly flags: readonly Flag[];
  readonly strengths: readonly Strength[];
  /** What a softer message would still need; empty where nobody needs it (a shopping list). */
  readonly missing: readonly Strength[];
  readonly stance: Stance;
  /** `en`, or the language guessed for a text that was left alone (`und` if none fits). */
  readonly language: string;
  /** Help that fits the message as a whole, whether or not a clause is flagged. */
  readonly help: readonly Help[];
}
