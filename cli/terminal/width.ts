import { createRequire } from "node:module";

/** Text whose every sign takes one column: Latin, its punctuation, and the signs the figure is drawn with. */
const simple = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e\u2500-\u25ff]*$/;

export const isSimple = (text: string): boolean => simple.test(text);

const require = createRequire(import.meta.url);
let library: ((text: string) => number) | undefined;

/**
 * The columns a text takes in a terminal. The library that knows every script takes as long to load as the whole command
 * otherwise needs to start, so it is asked only where there is something to know.
 */
export function stringWidth(text: string): number {
  if (isSimple(text)) return text.length;
  if (library === undefined) {
    const loaded: { default: (text: string) => number } = require("string-width");
    library = loaded.default;
  }
  return library(text);
}
