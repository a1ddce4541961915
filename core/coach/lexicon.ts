import { Forms } from "./forms.ts";
import type { Language } from "./language.ts";
import { parts } from "./language.ts";
import { numberOf } from "./names.ts";
import type { Group, Place } from "./pattern.ts";
import { makeSlips } from "./slips.ts";
import type { Spelt } from "./traces.ts";
import type { Entry } from "./wording.ts";

/** What a word is, as bits; set by the classes and, after them, the parts (language.ts) of the same name. */
export const trait = {
  filler: 1,
  punctuation: 2,
  stop: 4,
  lead: 8,
  conjunction: 16,
  subject: 32,
  emoji: 64,
  subordinator: 128,
  break: 256,
  /** Found in the lexicon, the rules or the list of common words. */
  known: 512,
  playful: 1024,
  scoffing: 2048,
  pleasant: 4096,
  unpleasant: 8192,
  denial: 16384,
  speaker: 1 << 15,
  addressed: 1 << 16,
  mine: 1 << 17,
  others: 1 << 18,
  hurting: 1 << 19,
  unsettled: 1 << 20,
  asks: 1 << 21,
  refuses: 1 << 22,
  turns: 1 << 23,
  regrets: 1 << 24,
  defends: 1 << 25,
  rues: 1 << 26,
  compares: 1 << 27,
  spoils: 1 << 28,
  accepted: 1 << 29,
} as const;

/** Traits that rules and clauses ask for; words that differ in no more than the others share a signature. */
const asked = trait.pleasant - 1;
const toneClasses: ReadonlySet<string> = new Set(["pleasant", "unpleasant", "denial"]);

/** A word as the rules see it. Words that no rule can tell apart share a signature. */
export interface Word extends Heard {
  readonly text: string;
  readonly signature: number;
  readonly traits: number;
  /** Atoms (words and classes named in the rules) it satisfies. */
  readonly atoms: readonly number[];
  /** Whom or what it speaks of, where that is one of the things a claim is weighed by. */
  readonly speaks: Speaks | undefined;
  /** How the ear for kinds spells it, once it was spelt. */
  spelt: Spelt | undefined;
}

/** How the models that listen to words hear one: all numbers alike, and all signs save the question mark. */
export interface Heard {
  readonly heard: string;
  /** What it speaks for, looked up when it is heard first. */
  entry: Entry | undefined;
}

/** What a word adds to the company of a claim (claim.ts), by number: inside it, about it, right after it. */
export interface Speaks {
  readonly inside: number;
  readonly about: number;
  readonly next: number;
}

/** The words that a form stands for; seldom more than one ("don't": do, not). */
export interface Form {
  readonly word: Word;
  readonly more: readonly Word[];
}

export interface Lexicon {
  /** What a form stands for, typed from one place of a text up to another. */
  readonly look: (text: string, from: number, to: number) => Form;
  readonly atomOf: (name: string) => number;
  readonly has: (word: Word, name: string) => boolean;
  readonly mark: (text: string) => Word;
}

const remembered = 20_000;
const pictograph = /^\p{Extended_Pictographic}|^[\u{1F1E6}-\u{1F1FF}]/u;

/** Builds the lookup of one language; typed forms are remembered, up to a bound. */
export function makeLexicon(language: Language, groups: readonly Group[]): Lexicon {
  const atoms = new Map<string, number>();
  const atomOf = (name: string): number => {
    const found = atoms.get(name);
    if (found !== undefined) return found;
    atoms.set(name, atoms.size);
    return atoms.size - 1;
  };
  const named = new Set<readonly (readonly Place[])[]>();
  const nameAll = (places: readonly Place[]): void => {
    for (const place of places) {
      for (const name of [...place.anyOf, ...place.not]) atomOf(name);
      if (place.ways.length === 0 || named.has(place.ways)) continue;
      named.add(place.ways);
      for (const way of place.ways) nameAll(way);
    }
  };
  for (const group of groups) for (const pattern of group.patterns) nameAll(pattern.places);

  // No rule asks for the words of tone, so they need no atom: a trait is enough.
  for (const name of Object.keys(language.classes)) if (!toneClasses.has(name)) atomOf(`@${name}`);

  const classesByWord = new Map<string, string[]>();
  for (const [name, members] of Object.entries(language.classes))
    for (const member of members) {
      if (member.includes(" ")) continue;
      const held = classesByWord.get(member);
      if (held) held.push(`@${name}`);
      else classesByWord.set(member, [`@${name}`]);
    }
  for (const name of atoms.keys())
    if (!name.startsWith("@") && !classesByWord.has(name)) classesByWord.set(name, []);

  const endings = Object.entries(language.endings);
  const signatures = new Map<string, number>();
  const words = new Map<string, Word>();
  const partNames: ReadonlySet<string> = new Set(parts);
  const bits = Object.entries(trait).filter(([name]) => !partNames.has(name));
  const partsOf = new Map<string, number>();
  for (const part of parts)
    for (const member of language.parts[part]) partsOf.set(member, (partsOf.get(member) ?? 0) | trait[part]);
  const spoken = new Map(Object.entries(language.company).map(([word, of]) => [word, speaksOf(of)] as const));
  const build = (text: string): Word => {
    const names = [...(classesByWord.get(text) ?? [])];
    for (const [name, ending] of endings) if (ending.test(text)) names.push(`@-${name}`);
    let traits = 0;
    if (/^[^\p{L}\p{N}]/u.test(text)) traits |= pictograph.test(text) ? trait.emoji : trait.punctuation;
    if (isKnown(text)) traits |= trait.known;
    for (const [name, bit] of bits) if (names.includes(`@${name}`)) traits |= bit;
    traits |= partsOf.get(text) ?? 0;
    const held = [text, ...names].flatMap((name) => atoms.get(name) ?? []).sort((a, b) => a - b);
    const key = `${traits & asked}:${held.join()}`;
    let signature = signatures.get(key);
    if (signature === undefined) {
      signature = signatures.size;
      signatures.set(key, signature);
    }
    const isNumber = /^\d/.test(text);
    const sign = text.startsWith("?") ? "?" : ".";
    const heard = traits & trait.punctuation ? sign : isNumber ? "0" : text;
    const speaks = isNumber ? aNumber : spoken.get(text);
    // What is asked of every word stands first: it lies together in memory.
    return {
      traits,
      signature,
      entry: undefined,
      spelt: undefined,
      speaks,
      text,
      atoms: held,
      heard,
    };
  };
  const wordOf = (text: string): Word => {
    const found = words.get(text);
    if (found) return found;
    const made = build(text);
    if (words.size < remembered) words.set(text, made);
    return made;
  };

  const isKnown = (text: string): boolean => classesByWord.has(text) || common.has(text);
  const common = new Set(language.common);
  const near = lazySlips([
    ...language.slips.flatMap((name) => language.classes[name] ?? []).flatMap((member) => member.split(" ")),
    ...classesByWord.keys(),
  ]);
  const forms = new Forms<Form>(remembered);
  const look: Lexicon["look"] = (text, from, to) => {
    const found = forms.find(text, from, to);
    if (found !== undefined) return found;
    const typed = text.slice(from, to);
    const [word = "", ...more] = readForm(typed, language, isKnown, near);
    const made = { word: wordOf(word), more: more.map(wordOf) };
    forms.hold(typed, made);
    return made;
  };
  return {
    look,
    atomOf,
    has: (word, name) => {
      const atom = atoms.get(name);
      return atom !== undefined && word.atoms.includes(atom);
    },
    mark: (text) => wordOf(text),
  };
}

const speaksOf = (name: string): Speaks => ({
  inside: numberOf(`claims ${name}`),
  about: numberOf(name),
  next: numberOf(`then ${name}`),
});
/** A number is a number wherever it stands. */
const aNumber: Speaks = {
  inside: numberOf("number"),
  about: numberOf("number"),
  next: numberOf("number"),
};

/** The typo finder, built when the first unknown word comes. */
function lazySlips(words: readonly string[]): (text: string) => string | undefined {
  let made: ((text: string) => string | undefined) | undefined;
  return (text) => (made ??= makeSlips(words))(text);
}

/** From a form as typed to the words it stands for: case, marks, stretched letters, chat spelling, contractions, slips. */
function readForm(
  typed: string,
  language: Language,
  isKnown: (text: string) => boolean,
  slips: (text: string) => string | undefined,
): readonly string[] {
  let form = typed;
  if (/[^a-z']/.test(form)) {
    form = form
      .normalize("NFKD")
      .replace(/[\p{M}\u200b-\u200d\ufeff\u00ad]/gu, "")
      .replace(/[\u2018\u2019\u02bc\u0060\u00b4\uff07]/g, "'")
      .toLowerCase();
  }
  const trimmed = form.replace(/^'+|'+$/g, "");
  for (const candidate of [form, trimmed, ...squeezed(trimmed)]) {
    const spelt = language.spelling.get(candidate);
    if (spelt !== undefined) return spelt.split(" ");
    for (const [ending, becomes] of language.contractions) {
      const at = ending.exec(candidate);
      if (!at) continue;
      const stem = candidate.slice(0, at.index);
      if (stem === "") continue;
      const base = language.spelling.get(stem) ?? (isKnown(stem) ? stem : (slips(stem) ?? stem));
      return [...base.split(" "), ...becomes.split(" ")].filter((part) => part !== "");
    }
    if (isKnown(candidate)) return [candidate];
  }
  if (trimmed.endsWith("in") && isKnown(`${trimmed}g`)) return [`${trimmed}g`];
  const near = trimmed.length >= 4 ? slips(trimmed) : undefined;
  return [near ?? (trimmed === "" ? form : trimmed)];
}

/** "sooo" may be "soo" or "so". */
function squeezed(form: string): readonly string[] {
  if (!/(.)\1\1/.test(form)) return [];
  return [form.replace(/(.)\1{2,}/g, "$1$1"), form.replace(/(.)\1+/g, "$1")];
}
