// What the ear for traces learns from: every clause of our own lines and the kind of the mark that lies on it, and every
// message with its strengths.
import type { Analysis } from "../../core/coach/analysis.ts";
import { english } from "../../core/coach/english.ts";
import { claimsOf, markClausesOf } from "../../core/coach/flags.ts";
import { guardsOf } from "../../core/coach/guards.ts";
import type { Linear } from "../../core/coach/linear.ts";
import { strengthFeatures } from "../../core/coach/read.ts";
import { flagKinds, strengthNames } from "../../core/coach/reading.ts";
import { strengthsOf } from "../../core/coach/strengths.ts";
import { Symbols } from "../../core/coach/symbols.ts";
import type { Traces } from "../../core/coach/trace-ear.ts";
import { share } from "../../core/coach/trace-ear.ts";
import type { Listener } from "../../core/coach/traces.ts";
import { families, findingsOf, Speller, traceAround, traceWithin } from "../../core/coach/traces.ts";
import type { Unit } from "../../core/coach/units.ts";
import { unitsOf } from "../../core/coach/units.ts";
import type { Line } from "./examples.ts";
import { row } from "./examples.ts";
import { worthJoined } from "./joined.ts";
import type { Example, Model, Setting } from "./softmax.ts";
import { train } from "./softmax.ts";

const kinds = ["none", ...flagKinds];
/** Shapes are made of so many of the words met most often. */
const mostPlain = 150;
const scale = 10;
/** A trace that speaks no louder than this, for anything, is left out. */
const faint = 2;
/** Before what rules found, so that no rule's name is taken for a trace. */
const ruled = "rules ";

/** Each family shares out its own say. */
function shared(features: readonly string[]): number[] {
  const familyOf = (feature: string): string => feature.slice(0, feature.indexOf(" "));
  const counts = new Map<string, number>();
  for (const each of features) counts.set(familyOf(each), (counts.get(familyOf(each)) ?? 0) + 1);
  return features.map((each) => share(counts.get(familyOf(each)) ?? 0));
}

/** The kind of the mark that covers half of a clause, or more than half of which lies in it. */
function kindOf({ analysis, flags }: Line, { from, to }: Unit): string {
  const start = analysis.tokens[from]?.start ?? 0;
  const end = analysis.tokens[to - 1]?.end ?? 0;
  for (const flag of flags) {
    const over = Math.min(flag.end, end) - Math.max(flag.start, start);
    if (over > 0 && (over * 2 >= end - start || over >= 0.6 * (flag.end - flag.start))) return flag.kind;
  }
  return "none";
}

/** Gathers traces by name, each once. A place is the number of the name that leads to it. */
class Named implements Listener {
  readonly names = new Set<string>();
  readonly #symbols: Symbols;
  readonly #places: string[] = [];

  constructor(symbols: Symbols) {
    this.#symbols = symbols;
  }

  one(family: number, symbol: number): void {
    this.names.add(this.#nameAt(this.from(family, symbol)));
  }

  from(family: number, symbol: number): number {
    return this.#places.push(`${families[family]} ${this.#symbols.nameOf(symbol)}`) - 1;
  }

  on(_: number, place: number, symbol: number): number {
    const name = `${this.#nameAt(place)} ${this.#symbols.nameOf(symbol)}`;
    this.names.add(name);
    return this.#places.push(name) - 1;
  }

  #nameAt(place: number): string {
    return this.#places[place] ?? "";
  }
}

/** Every clause with what is heard of it, and once more without what rules found in it: they know these lines too well. */
function clauses(line: Line, speller: Speller, symbols: Symbols, worth: number): Example[] {
  const { analysis } = line;
  const units = unitsOf(analysis.tokens);
  const findings = findingsOf(
    analysis,
    units,
    claimsOf(analysis, guardsOf(analysis, new Set())).held,
    speller,
  );
  return units.flatMap((unit, at) => {
    const heard = new Named(symbols);
    const label = kindOf(line, unit);
    traceWithin(analysis, units, at, speller, heard);
    traceAround(analysis, units, at, [], speller, heard);
    const blind = [...heard.names];
    traceAround(analysis, units, at, findings[at] ?? [], speller, heard);
    return [blind, [...heard.names]].map((features) => ({
      features,
      label,
      share: shared,
      worth: worth / 2,
    }));
  });
}

/** A message as a whole, and what rules found in it; `lost` of that is taken away by chance (examples.ts says why). */
function message(
  line: Line,
  speller: Speller,
  symbols: Symbols,
  lost: number,
  dice: () => number,
): readonly string[] {
  const stays = (): boolean => lost === 0 || dice() > lost;
  const found = line.analysis.found.filter(({ group }) => group.kind === "guard" || stays());
  const analysis: Analysis = { ...line.analysis, found };
  const units = unitsOf(analysis.tokens);
  const heard = new Named(symbols);
  for (let at = 0; at < units.length; at += 1) traceWithin(analysis, units, at, speller, heard);
  const guarding = guardsOf(analysis, new Set());
  const marked = markClausesOf(claimsOf(analysis, guarding).passed, analysis, guarding, undefined, undefined);
  const strengths = strengthsOf(analysis, marked, guarding);
  return [
    ...heard.names,
    ...strengthFeatures(analysis, marked, strengths)
      .names()
      .map((name) => ruled + name),
  ];
}

/** The words met most often. */
function plainWords(lines: readonly Line[]): string[] {
  const counts = new Map<string, number>();
  for (const { analysis } of lines)
    for (const { word } of analysis.tokens) counts.set(word.heard, (counts.get(word.heard) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostPlain)
    .map(([word]) => word);
}

/** Learns the ear for traces, and what rules say about strengths beside it; `both` are lines put together. */
export function learnTraces(
  lines: readonly Line[],
  both: readonly Line[],
  setting: { readonly traces: Setting; readonly strengths: Setting },
): { traces: Traces; strengths: Linear } {
  const symbols = new Symbols();
  const plain = plainWords(lines);
  const speller = new Speller((name) => symbols.of(name), plain, english.endings);
  const kind = train(
    [
      ...lines.flatMap((line) => clauses(line, speller, symbols, 1)),
      ...both.flatMap((line) => clauses(line, speller, symbols, worthJoined.clause)),
    ],
    kinds,
    setting.traces,
  );
  const dice = row(1);
  const messages = [0, 0.3].flatMap((lost) =>
    [...lines, ...both].map((line, i) => ({
      line,
      features: message(line, speller, symbols, lost, dice),
      worth: (i < lines.length ? 1 : worthJoined.strengths) / 2,
    })),
  );
  const strengths = strengthNames.map((name) =>
    train(
      messages.map(({ line, features, worth }) => ({
        features,
        label: line.strengths.includes(name) ? "yes" : "no",
        share: shared,
        worth,
      })),
      ["no", "yes"],
      setting.strengths,
    ),
  );
  return { traces: tracesOf(kind, strengths, plain), strengths: rulesOf(strengths) };
}

const speaksFor = ([no = 0, yes = 0]: readonly number[]): number => yes - no;

function tracesOf(kind: Model, strengths: readonly Model[], plain: readonly string[]): Traces {
  const names = new Set([kind, ...strengths].flatMap(({ weights }) => Object.keys(weights)));
  const rows = [...names]
    .filter((name) => !name.startsWith(ruled))
    .map((name) => {
      const ofKinds = kind.weights[name] ?? kinds.map(() => 0);
      const weights = [...ofKinds, ...strengths.map((each) => speaksFor(each.weights[name] ?? []))];
      return [
        name,
        weights.map((value) => Math.max(-127, Math.min(127, Math.round(value * scale))) || 0),
      ] as const;
    })
    .filter(([, weights]) => weights.some((value) => Math.abs(value) > faint));
  return {
    columns: [...kinds, ...strengthNames],
    plain,
    scale,
    bias: [...kind.bias, ...strengthNames.map(() => 0)],
    rows: Object.fromEntries(rows),
  };
}

/** What the rules say for each strength, with what it takes for any. */
function rulesOf(strengths: readonly Model[]): Linear {
  const names = new Set(strengths.flatMap(({ weights }) => Object.keys(weights)));
  const rounded = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    classes: strengthNames,
    bias: strengths.map(({ bias }) => rounded(speaksFor(bias))),
    weights: Object.fromEntries(
      [...names]
        .filter((name) => name.startsWith(ruled))
        .sort()
        .map((name) => [
          name.slice(ruled.length),
          strengths.map((each) => rounded(speaksFor(each.weights[name] ?? []))),
        ]),
    ),
  };
}
