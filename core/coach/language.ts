/** What the coach knows of one language: lists, patterns and sentences, nothing else. Another language is another folder. */
export interface Language {
  readonly code: string;
  /** Class name → members; a member may be several words. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Pattern files, see pattern.ts for the notation. */
  readonly rules: readonly string[];
  /** As typed (lower case, straight apostrophe) → the words it stands for. */
  readonly spelling: ReadonlyMap<string, string>;
  /** Endings that make a class of their own, tried on every word: class name → ending. */
  readonly endings: Readonly<Record<string, RegExp>>;
  /** How a contraction comes apart: [ending, what it becomes]. */
  readonly contractions: readonly (readonly [RegExp, string])[];
  /** Words of the language that the typo finder must leave alone. */
  readonly common: readonly string[];
  /** Classes whose words are recognised through one slip of the finger. */
  readonly slips: readonly string[];
}

/** Splits a list as it is written in the lexicon files: commas or line ends between members. */
export const list = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((item) => item.trim().replaceAll("-", " "))
    .filter((item) => item !== "");
