import type { Analysis, Found } from "./analysis.ts";
import type { Guarding } from "./guards.ts";
import { trait } from "./lexicon.ts";
import type { Linear } from "./linear.ts";
import { byNumber, Gathered, numberOf, put } from "./names.ts";
import type { Group } from "./pattern.ts";
import { toneOf } from "./tone.ts";
import type { Ear } from "./wording.ts";

/**
 * What the model that weighs a claim sees: which rule claims, whom its sentence speaks of, how it sounds, and what else it
 * is about. "I'm calling the bank about the card" and "I'm calling the lawyer" share their grammar, not their company. Other
 * sentences do not count: what hurts is not undone by something kind beside it.
 */
export function claimFeatures(claim: Found, company: Gathered): string[] {
  const { kind, name } = claim.group;
  return [name, kind, ...company.names().flatMap((each) => [each, `${kind}: ${each}`, `${name}: ${each}`])];
}

/** The model made ready: what a group's claims are worth, added up when first met. */
export type ClaimScale = (group: Group) => Worth;
interface Worth {
  /** Of the claim alone. */
  readonly own: number;
  /** Of what stands beside it, by number. */
  readonly beside: Float64Array;
}

export function makeClaimScale({ bias, weights }: Linear): ClaimScale {
  const odds = (feature: string): number => {
    const [stray = 0, meant = 0] = weights[feature] ?? [];
    return meant - stray;
  };
  const named = Object.keys(weights).map((feature) => feature.slice(feature.lastIndexOf(": ") + 1).trim());
  const company = [...new Set(named)];
  const most = Math.max(...company.map(numberOf));
  const worthOf = ({ kind, name }: Group): Worth => {
    const beside = new Float64Array(most + 1);
    for (const each of company)
      beside[numberOf(each)] = odds(each) + odds(`${kind}: ${each}`) + odds(`${name}: ${each}`);
    const [stray = 0, meant = 0] = bias;
    return { own: meant - stray + odds(name) + odds(kind), beside };
  };
  const made: (Worth | undefined)[] = [];
  return (group) => made[group.number] ?? put(made, group.number, worthOf(group));
}

/** By how much what speaks for a claim must outweigh what speaks against it: a mark too many hurts more than one too few. */
const surely = 0.5;

/** Whether a claim is meant rather than stray, as the model weighs it beside the sound of its sentence and of the message. */
export function isMeant(
  claim: Found,
  company: Gathered,
  scale: ClaimScale,
  sounds: Sounds = silent,
): boolean {
  const { own, beside } = scale(claim.group);
  let sum = own;
  for (let i = 0; i < company.count; i += 1) sum += beside[company.at(i)] ?? 0;
  return sum + sounds.sentence + sounds.message >= surely;
}

/** How much the claim's sentence, and the whole message, sound like harm by their words alone. */
export interface Sounds {
  readonly sentence: number;
  readonly message: number;
}
const silent: Sounds = { sentence: 0, message: 0 };

/** Listens to each sentence that a claim stands in; claims come in the order of their sentences, so that each is heard once. */
export function hearing({ tokens }: Analysis, ear: Ear, message: number): (claim: Found) => Sounds {
  let heard = -1;
  let sounds = silent;
  return (claim) => {
    const sentence = tokens[claim.to]?.sentence ?? 0;
    if (sentence === heard) return sounds;
    heard = sentence;
    let from = claim.to;
    let to = claim.to + 1;
    while (from > 0 && tokens[from - 1]?.sentence === sentence) from -= 1;
    while (to < tokens.length && tokens[to]?.sentence === sentence) to += 1;
    const alone = from === 0 && to === tokens.length;
    const own = alone ? message : ear.harm(tokens, from, to);
    return (sounds = { sentence: own, message });
  };
}

/** What else the rules found, by number, in each sentence; made once a message. */
export interface Surroundings {
  readonly bySentence: readonly (readonly number[] | undefined)[];
  readonly claims: number;
}

export function surroundingsOf({ tokens, found }: Analysis, claims: number): Surroundings {
  const bySentence: (number[] | undefined)[] = [];
  for (const { group, to } of found) {
    const beside = cues[group.number];
    if (beside === undefined) continue;
    const held = (bySentence[tokens[to]?.sentence ?? 0] ??= []);
    if (!held.includes(beside)) held.push(beside);
  }
  return { bySentence, claims };
}

/** How far a claim's company reaches to either side, in words: a sentence that never ends stays cheap. */
export const farthest = 40;

const company = new Gathered();

/** Whom the claim's sentence speaks of, how it sounds, how it ends, and what is about it. */
export function companyOf(
  claim: Found,
  analysis: Analysis,
  guarding: Guarding,
  surroundings: Surroundings,
): Gathered {
  const { tokens, text } = analysis;
  const { from, to } = claim;
  const end = tokens[to];
  const sentence = end?.sentence ?? 0;
  company.begin();
  for (const each of surroundings.bySentence[sentence] ?? []) company.add(each);
  if (guarding.playful) company.add(is.playful);
  company.add(surroundings.claims === 1 ? is.lone : is.several);
  let after = 0;
  let first = from;
  while (first > 0 && first > from - farthest && tokens[first - 1]?.sentence === sentence) first -= 1;
  for (let i = first; i < tokens.length && i <= to + farthest; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== sentence) break;
    if (token.quoted || token.word.traits & (trait.punctuation | trait.emoji)) continue;
    if (i > to && token.clause === end?.clause) after += 1;
    const { speaks } = token.word;
    if (speaks === undefined) continue;
    company.add(i >= from && i <= to ? speaks.inside : speaks.about);
    if (i > to && i <= to + 2) company.add(speaks.next);
  }
  company.add(after === 0 ? is.ending : after <= 3 ? is.goingOn : is.goingOnLong);
  const { pleasant, unpleasant } = toneOf(claim, analysis);
  if (pleasant > 0) company.add(is.pleasant);
  if (unpleasant > 0) company.add(is.unpleasant);
  for (let i = to + 1; i < tokens.length && i <= to + farthest; i += 1) {
    const token = tokens[i];
    if (token === undefined || (token.word.traits & trait.stop) === 0) continue;
    // A cry weighs nothing by itself: our lines cry out in joy more often than couples do.
    if (text.charCodeAt(token.start) === 63) company.add(is.asked);
    break;
  }
  return company;
}

const is = {
  playful: numberOf("playful"),
  lone: numberOf("lone claim"),
  several: numberOf("several claims"),
  ending: numberOf("ends there"),
  goingOn: numberOf("goes on"),
  goingOnLong: numberOf("goes on long"),
  pleasant: numberOf("pleasant"),
  unpleasant: numberOf("unpleasant"),
  asked: numberOf("asked"),
};

/** Cues that colour a claim, and what they are called where they stand in its own sentence. */
const cues = byNumber(
  [
    "cue.thing",
    "cue.logistics",
    "cue.affection",
    "cue.repair",
    "cue.minimise",
    "cue.defer",
    "cue.probe",
    "cue.anger",
    "cue.answer",
    "cue.ward",
  ].map((name) => [name, numberOf(`${name} beside`)]),
);
