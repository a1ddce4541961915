import type { Lexicon } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/** What the coach knows of one language: lists, patterns, sentences and how neighbours settle a form. Another language is another folder. */
export interface Language {
  readonly code: string;
  /** Class name → members; a member may be several words. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Pattern files, see pattern.ts for the notation. */
  readonly rules: readonly string[];
  /** Words that guards, tone and strengths listen for, by the part they play; to be listed here makes no word a known one. */
  readonly parts: Readonly<Record<Part, readonly string[]>>;
  /** Whom or what a small word speaks of; words with the same answer are alike to the model that weighs claims. */
  readonly company: Readonly<Record<string, string>>;
  /** As typed (lower case, straight apostrophe) → the words it stands for. */
  readonly spelling: ReadonlyMap<string, string>;
  /** The words that an `unsettled` one stands for between its neighbours; undefined where it stands for itself. */
  readonly settle: (tokens: readonly Token[], at: number, lexicon: Lexicon) => readonly string[] | undefined;
  /** Endings that make a class of their own, tried on every word: class name → ending. */
  readonly endings: Readonly<Record<string, RegExp>>;
  /** How a contraction comes apart: [ending, what it becomes]. */
  readonly contractions: readonly (readonly [RegExp, string])[];
  /** Words of the language that the typo finder must leave alone. */
  readonly common: readonly string[];
  /** Classes whose words are recognised through one slip of the finger. */
  readonly slips: readonly string[];
}

/** The parts that words play for the code itself, apart from the rules. */
export const parts = [
  /** The writer: "I". */
  "speaker",
  /** The other: "you", "your". */
  "addressed",
  /** Mine or ours: what is forbidden about it is no advice. */
  "mine",
  /** Third persons, as whoever is hurt: "why that hurt her". */
  "others",
  /** What hurts: before one of `others` it is another's feeling. */
  "hurting",
  /** Forms that only their neighbours explain. */
  "unsettled",
  /** Openings that make a plain question of "you always…". */
  "asks",
  /** Words that forbid or deny within a claim. */
  "refuses",
  /** After it the writer speaks again: "but". */
  "turns",
  /** Regret that turns an excuse into owning up… */
  "regrets",
  /** …unless one of these stands beside it. */
  "defends",
  /** Regret by which words said are owned. */
  "rues",
  /** Comparisons that lift a denial: "never met anyone as calm". */
  "compares",
  /** Words that take praise back. */
  "spoils",
  /** Words that pose as feelings and that the map accepts as underneath. */
  "accepted",
] as const;
export type Part = (typeof parts)[number];

/** Splits a list as it is written in the lexicon files: commas or line ends between members. */
export const list = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((item) => item.trim().replaceAll("-", " "))
    .filter((item) => item !== "");
