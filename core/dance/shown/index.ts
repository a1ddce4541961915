export * from "./shown.ts";
export type { Shown, ShownFact, ShownTakenBack } from "./facts.ts";
export type { ShownState } from "./fold.ts";
