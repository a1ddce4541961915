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

/** The help that fits a message, each once; facts of fear first. */
export const helpsOf = (found: readonly Found[]): Help[] =>
  found.length === 0 ? [] : helps.filter((help) => found.some(({ group }) => helpBy[group.number] === help));

/** The help that belongs to one marked clause: what it says stands, and is not reworded. */
export function helpFor({ first, last }: Marked, found: readonly Found[]): Help | undefined {
  for (const { group, from, to } of found) if (from <= last && to >= first) return helpBy[group.number];
  return undefined;
}
