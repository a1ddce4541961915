import type { PauseCalled, PauseFact } from "./facts.ts";
import {
  callOf,
  heldTo,
  isOver,
  pauseActs,
  pauseUntil,
  returnOf,
  statusOf,
  type Call,
  type Pause,
  type PauseAct,
} from "./pause.ts";
import type { Place } from "../partner.ts";

/** Pauses while a history is folded. */
export interface Pauses {
  readonly all: Pause[];
  /** Which pause a call belongs to, by the call's id: two who pressed at once are in one. */
  readonly placeOfCall: Map<string, number>;
}

export const noPauses = (): Pauses => ({ all: [], placeOfCall: new Map() });

/** Takes in one fact, in the order of the history. What the contract does not allow is left out, on every device alike. */
export function applyToPauses(pauses: Pauses, fact: PauseFact): void {
  if (fact.kind === "pause-called") {
    called(pauses, fact);
    return;
  }
  const at = pauses.placeOfCall.get(fact.kind === "pause-closed" ? (fact.calls[0] ?? "") : fact.pause);
  const pause = at === undefined ? undefined : pauses.all[at];
  if (at === undefined || !pause) return;
  pauses.all[at] = after(pause, fact);
}

/** A call while a pause runs is the same pause; else a new one, and what stood open has lapsed. */
function called(pauses: Pauses, fact: PauseCalled): void {
  if (pauses.placeOfCall.has(fact.pause)) return;
  const { by, at } = fact;
  const call: Call = {
    id: fact.pause,
    by,
    at,
    until: heldTo(at, fact.until),
    renewed: false,
    arrived: false,
  };
  const last = pauses.all.length - 1;
  const standing = pauses.all[last];
  if (standing && takesIn(standing, call)) {
    pauses.placeOfCall.set(call.id, last);
    // The same person pressing twice (two tabs, two phones) has one contract, the first.
    if (callOf(standing, by)?.closed !== undefined || !callOf(standing, by))
      pauses.all[last] = { ...standing, calls: [...standing.calls.filter((one) => one.by !== by), call] };
    return;
  }
  if (standing && !isOver(standing)) pauses.all[last] = { ...standing, lapsed: true };
  pauses.placeOfCall.set(call.id, pauses.all.length);
  pauses.all.push({ id: call.id, calls: [call], returns: [], joined: [], lines: [], lapsed: false });
}

const takesIn = (pause: Pause, { by, at }: Call): boolean =>
  !isOver(pause) && statusOf(pause) !== "joined" && !returnOf(pause, by) && at < pauseUntil(pause);

function after(pause: Pause, fact: Exclude<PauseFact, PauseCalled>): Pause {
  const may = (act: PauseAct) => pauseActs(pause, fact.by).includes(act);
  switch (fact.kind) {
    case "pause-arrived":
      return may("arrive") ? withCalls(pause, ({ by }) => by !== fact.by, { arrived: true }) : pause;
    case "pause-renewed":
      return may("renew") ? withCalls(pause, ofPlace(fact.by), renewal(fact.at, fact.until)) : pause;
    case "pause-returned": {
      // Whoever came back before they knew that it was closed did come back.
      if (!callOf(pause, fact.by) || returnOf(pause, fact.by)) return pause;
      const { by, at, line } = fact;
      return { ...pause, returns: [...pause.returns, { by, at, ...(line ? { line } : {}) }] };
    }
    case "pause-joined":
      return may("join") ? { ...pause, joined: [...pause.joined, fact.by] } : pause;
    case "pause-line-kept":
      return may("keep-line")
        ? { ...pause, lines: [...pause.lines, { by: fact.by, words: fact.words }] }
        : pause;
    case "pause-closed": {
      if (!may("close")) return pause;
      const { by, how, talkAt } = fact;
      const closed = { by, how, ...(talkAt === undefined ? {} : { talkAt }) };
      return withCalls(pause, (call) => fact.calls.includes(call.id) && !call.closed, { closed });
    }
    case "pause-placed":
      return may("place") ? { ...pause, moment: fact.moment } : pause;
  }
}

const ofPlace =
  (place: Place) =>
  ({ by }: Call): boolean =>
    by === place;

const renewal = (at: number, until: number): Partial<Call> => ({ until: heldTo(at, until), renewed: true });

const withCalls = (pause: Pause, which: (call: Call) => boolean, part: Partial<Call>): Pause => ({
  ...pause,
  calls: pause.calls.map((call) => (which(call) ? { ...call, ...part } : call)),
});
