/**
 * Names as small numbers. Rules, features and what stands beside a claim have names, for whoever writes rules and for the
 * models as they are kept; while a message is read, only their numbers are compared and looked up. Names come from rules,
 * lists and models, never from messages, so there are some hundreds of them.
 */
const numbers = new Map<string, number>();
const names: string[] = [];

export function numberOf(name: string): number {
  const found = numbers.get(name);
  if (found !== undefined) return found;
  numbers.set(name, names.length);
  return names.push(name) - 1;
}

export const nameOf = (number: number): string => names[number] ?? "";

/** What is known by number. */
export type Table<T> = readonly (T | undefined)[];

/** Puts a value into a table that grows without holes: tables with holes are slow to look things up in. */
export function put<T>(table: (T | undefined)[], number: number, value: T): T {
  while (table.length < number) table.push(undefined);
  table[number] = value;
  return value;
}

/** A table by name, for looking up by number. */
export function byNumber<T>(entries: Iterable<readonly [string, T]>): Table<T> {
  const table: (T | undefined)[] = [];
  for (const [name, value] of entries) put(table, numberOf(name), value);
  return table;
}

/** A set of names, for looking up by number. */
export const among = (members: Iterable<string>): Table<true> =>
  byNumber([...members].map((name) => [name, true]));

/** The number of a name with something before it, put together once. */
export function prefixed(prefix: string): (number: number) => number {
  const known: (number | undefined)[] = [];
  return (number) => known[number] ?? put(known, number, numberOf(prefix + nameOf(number)));
}

/** What holds of a message, by number: each once, in the order it was seen. What is gathered next is written over it. */
export class Gathered {
  /** By number: the turn in which it was last added. */
  readonly #last: number[] = [];
  #turn = 0;
  readonly #numbers: number[] = [];
  #count = 0;

  begin(): void {
    this.#turn += 1;
    this.#count = 0;
  }

  add(number: number): void {
    while (this.#last.length <= number) this.#last.push(0);
    if (this.#last[number] === this.#turn) return;
    this.#last[number] = this.#turn;
    this.#numbers[this.#count] = number;
    this.#count += 1;
  }

  has(number: number): boolean {
    return this.#last[number] === this.#turn;
  }

  /** So many were added since the beginning. */
  get count(): number {
    return this.#count;
  }

  at(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  names(): string[] {
    return this.#numbers.slice(0, this.#count).map(nameOf);
  }
}
