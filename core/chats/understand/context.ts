import type { Heard } from "./listen.ts";
import type { Chase } from "./chase.ts";
import { awakeMinutes } from "./hours.ts";
import type { Sleep } from "./hours.ts";
import type { Pair } from "./pair.ts";
import type { Window } from "./windows.ts";

// What lies around a chase and says that the silence was no withdrawal. Each takes away from the score; an announced
// absence or a kept return takes away more than a short chase can bring.
const weight = {
  unreachable: -1.5,
  accepted: -0.8,
  grief: -2,
  met: -0.8,
  excuse: -1,
  laughs: -1.8,
  asleep: -0.7,
  goodNight: -0.7,
  calls: -2,
  returns: -1.5,
  playfulChase: -2,
  fight: -2.5,
  bothIn: -1.5,
  unaddressed: -1,
  agreed: -1.5,
  repaired: 0.5,
  returnClose: 0.7,
  answerClose: 0.4,
  triedAgain: 0.25,
} as const;

/** How far back an announcement still holds (minutes). */
const announced = 24 * 60;
/** The first words of a return (minutes). */
const first = 12;

/** What the surroundings add to a chase's score. */
export function surroundings(
  pair: Pair,
  window: Window,
  chase: Chase,
  hear: (index: number) => Heard,
  sleep: Sleep | undefined,
): number {
  return (
    before(pair, window, chase, hear) +
    within(pair, window, chase, hear) +
    after(pair, window, hear) +
    nightly(pair, window, chase, sleep)
  );
}

/** Before it: an absence announced, a good night said. */
function before(pair: Pair, window: Window, chase: Chase, hear: (index: number) => Heard): number {
  let sum = 0;
  let seen = 0;
  let met = 0;
  const start = pair.minutes[chase.start] ?? 0;
  for (let i = chase.start - 1; i >= 0 && seen < 12; i--) {
    const ago = start - (pair.minutes[i] ?? 0);
    if (ago > announced) break;
    seen++;
    const heard = hear(i);
    if (pair.who[i] === window.pursuer) continue;
    if (heard.cues.grief && heard.stance !== "pursue") {
      sum += weight.grief;
      break;
    }
    if (ago < talking && isMeeting(heard)) met++;
    if (heard.cues.unreachable && heard.stance !== "distance") {
      sum += weight.unreachable;
      if (hear(i + 1).cues.accepts) sum += weight.accepted;
      break;
    }
    if (ago < 150 && heard.cues.night && !heard.cues.exit) {
      sum += weight.goodNight;
      break;
    }
  }
  return sum + Math.min(2, met) * weight.met;
}

/** Minutes before a chase in which an answer to the matter means that the two are talking. */
const talking = 20;

/** A reply of some length that is about the two of them. */
const isMeeting = (heard: Heard): boolean =>
  heard.words >= 4 && (heard.stance === "repair" || heard.stance === "soften" || heard.closeness > 0.3);

/** Within it: mostly a game, or both fighting. */
function within(pair: Pair, window: Window, chase: Chase, hear: (index: number) => Heard): number {
  let playful = 0;
  let sum = 0;
  for (let i = chase.start; i <= chase.end; i++) {
    const heard = hear(i);
    if (pair.who[i] === window.pursuer && heard.cues.playful) playful++;
    if (heard.call) sum += weight.calls;
  }
  sum += weight.triedAgain * Math.min(3, triesAgain(pair, window, chase));
  if (agreed(pair, window, chase, hear)) sum += weight.agreed;
  if (playful > 0.3 * chase.messages) sum += weight.playfulChase;
  if (chase.attacks >= 2 && chase.attacks >= 0.4 * chase.reaching) sum += weight.fight;
  else if (chase.replies >= 4 && chase.replies >= 0.6 * chase.messages) sum += weight.bothIn;
  if (chase.closeReplies >= 3 && chase.closeReplies >= 0.4 * chase.messages) sum += weight.bothIn;
  if (chase.addressed < 0.34 * chase.messages) sum += weight.unaddressed;
  return sum;
}

/** Minutes after which writing once more without an answer is trying again, not going on. */
const again = 8;

/** How often the pursuer, not answered, wrote again after a while. */
function triesAgain(pair: Pair, window: Window, chase: Chase): number {
  let times = 0;
  for (let i = chase.start + 1; i <= chase.end; i++)
    if (
      pair.who[i] === window.pursuer &&
      pair.who[i - 1] === window.pursuer &&
      (pair.minutes[i] ?? 0) - (pair.minutes[i - 1] ?? 0) >= again
    )
      times++;
  return times;
}

/** The pursuer's first words after the other's last reply agree to it: then the two have an understanding. */
function agreed(pair: Pair, window: Window, chase: Chase, hear: (index: number) => Heard): boolean {
  for (let i = window.last; i > chase.start; i--) {
    if (pair.who[i - 1] === window.pursuer) continue;
    const heard = hear(i);
    return heard.stance !== "pursue" && heard.cues.accepts;
  }
  return false;
}

/** After it: why there was no answer, laughter, a call; or a turning back. */
function after(pair: Pair, window: Window, hear: (index: number) => Heard): number {
  let sum = 0;
  const back = pair.minutes[window.back] ?? 0;
  const seen = new Set<string>();
  const once = (key: string, value: number): void => {
    if (!seen.has(key)) sum += value;
    seen.add(key);
  };
  for (let i = window.back; i < pair.size && i < window.back + 5; i++) {
    if ((pair.minutes[i] ?? 0) - back > first) break;
    const heard = hear(i);
    const own = pair.who[i] !== window.pursuer;
    if (own) once("return", closer(heard, weight.returnClose));
    else once("answer", closer(heard, weight.answerClose));
    if (own && heard.stance === "repair") once("repair", weight.repaired);
    if (own && heard.cues.excuse && heard.stance !== "pursue") once("excuse", weight.excuse);
    if (heard.cues.playful) once("laughs", own && i === window.back ? weight.laughs : weight.laughs / 2);
    if (heard.cues.call || heard.call) once("calls", weight.calls);
  }
  return sum;
}

/** Usual closeness between practical messages and words between partners. */
const usual = 0.08;

/**
 * After a withdrawal the two mostly talk about it, or coolly about something practical; after an innocent silence they
 * go on where they were. Counts for closeness, up to a bound; practical words count neither way.
 */
const closer = (heard: Heard, most: number): number =>
  heard.mute || heard.cues.playful ? 0 : Math.max(0, Math.min(most, 1.6 * (heard.closeness - usual)));

/** A silence that is mostly the person's own night says little. */
function nightly(pair: Pair, window: Window, chase: Chase, sleep: Sleep | undefined): number {
  const from = pair.minutes[chase.end] ?? 0;
  const to = pair.minutes[window.back] ?? 0;
  return awakeMinutes(sleep, from, to) < window.silence ? weight.asleep : 0;
}
