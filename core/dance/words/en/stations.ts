import type { Half } from "../../half.ts";
import type { Loop, StationKind } from "../../loop.ts";
import type { Move } from "../../moves.ts";
import { otherPlace, type Place } from "../../partner.ts";
import { storySlots } from "../../choices.ts";
import * as choices from "./choices.ts";
import * as feelings from "./feelings.ts";
import { list, moveVerb, tidy } from "./grammar.ts";
import { stations } from "./forms.ts";

/** The name of an id, or the person's own words as they stand. */
export const named = (names: Readonly<Record<string, string>>, words: string): string =>
  Object.hasOwn(names, words) ? (names[words] ?? words) : tidy(words);

export const underneathName = (words: string): string => {
  const known = Object.entries(feelings.underneath).find(([id]) => id === words);
  return known ? known[1].name : tidy(words);
};

/** What was underneath and is now said. */
export const saysSo = (feelings: readonly string[]): string =>
  `${list(feelings.map(underneathName))}, and says so`;

export const moveSeen = (move: Move): string => moveVerb(move, "they");

/** What stands at a station of one half; "" where it is not known. */
export function stationText(half: Half, kind: StationKind): string {
  switch (kind) {
    case "trigger": {
      if (half.trigger === "unknown") return "";
      const seen = half.trigger.seen.map((id) => choices.camera[id]).join(", ");
      return half.trigger.words ? tidy(half.trigger.words) : seen;
    }
    case "story": {
      const { story } = half;
      if (story === "unknown") return "";
      const told = storySlots.flatMap((slot) => story[slot] ?? []);
      return told.map((words) => named(choices.stories, words)).join(" ");
    }
    case "surface":
      return half.surface === "unknown" ? "" : half.surface.map((w) => named(feelings.surface, w)).join(", ");
    case "underneath":
      return half.underneath === "unknown" ? "" : half.underneath.map(underneathName).join(", ");
    case "need":
      return half.need === "unknown" ? "" : half.need.map((w) => named(choices.needs, w)).join(", ");
    case "move":
      return half.move === "unknown" ? "" : moveSeen(half.move);
  }
}

export const station = (loop: Loop, owner: Place, kind: StationKind): string =>
  stationText(loop.halves[owner], kind);

/** A station as a screen reader says it, whole without the picture. */
export function aloud(loop: Loop, owner: Place, kind: StationKind): string {
  const name = loop.partners[owner].name;
  const other = loop.partners[otherPlace(owner)].name;
  const half = loop.halves[owner];
  const text = stationText(half, kind);
  const label = kind === "trigger" ? `${name}, the moment I lost you` : `${name}, ${stations[kind]}`;
  if (text === "") return `${label}: not known yet.`;
  const told = half.certainty === "guess" ? `${label}, a guess: ${text}` : `${label}: ${text}`;
  const ended = /[.!?…”"]$/u.test(told) ? told : `${told}.`;
  const shown = loop.halves[otherPlace(owner)].trigger;
  if (kind !== "move" || shown === "unknown" || !shown.words) return ended;
  const seen = tidy(shown.words);
  return `${ended} ${other} sees: ${/[.!?…”"]$/u.test(seen) ? seen : `${seen}.`}`;
}
