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
    if (token === undefined || token.quoted) continue;
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
  /**
   * How much the words and pairs from one token up to another speak for what each column stands for; what is said twice counts
   * once. The next sums are written over these.
   */
  readonly sums: (tokens: readonly Token[], from: number, to: number) => Sums;
  /** How much they sound like harm: above zero rather like it, below rather not. */
  readonly harm: (tokens: readonly Token[], from: number, to: number) => number;
  /** The same, of words whose sums are known. */
  readonly harmIn: (sums: Sums) => number;
}
type Sums = ArrayLike<number>;

export function makeEar({ columns, scale, bias, rows: kept }: Wording): Ear {
  const width = columns.length;
  const written = Object.entries(kept);
  /** By row: the turn in which it was last heard, and its weights beside it, to be looked up in one place. */
  const stride = 1 + width;
  const rows = Int32Array.from(written.flatMap(([, row]) => [0, ...row]));
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

  /** Comes round after four thousand million messages. */
  let turn = 0;
  const totals = new Int32Array(width);
  const hear = (row: number): void => {
    const from = row * stride;
    if (row < 0 || rows[from] === turn) return;
    rows[from] = turn;
    for (let c = 0; c < width; c += 1) totals[c] = (totals[c] ?? 0) + (rows[from + 1 + c] ?? 0);
  };
  const see: See = (before, word) => {
    const first = entryOf(before).number;
    const next = entryOf(word);
    if (first >= 0 && next.number >= 0) hear(pairs.get(first, next.number));
    hear(next.row);
  };
  const listen = (tokens: readonly Token[], from: number, to: number): void => {
    turn = (turn + 1) | 0;
    totals.fill(0);
    eachWording(tokens, from, to, see);
  };
  const sumOf = (column: number): number => (bias[column] ?? 0) + (totals[column] ?? 0) / scale;
  const out = new Float64Array(width);
  const harm = columns.indexOf("harm");
  return {
    sums: (tokens, from, to) => {
      listen(tokens, from, to);
      for (let c = 0; c < width; c += 1) out[c] = sumOf(c);
      return out;
    },
    harm: (tokens, from, to) => {
      listen(tokens, from, to);
      return bounded(sumOf(harm));
    },
    harmIn: (sums) => bounded(sums[harm] ?? 0),
  };
}

/** How much the sound of the words counts beside what the rules see; chosen on a batch of lines no model was trained on. */
const share = 1 / 3;

/** No message sounds more harmful, or more harmless, than this, however long it is. */
const loudest = 3;

const bounded = (sound: number): number => Math.max(-loudest, Math.min(loudest, sound * share));
