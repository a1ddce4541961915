// One evening of the dance: its words, its halves, its loop, and the story that tells it. What a pair keeps over time is in
// index.ts; a command that tells one evening starts a third sooner without it.
export * from "./partner.ts";
export * from "./moves.ts";
export * from "./feelings.ts";
export * from "./choices.ts";
export * from "./half.ts";
export * from "./form.ts";
export * from "./loop.ts";
export * from "./new-loop.ts";
export * from "./sentence.ts";
export * from "./posing.ts";
export * from "./eggs.ts";
export type { DanceWords, FeelingWords, MoveWords } from "./words/words.ts";
export { en } from "./words/en/index.ts";
export * from "./episode.ts";
export * from "./refrain.ts";
export * from "./story.ts";
export { half, longestWords, mostWords } from "./read-half.ts";
export { fitting } from "./reader.ts";
export { partners } from "./read-partner.ts";
export type { Expected, Fault, JsonSchema, Read, Reader } from "./reader.ts";
