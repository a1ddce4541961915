export * from "./scales.ts";
export type { CheckInFact } from "./facts.ts";
export type { Looks, LooksState } from "./fold.ts";
