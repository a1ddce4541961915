import type { Analysis, Found } from "./analysis.ts";
import type { Marked } from "./flags.ts";
import { trait } from "./lexicon.ts";
import { among, byNumber, Gathered, numberOf, prefixed } from "./names.ts";

const gathered = new Gathered();

/** What the model for the stance sees, by number. Only rule outputs, never a message's words. */
export function featuresOf(
  analysis: Analysis,
  marked: readonly Marked[],
  strengths: readonly number[],
  playful: boolean,
): Gathered {
  gathered.begin();
  for (const { group } of marked) {
    gathered.add(group.kindNumber);
    gathered.add(group.number);
  }
  if (marked.length === 0) gathered.add(is.clean);
  else if (marked.length > 1) gathered.add(is.several);
  for (const strength of strengths) gathered.add(strength);
  if (strengths.length === 0) gathered.add(is.bare);
  let first = -1;
  let early = -1;
  for (const found of analysis.found) {
    const { kindNumber, number } = found.group;
    if (kindNumber === cue) {
      gathered.add(number);
      if (first < 0 && found.to <= 3) first = opening(number);
    } else if (number === habit || number === facts) gathered.add(number);
    else if (
      leading[kindNumber] === true &&
      kindNumber !== early &&
      strengths.includes(kindNumber) &&
      beginsEarly(found)
    ) {
      early = kindNumber;
      gathered.add(opening(kindNumber));
    }
  }
  if (first >= 0) gathered.add(first);
  const head = marked[0];
  if (head !== undefined && head.first <= 1) gathered.add(opening(head.group.kindNumber));
  shape(analysis);
  if (playful) gathered.add(is.playful);
  for (let i = 0, { count } = gathered; i < count; i += 1) {
    const pairs = together[gathered.at(i)];
    if (pairs !== undefined) for (const { other, both } of pairs) if (gathered.has(other)) gathered.add(both);
  }
  return gathered;
}

/** Strengths that colour a message more when it opens with them. */
const leading = among(["emotion", "ownpart", "warmth", "need", "request"]);
const opening = prefixed("first ");

/** Within the first words; where it ends early, nobody need ask where it began. */
const beginsEarly = (found: Found): boolean => found.to <= 3 || (found.to <= 12 && found.from <= 3);

/** Length, questions, who is spoken of. */
function shape({ tokens, text, traits }: Analysis): void {
  let words = 0;
  let asked = -1;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) continue;
    if ((token.word.traits & trait.punctuation) === 0) words += 1;
    else if (text.charCodeAt(token.start) === 63) asked = i;
  }
  if (asked >= 0) gathered.add(asked === tokens.length - 1 ? is.asks : is.asksWithin);
  gathered.add(words <= 3 ? is.veryShort : words <= 8 ? is.short : words <= 20 ? is.middling : is.long);
  if (traits & trait.addressed) gathered.add(is.you);
  if (traits & trait.speaker) gathered.add(is.i);
}

const cue = numberOf("cue");
const habit = numberOf("situation.habit");
const facts = numberOf("situation.facts");
const is = {
  clean: numberOf("clean"),
  several: numberOf("several"),
  bare: numberOf("bare"),
  playful: numberOf("playful"),
  asks: numberOf("asks"),
  asksWithin: numberOf("asks within"),
  veryShort: numberOf("very short"),
  short: numberOf("short"),
  middling: numberOf("middling"),
  long: numberOf("long"),
  you: numberOf("you"),
  i: numberOf("i"),
};

/** What stands together, by the first of the two. */
const pairs: readonly (readonly [string, string])[] = [
  ["pseudofeeling", "emotion"],
  ["pseudofeeling", "need"],
  ["pseudofeeling", "cue.ranked"],
  ["criticism", "cue.ward"],
  ["demand", "cue.ward"],
  ["contempt", "cue.ward"],
  ["mindreading", "cue.ward"],
  ["threat", "cue.ward"],
  ["clean", "emotion"],
  ["clean", "request"],
  ["clean", "ownpart"],
  ["clean", "need"],
  ["clean", "cue.logistics"],
  ["clean", "asks"],
  ["bare", "clean"],
  ["warmth", "bare"],
  ["warmth", "clean"],
  ["asks", "cue.logistics"],
  ["asks", "cue.probe"],
  ["emotion", "ownpart"],
  ["emotion", "request"],
  ["request", "cue.repair"],
  ["clean", "cue.defer"],
  ["clean", "cue.minimise"],
  ["cue.logistics", "emotion"],
  ["cue.logistics", "cue.defer"],
  ["cue.ranked", "emotion"],
  ["behaviour", "cue.flee"],
  ["behaviour", "cue.fight"],
  ["clean", "cue.repair"],
  ["cue.logistics", "cue.repair"],
  ["clean", "cue.probe"],
  ["blame", "cue.ward"],
  ["behaviour", "cue.ward"],
  ["behaviour", "you"],
  ["asks", "cue.thing"],
  ["clean", "cue.thing"],
  ["bare", "cue.thing"],
  ["cue.probe", "cue.thing"],
  ["cue.defer", "cue.thing"],
  ["very short", "clean"],
  ["short", "clean"],
];
const together = byNumber(
  pairs.map(([a]) => [
    a,
    pairs
      .filter(([one]) => one === a)
      .map(([, b]) => ({ other: numberOf(b), both: numberOf(`${a} & ${b}`) })),
  ]),
);
