export * from "./facts.ts";
export * from "./pause.ts";
export * from "./view.ts";
