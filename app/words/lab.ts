// A door of its own, so that the first load does not carry these sentences.
export { lab as labWords } from "./en/lab.ts";
