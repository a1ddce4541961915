import type { Lexicon, Word } from "./lexicon.ts";
import { trait } from "./lexicon.ts";
import { Pairs } from "./pairs.ts";
import type { Place } from "./pattern.ts";
import type { Token } from "./tokens.ts";

/**
 * The places of a pattern in order, each as one whole number: its own, and three bits that say how it may be passed. What
 * retraces a match reads little else, and that little lies close together.
 */
export type Trail = Int32Array;

const optional = 1;
const any = 2;
const branching = 4;
const gap = optional | any;
const bits = 3;

interface Step {
  readonly anyOf: ReadonlySet<number>;
  /** The longer ways by the word or class they end in; those that end in something else stand under −1. */
  readonly ways: ReadonlyMap<number, readonly Trail[]>;
  readonly any: boolean;
  readonly loose: boolean;
  readonly not: readonly number[];
}

/** So many fits are remembered. */
const mostFits = 60_000;

/** The places of all patterns, each looked up once, and how words fit them, worked out when first asked. */
export class Places {
  readonly #lexicon: Lexicon;
  readonly #codes = new Map<Place, number>();
  readonly #steps: Step[] = [];
  #fits = new Pairs();
  #ways: (readonly Trail[])[] = [none];

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  trail(places: readonly Place[]): Trail {
    return Int32Array.from(places, (place) => this.#codes.get(place) ?? this.#code(place));
  }

  /**
   * Where a match of a trail that ended at token `end` began, at an opening where `atStart`; the machine (automaton.ts) knows
   * only that it ended. −1 if it cannot be retraced.
   */
  beginning(trail: Trail, atStart: boolean, tokens: readonly Token[], end: number): number {
    return back(this, trail, trail.length - 1, tokens, end, end, atStart, 0);
  }

  /** How a word fits a place: odd where the place takes it; the rest is the number of the longer ways that may end in it. */
  fit(code: number, word: Word): number {
    const found = this.#fits.get(code >> bits, word.signature);
    return found >= 0 ? found : this.#workOut(code >> bits, word);
  }

  waysOf(fit: number): readonly Trail[] {
    return this.#ways[fit >> 1] ?? none;
  }

  /** Words that share a signature fit alike. */
  #workOut(number: number, word: Word): number {
    const step = this.#steps[number];
    if (!step) return 0;
    if (this.#fits.size > mostFits) {
      this.#fits = new Pairs();
      this.#ways = [none];
    }
    const ways = [-1, ...word.atoms].flatMap((end) => step.ways.get(end) ?? []);
    const fit = (ways.length > 0 ? (this.#ways.push(ways) - 1) * 2 : 0) + (takes(step, word) ? 1 : 0);
    this.#fits.set(number, word.signature, fit);
    return fit;
  }

  #code(place: Place): number {
    const ways = new Map<number, Trail[]>();
    for (const way of place.ways) {
      const last = way.at(-1);
      const ends = last && !last.any && last.ways.length === 0 ? last.anyOf.map(this.#lexicon.atomOf) : [-1];
      const trail = this.trail(way);
      for (const end of ends) {
        const held = ways.get(end);
        if (held) held.push(trail);
        else ways.set(end, [trail]);
      }
    }
    const step: Step = {
      anyOf: new Set(place.anyOf.map(this.#lexicon.atomOf)),
      ways,
      any: place.any,
      loose: place.loose,
      not: place.not.map(this.#lexicon.atomOf),
    };
    const number = this.#steps.push(step) - 1;
    const passed = (place.optional ? optional : 0) | (place.any ? any : 0) | (ways.size > 0 ? branching : 0);
    const code = (number << bits) | passed;
    this.#codes.set(place, code);
    return code;
  }
}

const none: readonly Trail[] = [];

function takes(step: Step, { traits, atoms }: Word): boolean {
  if (!step.any) return atoms.some((atom) => step.anyOf.has(atom));
  const stops = step.loose ? trait.stop | trait.emoji : trait.punctuation | trait.emoji;
  return (traits & stops) === 0 && !atoms.some((atom) => step.not.includes(atom));
}

const skipped = trait.filler | trait.emoji;

function back(
  all: Places,
  trail: Trail,
  at: number,
  tokens: readonly Token[],
  i: number,
  last: number,
  atStart: boolean,
  depth: number,
): number {
  let code = trail[at] ?? 0;
  // Where a place can be taken in one way only, the next is looked at in the same turn.
  while (at >= 0 && (code & (optional | branching)) === 0) {
    const token = tokens[i];
    if (!token) return -1;
    if (token.quoted || token.word.traits & skipped) break;
    if ((all.fit(code, token.word) & 1) === 0) return -1;
    last = i;
    i -= 1;
    at -= 1;
    code = trail[at] ?? 0;
  }
  if (at < 0) return atStart && tokens[last]?.opens !== true ? -1 : last;
  if (depth > 60) return -1;
  if ((code & gap) === gap) {
    // A gap: as few words as will do, in one loop, so that it cannot branch.
    let first = at;
    while (first > 0 && ((trail[first - 1] ?? 0) & gap) === gap) first -= 1;
    let j = i;
    let begins = last;
    for (let n = 0; n <= at - first + 1; n += 1) {
      const found = back(all, trail, first - 1, tokens, j, begins, atStart, depth + 1);
      if (found >= 0) return found;
      while (j >= 0 && ((tokens[j]?.word.traits ?? 0) & trait.emoji || tokens[j]?.quoted)) j -= 1;
      const token = tokens[j];
      if (!token || (all.fit(code, token.word) & 1) === 0) return -1;
      begins = j;
      j -= 1;
    }
    return -1;
  }
  if (code & optional) {
    const without = back(all, trail, at - 1, tokens, i, last, atStart, depth + 1);
    if (without >= 0) return without;
  }
  for (let j = i; j >= 0 && j > i - 6; j -= 1) {
    const token = tokens[j];
    if (!token) break;
    if (!token.quoted) {
      const fit = all.fit(code, token.word);
      if (fit & 1) {
        const found = back(all, trail, at - 1, tokens, j - 1, j, atStart, depth + 1);
        if (found >= 0) return found;
      }
      if (fit > 1)
        for (const way of all.waysOf(fit)) {
          const begins = back(all, way, way.length - 1, tokens, j, j, false, depth + 1);
          if (begins < 0) continue;
          const found = back(all, trail, at - 1, tokens, begins - 1, begins, atStart, depth + 1);
          if (found >= 0) return found;
        }
      if ((token.word.traits & skipped) === 0) break;
    }
  }
  return -1;
}
