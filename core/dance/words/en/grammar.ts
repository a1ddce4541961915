import type { Move } from "../../moves.ts";
import { moves } from "./moves.ts";

/** Who a verb is about: the speaker, the one spoken to, or a partner by name (always a singular *they*). */
export type Person = "I" | "you" | "they";

const own = { I: "my", you: "your", they: "their" } as const;

/** A move said of someone: *raise my voice*, *raises their voice*; `bare` after *has to*. */
export function moveVerb(move: Move, person: Person, bare = false): string {
  const { verb, rest } = moves[move.did];
  const form = person === "they" && !bare ? verb[1] : verb[0];
  const after = rest.replaceAll("{own}", own[person]).replaceAll("{they}", person);
  return after === "" ? form : `${form} ${after}`;
}

/** *a*, *a and b*, *a, b and c*. */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** Text as one tidy line: no line breaks, no doubled blanks, no control signs. */
export const tidy = (text: string): string => text.replace(/[\s\p{Cc}\p{Cs}]+/gu, " ").trim();

const anyQuote = /["\u201c\u201d\u201e\u00ab\u00bb]/gu;

/** A person's own words inside a sentence: in double quotes, their own double quotes taken off, no stop before the closing one. */
export function quoted(text: string): string {
  const inside = tidy(text.replace(anyQuote, "")).replace(/[.;,]+$/u, "");
  return `\u201c${inside}\u201d`;
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|\ud802|\ud83a/u;

/** A name that runs the other way is set apart, so that it does not carry the punctuation off with it. */
export const nameInSentence = (name: string): string =>
  rightToLeft.test(name) ? `\u2068${name}\u2069` : name;
