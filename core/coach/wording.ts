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

type See = (word: string, next: string | undefined) => void;

/** Every word and every pair of neighbours from one token up to another; `^` stands before a clause, `.` or `?` after it. */
export function eachWording(tokens: readonly Token[], from: number, to: number, see: See): void {
  let before = "^";
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (!token || token.quoted || token.word.traits & trait.emoji) continue;
    const { text, traits } = token.word;
    if (traits & trait.punctuation) {
      if (before !== "^") see(before, text.charCodeAt(0) === 63 ? "?" : ".");
      before = "^";
      continue;
    }
    const code = text.charCodeAt(0);
    const word = code >= 48 && code <= 57 ? "0" : text;
    see(word, undefined);
    see(before, word);
    before = word;
  }
  if (before !== "^") see(before, ".");
}

interface Entry {
  row: readonly number[] | undefined;
  readonly pairs: Map<string, readonly number[]>;
}
const tables = new WeakMap<Wording, Map<string, Entry>>();

function tableOf(wording: Wording): Map<string, Entry> {
  const found = tables.get(wording);
  if (found) return found;
  const table = new Map<string, Entry>();
  for (const [words, row] of Object.entries(wording.rows)) {
    const [first = "", next] = words.split(" ");
    let entry = table.get(first);
    if (!entry) table.set(first, (entry = { row: undefined, pairs: new Map() }));
    const weights = row.map((value) => value / wording.scale);
    if (next === undefined) entry.row = weights;
    else entry.pairs.set(next, weights);
  }
  tables.set(wording, table);
  return table;
}

/** What the words from one token up to another speak for, by column; what is said twice counts once. */
export function soundOf(tokens: readonly Token[], from: number, to: number, wording: Wording): number[] {
  const table = tableOf(wording);
  const sums = wording.bias.slice();
  const heard = new Set<readonly number[]>();
  eachWording(tokens, from, to, (word, next) => {
    const entry = table.get(word);
    const row = next === undefined ? entry?.row : entry?.pairs.get(next);
    if (!row || heard.has(row)) return;
    heard.add(row);
    for (let c = 0; c < sums.length; c += 1) sums[c] = (sums[c] ?? 0) + (row[c] ?? 0);
  });
  return sums;
}

/** How much the sound of the words counts beside what the rules see; chosen on a batch of lines no model was trained on. */
const share = 1 / 3;

/** No message sounds more harmful, or more harmless, than this, however long it is. */
const loudest = 3;

/** How much a stretch of words sounds like harm: above zero rather like it, below rather not. */
export function harmIn(tokens: readonly Token[], from: number, to: number, wording: Wording): number {
  const at = wording.columns.indexOf("harm");
  const sound = at < 0 ? 0 : (soundOf(tokens, from, to, wording)[at] ?? 0);
  return Math.max(-loudest, Math.min(loudest, sound * share));
}
