import { otherPlace, places, type Place } from "../partner.ts";
import type { PauseEnding, PauseMoment } from "./facts.ts";

const minute = 60_000;
const hour = 60 * minute;

/** A pause is at least twenty minutes, the time a flooded body needs, and at most a day, lest it become a wall. In ms. */
export const shortestPause = 20 * minute;
export const usualPause = 30 * minute;
export const longestPause = 24 * hour;
/** Coming back this much after the time still counts as kept, in ms: a walk home, and clocks that differ a little. */
export const grace = 5 * minute;

/** The time to be back, drawn into what a pause may be. Milliseconds since 1970, both. */
export const heldTo = (at: number, until: number): number =>
  Math.min(Math.max(until, at + shortestPause), at + longestPause);

/** One person's contract inside a pause: two who press at once have one each. */
export interface Call {
  readonly id: string;
  readonly by: Place;
  /** When it was called, by the caller's clock. */
  readonly at: number;
  /** When the caller means to be back. */
  readonly until: number;
  readonly renewed: boolean;
  /** It lies on the other's phone. */
  readonly arrived: boolean;
  readonly closed?: Closing;
}

export interface Closing {
  readonly by: Place;
  readonly how: PauseEnding;
  readonly talkAt?: number;
}

export interface Back {
  readonly by: Place;
  readonly at: number;
  readonly line?: string;
}

/** A time-out with a return contract. */
export interface Pause {
  /** The id of its first call. */
  readonly id: string;
  /** One for each who called, in the order of the history. */
  readonly calls: readonly Call[];
  /** Who called and came back; the first coming back of each. */
  readonly returns: readonly Back[];
  /** Who came to it after the other was back. */
  readonly joined: readonly Place[];
  /** A gentle line kept by the one who waited. */
  readonly lines: readonly { readonly by: Place; readonly words: string }[];
  readonly moment?: PauseMoment;
  /** A later pause was called while this one had passed and nobody had closed it. */
  readonly lapsed: boolean;
}

export type PauseStatus = "called" | "on-their-phone" | "returned" | "joined" | "closed" | "lapsed";

export const callOf = (pause: Pause, by: Place): Call | undefined =>
  pause.calls.find((call) => call.by === by);
export const returnOf = (pause: Pause, by: Place): Back | undefined =>
  pause.returns.find((back) => back.by === by);
export const lineOf = (pause: Pause, by: Place): string | undefined =>
  pause.lines.find((line) => line.by === by)?.words;

const openCalls = (pause: Pause): readonly Call[] => pause.calls.filter((call) => !call.closed);
const isHere = (pause: Pause, by: Place): boolean =>
  returnOf(pause, by) !== undefined || pause.joined.includes(by);

/** When the pause is over: the latest time among the contracts that stand. */
export const pauseUntil = (pause: Pause): number =>
  Math.max(...(openCalls(pause).length > 0 ? openCalls(pause) : pause.calls).map(({ until }) => until));

/** The closing that ended the pause, once every contract in it is closed. */
export const closingOf = (pause: Pause): Closing | undefined =>
  openCalls(pause).length === 0 ? pause.calls.at(-1)?.closed : undefined;

export function statusOf(pause: Pause): PauseStatus {
  if (closingOf(pause)) return "closed";
  if (pause.lapsed) return "lapsed";
  if (places.every((by) => isHere(pause, by))) return "joined";
  if (pause.returns.length > 0) return "returned";
  return openCalls(pause).every(({ arrived }) => arrived) ? "on-their-phone" : "called";
}

export const isOver = (pause: Pause): boolean => {
  const status = statusOf(pause);
  return status === "closed" || status === "lapsed";
};

export type PauseAct = "arrive" | "renew" | "return" | "keep-line" | "join" | "close" | "place";

/** What `by` may do now: the rules of the contract, for screens and the fold alike. A pause that is not over can always be closed. */
export function pauseActs(pause: Pause, by: Place): readonly PauseAct[] {
  if (isOver(pause)) return statusOf(pause) === "closed" ? ["place"] : [];
  const own = callOf(pause, by);
  const theirs = callOf(pause, otherPlace(by));
  const away = own !== undefined && !own.closed && !returnOf(pause, by);
  const theyAreBack = returnOf(pause, otherPlace(by)) !== undefined;
  const acts: PauseAct[] = [];
  if (theirs && !theirs.arrived && !theirs.closed) acts.push("arrive");
  if (away && !own.renewed) acts.push("renew");
  if (away) acts.push("return");
  if (!own && !theyAreBack && lineOf(pause, by) === undefined) acts.push("keep-line");
  if (!isHere(pause, by) && theyAreBack && !away) acts.push("join");
  acts.push("close", "place");
  return acts;
}

/** Whether somebody who called came back by the time they had said, by their own clock. */
export const isKept = (pause: Pause): boolean =>
  pause.returns.some(({ by, at }) => {
    const call = callOf(pause, by);
    return call !== undefined && at <= call.until + grace;
  });
