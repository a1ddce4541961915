// The one door to what the app says. Another language is another folder beside en, and one line here. As a namespace: a
// screen takes along the words it names, and no others.
export * as words from "./en/index.ts";

/** What the dance itself says. */
export { en as dance } from "@refrain/core/dance";
