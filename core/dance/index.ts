// The dance: its words and its rules.
export * from "./partner.ts";
export * from "./moves.ts";
export * from "./feelings.ts";
export * from "./choices.ts";
export * from "./half.ts";
export * from "./form.ts";
export * from "./loop.ts";
export * from "./sentence.ts";
export type { Posing } from "./posing.ts";
export * from "./eggs.ts";
export type { DanceWords, FeelingWords, MoveWords } from "./words/words.ts";
export { en } from "./words/en/index.ts";
