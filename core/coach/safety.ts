import type { Analysis, Found } from "./analysis.ts";
import type { Marked } from "./flags.ts";
import { byNumber, numberOf } from "./names.ts";
import type { Help } from "./reading.ts";
import { helps } from "./reading.ts";

const helpBy = byNumber(helps.map((help) => [`help.${help}`, help]));

const fear = numberOf("help.fear");
const play = numberOf("harmless.play");
const scene = numberOf("harmless.scene");

/** More harmless words than any message has; keeps a hostile text linear. */
const mostHarmless = 200;

/** What rules found that calls for help. */
export function helpsIn({ found, tokens }: Analysis): readonly Found[] {
  let out: Found[] | undefined;
  let harmless: Found[] | undefined;
  for (const each of found) {
    const { number } = each.group;
    if (helpBy[number]) (out ??= []).push(each);
    else if ((number === play || number === scene) && (harmless?.length ?? 0) < mostHarmless)
      (harmless ??= []).push(each);
  }
  if (out === undefined) return nothing;
  return harmless === undefined ? out : out.filter((each) => !isHarmless(each, harmless, tokens));
}

/** "You hit me with that question", "in the film he chokes me": no fact of fear. */
const isHarmless = (fact: Found, harmless: readonly Found[], tokens: Analysis["tokens"]): boolean =>
  fact.group.number === fear &&
  harmless.some(({ group, from, to }) =>
    group.number === scene
      ? tokens[from]?.sentence === tokens[fact.from]?.sentence
      : from <= fact.to && to >= fact.from,
  );
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
