import { words } from "../../words/index.ts";

export type FeelingId = keyof typeof words.breath.feels;
export const oldIds = ["today", "partly", "mostly", "unsure"] as const;
export type OldId = (typeof oldIds)[number];

/**
 * One sentence to say aloud, at most twenty words: the feeling, what is old in it, no fight, one small reach. With `own`
 * it reaches for nobody: the feeling, and leave to be slow with it.
 */
export const sentenceFor = (feeling: FeelingId, old: OldId, own = false): string =>
  partsFor(feeling, old, own).join(" ");

/** The same with its reach apart, where it has one: that is said with more weight. */
export function partsFor(
  feeling: FeelingId,
  old: OldId,
  own: boolean,
): readonly [said: string, reach?: string] {
  const text = words.breath;
  const feels = text.feels[feeling];
  const whole = old === "partly" || old === "mostly" ? text.partOld(feels) : text.whole(feels);
  if (own) return [`${whole} ${text.slowly}`];
  return feeling === "blank"
    ? [`${whole} ${text.notLeaving}`, text.giveMinute]
    : [`${whole} ${text.dontFight}`, text.stay];
}
