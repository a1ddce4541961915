import { scaleIds } from "../check-in/scales.ts";
import { finderTopics } from "../finder/situations.ts";
import type { Place } from "../partner.ts";
import { cue } from "../plan/facts.ts";
import { move } from "../read-half.ts";
import { fault, isObject, list, object, oneOf, text, wholeNumber, type Reader } from "../reader.ts";
import { id, kind, place, time, version, type Versioned } from "../history/parts.ts";
import type { ShownItem, ShownRange, ShownWeek } from "./shown.ts";

/** Something private of `by`, shown to the partner exactly as previewed. Home: `ours`. */
export interface Shown extends Versioned<"shown"> {
  readonly by: Place;
  readonly id: string;
  readonly at: number;
  readonly item: ShownItem;
}
/** Taken back by its owner. It may have been read. Home: `ours`. */
export interface ShownTakenBack extends Versioned<"shown-taken-back"> {
  readonly by: Place;
  readonly id: string;
}
export type ShownFact = Shown | ShownTakenBack;

const tenths = wholeNumber(0, 100);
const range = object<ShownRange>({ value: tenths, low: tenths, high: tenths });
const week = object<ShownWeek>({ week: wholeNumber(-100_000, 100_000), value: wholeNumber(0, 10) });

type Item<W extends ShownItem["what"]> = Extract<ShownItem, { what: W }>;
const items: { readonly [W in ShownItem["what"]]: Reader<Item<W>> } = {
  leans: object<Item<"leans">>({ what: kind("leans"), after: range, away: range }),
  topic: object<Item<"topic">>({
    what: kind("topic"),
    topic: oneOf(finderTopics),
    after: range,
    away: range,
  }),
  leaning: object<Item<"leaning">>({ what: kind("leaning"), leaning: oneOf(["anxious", "avoidant"]), range }),
  plan: object<Item<"plan">>({ what: kind("plan"), old: move, instead: move, cue }),
  scale: object<Item<"scale">>({ what: kind("scale"), scale: oneOf(scaleIds), weeks: list(week, 1, 53) }),
  greeting: object<Item<"greeting">>({ what: kind("greeting"), words: text(600) }),
};
const whats = oneOf(["leans", "topic", "leaning", "plan", "scale", "greeting"]);
const item: Reader<ShownItem> = {
  schema: { anyOf: Object.values(items).map(({ schema }) => schema) },
  read(value, at) {
    if (!isObject(value)) return fault(at, value, { kind: "object" });
    const what = whats.read(value["what"], `${at}.what`);
    return what.ok ? items[what.value].read(value, at) : what;
  },
};

export const shownReaders = {
  shown: object<Shown>({ v: version, kind: kind("shown"), by: place, id, at: time, item }),
  "shown-taken-back": object<ShownTakenBack>({ v: version, kind: kind("shown-taken-back"), by: place, id }),
};
