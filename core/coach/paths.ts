import { longer } from "./longer.ts";
import { Pairs } from "./pairs.ts";

/** Paths of symbols, each of one family, and the places they lead to: what begins alike is looked up once. */
export class Paths {
  readonly #steps = new Pairs();
  /** By the first symbol and the family: its place. What begins with one symbol lies together. */
  #firsts = new Int32Array(0);
  readonly #families: number;
  #size = 0;

  constructor(families: number) {
    this.#families = families;
  }

  /** So many places there are, numbered from 0 on. */
  get size(): number {
    return this.#size;
  }

  /** The place a path leads to. */
  add(family: number, [start = -1, ...path]: readonly number[]): number {
    let place = this.first(family, start);
    if (place < 0) place = this.#begin(family, start);
    for (const symbol of path) {
      const next = this.step(place, symbol);
      if (next < 0) this.#steps.set(place, symbol, this.#size);
      place = next < 0 ? this.#size++ : next;
    }
    return place;
  }

  /** Where paths of a family begin that start with a symbol; −1 where none do. */
  first(family: number, symbol: number): number {
    return symbol < 0 ? -1 : (this.#firsts[symbol * this.#families + family] ?? -1);
  }

  /** One step on; −1 where nothing lies there. */
  step(place: number, symbol: number): number {
    return place < 0 || symbol < 0 ? -1 : this.#steps.get(place, symbol);
  }

  #begin(family: number, start: number): number {
    if (start < 0 || family < 0 || family >= this.#families)
      throw new Error("a path needs a family and a beginning");
    const at = start * this.#families + family;
    if (this.#firsts.length <= at) this.#firsts = longer(this.#firsts, 2 * (start + 1) * this.#families, -1);
    return (this.#firsts[at] = this.#size++);
  }
}
