import type { Analysis, Found } from "./analysis.ts";
import type { Guarding } from "./guards.ts";
import { trait } from "./lexicon.ts";
import type { Linear } from "./linear.ts";
import { toneOf } from "./tone.ts";
import type { Wording } from "./wording.ts";
import { harmIn, soundOf } from "./wording.ts";

/**
 * What the model that weighs a claim sees: which rule claims, whom its sentence speaks of, how it sounds, and what else the
 * message is about. "I'm calling the bank about the card" and "I'm calling the lawyer" share their grammar, not their company.
 */
export function claimFeatures(claim: Found, company: readonly string[]): string[] {
  const { kind, name } = claim.group;
  return [name, kind, ...company.flatMap((each) => [each, `${kind}: ${each}`, `${name}: ${each}`])];
}

/** Whether a claim is meant rather than stray, as the model weighs it: the sum over its features, added up by group beforehand. */
export function isMeant(
  claim: Found,
  company: readonly string[],
  model: Linear,
  sounds: Sounds = silent,
): boolean {
  const { kind, name } = claim.group;
  let tables = known.get(model);
  if (!tables) known.set(model, (tables = new Map()));
  let table = tables.get(name);
  if (!table) tables.set(name, (table = new Map()));
  const odds = (feature: string): number => {
    const [stray = 0, meant = 0] = model.weights[feature] ?? [];
    return meant - stray;
  };
  let sum = (model.bias[1] ?? 0) - (model.bias[0] ?? 0) + odds(name) + odds(kind);
  for (const each of company) {
    let worth = table.get(each);
    if (worth === undefined) {
      worth = odds(each) + odds(`${kind}: ${each}`) + odds(`${name}: ${each}`);
      table.set(each, worth);
    }
    sum += worth;
  }
  return sum + sounds.sentence + sounds.message >= 0;
}

/** How much the claim's sentence, and the whole message, sound like harm by their words alone. */
export interface Sounds {
  readonly sentence: number;
  readonly message: number;
}
const silent: Sounds = { sentence: 0, message: 0 };
/** Listens to each sentence that a claim stands in once; `whole` is what the message sounds like. */
export function hearing(
  { tokens }: Analysis,
  wording: Wording,
  whole: readonly number[],
): (claim: Found) => Sounds {
  const message = harmIn(whole, wording);
  const heard = new Map<number, Sounds>();
  return (claim) => {
    const sentence = tokens[claim.to]?.sentence ?? 0;
    let sounds = heard.get(sentence);
    if (!sounds) {
      let from = claim.to;
      let to = claim.to + 1;
      while (tokens[from - 1]?.sentence === sentence) from -= 1;
      while (tokens[to]?.sentence === sentence) to += 1;
      const alone = from === 0 && to === tokens.length;
      const own = alone ? message : harmIn(soundOf(tokens, from, to, wording), wording);
      heard.set(sentence, (sounds = { sentence: own, message }));
    }
    return sounds;
  };
}
const known = new WeakMap<Linear, Map<string, Map<string, number>>>();

/** What else the rules found, by sentence; made once a message. */
export interface Surroundings {
  readonly message: ReadonlySet<string>;
  readonly bySentence: ReadonlyMap<number, readonly string[]>;
  readonly claims: number;
}

export function surroundingsOf({ tokens, found }: Analysis, claims: number): Surroundings {
  const message = new Set<string>();
  const bySentence = new Map<number, string[]>();
  for (const { group, to } of found) {
    if (group.kind !== "cue") {
      if (strengths.has(group.kind)) message.add(group.kind);
      continue;
    }
    const beside = cues.get(group.name);
    if (beside === undefined) continue;
    message.add(group.name);
    const sentence = tokens[to]?.sentence ?? 0;
    const held = bySentence.get(sentence);
    if (!held) bySentence.set(sentence, [beside]);
    else if (!held.includes(beside)) held.push(beside);
  }
  return { message, bySentence, claims };
}

/** How far a claim's company reaches to either side, in words: a sentence that never ends stays cheap. */
export const farthest = 40;

/** Whom the claim's sentence speaks of, how it sounds, how it ends, and what is about it. */
export function companyOf(
  claim: Found,
  analysis: Analysis,
  guarding: Guarding,
  surroundings: Surroundings,
): string[] {
  const { tokens, text } = analysis;
  const out: string[] = [...surroundings.message];
  const add = (each: string): void => {
    if (!out.includes(each)) out.push(each);
  };
  const end = tokens[claim.to];
  const sentence = end?.sentence ?? 0;
  for (const beside of surroundings.bySentence.get(sentence) ?? []) add(beside);
  if (guarding.playful) add("playful");
  add(surroundings.claims === 1 ? "lone claim" : "several claims");
  let after = 0;
  let first = claim.from;
  while (first > 0 && first > claim.from - farthest && tokens[first - 1]?.sentence === sentence) first -= 1;
  for (let i = first; i < tokens.length && i <= claim.to + farthest; i += 1) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) break;
    if (token.quoted || token.word.traits & (trait.punctuation | trait.emoji)) continue;
    if (i > claim.to && token.clause === end?.clause) after += 1;
    const word = token.word.text;
    const code = word.charCodeAt(0);
    if (code >= 48 && code <= 57) add("number");
    const who = persons.get(word);
    if (who === undefined) continue;
    add(i >= claim.from && i <= claim.to ? who.claims : who.is);
    if (i > claim.to && i <= claim.to + 2) add(who.next);
  }
  add(after === 0 ? "ends there" : after <= 3 ? "goes on" : "goes on long");
  const { pleasant, unpleasant } = toneOf(claim, analysis);
  if (pleasant > 0) add("pleasant");
  if (unpleasant > 0) add("unpleasant");
  for (let i = claim.to + 1; i < tokens.length && i <= claim.to + farthest; i += 1) {
    const token = tokens[i];
    if (!token || token.word.traits & trait.stop) {
      const sign = token ? text.charCodeAt(token.start) : 0;
      if (sign === 63) add("asked");
      else if (sign === 33) add("cried");
      break;
    }
  }
  return out;
}

const cues: ReadonlyMap<string, string> = new Map(
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
  ].map((name) => [name, `${name} beside`]),
);
const strengths: ReadonlySet<string> = new Set([
  "emotion",
  "ownpart",
  "need",
  "request",
  "warmth",
  "impulse",
]);

const persons = new Map(
  Object.entries({
    you: "you",
    your: "your",
    yourself: "you",
    i: "i",
    me: "me",
    my: "my",
    us: "us",
    our: "us",
    we: "we",
    he: "third",
    she: "third",
    they: "third",
    him: "third",
    her: "third",
    them: "third",
    his: "third",
    their: "third",
    it: "it",
    that: "that",
    this: "that",
    the: "the",
    a: "a",
    an: "a",
    not: "not",
    never: "never",
    always: "always",
    and: "and",
    but: "but",
    if: "if",
    to: "to",
    for: "for",
    with: "with",
    about: "about",
    in: "in",
    at: "at",
    on: "on",
    so: "so",
    because: "because",
    again: "again",
    now: "now",
    ever: "ever",
    even: "even",
    anymore: "anymore",
    someone: "third",
    nobody: "nobody",
    everything: "everything",
    everyone: "everyone",
    nothing: "nothing",
  }).map(([word, is]) => [word, { is, claims: `claims ${is}`, next: `then ${is}` }]),
);
