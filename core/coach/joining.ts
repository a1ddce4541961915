import type { Word } from "./lexicon.ts";
import { trait } from "./lexicon.ts";
import { longer } from "./longer.ts";
import type { Gap, Pieces } from "./pieces.ts";

/** A list of whole numbers that is written from the beginning again and again: memory is asked for once. */
class Row {
  #numbers = new Int32Array(64);

  set(at: number, value: number): void {
    if (at >= this.#numbers.length) this.#numbers = longer(this.#numbers, 2 * at);
    this.#numbers[at] = value;
  }

  at(at: number): number {
    return this.#numbers[at] ?? 0;
  }
}

/** Words without fillers, all words, signs, and signs that end something. */
const words = 0;
const all = 1;
const signs = 2;
const stops = 3;
const counted = 4;

const none = -1;
const several = -2;

/** Joins pieces where they are found, word by word, into the patterns they were cut from (pieces.ts). Words are numbered from 0. */
export class Joining {
  readonly #links: Pieces["links"];
  /** By link: the one before it, whether others come after it, and the one pattern that ends with it; there may be several. */
  readonly #before: Int16Array;
  readonly #goesOn: Uint8Array;
  readonly #end: Int16Array;
  /** By link: the word where it was found last, in words of all texts, and which of the finds of its text that was. */
  readonly #last: Int32Array;
  readonly #find: Int32Array;
  /** The finds of this text that patterns may go on from: where they end, where their pattern began, and the find before of the same link. */
  readonly #findEnd = new Row();
  readonly #findFrom = new Row();
  readonly #findBefore = new Row();
  #finds = 0;
  /** So many words were taken before this text, and of it. */
  #past = 0;
  #length = 0;
  /** What ended before this word of all is past. */
  #since = 0;
  /** By word: what is counted of the words before it, four numbers each. */
  #counts = new Int32Array(256);
  /** What is complete with the word taken last: so many patterns, and the words they began with. */
  readonly patterns: number[] = [];
  readonly froms: number[] = [];
  count = 0;

  constructor({ links }: Pieces) {
    this.#links = links;
    this.#before = Int16Array.from(links, ({ after }) => after?.link ?? none);
    this.#goesOn = Uint8Array.from(links, ({ goesOn }) => (goesOn ? 1 : 0));
    this.#end = Int16Array.from(links, ({ ends: [end, ...more] }) =>
      end === undefined ? none : more.length > 0 ? several : end,
    );
    this.#last = new Int32Array(links.length).fill(none);
    this.#find = new Int32Array(links.length);
  }

  /** A text begins. */
  begin(): void {
    this.#past += this.#length;
    if (this.#past > 2 ** 30) {
      this.#past = 0;
      this.#last.fill(none);
    }
    this.#length = 0;
    this.#finds = 0;
    this.#since = this.#past;
  }

  /** A sentence ended with this word: nothing reaches over it. */
  close(at: number): void {
    this.#since = this.#past + at + 1;
  }

  /** The next word of the text. */
  take({ traits }: Word, at: number): void {
    const sign = (traits & trait.punctuation) !== 0;
    const word = !sign && (traits & trait.emoji) === 0;
    this.#add(
      at,
      word && (traits & trait.filler) === 0 ? 1 : 0,
      word ? 1 : 0,
      sign ? 1 : 0,
      traits & trait.stop ? 1 : 0,
    );
    this.count = 0;
  }

  /** The next word is there for no pattern. */
  pass(at: number): void {
    this.#add(at, 0, 0, 0, 0);
  }

  #add(at: number, inWords: number, inAll: number, inSigns: number, inStops: number): void {
    if (counted * (at + 2) > this.#counts.length)
      this.#counts = longer(this.#counts, 2 * this.#counts.length);
    const counts = this.#counts;
    const i = counted * at;
    counts[i + counted + words] = (counts[i + words] ?? 0) + inWords;
    counts[i + counted + all] = (counts[i + all] ?? 0) + inAll;
    counts[i + counted + signs] = (counts[i + signs] ?? 0) + inSigns;
    counts[i + counted + stops] = (counts[i + stops] ?? 0) + inStops;
    this.#length = at + 1;
  }

  /** A piece that makes this link was found from one word up to another, which was taken last. */
  found(link: number, from: number, to: number): void {
    const before = this.#before[link] ?? none;
    if (before < 0) this.#made(link, from, to);
    else if ((this.#last[before] ?? none) >= this.#since) this.#join(link, from, to);
  }

  /** Joins a link to the one before it, if that lies near enough: the nearest of those. */
  #join(link: number, from: number, to: number): void {
    const after = this.#links[link]?.after;
    if (!after) return;
    for (let find = this.#find[after.link] ?? none; find >= 0; find = this.#findBefore.at(find)) {
      const end = this.#findEnd.at(find);
      if (end >= from) continue;
      if (this.#past + end < this.#since || !this.#fits(after.gap, end, from)) return;
      if (this.#between(all, end, from) < after.gap.least) continue;
      this.#made(link, this.#findFrom.at(find), to);
      return;
    }
  }

  #made(link: number, from: number, to: number): void {
    const last = this.#last[link] ?? none;
    if (last === this.#past + to) return;
    this.#last[link] = this.#past + to;
    if (this.#goesOn[link]) {
      const find = this.#finds;
      this.#finds += 1;
      this.#findEnd.set(find, to);
      this.#findFrom.set(find, from);
      this.#findBefore.set(find, last < this.#past ? none : (this.#find[link] ?? none));
      this.#find[link] = find;
    }
    const only = this.#end[link] ?? none;
    if (only >= 0) this.#complete(only, from);
    if (only !== several) return;
    const ends = this.#links[link]?.ends ?? [];
    for (let e = 0; e < ends.length; e += 1) this.#complete(ends[e] ?? 0, from);
  }

  /** Patterns come in their order, and of one that is complete in two ways the first stays. */
  #complete(pattern: number, from: number): void {
    const { patterns, froms } = this;
    let at = this.count;
    while (at > 0 && (patterns[at - 1] ?? 0) > pattern) at -= 1;
    if (at > 0 && patterns[at - 1] === pattern) return;
    for (let later = this.count; later > at; later -= 1) {
      patterns[later] = patterns[later - 1] ?? 0;
      froms[later] = froms[later - 1] ?? 0;
    }
    patterns[at] = pattern;
    froms[at] = from;
    this.count += 1;
  }

  /** Whether what stands after one word and before another is no more than fits into a gap. */
  #fits({ most, loose }: Gap, end: number, next: number): boolean {
    if (this.#between(loose ? stops : signs, end, next) > 0) return false;
    return this.#between(words, end, next) + (loose ? this.#between(signs, end, next) : 0) <= most;
  }

  /** How many of what is counted stand after one word and before another. */
  #between(what: number, end: number, next: number): number {
    return (this.#counts[counted * next + what] ?? 0) - (this.#counts[counted * (end + 1) + what] ?? 0);
  }
}
