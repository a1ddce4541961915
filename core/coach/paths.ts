import { Pairs } from "./pairs.ts";

/** Rows by the path of symbols that leads to them: what begins alike is looked up once. */
export class Paths {
  readonly #steps = new Pairs();
  readonly #rows: number[] = [];
  /** By the first symbol: its place. */
  readonly #firsts: number[] = [];

  add([start = -1, ...path]: readonly number[], row: number): void {
    while (this.#firsts.length <= start) this.#firsts.push(-1);
    let place = this.first(start);
    if (place < 0) place = this.#firsts[start] = this.#rows.push(-1) - 1;
    for (const symbol of path) {
      const next = this.step(place, symbol);
      if (next < 0) this.#steps.set(place, symbol, this.#rows.length);
      place = next < 0 ? this.#rows.push(-1) - 1 : next;
    }
    this.#rows[place] = row;
  }

  /** Where paths begin that start with a symbol; −1 where none do. */
  first(symbol: number): number {
    return symbol < 0 ? -1 : (this.#firsts[symbol] ?? -1);
  }

  /** One step on; −1 where nothing lies there. */
  step(place: number, symbol: number): number {
    return place < 0 || symbol < 0 ? -1 : this.#steps.get(place, symbol);
  }

  /** −1 where the path goes on but names no row. */
  rowAt(place: number): number {
    return place < 0 ? -1 : (this.#rows[place] ?? -1);
  }
}
