// Which history a fact belongs in, and who may say it there. Two histories never mix: `mine` is read by one person's own
// devices, `ours` by both.
import type { Entry } from "./entry.ts";
import type { FactKind } from "./fact.ts";

/** A history, by who can read it. */
export type Space = "mine" | "ours";

/**
 * Where facts of a kind live. `mine`: never anywhere else. `ours`: with both, once there are two phones; until then in
 * `mine`. `either`: in `mine`, unless this one is shared: then a fact of its own in `ours` says it again.
 */
export type Home = Space | "either";

/** The home of each kind of fact. A new kind needs a row here, and a sentence in its docstring. */
export const homeOf: Readonly<Record<FactKind, Home>> = {
  "couple-set": "ours",
  "i-am": "mine",
  "episode-begun": "either",
  "half-kept": "either",
  "half-taken-back": "mine",
  "half-opened": "mine",
  "half-answered": "either",
  "loop-owned": "either",
  "episode-ended": "either",
  "episode-removed": "mine",
  "refrain-named": "ours",
  "finder-kept": "mine",
  "finder-removed": "mine",
  "plan-made": "mine",
  "plan-ended": "mine",
  "plan-rehearsed": "mine",
  "plan-used": "mine",
  "evening-had": "mine",
  "found-kept": "either",
  "greeting-set": "mine",
  "check-in-kept": "mine",
  "measure-kept": "mine",
  shown: "ours",
  "shown-taken-back": "ours",
  "pause-called": "ours",
  "pause-arrived": "ours",
  "pause-renewed": "ours",
  "pause-returned": "ours",
  "pause-joined": "ours",
  "pause-line-kept": "ours",
  "pause-closed": "ours",
  "pause-placed": "ours",
  "disclosure-offered": "ours",
  "disclosure-ready": "ours",
  "disclosure-sent": "ours",
  "disclosure-taken-back": "ours",
  "disclosure-said-back": "ours",
  "disclosure-confirmed": "ours",
  "disclosure-added": "ours",
  "disclosure-answered": "ours",
  "disclosure-not-landed": "ours",
  "disclosure-stopped": "ours",
  "disclosure-words-deleted": "ours",
  "disclosure-aloud": "mine",
};

/** Where a fact goes: its home, or where it is asked to go; all in `mine` while there is no other phone. */
export function spaceFor(kind: FactKind, asked: Space | undefined, paired: boolean): Space {
  const home = homeOf[kind];
  if (home === "mine" || !paired) return "mine";
  return asked ?? (home === "ours" ? "ours" : "mine");
}

/**
 * Whether an entry counts where it stands. In `ours` a fact that belongs in `mine` does not; nor does one that names
 * (`by`, `place`) somebody else than its author as the one who says it: no phone speaks as the other person.
 */
export function isGenuine({ from, fact }: Entry): boolean {
  if (from === undefined || fact.kind === "later") return true;
  if (homeOf[fact.kind] === "mine") return false;
  if ("by" in fact && fact.by !== from) return false;
  return !("place" in fact) || fact.place === from;
}
