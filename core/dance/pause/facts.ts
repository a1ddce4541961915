import type { Place } from "../partner.ts";
import { list, object, oneOf, optional, text, type Reader } from "../reader.ts";
import { id, place, time, version, type Versioned } from "../history/parts.ts";

/** How a pause came to its end. `not-kept` closes it without saying whose fault that was. */
export const pauseEndings = ["talked", "time-set", "let-go", "not-kept"] as const;
export type PauseEnding = (typeof pauseEndings)[number];

/** How early in the dance the pause came, as the two remember it. */
export const pauseMoments = ["first-sign", "in-it", "late"] as const;
export type PauseMoment = (typeof pauseMoments)[number];

/** Home: `ours`. *I'm flooded, I care about this, I'll be back at…* Times are by the caller's own clock. */
export interface PauseCalled extends Versioned<"pause-called"> {
  readonly pause: string;
  readonly by: Place;
  readonly at: number;
  readonly until: number;
}
/** Home: `ours`. The contract lies on the other's phone. Says nothing of whether anybody looked at it. */
export interface PauseArrived extends Versioned<"pause-arrived"> {
  readonly pause: string;
  readonly by: Place;
}
/** Home: `ours`. One renewal for each who called, said aloud with a new time. */
export interface PauseRenewed extends Versioned<"pause-renewed"> {
  readonly pause: string;
  readonly by: Place;
  readonly at: number;
  readonly until: number;
}
/** Home: `ours`. Back, with a line to open with. */
export interface PauseReturned extends Versioned<"pause-returned"> {
  readonly pause: string;
  readonly by: Place;
  readonly at: number;
  readonly line?: string;
}
/** Home: `ours`. The other one has come to it too. */
export interface PauseJoined extends Versioned<"pause-joined"> {
  readonly pause: string;
  readonly by: Place;
}
/** Home: `ours`. One gentle line of the one who waits, found on coming back and not before. */
export interface PauseLineKept extends Versioned<"pause-line-kept"> {
  readonly pause: string;
  readonly by: Place;
  readonly words: string;
}
/** Home: `ours`. Closes the calls that its writer knew of; a call made unseen at the same time stands. */
export interface PauseClosed extends Versioned<"pause-closed"> {
  readonly calls: readonly string[];
  readonly by: Place;
  readonly how: PauseEnding;
  /** With `time-set`: when the two will talk. */
  readonly talkAt?: number;
}
/** Home: `ours`. How early it came; the last one told stands. */
export interface PausePlaced extends Versioned<"pause-placed"> {
  readonly pause: string;
  readonly by: Place;
  readonly moment: PauseMoment;
}

export type PauseFact =
  | PauseCalled
  | PauseArrived
  | PauseRenewed
  | PauseReturned
  | PauseJoined
  | PauseLineKept
  | PauseClosed
  | PausePlaced;

/** The longest line kept for coming back, in UTF-16 units. */
export const longestLine = 300;
const line = text(longestLine);
const kind = <const K extends PauseFact["kind"]>(name: K) => oneOf([name]);
const about = { v: version, pause: id, by: place };

export const pauseReaders: { readonly [K in PauseFact["kind"]]: Reader<Extract<PauseFact, { kind: K }>> } = {
  "pause-called": object<PauseCalled>({ ...about, kind: kind("pause-called"), at: time, until: time }),
  "pause-arrived": object<PauseArrived>({ ...about, kind: kind("pause-arrived") }),
  "pause-renewed": object<PauseRenewed>({ ...about, kind: kind("pause-renewed"), at: time, until: time }),
  "pause-returned": object<PauseReturned>({
    ...about,
    kind: kind("pause-returned"),
    at: time,
    line: optional(line),
  }),
  "pause-joined": object<PauseJoined>({ ...about, kind: kind("pause-joined") }),
  "pause-line-kept": object<PauseLineKept>({ ...about, kind: kind("pause-line-kept"), words: line }),
  "pause-closed": object<PauseClosed>({
    v: version,
    kind: kind("pause-closed"),
    calls: list(id, 1, 2),
    by: place,
    how: oneOf(pauseEndings),
    talkAt: optional(time),
  }),
  "pause-placed": object<PausePlaced>({ ...about, kind: kind("pause-placed"), moment: oneOf(pauseMoments) }),
};
