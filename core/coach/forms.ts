/** A plain form is kept as its letters in so many whole numbers, four letters each, … */
const numbers = 3;
const longestPlain = 4 * numbers;
/** …beside the place of its value. */
const stride = numbers + 1;

/**
 * What was worked out for forms met before, found by their letters where they stand in a text. Up to twelve letters of ASCII,
 * which most forms are, are compared as three numbers: nothing is copied, and what is looked at lies together in memory. It
 * holds so many and then starts afresh, so that memory is bounded whatever is read.
 */
export class Forms<T> {
  readonly #most: number;
  #mask = 255;
  #plain = new Int32Array(stride * (this.#mask + 1));
  readonly #others = new Map<string, T>();
  /** By place. Places begin at 1: 0 says that nothing is there. */
  #values: (T | undefined)[] = [undefined];
  /** The letters of the form that was spelt last. */
  #first = 0;
  #second = 0;
  #third = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** What is held for the form from one place of the text up to another. */
  find(text: string, from: number, to: number): T | undefined {
    if (!this.#spell(text, from, to)) return this.#others.get(text.slice(from, to));
    return this.#values[this.#plain[this.#slotOf(this.#first, this.#second, this.#third) + numbers] ?? 0];
  }

  /** Holds a value for a form that is not there yet. */
  hold(form: string, value: T): void {
    if (this.#values.length + this.#others.size > this.#most) {
      this.#plain.fill(0);
      this.#others.clear();
      this.#values = [undefined];
    }
    if (!this.#spell(form, 0, form.length)) {
      this.#others.set(form, value);
      return;
    }
    if (this.#values.length * 2 > this.#mask) this.#grow();
    this.#put(this.#first, this.#second, this.#third, this.#values.length);
    this.#values.push(value);
  }

  /** Spells a form in numbers, if it is a plain one. */
  #spell(text: string, from: number, to: number): boolean {
    if (to - from > longestPlain) return false;
    let first = 0;
    let second = 0;
    let third = 0;
    for (let i = from; i < to; i += 1) {
      const code = text.charCodeAt(i);
      // A letter that counts for nothing would make two forms the same.
      if (code === 0 || code > 127) return false;
      third = (third << 8) | (second >>> 24);
      second = (second << 8) | (first >>> 24);
      first = (first << 8) | code;
    }
    this.#first = first;
    this.#second = second;
    this.#third = third;
    return true;
  }

  /** Where a form lies, or would. */
  #slotOf(first: number, second: number, third: number): number {
    const plain = this.#plain;
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
    for (let at = mixed ^ (mixed >>> 15); ; at += 1) {
      const slot = stride * (at & this.#mask);
      if (plain[slot + numbers] === 0) return slot;
      if (plain[slot] === first && plain[slot + 1] === second && plain[slot + 2] === third) return slot;
    }
  }

  #put(first: number, second: number, third: number, place: number): void {
    this.#plain.set([first, second, third, place], this.#slotOf(first, second, third));
  }

  #grow(): void {
    const plain = this.#plain;
    this.#mask = this.#mask * 2 + 1;
    this.#plain = new Int32Array(2 * plain.length);
    for (let slot = 0; slot < plain.length; slot += stride) {
      const [first = 0, second = 0, third = 0, place = 0] = plain.subarray(slot, slot + stride);
      if (place > 0) this.#put(first, second, third, place);
    }
  }
}
