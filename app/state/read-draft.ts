import { half, unknownHalf } from "@refrain/core/dance";
import { emptyHalf, mapSteps, type HalfDraft, type Lean, type MapDraft } from "./draft.ts";
import { isRecord } from "./field.ts";

const leans: readonly Lean[] = ["pursue", "distance", "soften", "both", "unsure"];

/** A draft as it lies on the shelf. It was written by this app; a field of another type falls back to empty. */
export function readDraft(value: unknown): MapDraft | undefined {
  if (!isRecord(value) || !isRecord(value["half"])) return undefined;
  const { episode, when, place, again } = value;
  if (typeof episode !== "string" || typeof when !== "number") return undefined;
  const before = readDraft(value["before"]);
  return {
    episode,
    when,
    place: place === "two" ? "two" : "one",
    step: mapSteps.find((step) => step === value["step"]) ?? 1,
    lean: leans.find((lean) => lean === value["lean"]) ?? "unsure",
    half: readHalfDraft(value["half"]),
    again: again === true,
    ...(before ? { before } : {}),
  };
}

/** Field by field: what could stand there is kept. */
function readHalfDraft(kept: Readonly<Record<string, unknown>>): HalfDraft {
  const fields = Object.entries(emptyHalf).map(([key, empty]) => [
    key,
    fits(key, kept[key], empty) ? kept[key] : empty,
  ]);
  // oxlint-disable-next-line typescript/consistent-type-assertions, typescript/no-unsafe-type-assertion -- each field was just looked at
  return Object.fromEntries(fields) as HalfDraft;
}

/** What was tapped must be what a half can hold; of words it is enough that they are words, however long and many so far. */
function fits(key: string, value: unknown, empty: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (empty === undefined || key === "body") return isHeld({ [key]: value });
  if (key === "seen") return isHeld({ trigger: { seen: value } });
  return (
    typeof value === typeof empty &&
    Array.isArray(value) === Array.isArray(empty) &&
    (typeof value !== "object" || Object.values(value).every((one) => typeof one === "string"))
  );
}

const isHeld = (part: object): boolean => half.read({ ...unknownHalf, ...part }, "").ok;
