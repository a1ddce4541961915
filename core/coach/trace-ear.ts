import type { Analysis, Found } from "./analysis.ts";
import { Paths, Symbols } from "./paths.ts";
import { flagKinds, strengthNames } from "./reading.ts";
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

/** What is spoken for, by column: weights added up. */
export type Sums = ArrayLike<number>;

export interface Hearing {
  /** By clause, as it stands in the message: none, and the kinds. */
  readonly clauses: readonly Sums[];
  /** The same of each clause by itself. */
  readonly alone: readonly Sums[];
  /** Of the message as a whole: the strengths. */
  readonly message: Sums;
}

/** Hears the clauses of a message, each with what is about it; `held` is what a guard holds back. */
export type TraceEar = (analysis: Analysis, units: readonly Unit[], held: ReadonlySet<Found>) => Hearing;

const nothing: Findings = { here: [], elsewhere: [] };
const kinds = flagKinds.length + 1;
const strengths = strengthNames.length;
/** The first of the families that are about a clause, not in it. */
const within = families.indexOf("o");

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
  const columns = (from: number, width: number): Columns => ({
    width,
    bias: Float64Array.from(bias.slice(from, from + width)),
    weights: Int8Array.from(written.flatMap(([, row]) => row.slice(from, from + width))),
    scale,
  });
  const ofAll = columns(0, kinds + strengths);
  const ofKinds = columns(0, kinds);
  const ofStrengths = columns(kinds, strengths);
  const speller = new Speller(symbols.find, plain, endings);
  const clause = new Heard(paths, written.length);
  const message = new Heard(paths, written.length);
  return (analysis, units, held) => {
    const findings = findingsOf(analysis, units, held, speller);
    if (units.length === 1) {
      // Clause and message are the same: what both hear is added up once.
      clause.begin();
      traceWithin(analysis, units, 0, speller, clause);
      const sums = clause.sums(ofAll);
      traceAround(analysis, units, 0, findings[0] ?? nothing, speller, clause);
      clause.add(ofKinds, within, sums);
      return { clauses: [sums], alone: [sums], message: sums.subarray(kinds) };
    }
    message.begin();
    const alone: Sums[] = [];
    const clauses = units.map((_, at) => {
      clause.begin();
      traceWithin(analysis, units, at, speller, clause);
      message.addAll(clause);
      const sums = clause.sums(ofKinds);
      alone.push(sums.slice());
      traceAround(analysis, units, at, findings[at] ?? nothing, speller, clause);
      clause.add(ofKinds, within, sums);
      return sums;
    });
    return { clauses, alone, message: message.sums(ofStrengths) };
  };
}

/** Some columns of the rows, as they are kept. */
interface Columns {
  readonly width: number;
  readonly bias: Float64Array;
  readonly weights: Int8Array;
  readonly scale: number;
}

/** The rows of what was traced, by family, each once. */
class Heard implements Listener {
  readonly #paths: readonly Paths[];
  readonly #last: Int32Array;
  readonly #rows: number[][];
  readonly #counts: Int32Array;
  readonly #added = new Int32Array(kinds + strengths);
  #turn = 0;

  constructor(paths: readonly Paths[], rows: number) {
    this.#paths = paths;
    this.#last = new Int32Array(rows);
    this.#rows = paths.map(() => []);
    this.#counts = new Int32Array(paths.length);
  }

  begin(): void {
    this.#turn += 1;
    this.#counts.fill(0);
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
    if (!paths) return -1;
    const next = paths.step(place, symbol);
    this.#add(family, paths.rowAt(next));
    return next;
  }

  /** What another heard so far. */
  addAll(other: Heard): void {
    for (let family = 0; family < this.#rows.length; family += 1) {
      const rows = other.#rows[family];
      const count = other.#counts[family] ?? 0;
      for (let i = 0; rows && i < count; i += 1) this.#add(family, rows[i] ?? -1);
    }
  }

  #add(family: number, row: number): void {
    if (row < 0 || this.#last[row] === this.#turn) return;
    this.#last[row] = this.#turn;
    const rows = this.#rows[family];
    const count = this.#counts[family] ?? 0;
    this.#counts[family] = count + 1;
    if (!rows) return;
    if (count < rows.length) rows[count] = row;
    else rows.push(row);
  }

  sums(columns: Columns): Float64Array {
    const sums = columns.bias.slice();
    this.add(columns, 0, sums);
    return sums;
  }

  /** Adds up what the families from one on say. */
  add({ width, weights, scale }: Columns, from: number, sums: Float64Array): void {
    const added = this.#added;
    for (let family = from; family < this.#rows.length; family += 1) {
      const rows = this.#rows[family];
      const count = this.#counts[family] ?? 0;
      if (!rows || count === 0) continue;
      added.fill(0);
      for (let i = 0; i < count; i += 1) {
        const row = (rows[i] ?? 0) * width;
        for (let k = 0; k < width; k += 1) added[k] = (added[k] ?? 0) + (weights[row + k] ?? 0);
      }
      const by = share(count) / scale;
      for (let k = 0; k < width; k += 1) sums[k] = (sums[k] ?? 0) + by * (added[k] ?? 0);
    }
  }
}
