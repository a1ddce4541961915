export * from "./situations.ts";
export * from "./round.ts";
export type { FinderFact, FinderKept, FinderRemoved } from "./facts.ts";
export { round as roundReader } from "./facts.ts";
export type { FinderState } from "./fold.ts";
