import type { Pair } from "./pair.ts";

/** A stretch of messages that ends in one person's messages and a silence of the other: where a chase may lie. */
export interface Window {
  readonly pursuer: 0 | 1;
  readonly from: number;
  /** The pursuer's last message that the silence follows. */
  readonly last: number;
  /** The other's next message. */
  readonly back: number;
  /** Silence that counts as staying away, in minutes. */
  readonly silence: number;
}

/** A silence shorter than this is none, however fast the couple is (minutes). */
const leastSilence = 45;
/** …and it is at least so many times the person's usual answer. */
const timesUsual = 3;
/** A chase has at least so many messages. */
export const leastChase = 3;
/** Two messages further apart than this do not belong to one chase (minutes). */
const longestPause = 6 * 60;
/** A chase is over within a waking day (minutes). */
const longestChase = 15 * 60;
const mostMessages = 80;

/** The silence, in minutes, from which this person's not answering stands out against their own habit. */
export const silenceOf = (usualAnswer: number): number =>
  Math.max(leastSilence, timesUsual * (Number.isNaN(usualAnswer) ? 0 : usualAnswer));

/**
 * Every place where timing allows a chase: at least three messages of one person in a stretch without long pauses, no
 * fewer than the other's in it, then a silence of the other well beyond their habit. Texts are not looked at.
 * @param silence for each person, see `silenceOf`
 */
export function windows(pair: Pair, silence: readonly [number, number]): Window[] {
  const found: Window[] = [];
  for (let back = 1; back < pair.size; back++) {
    const distancer = pair.who[back] === 0 ? 0 : 1;
    const pursuer = distancer === 0 ? 1 : 0;
    if (pair.who[back - 1] !== pursuer) continue;
    const least = silence[distancer];
    // Each burst of the run may be the last of a chase: what follows it hours later can be a giving-in.
    let after = back;
    for (let last = back - 1; last >= 0 && pair.who[last] === pursuer; last--) {
      if (time(pair, back) - time(pair, last) < least) continue;
      const apart = after === back || time(pair, after) - time(pair, last) >= least;
      after = last;
      const from = apart ? reachBack(pair, last) : last;
      if (apart && mayHoldChase(pair, pursuer, from, last))
        found.push({ pursuer, from, last, back, silence: least });
    }
  }
  return found;
}

const time = (pair: Pair, index: number): number => pair.minutes[index] ?? 0;

function reachBack(pair: Pair, last: number): number {
  let from = last;
  while (
    from > 0 &&
    last - from < mostMessages &&
    time(pair, from) - time(pair, from - 1) <= longestPause &&
    time(pair, last) - time(pair, from - 1) <= longestChase
  )
    from--;
  return from;
}

function mayHoldChase(pair: Pair, pursuer: 0 | 1, from: number, last: number): boolean {
  let own = 0;
  let others = 0;
  for (let i = last; i >= from; i--) {
    if (pair.who[i] === pursuer) own++;
    else others++;
    if (own >= leastChase && own > others) return true;
  }
  return false;
}
