/** Words as small numbers, in one model: what it does not name has none. */
export class Symbols {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];

  /** The number of a word, which gets one if it has none. */
  of(name: string): number {
    const found = this.#numbers.get(name);
    if (found !== undefined) return found;
    this.#numbers.set(name, this.#names.length);
    return this.#names.push(name) - 1;
  }

  /** −1 where the word has no number. */
  readonly find = (name: string): number => this.#numbers.get(name) ?? -1;

  nameOf(number: number): string {
    return this.#names[number] ?? "";
  }
}

/** More symbols than a model has, and few enough that a place and a symbol fit into one whole number of 32 bits. */
const wide = 1 << 13;
const most = 2 ** 31 / wide;

/** Rows by the path of symbols that leads to them: what begins alike is looked up once. */
export class Paths {
  #mask = 255;
  /** What leads on and where to, side by side: they are looked up together. */
  #steps = new Int32Array(512).fill(-1);
  readonly #rows: number[] = [];
  /** By the first symbol: its place. */
  readonly #firsts: number[] = [];

  add([start = -1, ...path]: readonly number[], row: number): void {
    while (this.#firsts.length <= start) this.#firsts.push(-1);
    let place = this.first(start);
    if (place < 0) place = this.#firsts[start] = this.#rows.push(-1) - 1;
    for (const symbol of path) {
      if (symbol >= wide || this.#rows.length >= most) throw new Error("too many traces in the model");
      const next = this.step(place, symbol);
      if (next >= 0) place = next;
      else {
        this.#set(place * wide + symbol, this.#rows.length);
        place = this.#rows.push(-1) - 1;
      }
    }
    this.#rows[place] = row;
  }

  /** Where paths begin that start with a symbol; −1 where none do. */
  first(symbol: number): number {
    return symbol < 0 ? -1 : (this.#firsts[symbol] ?? -1);
  }

  /** One step on; −1 where nothing lies there. */
  step(place: number, symbol: number): number {
    if (place < 0 || symbol < 0) return -1;
    const key = place * wide + symbol;
    for (let at = this.#hash(key); ; at = (at + 1) & this.#mask) {
      const held = this.#steps[2 * at];
      if (held === key) return this.#steps[2 * at + 1] ?? -1;
      if (held === -1) return -1;
    }
  }

  /** −1 where the path goes on but names no row. */
  rowAt(place: number): number {
    return place < 0 ? -1 : (this.#rows[place] ?? -1);
  }

  #hash(key: number): number {
    const mixed = Math.imul(key, 0x9e3779b1);
    return (mixed ^ (mixed >>> 15)) & this.#mask;
  }

  #set(key: number, place: number): void {
    if (this.#rows.length * 2 > this.#mask) this.#grow();
    this.#put(key, place);
  }

  #put(key: number, place: number): void {
    let at = this.#hash(key);
    while (this.#steps[2 * at] !== -1) at = (at + 1) & this.#mask;
    this.#steps[2 * at] = key;
    this.#steps[2 * at + 1] = place;
  }

  #grow(): void {
    const steps = this.#steps;
    this.#mask = this.#mask * 2 + 1;
    this.#steps = new Int32Array(steps.length * 2).fill(-1);
    for (let at = 0; at < steps.length; at += 2) {
      const key = steps[at] ?? -1;
      if (key >= 0) this.#put(key, steps[at + 1] ?? -1);
    }
  }
}
