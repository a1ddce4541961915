// Everything as one file, and back. The file is plain JSON lines that other tools can read.
import { compareEntries, readFact, type Entry, type Fact } from "@refrain/core/dance";
import { field } from "./field.ts";

const format = "refrain-history";
const version = 1;

/** The first line names the format; each further line is one entry, in the order of the history. */
export function toFile(entries: readonly Entry[]): string {
  const lines = entries
    .toSorted(compareEntries)
    .map(({ fact, ...entry }) => JSON.stringify({ ...entry, fact: fact.kind === "later" ? fact.raw : fact }));
  return `${[JSON.stringify({ format, version }), ...lines].join("\n")}\n`;
}

export type FileRead =
  | {
      readonly kind: "read";
      readonly facts: readonly Fact[];
      readonly known: number;
      readonly refused: number;
    }
  | { readonly kind: "not-ours" };

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** Where an entry stands in its history. A file from before lines were put in order says it in each of them. */
function lamportOf(entry: unknown): number {
  const lamport = field(entry, "lamport");
  return typeof lamport === "number" ? lamport : 0;
}

/** A fact with its fields in the reader's order, whichever order they came in. */
function written(fact: Entry["fact"]): string {
  const read = readFact(fact);
  return JSON.stringify(read.ok ? read.value : fact);
}

/**
 * The facts of a file that are not here yet, in the order they were written. An entry that is here already (by its fact, whole)
 * is known; a line that cannot be read is refused and the rest is kept.
 */
export function fromFile(text: string, here: readonly Entry[]): FileRead {
  const [head = "", ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (field(parsed(head), "format") !== format) return { kind: "not-ours" };
  const known = new Set(here.map(({ fact }) => written(fact)));
  const entries = lines.map(parsed).toSorted((a, b) => lamportOf(a) - lamportOf(b));
  const read = entries.map((entry) => readFact(field(entry, "fact")));
  const facts = read.flatMap((one) => (one.ok && one.value.kind !== "later" ? [one.value] : []));
  const fresh = facts.filter((fact) => !known.has(written(fact)));
  return {
    kind: "read",
    facts: fresh,
    known: facts.length - fresh.length,
    refused: read.filter((one) => !one.ok || one.value.kind === "later").length,
  };
}
