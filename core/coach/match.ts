import type { Lexicon } from "./lexicon.ts";
import { trait } from "./lexicon.ts";
import type { Pattern, Place } from "./pattern.ts";
import type { Token } from "./tokens.ts";

/** A pattern with its names looked up. */
export interface Compiled {
  readonly places: readonly Step[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

export type PlaceTable = Map<Place, Step>;

interface Step {
  readonly anyOf: readonly number[];
  /** The same as a set where they are many; most places name one or two. */
  readonly many: ReadonlySet<number> | undefined;
  /** The longer ways by the word or class they end in; those that end in something else stand under −1. */
  readonly ways: ReadonlyMap<number, readonly (readonly Step[])[]>;
  readonly any: boolean;
  readonly loose: boolean;
  readonly not: readonly number[];
  readonly optional: boolean;
}

/** No more than these are looked through one by one. */
const few = 6;

/** Looks a pattern's names up. Places that patterns share are looked up once. */
export const compile = (pattern: Pattern, lexicon: Lexicon, known: PlaceTable): Compiled => ({
  places: pattern.places.map((place) => step(place, lexicon, known)),
  atStart: pattern.atStart,
  atEnd: pattern.atEnd,
});

function step(place: Place, lexicon: Lexicon, known: PlaceTable): Step {
  const found = known.get(place);
  if (found) return found;
  const ways = new Map<number, (readonly Step[])[]>();
  for (const way of place.ways) {
    const steps = way.map((each) => step(each, lexicon, known));
    const last = steps.at(-1);
    const ends = last && !last.any && last.ways.size === 0 ? last.anyOf : [-1];
    for (const end of ends) {
      const held = ways.get(end);
      if (held) held.push(steps);
      else ways.set(end, [steps]);
    }
  }
  const anyOf = place.anyOf.map(lexicon.atomOf);
  const made: Step = {
    anyOf,
    many: anyOf.length > few ? new Set(anyOf) : undefined,
    ways,
    any: place.any,
    loose: place.loose,
    not: place.not.map(lexicon.atomOf),
    optional: place.optional,
  };
  known.set(place, made);
  return made;
}

/** Where a match that is complete at token `end` began; the machine knows only that it did. −1 if it cannot be retraced. */
export function beginning(pattern: Compiled, tokens: readonly Token[], end: number): number {
  return back(pattern.places, pattern.places.length - 1, tokens, end, end, pattern.atStart, 0);
}

const skipped = trait.filler | trait.emoji;

function back(
  places: readonly Step[],
  at: number,
  tokens: readonly Token[],
  i: number,
  last: number,
  atStart: boolean,
  depth: number,
): number {
  if (at < 0) {
    const first = last;
    return atStart && tokens[first]?.opens !== true ? -1 : first;
  }
  const place = places[at];
  if (!place || depth > 60) return -1;
  if (place.optional && place.any) {
    // A gap: as few words as will do, in one loop, so that it cannot branch.
    let first = at;
    while (first > 0 && isGap(places[first - 1])) first -= 1;
    let j = i;
    let begins = last;
    for (let n = 0; n <= at - first + 1; n += 1) {
      const found = back(places, first - 1, tokens, j, begins, atStart, depth + 1);
      if (found >= 0) return found;
      while (j >= 0 && ((tokens[j]?.word.traits ?? 0) & trait.emoji || tokens[j]?.quoted)) j -= 1;
      const token = tokens[j];
      if (!token || !takes(place, token)) return -1;
      begins = j;
      j -= 1;
    }
    return -1;
  }
  if (place.optional) {
    const without = back(places, at - 1, tokens, i, last, atStart, depth + 1);
    if (without >= 0) return without;
  }
  for (let j = i; j >= 0 && j > i - 6; j -= 1) {
    const token = tokens[j];
    if (!token) break;
    if (takes(place, token)) {
      const found = back(places, at - 1, tokens, j - 1, j, atStart, depth + 1);
      if (found >= 0) return found;
    }
    if (place.ways.size > 0) {
      const found = along(place, places, at, tokens, j, atStart, depth);
      if (found >= 0) return found;
    }
    if ((token.word.traits & skipped) === 0 && !token.quoted) break;
  }
  return -1;
}

/** A longer way that ends at token j, and the rest of the pattern before it. */
function along(
  place: Step,
  places: readonly Step[],
  at: number,
  tokens: readonly Token[],
  j: number,
  atStart: boolean,
  depth: number,
): number {
  const token = tokens[j];
  if (!token || token.quoted) return -1;
  const { atoms } = token.word;
  for (let a = -1; a < atoms.length; a += 1) {
    const ways = place.ways.get(a < 0 ? -1 : (atoms[a] ?? -1));
    if (!ways) continue;
    for (const way of ways) {
      const begins = back(way, way.length - 1, tokens, j, j, false, depth + 1);
      if (begins < 0) continue;
      const found = back(places, at - 1, tokens, begins - 1, begins, atStart, depth + 1);
      if (found >= 0) return found;
    }
  }
  return -1;
}

const isGap = (place: Step | undefined): boolean => place?.optional === true && place.any;

function takes(place: Step, { word, quoted }: Token): boolean {
  if (quoted) return false;
  const { atoms } = word;
  if (place.any) {
    const stops = place.loose ? trait.stop | trait.emoji : trait.punctuation | trait.emoji;
    return (word.traits & stops) === 0 && !meets(place.not, atoms);
  }
  const { many } = place;
  if (!many) return meets(place.anyOf, atoms);
  for (let a = 0; a < atoms.length; a += 1) if (many.has(atoms[a] ?? -1)) return true;
  return false;
}

/** Whether two short lists have something in common. */
function meets(some: readonly number[], others: readonly number[]): boolean {
  for (let i = 0; i < some.length; i += 1)
    for (let j = 0; j < others.length; j += 1) if (some[i] === others[j]) return true;
  return false;
}
