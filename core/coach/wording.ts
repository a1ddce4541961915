import type { Heard } from "./lexicon.ts";
import { trait } from "./lexicon.ts";
import { Pairs } from "./pairs.ts";
import type { Token } from "./tokens.ts";

/**
 * How the words themselves sound, whatever the rules find: each word, and each pair of neighbours, speaks a little for or
 * against harm, for a stance, for an occasion told. Where no rule holds there is still this, and where one holds by mistake
 * ("I'm leaving now, back by six") this speaks against it.
 */
export interface Wording {
  /** What the columns of a row speak for. */
  readonly columns: readonly string[];
  /** Rows are kept as whole numbers; divided by this they are weights. */
  readonly scale: number;
  readonly bias: readonly number[];
  readonly rows: { readonly [words: string]: readonly number[] };
}

/** A word and what follows it: another word, or a sign; `^` stands before a clause, `.` or `?` after it. */
type See = (before: Heard, word: Heard) => void;

const edge: Heard = { heard: "^", entry: undefined };
const end: Heard = { heard: ".", entry: undefined };
export const isSign = ({ heard }: Heard): boolean => heard === "." || heard === "?";

/** Every word, with the one before it, from one token up to another. */
export function eachWording(tokens: readonly Token[], from: number, to: number, see: See): void {
  let before: Heard = edge;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (!token || token.quoted) continue;
    const { word } = token;
    if (word.traits & trait.emoji) continue;
    const sign = (word.traits & trait.punctuation) !== 0;
    if (!sign || before !== edge) see(before, word);
    before = sign ? edge : word;
  }
  if (before !== edge) see(before, end);
}

/** A word that rows name: its number, by which its pairs are found, and the row of the word by itself; −1 where there is none. */
export interface Entry {
  /** The table it stands in: a word is looked up anew where another model listens. */
  readonly table: ReadonlyMap<string, Entry>;
  readonly number: number;
  row: number;
}

/** The words' part of the models made ready. */
export interface Ear {
  readonly columns: readonly string[];
  /** The column that speaks for harm. */
  readonly harm: number;
  /** The rows of the words and pairs from one token up to another: what is said twice counts once. */
  readonly rowsIn: (tokens: readonly Token[], from: number, to: number) => readonly number[];
  /** How much these rows speak for what a column stands for. */
  readonly sum: (rows: readonly number[], column: number) => number;
  /** The same for every column, in a list that the next call writes over. */
  readonly sums: (rows: readonly number[]) => ArrayLike<number>;
}

export function makeEar({ columns, scale, bias, rows: kept }: Wording): Ear {
  const width = columns.length;
  const written = Object.entries(kept);
  const weights = Float64Array.from(written.flatMap(([, row]) => row.map((value) => value / scale)));
  const table = new Map<string, Entry>();
  const pairs = new Pairs();
  const made = (text: string): Entry => {
    const found = table.get(text);
    if (found) return found;
    const entry: Entry = { table, number: table.size, row: -1 };
    table.set(text, entry);
    return entry;
  };
  written.forEach(([words], row) => {
    const [first = "", next] = words.split(" ");
    if (next === undefined) made(first).row = row;
    else pairs.set(made(first).number, made(next).number, row);
  });
  /** For every word that no row names. */
  const silent: Entry = { table, number: -1, row: -1 };
  const entryOf = (heard: Heard): Entry =>
    heard.entry?.table === table ? heard.entry : (heard.entry = table.get(heard.heard) ?? silent);

  /** By row: the turn in which it was last heard. */
  const last = new Float64Array(written.length);
  let turn = 0;
  let rows: number[] = [];
  const hear = (row: number): void => {
    if (row < 0 || last[row] === turn) return;
    last[row] = turn;
    rows.push(row);
  };
  const see: See = (before, word) => {
    const first = entryOf(before).number;
    const next = entryOf(word);
    if (first >= 0 && next.number >= 0) hear(pairs.get(first, next.number));
    hear(next.row);
  };
  const rowsIn: Ear["rowsIn"] = (tokens, from, to) => {
    rows = [];
    turn += 1;
    eachWording(tokens, from, to, see);
    return rows;
  };
  const sum: Ear["sum"] = (heard, column) => {
    let total = bias[column] ?? 0;
    for (let r = 0; r < heard.length; r += 1) total += weights[(heard[r] ?? 0) * width + column] ?? 0;
    return total;
  };
  const totals = new Float64Array(width);
  const sums: Ear["sums"] = (heard) => {
    for (let c = 0; c < width; c += 1) totals[c] = bias[c] ?? 0;
    for (let r = 0; r < heard.length; r += 1) {
      const row = (heard[r] ?? 0) * width;
      for (let c = 0; c < width; c += 1) totals[c] = (totals[c] ?? 0) + (weights[row + c] ?? 0);
    }
    return totals;
  };
  return { columns, harm: columns.indexOf("harm"), rowsIn, sum, sums };
}

/** How much the sound of the words counts beside what the rules see; chosen on a batch of lines no model was trained on. */
const share = 1 / 3;

/** No message sounds more harmful, or more harmless, than this, however long it is. */
const loudest = 3;

/** How much what was heard sounds like harm: above zero rather like it, below rather not. */
export const harmIn = (sound: number): number => Math.max(-loudest, Math.min(loudest, sound * share));
