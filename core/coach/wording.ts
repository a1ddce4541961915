import { trait } from "./lexicon.ts";
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
type See = (before: string, word: string) => void;

export const isSign = (word: string): boolean => word === "." || word === "?";

/** Every word, with the one before it, from one token up to another. */
export function eachWording(tokens: readonly Token[], from: number, to: number, see: See): void {
  let before = "^";
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (!token || token.quoted) continue;
    const { text, traits } = token.word;
    if (traits & (trait.punctuation | trait.emoji)) {
      if (traits & trait.emoji) continue;
      if (before !== "^") see(before, text.charCodeAt(0) === 63 ? "?" : ".");
      before = "^";
      continue;
    }
    const code = text.charCodeAt(0);
    const word = code >= 48 && code <= 57 ? "0" : text;
    see(before, word);
    before = word;
  }
  if (before !== "^") see(before, ".");
}

/** What a word or pair speaks for, and the last message it was heard in: what is said twice counts once. */
interface Row {
  readonly weights: readonly number[];
  heard: number;
}
interface Entry {
  row: Row | undefined;
  readonly pairs: Map<string, Row>;
}
const tables = new WeakMap<Wording, Map<string, Entry>>();

function tableOf(wording: Wording): Map<string, Entry> {
  const found = tables.get(wording);
  if (found) return found;
  const table = new Map<string, Entry>();
  for (const [words, whole] of Object.entries(wording.rows)) {
    const [first = "", next] = words.split(" ");
    let entry = table.get(first);
    if (!entry) table.set(first, (entry = { row: undefined, pairs: new Map() }));
    const row: Row = { weights: whole.map((value) => value / wording.scale), heard: 0 };
    if (next === undefined) entry.row = row;
    else entry.pairs.set(next, row);
  }
  tables.set(wording, table);
  return table;
}

let turn = 0;

/** What the words from one token up to another speak for, by column. */
export function soundOf(tokens: readonly Token[], from: number, to: number, wording: Wording): number[] {
  const table = tableOf(wording);
  const sums = wording.bias.slice();
  turn += 1;
  const hear = (row: Row | undefined): void => {
    if (!row || row.heard === turn) return;
    row.heard = turn;
    for (let c = 0; c < sums.length; c += 1) sums[c] = (sums[c] ?? 0) + (row.weights[c] ?? 0);
  };
  const edge = table.get("^");
  let last = edge;
  eachWording(tokens, from, to, (before, word) => {
    hear((before === "^" ? edge : last)?.pairs.get(word));
    last = table.get(word);
    hear(last?.row);
  });
  return sums;
}

/** How much the sound of the words counts beside what the rules see; chosen on a batch of lines no model was trained on. */
const share = 1 / 3;

/** No message sounds more harmful, or more harmless, than this, however long it is. */
const loudest = 3;

/** How much what was heard sounds like harm: above zero rather like it, below rather not. */
export function harmIn(sums: readonly number[], wording: Wording): number {
  const sound = sums[wording.columns.indexOf("harm")] ?? 0;
  return Math.max(-loudest, Math.min(loudest, sound * share));
}
