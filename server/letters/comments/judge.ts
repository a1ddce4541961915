import { mixedWords } from "./lookalikes.ts";

/** Why a comment looks like spam; facts only, the words for it are elsewhere. */
export type Reason =
  | {
      readonly kind: "lookalike";
      readonly word: string;
      readonly letter: string;
      readonly script: string;
      readonly like: string;
    }
  | { readonly kind: "invisible"; readonly count: number }
  | { readonly kind: "links"; readonly count: number }
  | { readonly kind: "repeat"; readonly times: number }
  | { readonly kind: "fast"; readonly seconds: number }
  | { readonly kind: "no-form" }
  | { readonly kind: "hidden-field" }
  | { readonly kind: "often"; readonly times: number }
  | { readonly kind: "shouting" };

export interface Given {
  readonly name: string;
  readonly text: string;
  /** Seconds between the form and its sending; undefined when it did not come from our form. */
  readonly seconds: number | undefined;
  readonly hiddenFilled: boolean;
  /** The same words before, lately. */
  readonly repeats: number;
  /** Comments from the same place within the hour, this one not counted. */
  readonly lately: number;
}

export interface Judged {
  /** 0 nothing against it; from 1 on it is likely spam. Never decides: everything is held until somebody has looked. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

const weights: Readonly<Record<Reason["kind"], number>> = {
  lookalike: 0.7,
  invisible: 0.4,
  links: 0.3,
  repeat: 0.6,
  fast: 0.4,
  "no-form": 0.7,
  "hidden-field": 1,
  often: 0.3,
  shouting: 0.2,
};

/** Faster than anybody reads the page and writes a sentence. s */
const quick = 4;

/** Pure: the same comment gets the same score. Weights are our own choice, not measured. */
export function judge(given: Given): Judged {
  const all = `${given.name} ${given.text}`;
  const reasons: Reason[] = [];
  for (const { word, letter, script, like } of mixedWords(all).slice(0, 5))
    reasons.push({ kind: "lookalike", word, letter, script, like: like ?? "" });
  const invisible =
    all.match(/\u034f|[\u00ad\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g)?.length ?? 0;
  if (invisible > 0) reasons.push({ kind: "invisible", count: invisible });
  const links =
    plain(all).match(/\b(https?:\/\/|www\.)|\b[\w-]+\.(com|net|org|ru|info|biz|shop|xyz|top|online|site)\b/g)
      ?.length ?? 0;
  if (links > 0) reasons.push({ kind: "links", count: links });
  if (given.repeats > 0) reasons.push({ kind: "repeat", times: given.repeats });
  if (given.seconds === undefined) reasons.push({ kind: "no-form" });
  else if (given.seconds < quick) reasons.push({ kind: "fast", seconds: Math.round(given.seconds) });
  if (given.hiddenFilled) reasons.push({ kind: "hidden-field" });
  if (given.lately >= 3) reasons.push({ kind: "often", times: given.lately });
  const letters = given.text.match(/\p{L}/gu) ?? [];
  if (letters.length > 20 && letters.filter((one) => one !== one.toLowerCase()).length > letters.length * 0.7)
    reasons.push({ kind: "shouting" });
  const weight = (reason: Reason) =>
    weights[reason.kind] * (reason.kind === "links" ? Math.min(4, reason.count) : 1);
  return { score: Math.round(reasons.reduce((sum, reason) => sum + weight(reason), 0) * 100) / 100, reasons };
}

/** The form in which two texts count as the same words: case, signs, spaces and disguises taken away. */
export const plain = (text: string): string => text.normalize("NFKC").toLowerCase();
export const sameText = (text: string): string =>
  plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .slice(0, 400);
