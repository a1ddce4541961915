import type { Analysis, Found } from "./analysis.ts";
import { lanesFor, mostRows, pack, perNumber, unpack } from "./lanes.ts";
import { put } from "./names.ts";
import { Paths } from "./paths.ts";
import { flagKinds, strengthNames } from "./reading.ts";
import { Symbols } from "./symbols.ts";
import type { Listener } from "./traces.ts";
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

const nothing: readonly number[] = [];
/** None, and the kinds: so many columns speak of a clause, … */
export const ofClause = flagKinds.length + 1;
/** …and the rest of the message. */
const ofMessage = strengthNames.length;
const columns = ofClause + ofMessage;
/** So many numbers hold the columns, … */
const width = lanesFor(columns);
/** …and these on those of the message. */
const messageFrom = Math.floor(ofClause / perNumber);
/** What is kept of a place: the clause and the message that it was last heard in, and its row. */
const clauseAt = 0;
const messageAt = 1;
const rowAt = 2;
const stride = rowAt + width;
/** The first of the families that are about a clause, not in it. */
const about = families.indexOf("o");

/** Many traces of one family say less each: a long clause is no surer than a short one. */
export const share = (traces: number): number => shares[traces] ?? shareOf(traces);
const shareOf = (traces: number): number => 3 / Math.sqrt(9 + traces);
const shares = Float64Array.from({ length: 64 }, (_, traces) => shareOf(traces));

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
  /** By place. All that is asked of one lies together. */
  readonly #places: Int32Array;
  readonly #scale: number;
  readonly #bias: readonly number[];
  #clause = 0;
  #message = 0;
  /** Whether the message is one clause: what is heard of it is heard of both. */
  #alone = false;
  /** By family: the rows heard in the clause and in the message, and what they add up to. */
  readonly #counts = new Int32Array(families.length);
  readonly #added = new Int32Array(width * families.length);
  readonly #countsInAll = new Int32Array(families.length);
  readonly #addedInAll = new Int32Array(width * families.length);
  readonly #unpacked = new Int32Array(width * perNumber);

  constructor(
    paths: Paths,
    rows: readonly (readonly number[] | undefined)[],
    scale: number,
    bias: readonly number[],
  ) {
    this.#paths = paths;
    this.#scale = scale;
    this.#bias = bias;
    this.#places = new Int32Array(paths.size * stride);
    for (let place = 0; place < paths.size; place += 1) {
      const row = rows[place];
      if (row) this.#places.set(pack(row), place * stride + rowAt);
      else this.#places[place * stride + clauseAt] = never;
    }
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
    if (this.#clause > never / 2) this.#forget();
    this.#message += 1;
    this.#alone = clauses === 1;
    this.#counts.fill(0);
    this.#added.fill(0);
    if (!this.#alone) {
      this.#countsInAll.fill(0);
      this.#addedInAll.fill(0);
    }
    for (let k = 0; k < ofMessage; k += 1) this.strengths[k] = this.#bias[ofClause + k] ?? 0;
    if (this.kinds.length >= clauses * ofClause) return;
    this.kinds = new Float64Array(2 * clauses * ofClause);
    this.alone = new Float64Array(2 * clauses * ofClause);
  }

  /** Clauses and messages are numbered anew, before there are more than a whole number can hold. */
  #forget(): void {
    const places = this.#places;
    for (let from = 0; from < places.length; from += stride) {
      if (places[from + clauseAt] !== never) places[from + clauseAt] = 0;
      places[from + messageAt] = 0;
    }
    this.#clause = 0;
    this.#message = 0;
  }

  beginClause(): void {
    this.#clause += 1;
    if (this.#alone) return;
    this.#counts.fill(0);
    this.#added.fill(0);
  }

  #add(family: number, place: number): void {
    const places = this.#places;
    const from = place * stride;
    if (place < 0 || (places[from + clauseAt] ?? never) >= this.#clause) return;
    places[from + clauseAt] = this.#clause;
    const count = this.#counts[family] ?? 0;
    if (count === mostRows) return;
    this.#counts[family] = count + 1;
    const added = this.#added;
    const to = family * width;
    for (let k = 0; k < width; k += 1) added[to + k] = (added[to + k] ?? 0) + (places[from + rowAt + k] ?? 0);
    if (!this.#alone && family < about) this.#addInAll(family, from);
  }

  /** What is heard in another clause too counts once. */
  #addInAll(family: number, from: number): void {
    const places = this.#places;
    if (places[from + messageAt] === this.#message) return;
    places[from + messageAt] = this.#message;
    const count = this.#countsInAll[family] ?? 0;
    if (count === mostRows) return;
    this.#countsInAll[family] = count + 1;
    const added = this.#addedInAll;
    const to = family * width;
    for (let k = messageFrom; k < width; k += 1)
      added[to + k] = (added[to + k] ?? 0) + (places[from + rowAt + k] ?? 0);
  }

  closeWithin(at: number): void {
    const start = at * ofClause;
    for (let k = 0; k < ofClause; k += 1) this.kinds[start + k] = this.#bias[k] ?? 0;
    this.#sumUp(0, about, start);
    for (let k = start; k < start + ofClause; k += 1) this.alone[k] = this.kinds[k] ?? 0;
  }

  closeClause(at: number): void {
    this.#sumUp(about, families.length, at * ofClause);
  }

  closeMessage(): void {
    if (this.#alone) return;
    for (let family = 0; family < about; family += 1) {
      const count = this.#countsInAll[family] ?? 0;
      if (count === 0) continue;
      unpack(this.#addedInAll, family * width, width, this.#unpacked);
      this.#sumUpStrengths(share(count) / this.#scale);
    }
  }

  /** What the families from one up to another say of the clause, and of a message that is no more than that. */
  #sumUp(first: number, end: number, start: number): void {
    const { kinds } = this;
    const unpacked = this.#unpacked;
    for (let family = first; family < end; family += 1) {
      const count = this.#counts[family] ?? 0;
      if (count === 0) continue;
      const by = share(count) / this.#scale;
      unpack(this.#added, family * width, width, unpacked);
      for (let k = 0; k < ofClause; k += 1)
        kinds[start + k] = (kinds[start + k] ?? 0) + by * (unpacked[k] ?? 0);
      if (this.#alone && family < about) this.#sumUpStrengths(by);
    }
  }

  #sumUpStrengths(by: number): void {
    const { strengths } = this;
    for (let k = 0; k < ofMessage; k += 1)
      strengths[k] = (strengths[k] ?? 0) + by * (this.#unpacked[ofClause + k] ?? 0);
  }
}
