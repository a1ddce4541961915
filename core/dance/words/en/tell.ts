import type { Half } from "../../half.ts";
import * as choices from "./choices.ts";
import { list, tidy } from "./grammar.ts";
import { moves } from "./moves.ts";
import { feelingPhrase, longingPhrase } from "./phrases.ts";
import { named, stationText } from "./stations.ts";
import * as feelings from "./feelings.ts";

/** Told of that evening, in the first person. */
const then = { feel: "felt", be: "was", long: "longed" };

const stopped = (text: string): string => (/[.!?…”"]$/u.test(text) ? text : `${text}.`);

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The move in its owner's own voice: *I went quiet*. */
export const did = (half: Half): string => {
  if (half.move === "unknown") return "";
  const { label, told = lowerFirst(label) } = moves[half.move.did];
  return `I ${told}`;
};

/** A half in its owner's voice, as its partner reads it: first what could be seen, then what could not. */
export function tell(half: Half, other: string): readonly string[] {
  const seen = [...triggerTold(half), ...surfaceTold(half), ...moveTold(half)];
  const hidden = [...storyTold(half), ...underTold(half, other)];
  return [seen.join(" "), hidden.join(" ")].filter((paragraph) => paragraph !== "");
}

function triggerTold(half: Half): readonly string[] {
  const text = stationText(half, "trigger");
  return text === "" ? [] : [stopped(`The moment I lost you: ${text}`)];
}

function surfaceTold(half: Half): readonly string[] {
  if (half.surface === "unknown") return [];
  return [stopped(`I seemed ${list(half.surface.map((words) => named(feelings.surface, words)))}`)];
}

function moveTold(half: Half): readonly string[] {
  const step = did(half);
  if (step === "") return [];
  const aim = half.aim === "unknown" ? "" : named(choices.aims, half.aim);
  const known = half.aim !== "unknown" && Object.hasOwn(choices.aims, half.aim);
  const joined = aim === "" ? step : known ? `${step}, ${aim}` : `${step}. It was for this: ${aim}`;
  const landed =
    half.landing === "unknown"
      ? []
      : [`My guess is that it landed ${named(choices.landings, half.landing)}.`];
  return [stopped(joined), ...landed];
}

function storyTold(half: Half): readonly string[] {
  const text = stationText(half, "story");
  return text === "" ? [] : [stopped(`I told myself: ${text}`)];
}

function underTold(half: Half, other: string): readonly string[] {
  const felt = feelingPhrase(half, then, other);
  const longed = longingPhrase(half, then, other);
  return [...(felt ? [`Underneath I ${felt}.`] : []), ...(longed ? [`I ${longed}.`] : [])].map(tidy);
}
