import { aimIds, bodyIds, cameraIds, landingIds } from "./choices.ts";
import type { Echo, Half, Story, Trigger } from "./half.ts";
import { moveIds, type Move } from "./moves.ts";
import {
  isObject,
  list,
  object,
  oneOf,
  optional,
  orElse,
  orUnknown,
  text,
  wholeNumber,
  yes,
  type Reader,
} from "./reader.ts";

/** The longest own words kept in one field, in UTF-16 units: room to say it, and a figure that can still show it. */
export const longestWords = 600;
/** The most answers to one question: every feeling there is to tap, and own words. */
export const mostWords = 32;

const words = text(longestWords);
const someWords = list(words, 1, mostWords);
const unknown = "unknown" as const;

const trigger = object<Trigger>({
  seen: orElse(list(oneOf(cameraIds), 0, cameraIds.length), []),
  words: optional(words),
  harm: optional(yes),
});

export const move = object<Move>({ did: oneOf(moveIds), words: optional(words) });

const story = object<Story>({ you: optional(words), me: optional(words), us: optional(words) });

const echo = object<Echo>({ now: wholeNumber(0, 10), old: wholeNumber(0, 10) });

const body = orElse(list(oneOf(bodyIds), 0, bodyIds.length), []);

const lessAsked = {
  body,
  story: orElse(orUnknown(story), unknown),
  aim: orElse(orUnknown(words), unknown),
  landing: orElse(orUnknown(words), unknown),
  from: optional(words),
  echo: optional(echo),
};

/** One's own half: trigger, move, surface, underneath and need each have an answer, be it `unknown`. */
const ownHalf = object<Half>({
  certainty: orElse(oneOf(["own", "guess"]), "own"),
  trigger: orUnknown(trigger),
  move: orUnknown(move),
  surface: orUnknown(someWords),
  underneath: orUnknown(someWords),
  need: orUnknown(someWords),
  ...lessAsked,
});

/** A guess about the other: their visible move, and whatever *perhaps* goes with it. */
const guessedHalf = object<Half>({
  certainty: oneOf(["own", "guess"]),
  trigger: orElse(orUnknown(trigger), unknown),
  move: orUnknown(move),
  surface: orElse(orUnknown(someWords), unknown),
  underneath: orElse(orUnknown(someWords), unknown),
  need: orElse(orUnknown(someWords), unknown),
  ...lessAsked,
});

export const half: Reader<Half> = {
  schema: {
    if: { type: "object", properties: { certainty: { const: "guess" } }, required: ["certainty"] },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: guessedHalf.schema,
    else: ownHalf.schema,
  },
  read: (value, at) =>
    isObject(value) && value["certainty"] === "guess" ? guessedHalf.read(value, at) : ownHalf.read(value, at),
};

/** The ids a half may name, for documentation. */
export const idsInHalf = {
  camera: cameraIds,
  body: bodyIds,
  moves: moveIds,
  aims: aimIds,
  landings: landingIds,
};
