import type { Analysis, Found } from "./analysis.ts";
import type { Marked } from "./flags.ts";
import { byNumber } from "./names.ts";
import type { Help } from "./reading.ts";
import { helps } from "./reading.ts";

const helpBy = byNumber(helps.map((help) => [`help.${help}`, help]));

/** What rules found that calls for help. */
export function helpsIn({ found }: Analysis): readonly Found[] {
  let out: Found[] | undefined;
  for (const each of found) if (helpBy[each.group.number]) (out ??= []).push(each);
  return out ?? nothing;
}
const nothing: readonly Found[] = [];

/** Whether some of it lies on the words from one to another. */
export function meetsHelp(helps: readonly Found[], first: number, last: number): boolean {
  for (const { from, to } of helps) if (from <= last && to >= first) return true;
  return false;
}

/** The help that fits a message, in the order the words came; facts of fear first. */
export function helpsOf(analysis: Analysis): Help[] {
  const out: Help[] = [];
  for (const found of analysis.found) {
    const help = helpBy[found.group.number];
    if (help && !out.includes(help)) out.push(help);
  }
  return out.sort((a, b) => helps.indexOf(a) - helps.indexOf(b));
}

/** The help that belongs to one marked clause: what it says stands, and is not reworded. */
export function helpFor(mark: Marked, analysis: Analysis): Help | undefined {
  for (const found of analysis.found) {
    const help = helpBy[found.group.number];
    if (help && found.from <= mark.last && found.to >= mark.first) return help;
  }
  return undefined;
}
