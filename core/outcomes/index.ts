/** What changes over the weeks, counted and compared with one's own beginning. Pure. */
export * from "./series.ts";
export * from "./measures.ts";
export * from "./figure.ts";
export * from "./planEffect.ts";
export * from "./leans.ts";
export * from "./questionnaires.ts";
export * from "./own.ts";
