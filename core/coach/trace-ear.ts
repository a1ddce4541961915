import type { Analysis, Found } from "./analysis.ts";
import { Paths } from "./paths.ts";
import { flagKinds, strengthNames } from "./reading.ts";
import { Symbols } from "./symbols.ts";
import type { Findings, Listener } from "./traces.ts";
import { families, findingsOf, Speller, traceAround, traceWithin } from "./traces.ts";
import type { Unit } from "./units.ts";

/**
 * The ear for traces as it is kept: what every trace (traces.ts) speaks for, one column a kind of harm in a clause, the
 * first for none, and one a strength of the message. A trace is written as its family and its symbols.
 */
export interface Traces {
  /** None and the kinds, then the strengths. */
  readonly columns: readonly string[];
  /** The words that shapes are made of. */
  readonly plain: readonly string[];
  /** Rows are kept as whole numbers, none beyond ±127; divided by this they are weights. */
  readonly scale: number;
  readonly bias: readonly number[];
  readonly rows: { readonly [trace: string]: readonly number[] };
}

/**
 * What was heard of a message, one column beside the other; the next hearing writes over it. `kinds` has a row of sums a
 * clause, as it stands in the message, and `alone` the same of each clause by itself: none, and the kinds.
 */
export interface Hearing {
  readonly kinds: Float64Array;
  readonly alone: Float64Array;
  /** Of the message as a whole. */
  readonly strengths: Float64Array;
}

/** Hears the clauses of a message, each with what is about it; `held` is what a guard holds back. */
export type TraceEar = (analysis: Analysis, units: readonly Unit[], held: readonly Found[]) => Hearing;

const nothing: Findings = { here: [], elsewhere: [] };
/** None, and the kinds: so many columns speak of a clause, … */
export const ofClause = flagKinds.length + 1;
/** …and the rest of the message. */
const ofMessage = strengthNames.length;
const width = ofClause + ofMessage;
/** The first of the families that are about a clause, not in it. */
const about = families.indexOf("o");

/** Many traces of one family say less each: a long clause is no surer than a short one. */
export const share = (traces: number): number => 3 / Math.sqrt(9 + traces);

export function makeTraceEar(
  { plain, scale, bias, rows: kept }: Traces,
  endings: Readonly<Record<string, RegExp>>,
): TraceEar {
  const symbols = new Symbols();
  const paths = families.map(() => new Paths());
  const written = Object.entries(kept);
  written.forEach(([name], at) => {
    const [family = "", ...path] = name.split(" ");
    paths[families.findIndex((each) => each === family)]?.add(
      path.map((each) => symbols.of(each)),
      at,
    );
  });
  const speller = new Speller(symbols.find, plain, endings);
  const heard = new Heard(paths, Int8Array.from(written.flatMap(([, row]) => row)), scale, bias);
  return (analysis, units, held) => {
    const findings = findingsOf(analysis, units, held, speller);
    heard.beginMessage(units.length);
    for (let at = 0; at < units.length; at += 1) {
      heard.beginClause();
      traceWithin(analysis, units, at, speller, heard);
      heard.closeWithin(at);
      traceAround(analysis, units, at, findings[at] ?? nothing, speller, heard);
      heard.closeClause(at);
    }
    heard.closeMessage();
    return heard;
  };
}

/** Adds up what was traced, by family, each row once a clause and, of what lies in clauses, once a message. */
class Heard implements Listener, Hearing {
  kinds = new Float64Array(ofClause);
  alone = new Float64Array(ofClause);
  readonly strengths = new Float64Array(ofMessage);
  readonly #paths: readonly Paths[];
  readonly #weights: Int8Array;
  readonly #scale: number;
  readonly #bias: readonly number[];
  /** By row: the clause and the message that it was last heard in. */
  readonly #inClause: Int32Array;
  readonly #inMessage: Int32Array;
  #clause = 0;
  #message = 0;
  /** By family: the rows heard, and what they add up to; the columns of the clause beside those of the message. */
  readonly #counts = new Int32Array(2 * families.length);
  readonly #added = new Int32Array(width * families.length);

  constructor(paths: readonly Paths[], weights: Int8Array, scale: number, bias: readonly number[]) {
    this.#paths = paths;
    this.#weights = weights;
    this.#scale = scale;
    this.#bias = bias;
    this.#inClause = new Int32Array(weights.length / width);
    this.#inMessage = new Int32Array(weights.length / width);
  }

  one(family: number, symbol: number): void {
    const paths = this.#paths[family];
    if (paths) this.#add(family, paths.rowAt(paths.first(symbol)));
  }

  from(family: number, symbol: number): number {
    return this.#paths[family]?.first(symbol) ?? -1;
  }

  on(family: number, place: number, symbol: number): number {
    const paths = this.#paths[family];
    if (!paths || place < 0) return -1;
    const next = paths.step(place, symbol);
    this.#add(family, paths.rowAt(next));
    return next;
  }

  beginMessage(clauses: number): void {
    this.#message += 1;
    this.#counts.fill(0);
    this.#added.fill(0);
    if (this.kinds.length >= clauses * ofClause) return;
    this.kinds = new Float64Array(2 * clauses * ofClause);
    this.alone = new Float64Array(2 * clauses * ofClause);
  }

  beginClause(): void {
    this.#clause += 1;
    for (let family = 0; family < families.length; family += 1) {
      if (this.#counts[2 * family] === 0) continue;
      this.#counts[2 * family] = 0;
      this.#added.fill(0, family * width, family * width + ofClause);
    }
  }

  #add(family: number, row: number): void {
    if (row < 0 || this.#inClause[row] === this.#clause) return;
    this.#inClause[row] = this.#clause;
    const weights = this.#weights;
    const added = this.#added;
    const from = row * width;
    const to = family * width;
    this.#counts[2 * family] = (this.#counts[2 * family] ?? 0) + 1;
    for (let k = 0; k < ofClause; k += 1) added[to + k] = (added[to + k] ?? 0) + (weights[from + k] ?? 0);
    if (family >= about || this.#inMessage[row] === this.#message) return;
    this.#inMessage[row] = this.#message;
    this.#counts[2 * family + 1] = (this.#counts[2 * family + 1] ?? 0) + 1;
    for (let k = ofClause; k < width; k += 1) added[to + k] = (added[to + k] ?? 0) + (weights[from + k] ?? 0);
  }

  closeWithin(at: number): void {
    const sums = this.kinds;
    const start = at * ofClause;
    for (let k = 0; k < ofClause; k += 1) sums[start + k] = this.#bias[k] ?? 0;
    this.#sumUp(0, about, start);
    for (let k = start; k < start + ofClause; k += 1) this.alone[k] = sums[k] ?? 0;
  }

  closeClause(at: number): void {
    this.#sumUp(about, families.length, at * ofClause);
  }

  closeMessage(): void {
    const { strengths } = this;
    for (let k = 0; k < ofMessage; k += 1) strengths[k] = this.#bias[ofClause + k] ?? 0;
    for (let family = 0; family < about; family += 1) {
      const count = this.#counts[2 * family + 1] ?? 0;
      if (count === 0) continue;
      const by = share(count) / this.#scale;
      const from = family * width + ofClause;
      for (let k = 0; k < ofMessage; k += 1)
        strengths[k] = (strengths[k] ?? 0) + by * (this.#added[from + k] ?? 0);
    }
  }

  /** What the families from one up to another say of the clause. */
  #sumUp(first: number, end: number, start: number): void {
    const sums = this.kinds;
    for (let family = first; family < end; family += 1) {
      const count = this.#counts[2 * family] ?? 0;
      if (count === 0) continue;
      const by = share(count) / this.#scale;
      const from = family * width;
      for (let k = 0; k < ofClause; k += 1)
        sums[start + k] = (sums[start + k] ?? 0) + by * (this.#added[from + k] ?? 0);
    }
  }
}
