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
