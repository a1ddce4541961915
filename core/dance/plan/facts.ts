import { aimIds } from "../choices.ts";
import type { Place } from "../partner.ts";
import { move } from "../read-half.ts";
import { list, object, oneOf, optional, text } from "../reader.ts";
import { id, kind, place, time, version, type Versioned } from "../history/parts.ts";
import { eveningIds, helpIds, type EveningId, type Found } from "./evenings.ts";
import { cueIds, kindsOfUse, type Cue, type Plan, type UseKind } from "./plan.ts";

/** An if–then was made, or changed: the same id again. Home: `mine`. */
export interface PlanMade extends Versioned<"plan-made"> {
  readonly by: Place;
  readonly plan: Plan;
}
/** Put away; its log stays. Home: `mine`. */
export interface PlanEnded extends Versioned<"plan-ended"> {
  readonly by: Place;
  readonly plan: string;
  readonly at: number;
}
/** Gone through in the mind, on an earlier episode. Home: `mine`. */
export interface PlanRehearsed extends Versioned<"plan-rehearsed"> {
  readonly by: Place;
  readonly plan: string;
  readonly at: number;
  readonly episode?: string;
}
/** The moment came. Home: `mine`. */
export interface PlanUsed extends Versioned<"plan-used"> {
  readonly by: Place;
  readonly plan: string;
  readonly at: number;
  readonly how: UseKind;
}
/** An evening of the thread was had. Home: `mine`. */
export interface EveningHad extends Versioned<"evening-had"> {
  readonly by: Place;
  readonly evening: EveningId;
  readonly at: number;
}
/** What helped, after finding each other. Home: `mine`; in `ours` where it follows something the two did there. */
export interface FoundKept extends Versioned<"found-kept"> {
  readonly by: Place;
  readonly found: Found;
}
/** A greeting of one's own for coming home; left out to take it away. Home: `mine`. */
export interface GreetingSet extends Versioned<"greeting-set"> {
  readonly by: Place;
  readonly words?: string;
}
export type PlanFact = PlanMade | PlanEnded | PlanRehearsed | PlanUsed | EveningHad | FoundKept | GreetingSet;

export const cue = object<Cue>({ sign: optional(oneOf(cueIds)), words: optional(text(200)) });
export const plan = object<Plan>({
  id,
  at: time,
  old: move,
  instead: move,
  cue,
  aim: optional(oneOf(aimIds)),
});
const found = object<Found>({
  id,
  at: time,
  helped: list(oneOf(helpIds), 0, helpIds.length),
  words: optional(text(600)),
});

export const planReaders = {
  "plan-made": object<PlanMade>({ v: version, kind: kind("plan-made"), by: place, plan }),
  "plan-ended": object<PlanEnded>({ v: version, kind: kind("plan-ended"), by: place, plan: id, at: time }),
  "plan-rehearsed": object<PlanRehearsed>({
    v: version,
    kind: kind("plan-rehearsed"),
    by: place,
    plan: id,
    at: time,
    episode: optional(id),
  }),
  "plan-used": object<PlanUsed>({
    v: version,
    kind: kind("plan-used"),
    by: place,
    plan: id,
    at: time,
    how: oneOf(kindsOfUse),
  }),
  "evening-had": object<EveningHad>({
    v: version,
    kind: kind("evening-had"),
    by: place,
    evening: oneOf(eveningIds),
    at: time,
  }),
  "found-kept": object<FoundKept>({ v: version, kind: kind("found-kept"), by: place, found }),
  "greeting-set": object<GreetingSet>({
    v: version,
    kind: kind("greeting-set"),
    by: place,
    words: optional(text(600)),
  }),
};
