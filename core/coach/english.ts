/** English, for whoever builds a reader of their own (the trainer, the ablations). */
export { english } from "./words/en/language.ts";
