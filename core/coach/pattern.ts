import { numberOf } from "./names.ts";

/**
 * The notation of the rules, one pattern a line under a heading `# kind.group`:
 *
 *     you @aux? always|never        a word, a class, a choice, something optional
 *     (so much|a lot)? ..3 $        a group of several words, up to three words of any kind, the clause's end
 *     ~6                            up to six words or commas
 *     ^ shut up                     only where a clause begins
 *     !to                           one word, but not this one
 *
 * After a heading a mode in brackets says how far the mark reaches: `[match]`,
 * `[short]` (up to a "when" or "because"), `[clause]` (default), `[run]` (over joining words), `[sentence]`.
 */
export type Mode = "match" | "short" | "clause" | "run" | "sentence";

/** One place in a pattern: one word of `anyOf`, or one of the longer `ways`; with `any`, every word that is no punctuation. */
export interface Place {
  readonly anyOf: readonly string[];
  readonly ways: readonly (readonly Place[])[];
  readonly any: boolean;
  /** Takes commas and the like as well, not a sentence's end. */
  readonly loose: boolean;
  readonly not: readonly string[];
  readonly optional: boolean;
}

export interface Pattern {
  /** The line it was written as. */
  readonly source: string;
  readonly group: string;
  readonly places: readonly Place[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

export interface Group {
  readonly name: string;
  readonly kind: string;
  /** Name and kind as numbers (names.ts): how all that is known of a group by its name is looked up. */
  readonly number: number;
  readonly kindNumber: number;
  readonly mode: Mode;
  readonly patterns: readonly Pattern[];
}

const modes: readonly Mode[] = ["match", "short", "clause", "run", "sentence"];
const isMode = (text: string | undefined): text is Mode => modes.some((mode) => mode === text);

/** Reads one pattern file. A malformed line is a bug of the house and throws. */
export function parseRules(text: string, classes: Classes): Group[] {
  const groups: (Group & { readonly patterns: Pattern[] })[] = [];
  for (const raw of text.split("\n")) {
    const line = raw.trim();
    if (line === "" || line.startsWith("//")) continue;
    const heading = /^# ([a-z]+)(\.[a-z0-9-]+)?(?: \[([a-z]+)\])?$/.exec(line);
    if (heading) {
      const kind = heading[1] ?? "";
      const mode = heading[3] ?? "clause";
      if (!isMode(mode)) throw new Error(`unknown mode: ${line}`);
      const name = kind + (heading[2] ?? "");
      groups.push({ name, kind, number: numberOf(name), kindNumber: numberOf(kind), mode, patterns: [] });
      continue;
    }
    const group = groups.at(-1);
    if (!group) throw new Error(`a pattern before any heading: ${line}`);
    group.patterns.push(parseLine(line, group.name, classes));
  }
  return groups;
}

type Classes = Readonly<Record<string, readonly string[]>>;

function parseLine(line: string, group: string, classes: Classes): Pattern {
  const atStart = line.startsWith("^ ");
  const atEnd = line.endsWith(" $");
  const places = sequence(line.slice(atStart ? 2 : 0, atEnd ? -2 : undefined).trim(), classes);
  // What may be missing at the end adds nothing: the mark reaches on by its mode.
  let needed = places.length;
  while (places[needed - 1]?.optional === true) needed -= 1;
  if (!atEnd) places.length = needed;
  return { source: line, group, places, atStart, atEnd };
}

const sequence = (body: string, classes: Classes): Place[] =>
  pieces(body).flatMap((piece) =>
    piece.startsWith("(") ? [grouped(piece, classes)] : single(piece, classes),
  );

function grouped(piece: string, classes: Classes): Place {
  const optional = piece.endsWith("?");
  const anyOf: string[] = [];
  const ways: (readonly Place[])[] = [];
  for (const written of splitTop(piece.slice(1, optional ? -2 : -1), "|")) {
    const option = written.trim();
    if (plainWords.test(option)) {
      if (option.includes(" ")) ways.push(option.split(" ").map(oneWord));
      else anyOf.push(option);
      continue;
    }
    for (const way of withAndWithout(sequence(option, classes))) {
      const [first] = way;
      if (way.length === 1 && first && !first.any) {
        anyOf.push(...first.anyOf);
        ways.push(...first.ways);
      } else if (way.length > 0) ways.push(way);
    }
  }
  return { anyOf, ways, any: false, loose: false, not: [], optional };
}

const plainWords = /^[a-z']+(?: [a-z']+)*$/;

/** Inside a group nothing is optional: each reading is spelt out. */
function withAndWithout(places: readonly Place[]): Place[][] {
  let out: Place[][] = [[]];
  for (const place of places) {
    const there = out.map((before) => [...before, { ...place, optional: false }]);
    out = place.optional ? [...out, ...there] : there;
  }
  return out;
}

const word = (anyOf: readonly string[], optional = false): Place => ({
  anyOf,
  ways: [],
  any: false,
  loose: false,
  not: [],
  optional,
});
/** The place of one word, shared by all who name it. */
const oneWord = (name: string): Place => {
  const found = byName.get(name);
  if (found) return found;
  const made = word([name]);
  byName.set(name, made);
  return made;
};
const byName = new Map<string, Place>();
const anything: Place = { anyOf: [], ways: [], any: true, loose: false, not: [], optional: true };

function single(piece: string, classes: Classes): Place[] {
  const gap = /^\.\.(\d)?$/.exec(piece);
  if (gap) return Array.from({ length: Number(gap[1] ?? 3) }, () => anything);
  const loose = /^~(\d+)$/.exec(piece);
  if (loose) return Array.from({ length: Number(loose[1]) }, () => ({ ...anything, loose: true }));
  if (piece === "_") return [{ ...anything, optional: false }];
  if (piece.startsWith("!")) return [{ ...anything, not: piece.slice(1).split("|"), optional: false }];
  const optional = piece.endsWith("?") && piece !== "?";
  const names = (optional ? piece.slice(0, -1) : piece).split("|");
  for (const name of names) {
    if (name.startsWith("@") && !known(name, classes)) throw new Error(`unknown class ${name}`);
  }
  // One class alone keeps its list of longer members, so that all its places share it.
  const [only = ""] = names;
  const ways =
    names.length === 1 ? longWays(only, classes) : names.flatMap((name) => longWays(name, classes));
  return [{ ...word(names, optional), ways }];
}

/** The members of a class that are several words, as ways; made once for each class. */
function longWays(name: string, classes: Classes): readonly (readonly Place[])[] {
  if (!name.startsWith("@")) return [];
  let made = waysByClass.get(classes);
  if (!made) waysByClass.set(classes, (made = new Map()));
  const found = made.get(name);
  if (found) return found;
  const ways = (classes[name.slice(1)] ?? [])
    .filter((member) => member.includes(" "))
    .map((member) => member.split(" ").map(oneWord));
  made.set(name, ways);
  return ways;
}
const waysByClass = new WeakMap<Classes, Map<string, readonly (readonly Place[])[]>>();

const known = (name: string, classes: Classes): boolean =>
  classes[name.slice(1)] !== undefined || name.startsWith("@-");

const pieces = (body: string): string[] => splitTop(body, " ").filter((piece) => piece !== "");

/** Splits at a mark that stands outside all brackets. */
function splitTop(text: string, mark: string): string[] {
  if (!text.includes("(")) return text.split(mark);
  const out: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const at = text[i];
    if (at === "(") depth += 1;
    else if (at === ")") depth -= 1;
    else if (at === mark && depth === 0) {
      out.push(text.slice(from, i));
      from = i + 1;
    }
  }
  if (depth !== 0) throw new Error(`brackets do not close: ${text}`);
  out.push(text.slice(from));
  return out;
}
