import type { Analysis, Found } from "./analysis.ts";
import type { Guarding } from "./guards.ts";
import { trait } from "./lexicon.ts";
import { toneOf } from "./tone.ts";

/**
 * What the model that weighs a claim sees: which rule claims, whom its sentence speaks of, how it sounds, and what else the
 * message is about. "I'm calling the bank about the card" and "I'm calling the lawyer" share their grammar, not their company.
 */
export function claimFeatures(
  claim: Found,
  claims: number,
  analysis: Analysis,
  guarding: Guarding,
): string[] {
  const { kind, name } = claim.group;
  const about = new Set<string>();
  company(claim, analysis, about);
  around(claim, analysis, about);
  if (guarding.playful) about.add("playful");
  about.add(claims === 1 ? "lone claim" : "several claims");
  const out = [name, kind];
  for (const each of about) out.push(each, `${kind}: ${each}`, `${name}: ${each}`);
  return out;
}

/** Whom the sentence speaks of, how it sounds, how it ends. */
function company(claim: Found, analysis: Analysis, out: Set<string>): void {
  const { tokens, text } = analysis;
  const sentence = tokens[claim.to]?.sentence;
  let after = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || token.word.traits & (trait.punctuation | trait.emoji)) continue;
    if (token.sentence !== sentence || token.quoted) continue;
    if (i > claim.to && token.clause === tokens[claim.to]?.clause) after += 1;
    const who = persons.get(token.word.text);
    if (who) out.add(i >= claim.from && i <= claim.to ? `claims ${who}` : who);
    if (i > claim.to && i <= claim.to + 2 && who) out.add(`then ${who}`);
    if (/^\d/.test(token.word.text)) out.add("number");
  }
  out.add(after === 0 ? "ends there" : after <= 3 ? "goes on" : "goes on long");
  const { pleasant, unpleasant } = toneOf(claim, analysis);
  if (pleasant > 0) out.add("pleasant");
  if (unpleasant > 0) out.add("unpleasant");
  for (let i = claim.to + 1; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || token.word.traits & trait.stop) {
      const sign = token ? text.charCodeAt(token.start) : 0;
      if (sign === 63) out.add("asked");
      else if (sign === 33) out.add("cried");
      break;
    }
  }
}

/** What else the rules found in the message, and in the claim's sentence. */
function around(claim: Found, { tokens, found }: Analysis, out: Set<string>): void {
  const sentence = tokens[claim.to]?.sentence;
  for (const other of found) {
    const { kind, name } = other.group;
    if (kind === "cue") {
      if (!cues.has(name)) continue;
      out.add(name);
      if (tokens[other.to]?.sentence === sentence) out.add(`${name} beside`);
    } else if (strengths.has(kind)) out.add(kind);
  }
}

const cues: ReadonlySet<string> = new Set([
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
]);
const strengths: ReadonlySet<string> = new Set([
  "emotion",
  "ownpart",
  "need",
  "request",
  "warmth",
  "impulse",
]);

const persons = new Map<string, string>(
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
  }),
);
