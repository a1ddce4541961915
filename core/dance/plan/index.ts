export * from "./plan.ts";
export * from "./suggest.ts";
export * from "./evenings.ts";
export * from "./new-dance.ts";
export type { PlanFact } from "./facts.ts";
export type { PlanLog, Practice, PracticeState } from "./fold.ts";
