// Everything as one file, and back. The file is plain JSON lines that other tools can read.
import {
  compareEntries,
  isEvening,
  readFact,
  type Entry,
  type Fact,
  type LaterFact,
} from "@refrain/core/dance";
import { field } from "./field.ts";

const format = "refrain-history";
const version = 1;

/** The evenings that were taken out. */
const takenOut = (facts: readonly (Fact | LaterFact)[]): ReadonlySet<string> =>
  new Set(facts.flatMap((fact) => (fact.kind === "episode-removed" ? [fact.episode] : [])));

/** Whether it tells of one of these evenings. */
const tellsOf = (evenings: ReadonlySet<string>, fact: Fact | LaterFact): boolean =>
  isEvening(fact) && evenings.has(fact.episode);

/**
 * The first line names the format; each further line is one entry, in the order of the history. Nothing is in it of evenings
 * that were taken out.
 */
export function toFile(entries: readonly Entry[]): string {
  const out = takenOut(entries.map(({ fact }) => fact));
  const lines = entries
    .filter(({ fact }) => !tellsOf(out, fact))
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
      /** How many of its evenings were taken out here: they stay out. */
      readonly stayOut: number;
      /** A newer version of the app wrote it. */
      readonly newer: boolean;
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
 * is known; a line that cannot be read is refused and the rest is kept. An evening that was taken out here stays out; one that
 * was taken out where the file comes from does not come in, and is not taken out here by it.
 */
export function fromFile(text: string, here: readonly Entry[]): FileRead {
  const [head = "", ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const first = parsed(head);
  if (field(first, "format") !== format) return { kind: "not-ours" };
  const by = field(first, "version");
  const known = new Set(here.map(({ fact }) => written(fact)));
  const outHere = takenOut(here.map(({ fact }) => fact));
  const entries = lines.map(parsed).toSorted((a, b) => lamportOf(a) - lamportOf(b));
  const read = entries.map((entry) => readFact(field(entry, "fact")));
  const facts = read.flatMap((one) => (one.ok && one.value.kind !== "later" ? [one.value] : []));
  const outThere = takenOut(facts);
  const told = facts.filter((fact) => !tellsOf(outThere, fact));
  const staying = told.filter((fact) => tellsOf(outHere, fact));
  const coming = told.filter((fact) => !tellsOf(outHere, fact));
  const fresh = coming.filter((fact) => !known.has(written(fact)));
  return {
    kind: "read",
    facts: fresh,
    known: coming.length - fresh.length,
    refused: read.filter((one) => !one.ok || one.value.kind === "later").length,
    stayOut: new Set(staying.filter(isEvening).map(({ episode }) => episode)).size,
    newer: typeof by === "number" && by > version,
  };
}
