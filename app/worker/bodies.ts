// What stands in the body of an entry: a fact, and what the app adds to it.
import { readFact, type Entry, type Fact, type LaterFact } from "@refrain/core/dance";
import { reveal, type Secret } from "@refrain/vault";
import { isHex32, type Bytes, type Hex32 } from "@refrain/wire";
import { field } from "../state/field.ts";

/** A fact as it was said. */
export interface Said {
  /** 128 random bits, chosen when it is said: the same before and after it is sealed. */
  readonly id: string;
  /** Milliseconds since 1970 by the author's clock; shown, never used for order. */
  readonly at: number;
  /** How far the shared history had come for its author: where in it a private fact belongs. */
  readonly seen: number;
  /** In `mine`: the shared history `seen` is about, by the beginning of its name. */
  readonly within?: string;
  /** Stands where an entry of the same person was that is erased: what it was, with `bare` for its words. */
  readonly instead?: Hex32;
  readonly fact: Fact | LaterFact;
}

/** A fact in which somebody said something in their own words, in the middle of a conversation. */
export type Worded = Extract<
  Fact,
  { kind: "disclosure-sent" | "disclosure-added" | "disclosure-said-back" | "disclosure-answered" }
>;
export const isWorded = (fact: Fact | LaterFact): fact is Worded =>
  fact.kind === "disclosure-sent" ||
  fact.kind === "disclosure-added" ||
  fact.kind === "disclosure-said-back" ||
  fact.kind === "disclosure-answered";
/** What stands for words that were erased. Nobody reads it: who erases words has deleted them in the history as well. */
export const bare = "–";

export const writeBody = ({ id, at, seen, within, instead, fact }: Said): Bytes =>
  new TextEncoder().encode(
    JSON.stringify({ id, at, seen, within, instead, fact: fact.kind === "later" ? fact.raw : fact }),
  );

/** A body as somebody wrote it, perhaps with a changed app; undefined where it makes no sense. */
export function readBody(body: Secret<Bytes>): Said | undefined {
  const value = parsed(reveal(body));
  if (typeof value !== "object" || value === null) return undefined;
  const { id, at, seen } = { id: field(value, "id"), at: field(value, "at"), seen: field(value, "seen") };
  if (typeof id !== "string" || id.length > 80 || !isCount(at) || !isCount(seen)) return undefined;
  const within = field(value, "within");
  const instead = field(value, "instead");
  const fact = readFact(field(value, "fact"));
  if (!fact.ok) return undefined;
  return {
    id,
    at,
    seen,
    ...(typeof within === "string" ? { within } : {}),
    ...(typeof instead === "string" && isHex32(instead) ? { instead } : {}),
    fact: fact.value,
  };
}

/** The facts of entries that were kept before there was a vault. */
export const saidOf = ({ id, at, fact }: Entry): Said => ({ id, at, seen: 0, fact });

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;

function parsed(bytes: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
