import type { Analysis, Found } from "./analysis.ts";
import { addUnpacked, lanesFor, mostRows, pack } from "./lanes.ts";
import { put } from "./names.ts";
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
const clauseWidth = lanesFor(ofClause);
const width = clauseWidth + lanesFor(ofMessage);
/** The first of the families that are about a clause, not in it. */
const about = families.indexOf("o");

/** Many traces of one family say less each: a long clause is no surer than a short one. */
export const share = (traces: number): number => 3 / Math.sqrt(9 + traces);

export function makeTraceEar(
  { plain, scale, bias, rows: kept }: Traces,
  endings: Readonly<Record<string, RegExp>>,
): TraceEar {
  const symbols = new Symbols();
  const paths = new Paths(families.length);
  const rows: (readonly number[] | undefined)[] = [];
  for (const [name, row] of Object.entries(kept)) {
    const [family = "", ...path] = name.split(" ");
    const place = paths.add(
      families.findIndex((each) => each === family),
      path.map((each) => symbols.of(each)),
    );
    put(rows, place, row);
  }
  const speller = new Speller(symbols.find, plain, endings);
  const heard = new Heard(paths, rows, scale, bias);
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

/** Later than every clause: paths go on from such a place, and it speaks for nothing itself. */
const never = 2 ** 31 - 1;

/** Adds up what was traced, by family, each row once a clause and, of what lies in clauses, once a message. */
class Heard implements Listener, Hearing {
  kinds = new Float64Array(ofClause);
  alone = new Float64Array(ofClause);
  readonly strengths = new Float64Array(ofMessage);
  readonly #paths: Paths;
  /** By place. */
  readonly #weights: Float64Array;
  readonly #scale: number;
  readonly #bias: readonly number[];
  /** By place: the clause and the message that it was last heard in. */
  readonly #inClause: Int32Array;
  readonly #inMessage: Int32Array;
  #clause = 0;
  #message = 0;
  /** By family: the rows heard, and what they add up to; the columns of the clause beside those of the message. */
  readonly #counts = new Int32Array(2 * families.length);
  readonly #added = new Float64Array(width * families.length);

  constructor(
    paths: Paths,
    rows: readonly (readonly number[] | undefined)[],
    scale: number,
    bias: readonly number[],
  ) {
    this.#paths = paths;
    this.#scale = scale;
    this.#bias = bias;
    this.#weights = new Float64Array(paths.size * width);
    this.#inClause = new Int32Array(paths.size).fill(never);
    this.#inMessage = new Int32Array(paths.size);
    rows.forEach((row, place) => {
      if (!row) return;
      this.#weights.set([...pack(row.slice(0, ofClause)), ...pack(row.slice(ofClause))], place * width);
      this.#inClause[place] = 0;
    });
  }

  one(family: number, symbol: number): void {
    this.#add(family, this.#paths.first(family, symbol));
  }

  from(family: number, symbol: number): number {
    return this.#paths.first(family, symbol);
  }

  on(family: number, place: number, symbol: number): number {
    const next = this.#paths.step(place, symbol);
    this.#add(family, next);
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
      this.#added.fill(0, family * width, family * width + clauseWidth);
    }
  }

  #add(family: number, place: number): void {
    if (place < 0 || (this.#inClause[place] ?? never) >= this.#clause) return;
    this.#inClause[place] = this.#clause;
    const weights = this.#weights;
    const added = this.#added;
    const from = place * width;
    const to = family * width;
    const count = this.#counts[2 * family] ?? 0;
    if (count === mostRows) return;
    this.#counts[2 * family] = count + 1;
    for (let k = 0; k < clauseWidth; k += 1) added[to + k] = (added[to + k] ?? 0) + (weights[from + k] ?? 0);
    if (family >= about || this.#inMessage[place] === this.#message) return;
    this.#inMessage[place] = this.#message;
    const inAll = this.#counts[2 * family + 1] ?? 0;
    if (inAll === mostRows) return;
    this.#counts[2 * family + 1] = inAll + 1;
    for (let k = clauseWidth; k < width; k += 1)
      added[to + k] = (added[to + k] ?? 0) + (weights[from + k] ?? 0);
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
      addUnpacked(this.#added, family * width + clauseWidth, by, strengths, 0, ofMessage);
    }
  }

  /** What the families from one up to another say of the clause. */
  #sumUp(first: number, end: number, start: number): void {
    const sums = this.kinds;
    for (let family = first; family < end; family += 1) {
      const count = this.#counts[2 * family] ?? 0;
      if (count === 0) continue;
      const by = share(count) / this.#scale;
      addUnpacked(this.#added, family * width, by, sums, start, ofClause);
    }
  }
}
