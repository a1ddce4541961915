import type { Ear } from "../stance.ts";
import { certainties } from "./certainty.ts";
import { chaseIn } from "./chase.ts";
import type { Chase } from "./chase.ts";
import { surroundings } from "./context.ts";
import type { Ending, PairEpisode, Subtype } from "./episode.ts";
import { answersOf, answerTimes, sleepOf } from "./hours.ts";
import type { Sleep } from "./hours.ts";
import { listener } from "./listen.ts";
import type { Heard, Listener } from "./listen.ts";
import { daysOver } from "./pair.ts";
import type { Pair } from "./pair.ts";
import { leastChase, silenceOf, windows } from "./windows.ts";
import type { Window } from "./windows.ts";

/** At least so many messages must reach, whatever the sum. */
const leastReaching = 1;
/** …so many together with the ones that are about the two of them without saying so… */
const leastTogether = 2;
/** …and this share of the chase. */
const reachingShare = 0.4;
/** Evidence below this is none, however often a couple has episodes. */
const leastEvidence = 1.5;
/** From this on a stretch is called an episode. Missing one and seeing one where there is none weigh about alike. */
const sureEnough = 0.4;

/**
 * Pursue–withdraw episodes. One partner reaches for the other about the two of them, at least three messages; the other
 * gives nothing, little, something else, or leaves; then stays away well beyond their own habit; then comes back.
 * Timing picks the places, the ear decides. Without words of the ear's language there is never an episode.
 */
export function episodesOf(pair: Pair, ear: Ear): PairEpisode[] {
  const answers = answersOf(pair);
  const silence = answers.map((one) => silenceOf(answerTimes(one).median));
  return findEpisodes(
    pair,
    listener(pair, ear),
    [silence[0] ?? 0, silence[1] ?? 0],
    [sleepOf(pair, 0), sleepOf(pair, 1)],
  );
}

/** The same, with what has been learnt about the two already at hand. */
export function findEpisodes(
  pair: Pair,
  { hear, near }: Listener,
  silence: readonly [number, number],
  sleep: readonly [Sleep | undefined, Sleep | undefined],
): PairEpisode[] {
  const found: Stretch[] = [];
  for (const window of windows(pair, silence)) {
    if (!mayReach(pair, window, near)) continue;
    const chase = chaseIn(pair, window, hear);
    if (chase === undefined || chase.messages < leastChase || chase.reaching < leastReaching) continue;
    if (chase.reaching + chase.close < leastTogether) continue;
    if (chase.reaching + chase.close < reachingShare * chase.messages) continue;
    const back = firstBack(pair, window, chase.end);
    if ((pair.minutes[back] ?? 0) - (pair.minutes[chase.end] ?? 0) < window.silence) continue;
    const distancer = window.pursuer === 0 ? 1 : 0;
    const evidence = chase.score + surroundings(pair, { ...window, back }, chase, hear, sleep[distancer]);
    if (evidence >= leastEvidence) found.push({ start: chase.start, end: back, window, chase, evidence });
  }
  const stretches = withoutOverlap(found);
  const sure = certainties(
    stretches.map(({ evidence }) => evidence),
    daysOver(pair) / daysOfMonth,
  );
  return stretches.flatMap((stretch, i) => {
    const confidence = sure[i] ?? 0;
    return confidence >= sureEnough ? [describe(pair, stretch, confidence, hear)] : [];
  });
}

/** Where a chase and a silence were found, and what speaks for an episode. */
interface Stretch {
  readonly start: number;
  /** The distancer's first message after the chase. */
  readonly end: number;
  readonly window: Window;
  readonly chase: Chase;
  readonly evidence: number;
}

const daysOfMonth = 30.4;

const lookedAt = 4;
const nearest = 0.25;
const nearEnough = 0.05;
/** Between practical messages and words between partners; two of the four must be above. */
const usual = 0.12;

/** A quick look at the last messages before the silence: nothing about the two of them, nothing to hear. */
function mayReach(pair: Pair, window: Window, near: (index: number) => number): boolean {
  let seen = 0;
  let sum = 0;
  let most = Number.NEGATIVE_INFINITY;
  let close = 0;
  for (let i = window.last; i >= window.from && seen < lookedAt; i--) {
    if (pair.who[i] !== window.pursuer) continue;
    const value = near(i);
    sum += value;
    most = Math.max(most, value);
    if (value > usual) close++;
    seen++;
  }
  return most >= nearest && close >= Math.min(2, seen) && sum >= nearEnough * seen;
}

/** The distancer's first message after the chase. */
function firstBack(pair: Pair, window: Window, chaseEnd: number): number {
  let back = chaseEnd + 1;
  while (back < window.back && pair.who[back] === window.pursuer) back++;
  return back;
}

function describe(
  pair: Pair,
  { window, chase, end }: Stretch,
  confidence: number,
  hear: (index: number) => Heard,
): PairEpisode {
  return {
    pursuer: window.pursuer,
    start: chase.start,
    chaseEnd: chase.end,
    end,
    subtype: subtypeOf(pair, window, chase, hear),
    ending: endingOf(chase, end, hear),
    confidence,
    messages: chase.messages,
    reaching: chase.reaching,
  };
}

/** A chase over so many minutes is a slow burn. */
const slowBurn = 5 * 60;

function subtypeOf(pair: Pair, window: Window, chase: Chase, hear: (index: number) => Heard): Subtype {
  if ((pair.minutes[chase.end] ?? 0) - (pair.minutes[chase.start] ?? 0) >= slowBurn) return "slow-burn";
  let replies = 0;
  let wordy = 0;
  for (let i = chase.start; i < chase.end; i++) {
    if (pair.who[i] === window.pursuer) continue;
    const heard = hear(i);
    replies++;
    if (heard.cues.exit) return "leave";
    if (heard.words > 4 && heard.stance !== "distance") wordy++;
  }
  if (replies === 0) return "silent";
  return wordy * 2 >= replies ? "deflect" : "minimal";
}

function endingOf(chase: Chase, back: number, hear: (index: number) => Heard): Ending {
  for (let i = chase.end + 1; i < back; i++) {
    const { stance } = hear(i);
    if (stance === "repair" || stance === "soften") return "pursuer-gives-in";
  }
  const { stance } = hear(back);
  return stance === "repair" || stance === "soften" ? "repair" : "logistics-only";
}

/** Where two claim the same messages, the one with more evidence stands. */
function withoutOverlap(found: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const one of found.toSorted((a, b) => b.evidence - a.evidence))
    if (kept.every((other) => one.end < other.start || one.start > other.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}
