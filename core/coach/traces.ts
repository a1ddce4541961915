import type { Analysis, Found } from "./analysis.ts";
import type { Word } from "./lexicon.ts";
import { trait } from "./lexicon.ts";
import { nameOf, put } from "./names.ts";
import type { Token } from "./tokens.ts";
import type { Unit } from "./units.ts";

/**
 * What the ear for traces hears of a clause (trace-ear.ts), by families: its words (w), pairs of neighbours (p), its shape,
 * in which rarer words are known by their ending only (t), its length and end (s), and of what is about it: words (o), how
 * the next clause (n) and the one before (b) begin. And what rules found in it (h), with a minus before what a guard holds
 * back.
 */
export const families = ["w", "p", "t", "s", "o", "n", "b", "h"] as const;

/** Told of each trace, symbol by symbol; the same may be told twice. */
export interface Listener {
  /** A trace of one symbol. */
  one(family: number, symbol: number): void;
  /** Where traces begin that start with a symbol: no trace by itself. */
  from(family: number, symbol: number): number;
  /** The trace that goes on from a place with a symbol; gives the place it leads to. */
  on(family: number, place: number, symbol: number): number;
}

/** A word by the symbols of one model. */
export interface Spelt {
  /** Whose symbols: a word is spelt anew for another model. */
  readonly by: Speller;
  readonly word: number;
  /** Itself if it is a plain one, else its ending. */
  readonly shape: number;
}

/** Spells words in the symbols of a model, and what has a name of its own. */
export class Speller {
  readonly #number: (name: string) => number;
  readonly #plain: ReadonlySet<string>;
  readonly #endings: readonly (readonly [number, RegExp])[];
  readonly #other: number;
  readonly start: number;
  readonly end: number;
  readonly you: number;
  readonly i: number;
  readonly lengths: readonly number[];
  readonly places: readonly number[];
  readonly ends: readonly number[];
  readonly #groups: (number | undefined)[] = [];
  readonly #held: (number | undefined)[] = [];

  /** `number` gives a name's symbol, or −1; `plain` are the words that shapes are made of. */
  constructor(
    number: (name: string) => number,
    plain: readonly string[],
    endings: Readonly<Record<string, RegExp>>,
  ) {
    this.#number = number;
    this.#plain = new Set(plain);
    this.#endings = Object.entries(endings).map(([name, ending]) => [number(`-${name}`), ending] as const);
    this.#other = number("*");
    this.start = number("^");
    this.end = number("$");
    this.you = number("you");
    this.i = number("i");
    this.lengths = lengths.map(number);
    this.places = places.map(number);
    this.ends = ends.map(number);
  }

  spell(word: Word): Spelt {
    if (word.spelt?.by === this) return word.spelt;
    const { heard } = word;
    const ending = this.#endings.find(([, each]) => each.test(heard));
    const spelt = {
      by: this,
      word: this.#number(heard),
      shape: this.#plain.has(heard) ? this.#number(heard) : (ending?.[0] ?? this.#other),
    };
    return (word.spelt = spelt);
  }

  /** What a rule found, held back or not. */
  finding(number: number, held: boolean): number {
    return held
      ? (this.#held[number] ?? put(this.#held, number, this.#number(`-${nameOf(number)}`)))
      : (this.#groups[number] ?? put(this.#groups, number, this.#number(nameOf(number))));
  }
}

const [w, p, t, s, o, n, b, h] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** How far the words about a clause reach, to either side: a message that never ends stays cheap. */
const farthest = 24;
const nowhere = -2;
/** So many pairs of the next clause, and of the one before, are heard. */
const opening = 3;

/** What rules found in each unit, as symbols; `held` is what a guard holds back, in the order in which it was found. */
export function findingsOf(
  { found }: Analysis,
  units: readonly Unit[],
  held: readonly Found[],
  speller: Speller,
): number[][] {
  let f = 0;
  let h = 0;
  return units.map(({ from, to }) => {
    const out: number[] = [];
    for (let each = found[f]; each && each.to < to; each = found[(f += 1)]) {
      const isHeld = each === held[h];
      if (isHeld) h += 1;
      if (each.to >= from) out.push(speller.finding(each.group.number, isHeld));
    }
    return out;
  });
}

/** Tells a listener what is heard of a clause itself. */
export function traceWithin(
  analysis: Analysis,
  units: readonly Unit[],
  at: number,
  speller: Speller,
  listener: Listener,
): void {
  const unit = units[at];
  if (unit === undefined) return;
  const { tokens } = analysis;
  let shape = listener.from(t, speller.start);
  let pairOfShapes = nowhere;
  let pairs = listener.from(p, speller.start);
  let length = 0;
  let traits = 0;
  for (let i = unit.from; i < unit.to; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.quoted) continue;
    const spelt = speller.spell(token.word);
    traits |= token.word.traits;
    length += 1;
    listener.one(w, spelt.word);
    listener.on(p, pairs, spelt.word);
    pairs = listener.from(p, spelt.word);
    if (pairOfShapes !== nowhere) listener.on(t, pairOfShapes, spelt.shape);
    pairOfShapes = listener.on(t, shape, spelt.shape);
    shape = listener.from(t, spelt.shape);
  }
  listener.on(p, pairs, speller.end);
  listener.on(t, shape, speller.end);
  if (pairOfShapes !== nowhere) listener.on(t, pairOfShapes, speller.end);
  listener.one(s, speller.lengths[lengthOf(length)] ?? -1);
  listener.one(s, speller.ends[endOf(analysis, unit.to)] ?? -1);
  listener.one(s, speller.places[placeOf(units.length, at)] ?? -1);
  if (traits & trait.addressed) listener.one(s, speller.you);
  if (traits & (trait.speaker | trait.mine)) listener.one(s, speller.i);
}

/** Tells a listener what is about a clause: words and neighbours, and what rules found in it. */
export function traceAround(
  { tokens }: Analysis,
  units: readonly Unit[],
  at: number,
  findings: readonly number[],
  speller: Speller,
  listener: Listener,
): void {
  const unit = units[at];
  if (unit === undefined) return;
  for (let k = at - 1; k >= 0; k -= 1) {
    const { from, to } = units[k] ?? unit;
    if (to <= unit.from - farthest) break;
    words(tokens, Math.max(from, unit.from - farthest), to, speller, listener);
  }
  for (let k = at + 1; k < units.length; k += 1) {
    const { from, to } = units[k] ?? unit;
    if (from >= unit.to + farthest) break;
    words(tokens, from, Math.min(to, unit.to + farthest), speller, listener);
  }
  begin(n, tokens, units[at + 1], speller, listener);
  begin(b, tokens, units[at - 1], speller, listener);
  for (let k = 0; k < findings.length; k += 1) listener.one(h, findings[k] ?? -1);
}

function words(
  tokens: readonly Token[],
  from: number,
  to: number,
  speller: Speller,
  listener: Listener,
): void {
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (token && !token.quoted) listener.one(o, speller.spell(token.word).word);
  }
}

function begin(
  family: number,
  tokens: readonly Token[],
  unit: Unit | undefined,
  speller: Speller,
  listener: Listener,
): void {
  if (unit === undefined) return;
  let pairs = listener.from(family, speller.start);
  for (let i = unit.from; i < unit.to && i < unit.from + opening; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const { word } = speller.spell(token.word);
    listener.on(family, pairs, word);
    pairs = listener.from(family, word);
  }
}

/** By what `lengthOf`, `endOf` and `placeOf` give. */
const lengths = ["to-2", "to-4", "to-7", "to-12", "long"];
const ends = ["?", "!", ",", ".", "goes-on", "ends"];
const places = ["only", "first", "last", "between"];

const lengthOf = (words: number): number =>
  words <= 2 ? 0 : words <= 4 ? 1 : words <= 7 ? 2 : words <= 12 ? 3 : 4;

/** The sign after a clause, pictures left out. */
function endOf({ tokens, text }: Analysis, to: number): number {
  for (let i = to; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.word.traits & trait.emoji) continue;
    if ((token.word.traits & trait.punctuation) === 0) return 4;
    const sign = text.charCodeAt(token.start);
    return sign === 63 ? 0 : sign === 33 ? 1 : sign === 44 ? 2 : 3;
  }
  return 5;
}

const placeOf = (units: number, at: number): number =>
  units === 1 ? 0 : at === 0 ? 1 : at === units - 1 ? 2 : 3;
