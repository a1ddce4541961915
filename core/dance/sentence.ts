import type { Place } from "./partner.ts";

/** A piece of a sentence; `owner` where it is one partner's move, so that a drawing can show it in their colour. */
export interface Run {
  readonly text: string;
  readonly owner?: Place;
}

/** A clause keeps together on a line where it can. */
export type Clause = readonly Run[];

/** One sentence, clause by clause. Clauses carry their own punctuation; joined by one blank they are the sentence. */
export type Sentence = readonly Clause[];

/** From whose side a sentence is said: by one of them (*I*, *you*), or by neither. */
export type View = Place | "outside";

export const plain = (sentence: Sentence): string =>
  sentence.map((clause) => clause.map((run) => run.text).join("")).join(" ");
