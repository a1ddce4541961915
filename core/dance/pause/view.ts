import { otherPlace, type Place } from "../partner.ts";
import { callOf, closingOf, isKept, isOver, pauseUntil, returnOf, statusOf, type Pause } from "./pause.ts";
import { pauseMoments, type PauseMoment } from "./facts.ts";

/** Where one person stands in a pause, at one moment of their own clock. */
export type PausePhase =
  | { readonly at: "none" }
  /** They called: until the time, and when it has come. */
  | { readonly at: "away" | "due"; readonly pause: Pause; readonly until: number }
  /** The other called: until the time, and when it has passed. */
  | { readonly at: "waiting" | "passed"; readonly pause: Pause; readonly until: number }
  /** They are back and the other is not here yet. */
  | { readonly at: "back"; readonly pause: Pause }
  /** The other is back. */
  | { readonly at: "they-are-back"; readonly pause: Pause }
  | { readonly at: "both-here"; readonly pause: Pause }
  /** They called, the other closed it while they were away, and they have not come back to it. */
  | { readonly at: "closed-away"; readonly pause: Pause };

/** How long a pause that nobody closed is still shown after its time, in ms. */
const shownAfter = 12 * 3_600_000;

export function phaseOf(pauses: readonly Pause[], me: Place, now: number): PausePhase {
  const pause = pauses.at(-1);
  if (!pause || now > pauseUntil(pause) + shownAfter) return { at: "none" };
  if (isOver(pause)) return closedWhileAway(pause, me) ? { at: "closed-away", pause } : { at: "none" };
  if (statusOf(pause) === "joined") return { at: "both-here", pause };
  const own = callOf(pause, me);
  if (own && !own.closed && !returnOf(pause, me))
    return { at: now < own.until ? "away" : "due", pause, until: own.until };
  if (returnOf(pause, otherPlace(me))) return { at: "they-are-back", pause };
  if (returnOf(pause, me)) return { at: "back", pause };
  const until = pauseUntil(pause);
  return { at: now < until ? "waiting" : "passed", pause, until };
}

function closedWhileAway(pause: Pause, me: Place): boolean {
  const closing = closingOf(pause);
  return (
    closing?.how === "not-kept" &&
    closing.by !== me &&
    callOf(pause, me) !== undefined &&
    returnOf(pause, me) === undefined
  );
}

/** Whether the call lies so far ahead of this clock that one of the two must be wrong. */
export const clocksDiffer = (pause: Pause, now: number): boolean =>
  pause.calls.some(({ at }) => at > now + 2 * 60_000);

/** What is counted for the two of them: pauses kept, and how early they came. What was not kept is not counted. */
export function countedOf(pauses: readonly Pause[]): {
  readonly kept: number;
  readonly moments: Readonly<Record<PauseMoment, number>>;
} {
  const kept = pauses.filter(isKept);
  const many = (moment: PauseMoment) => pauses.filter((pause) => pause.moment === moment).length;
  const [first, inIt, late] = pauseMoments;
  return { kept: kept.length, moments: { [first]: many(first), [inIt]: many(inIt), [late]: many(late) } };
}

/**
 * Whether this person's own breaks have begun to be a wall: of their last three that are over, two or more went without
 * a coming back. For their eyes only, and never as a number.
 */
export function becomesWall(pauses: readonly Pause[], me: Place): boolean {
  const own = pauses.filter((pause) => isOver(pause) && callOf(pause, me)).slice(-3);
  return own.filter((pause) => !returnOf(pause, me) && !endedTogether(pause)).length >= 2;
}

const endedTogether = (pause: Pause): boolean => {
  const how = closingOf(pause)?.how;
  return how !== undefined && how !== "not-kept";
};
