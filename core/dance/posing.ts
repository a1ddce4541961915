/**
 * Interpretations posing as feelings: words that say what another did. They may be true; they are met with
 * *could it be…*, never struck out. The lists are convention (nonviolent communication), not measured science.
 */
export interface Posing {
  readonly word: string;
  /** Feelings it may stand for, as ids of feelings.ts or plain words of the same language. */
  readonly couldBe: readonly string[];
  /** A plain fact of fear in some homes: never rewritten, answered with the safety page. */
  readonly safety: boolean;
}
