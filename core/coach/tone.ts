import type { Analysis, Found } from "./analysis.ts";
import { trait } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/** How a clause sounds apart from its grammar: pleasant and unpleasant words, each turned by a denial before it. */
export interface Tone {
  readonly pleasant: number;
  readonly unpleasant: number;
}

/** A denial spoils what is pleasant up to the clause's end; what is unpleasant it lifts only where it stands close. */
const close = 3;

/** How far the tone of a sentence is listened for, in words to either side. */
const farthest = 40;

/** The tone of the sentence in which a rule came to hold, from the clause before it on; listened to once. */
export function toneOf(claim: Found, analysis: Analysis): Tone {
  if ((analysis.traits & (trait.pleasant | trait.unpleasant)) === 0) return plain;
  return (claim.tone ??= listen(claim, analysis));
}
const plain: Tone = { pleasant: 0, unpleasant: 0 };

function listen(claim: Found, { tokens }: Analysis): Tone {
  let pleasant = 0;
  let unpleasant = 0;
  const sentence = tokens[claim.to]?.sentence;
  let first = claim.from;
  while (first > 0 && first > claim.from - farthest && tokens[first - 1]?.sentence === sentence) first -= 1;
  let denial = -1;
  let clause = -1;
  for (let i = first; i < tokens.length && i <= claim.to + farthest; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== sentence) break;
    if (token.clause !== clause) {
      clause = token.clause;
      denial = -1;
    }
    const { traits } = token.word;
    if (token.quoted) continue;
    // "Never met anyone as calm", "never loved you more": what looks like a denial is the highest praise.
    if (denial >= 0 && i - denial <= 5 && traits & trait.compares) denial = -1;
    if (traits & trait.denial) denial = denial < 0 ? i : -1;
    else if (traits & trait.pleasant) {
      if (denial < 0) pleasant += 1;
      else unpleasant += 1;
    } else if (traits & trait.unpleasant) {
      if (denial < 0) unpleasant += 1;
      else if (i - denial <= close) pleasant += 1;
    }
  }
  return { pleasant, unpleasant };
}

/** Whether the sentence praises: something pleasant, nothing unpleasant, and nobody else who gets it. */
export function praises(claim: Found, analysis: Analysis): boolean {
  const { pleasant, unpleasant } = toneOf(claim, analysis);
  return pleasant > 0 && unpleasant === 0 && !takenBack(claim, analysis.tokens);
}

/** "You're kind to everyone but me", "you only help when…", "you could be sweet": the praise is no praise. */
function takenBack(claim: Found, tokens: readonly Token[]): boolean {
  const sentence = tokens[claim.to]?.sentence;
  for (let i = claim.from; i < tokens.length && i <= claim.to + farthest; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== sentence) return false;
    const { text, traits } = token.word;
    if (traits & trait.spoils || (text === "have" && tokens[i + 1]?.word.text === "to")) return true;
  }
  return false;
}
