/**
 * Help by country, as known on the day below. A wrong number in this list can hurt someone: corrections are
 * welcome at any time (see CONTRIBUTING).
 */
import { helpLines1, type CountryHelp } from "./lines-1.ts";
import { helpLines2 } from "./lines-2.ts";
import { helpLines3 } from "./lines-3.ts";
import { helpLines4 } from "./lines-4.ts";
import { helpLines5 } from "./lines-5.ts";

export type { CountryHelp, HelpLine } from "./lines-1.ts";

export const helpLinesDate = "2026-11-24";

export const helpLines: readonly CountryHelp[] = [
  ...helpLines1,
  ...helpLines2,
  ...helpLines3,
  ...helpLines4,
  ...helpLines5,
];
