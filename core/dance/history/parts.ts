// The pieces that facts of every topic are read with.
import { ok } from "@refrain/core/result";
import { fault, oneOf, text, wholeNumber, type Reader } from "../reader.ts";

export interface Versioned<K extends string> {
  readonly v: 1;
  readonly kind: K;
}

export const id = text(80);
export const place = oneOf(["one", "two"]);
/** Milliseconds since 1970. */
export const time = wholeNumber(-8.64e15, 8.64e15);
export const version: Reader<1> = { schema: { const: 1 }, read: (_value, _at) => ok(1) };
export const kind = <const K extends string>(name: K): Reader<K> => oneOf([name]);

/** One of a few numbers. */
export function oneOfNumbers<const T extends number>(values: readonly T[]): Reader<T> {
  return {
    schema: { enum: values },
    read(value, at) {
      const match = values.find((candidate) => candidate === value);
      return match === undefined
        ? fault(at, value, { kind: "one-of", values: values.map(String) })
        : ok(match);
    },
  };
}
