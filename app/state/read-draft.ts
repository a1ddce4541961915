import {
  aimIds,
  bodyIds,
  cameraIds,
  landingIds,
  moveIds,
  storySlots,
  type Echo,
  type Move,
  type Story,
} from "@refrain/core/dance";
import { mapSteps, type HalfDraft, type Lean, type MapDraft } from "./draft.ts";
import { field, isRecord, texts } from "./field.ts";

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

function readHalfDraft(kept: Readonly<Record<string, unknown>>): HalfDraft {
  const words = (key: string) => {
    const there = kept[key];
    return typeof there === "string" ? there : "";
  };
  const list = (key: string) => texts(kept[key]) ?? [];
  return {
    seen: known(cameraIds, list("seen")),
    triggerWords: words("triggerWords"),
    harm: kept["harm"] === true,
    move: readMove(kept["move"]),
    moveWords: words("moveWords"),
    surface: list("surface"),
    surfaceWords: words("surfaceWords"),
    body: known(bodyIds, list("body")),
    story: readStory(kept["story"]),
    underneath: list("underneath"),
    underneathWords: words("underneathWords"),
    from: words("from"),
    echo: readEcho(kept["echo"]),
    need: list("need"),
    needWords: words("needWords"),
    aim: aimIds.find((id) => id === kept["aim"]),
    aimWords: words("aimWords"),
    landing: landingIds.find((id) => id === kept["landing"]),
  };
}

/** Those there are, in the order they were chosen. */
const known = <T extends string>(ids: readonly T[], chosen: readonly string[]): readonly T[] =>
  chosen.flatMap((one) => ids.find((id) => id === one) ?? []);

/** The own words about a move are a field of the draft. */
function readMove(kept: unknown): Move | undefined {
  const did = moveIds.find((id) => id === field(kept, "did"));
  return did && { did };
}

const readStory = (kept: unknown): Story =>
  Object.fromEntries(
    storySlots.flatMap((slot) => {
      const told = field(kept, slot);
      return typeof told === "string" ? [[slot, told]] : [];
    }),
  );

function readEcho(kept: unknown): Echo | undefined {
  const [now, old] = [field(kept, "now"), field(kept, "old")];
  return isSize(now) && isSize(old) ? { now, old } : undefined;
}

const isSize = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 10;
