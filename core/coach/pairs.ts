/** More than any second number; what is left of a whole number of 31 bits is for the first. */
const bits = 14;
const wide = 1 << bits;
const most = 2 ** 31 / wide;

/**
 * Two whole numbers → a third, none of them negative, in one flat table. A map of maps would spread what a message looks up
 * over the memory; here a pair and what was set for it lie side by side, and that is most of what a look-up costs.
 */
export class Pairs {
  #mask = 255;
  #held = new Int32Array(512).fill(-1);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** −1 where nothing was set. */
  get(first: number, second: number): number {
    const key = (first << bits) | second;
    const held = this.#held;
    for (let at = this.#hash(key); ; at = (at + 1) & this.#mask) {
      const there = held[2 * at];
      if (there === key) return held[2 * at + 1] ?? -1;
      if (there === -1) return -1;
    }
  }

  /** Sets what was not set before. */
  set(first: number, second: number, value: number): void {
    if (first >= most || second >= wide) throw new Error("too much for one table");
    if (this.#size * 2 > this.#mask) this.#grow();
    this.#put((first << bits) | second, value);
    this.#size += 1;
  }

  #hash(key: number): number {
    const mixed = Math.imul(key, 0x9e3779b1);
    return (mixed ^ (mixed >>> 15)) & this.#mask;
  }

  #put(key: number, value: number): void {
    let at = this.#hash(key);
    while (this.#held[2 * at] !== -1) at = (at + 1) & this.#mask;
    this.#held[2 * at] = key;
    this.#held[2 * at + 1] = value;
  }

  #grow(): void {
    const held = this.#held;
    this.#mask = this.#mask * 2 + 1;
    this.#held = new Int32Array(held.length * 2).fill(-1);
    for (let at = 0; at < held.length; at += 2) {
      const key = held[at] ?? -1;
      if (key >= 0) this.#put(key, held[at + 1] ?? -1);
    }
  }
}
