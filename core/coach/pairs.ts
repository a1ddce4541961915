/**
 * Two whole numbers → a third, none of them negative, in one flat table. A map of maps would spread what a message looks up
 * over the memory; here it lies close together, and that is most of what a look-up costs.
 */
export class Pairs {
  #mask = 1023;
  #keys = new Float64Array(1024).fill(-1);
  #values = new Int32Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** −1 where nothing was set. */
  get(first: number, second: number): number {
    const key = first * wide + second;
    for (let at = this.#hash(first, second); ; at = (at + 1) & this.#mask) {
      const held = this.#keys[at];
      if (held === key) return this.#values[at] ?? -1;
      if (held === -1) return -1;
    }
  }

  /** Sets what was not set before. */
  set(first: number, second: number, value: number): void {
    if (this.#size * 2 > this.#mask) this.#grow();
    let at = this.#hash(first, second);
    while (this.#keys[at] !== -1) at = (at + 1) & this.#mask;
    this.#keys[at] = first * wide + second;
    this.#values[at] = value;
    this.#size += 1;
  }

  #hash(first: number, second: number): number {
    const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & this.#mask;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#mask = this.#mask * 2 + 1;
    this.#keys = new Float64Array(this.#mask + 1).fill(-1);
    this.#values = new Int32Array(this.#mask + 1);
    this.#size = 0;
    keys.forEach((key, at) => {
      if (key >= 0) this.set(Math.floor(key / wide), key % wide, values[at] ?? -1);
    });
  }
}

/** More than any second number. */
const wide = 2 ** 26;
