import type { Half } from "../../half.ts";
import * as choices from "./choices.ts";
import * as feelings from "./feelings.ts";
import { list, quoted, tidy } from "./grammar.ts";

/** The verbs a phrase is carried by, in one person and time. */
export interface Verbs {
  readonly feel: string;
  readonly be: string;
  readonly long: string;
}

/** What lies underneath, after its subject: *feels unimportant and alone*. `other` is what the partner is called here. */
export function feelingPhrase(half: Half, verbs: Verbs, other: string): string | undefined {
  if (half.underneath === "unknown") return undefined;
  const known = half.underneath.map(feelingWords);
  const felt = known.flatMap((words) => words.feels ?? []);
  const being = known.flatMap((words) => words.is ?? []).map((phrase) => phrase.replaceAll("{other}", other));
  const parts = [
    ...(felt.length > 0 ? [`${verbs.feel} ${list(felt)}`] : []),
    ...(being.length > 0 ? [`${verbs.be} ${list(being)}`] : []),
  ];
  return parts.length > 0 ? list(parts) : undefined;
}

/** What is longed for, after its subject: *longs to matter*. */
export function longingPhrase(half: Half, verbs: Verbs, other: string): string | undefined {
  const fromFeelings =
    half.underneath === "unknown" ? [] : half.underneath.flatMap((w) => feelingWords(w).longs ?? []);
  const fromNeeds = half.need === "unknown" ? [] : half.need.map(needPhrase);
  const longings = [...new Set([...fromNeeds, ...fromFeelings])].map((phrase) =>
    phrase.replaceAll("{other}", other),
  );
  if (longings.length === 0) return undefined;
  return `${verbs.long} ${list(longings)}`;
}

const feelingWords = (words: string): { feels?: string; is?: string; longs?: string } =>
  Object.entries(feelings.underneath).find(([id]) => id === words)?.[1] ?? { feels: quoted(words) };

function needPhrase(words: string): string {
  const known = Object.entries(choices.needs).find(([id]) => id === words);
  if (known) return known[1];
  const own = tidy(words);
  return /^to \p{L}/u.test(own) && !/["\u201c\u201d\u201e\u00ab\u00bb{}.;!?]/u.test(own)
    ? own
    : `for ${quoted(words)}`;
}
