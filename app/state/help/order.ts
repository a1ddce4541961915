import type { HelpLine } from "./lines-1.ts";

/** What was found at its source before what was not, and what answers here before what leads to a website. */
const rank = ({ call, text, checked, doubt }: HelpLine): number =>
  (doubt === undefined ? 0 : 4) + (checked === "source" ? 0 : 2) + ((call ?? text) ? 0 : 1);

/** The lines as they are to be tried; those alike stay as the list has them. */
export const inOrder = (lines: readonly HelpLine[]): readonly HelpLine[] =>
  lines.toSorted((a, b) => rank(a) - rank(b));
