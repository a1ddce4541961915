/**
 * What was worked out for forms met before, found by their letters where they stand in a text: no copy is made of a form
 * that is known. It holds so many and then starts afresh, so that memory is bounded whatever is read.
 */
export class Forms<T> {
  readonly #most: number;
  readonly #mask: number;
  /** Where a form lies in the lists below, by its hash; 0 where none does, so the lists begin at 1. */
  readonly #places: Int32Array;
  #forms: string[] = [""];
  #values: (T | undefined)[] = [undefined];

  constructor(most: number) {
    this.#most = most;
    this.#mask = 2 ** Math.ceil(Math.log2(most * 2)) - 1;
    this.#places = new Int32Array(this.#mask + 1);
  }

  /** What is held for the form from one place of the text up to another. */
  find(text: string, from: number, to: number): T | undefined {
    for (let at = this.#hash(text, from, to); ; at = (at + 1) & this.#mask) {
      const place = this.#places[at] ?? 0;
      if (place === 0) return undefined;
      if (standsAt(this.#forms[place] ?? "", text, from, to)) return this.#values[place];
    }
  }

  /** Holds a value for a form that is not there yet. */
  hold(form: string, value: T): void {
    if (this.#forms.length > this.#most) {
      this.#places.fill(0);
      this.#forms = [""];
      this.#values = [undefined];
    }
    let at = this.#hash(form, 0, form.length);
    while (this.#places[at] !== 0) at = (at + 1) & this.#mask;
    this.#places[at] = this.#forms.length;
    this.#forms.push(form);
    this.#values.push(value);
  }

  #hash(text: string, from: number, to: number): number {
    let hash = 0;
    for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash ^ (hash >>> 15)) & this.#mask;
  }
}

function standsAt(form: string, text: string, from: number, to: number): boolean {
  if (form.length !== to - from) return false;
  for (let i = 0; i < form.length; i += 1) if (form.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}
