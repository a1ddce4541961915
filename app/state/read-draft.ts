import { emptyHalf, mapSteps, type HalfDraft, type Lean, type MapDraft } from "./draft.ts";

const leans: readonly Lean[] = ["pursue", "distance", "soften", "both", "unsure"];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

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

/** Field by field: what is of the kind the empty half has there is kept. */
function readHalfDraft(kept: Record<string, unknown>): HalfDraft {
  const fields = Object.entries(emptyHalf).map(([key, empty]) => [
    key,
    alike(kept[key], empty) ? kept[key] : empty,
  ]);
  // oxlint-disable-next-line typescript/consistent-type-assertions, typescript/no-unsafe-type-assertion -- each field was just compared with the one it replaces
  return Object.fromEntries(fields) as HalfDraft;
}

const alike = (value: unknown, empty: unknown): boolean =>
  empty === undefined
    ? value === undefined || typeof value === "string" || isRecord(value)
    : Array.isArray(empty)
      ? Array.isArray(value) && value.every((item) => typeof item === "string")
      : typeof value === typeof empty && value !== null;
