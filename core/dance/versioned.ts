import { ok } from "@refrain/core/result";
import { oneOf, text, wholeNumber, type Reader } from "./reader.ts";

/** What every fact carries: the version it was written with, and its kind. */
export interface Versioned<K extends string> {
  readonly v: 1;
  readonly kind: K;
}

/** The version itself was looked at before a fact is read at all. */
export const v: Reader<1> = { schema: { const: 1 }, read: (_value, _at) => ok(1) };
export const id = text(80);
export const place = oneOf(["one", "two"]);
/** Milliseconds since 1970, as far as a date reaches. */
export const time = wholeNumber(-8.64e15, 8.64e15);
