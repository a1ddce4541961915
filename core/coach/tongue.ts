import type { Token } from "./tokens.ts";
import { trait } from "./lexicon.ts";
import { tongues } from "./words/tongues.ts";

const byWord = new Map<string, string[]>();
for (const [code, words] of Object.entries(tongues))
  for (const word of words.split(" ")) {
    const held = byWord.get(word);
    if (held) held.push(code);
    else byWord.set(word, [code]);
  }

/** How many of a text's first words are looked at. */
const enough = 60;

/**
 * The language of a text: `home` (the one the reader knows), another's code, or `und`. A few borrowed words change
 * nothing: another language is named only where its small words outnumber those the reader knows.
 */
export function tongueOf(tokens: readonly Token[], text: string, home: string): string {
  let words = 0;
  let known = 0;
  let last = 0;
  for (; last < tokens.length && words < enough; last += 1) {
    const traits = tokens[last]?.word.traits ?? 0;
    if (traits & (trait.punctuation | trait.emoji)) continue;
    words += 1;
    if (traits & trait.known) known += 1;
  }
  if (words === 0 || known * 2 > words) return home;
  let letters = "";
  const counts = new Map<string, number>();
  for (const token of tokens.slice(0, last)) {
    for (const code of byWord.get(token.word.text) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
    if (letters === "" && text.charCodeAt(token.start) > 0x36f) letters = text.slice(token.start, token.end);
  }
  const script = scriptOf(letters);
  if (script && known * 3 < words) return script;
  let best = "";
  for (const [code, count] of counts) if (count > (counts.get(best) ?? 0)) best = code;
  const count = counts.get(best) ?? 0;
  if (best !== "" && count > known && (count >= 2 || words <= 3)) return best;
  return known === 0 && words >= 4 ? "und" : home;
}

const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/u, "ru"],
  [/\p{Script=Greek}/u, "el"],
  [/\p{Script=Arabic}/u, "ar"],
  [/\p{Script=Hebrew}/u, "he"],
  [/\p{Script=Devanagari}/u, "hi"],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, "ja"],
  [/\p{Script=Han}/u, "zh"],
  [/\p{Script=Hangul}/u, "ko"],
  [/\p{Script=Thai}/u, "th"],
  [/\p{Script=Tamil}/u, "ta"],
  [/\p{Script=Bengali}/u, "bn"],
];
const scriptOf = (letters: string): string | undefined =>
  letters === "" ? undefined : scripts.find(([script]) => script.test(letters))?.[1];
