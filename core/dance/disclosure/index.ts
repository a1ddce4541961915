export * from "./facts.ts";
export * from "./disclosure.ts";
