/** What the sixteen situations are about, four each. */
export const finderTopics = ["time", "house", "touch", "us"] as const;
export type FinderTopic = (typeof finderTopics)[number];

/** Where an answer goes: after the other, away from them, or toward them softly. */
export type Direction = "after" | "away" | "soft";

/** The answers every situation offers, each in its own words. None of them is control, and none is a type of person. */
export const answerIds = ["ask", "sharp", "busy", "quiet", "soft"] as const;
export type AnswerId = (typeof answerIds)[number];

const directions: Readonly<Record<AnswerId, Direction>> = {
  ask: "after",
  sharp: "after",
  busy: "away",
  quiet: "away",
  soft: "soft",
};
export const directionOf = (id: AnswerId): Direction => directions[id];

/** Sixteen everyday situations of our own, in the order they are asked: topics mixed, so that no run of four is alike. */
export const situationIds = [
  "laptop",
  "undone",
  "turned-away",
  "need-to-talk",
  "late",
  "big-spend",
  "not-tonight",
  "told-off",
  "dinner-phone",
  "done-over",
  "no-goodbye",
  "morning-after",
  "full-week",
  "clearing-up",
  "low-unseen",
  "nothing",
] as const;
export type SituationId = (typeof situationIds)[number];

export const topicOf = (id: SituationId): FinderTopic =>
  finderTopics[situationIds.indexOf(id) % finderTopics.length] ?? "us";

/** How sure: *perhaps*, *likely*, *surely*. */
export type Strength = 1 | 2 | 3;
export const strengths: readonly Strength[] = [1, 2, 3];

/** What going after is for. */
export const afterAims = ["reach-you", "get-an-answer", "know-i-matter", "mend-it-now"] as const;
/** Why one goes quiet, where it is a step of a dance. Fear of the partner is not among them: it is never kept. */
export const awayReasons = ["calm-down", "not-make-it-worse", "never-helps"] as const;
export type FinderAim = (typeof afterAims)[number] | (typeof awayReasons)[number];
export const finderAims: readonly FinderAim[] = [...afterAims, ...awayReasons];

/** Eight lines on being close, four of each leaning, in the order they are asked. */
export const lineIds = [
  "wonder-if-i-matter",
  "carry-it-alone",
  "slow-answer",
  "need-room",
  "hear-it-often",
  "hard-to-need",
  "small-sign",
  "busy-when-close",
] as const;
export type LineId = (typeof lineIds)[number];
export type Leaning = "anxious" | "avoidant";
export const leaningOf = (id: LineId): Leaning => (lineIds.indexOf(id) % 2 === 0 ? "anxious" : "avoidant");

/** Not like me 0 … very like me 4. */
export type Likeness = 0 | 1 | 2 | 3 | 4;
export const likenesses: readonly Likeness[] = [0, 1, 2, 3, 4];

/** Where one may have learnt it: taps, always private. */
export const learntIds = [
  "nobody-talked",
  "loud-home",
  "be-good",
  "somebody-left",
  "earlier-love",
  "not-sure",
] as const;
export type LearntId = (typeof learntIds)[number];
