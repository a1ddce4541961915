import type { Track } from "./scene.ts";

/** One turn of the dot, rests included, s. */
export const turnSeconds = 24;
/** How long the dot stays in the ring where the thread breaks, s. */
export const restSeconds = 0.8;
/** Over this part of the turn it slows down before a ring, and gains speed after it. */
const easing = 0.03;

interface Leg {
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
  readonly pace: "even" | "slowing" | "gaining";
}

/**
 * How far round the dot is after some seconds, 0…1 of the way: even pace, but it slows down before each rest, stays, and
 * gains speed again. Starts and ends at the crossing; goes on round for as long as asked.
 */
export function dotAfter(track: Track, seconds: number): number {
  const legs = legsOf(track);
  let left = seconds - Math.floor(seconds / turnSeconds) * turnSeconds;
  for (const leg of legs) {
    if (left <= leg.seconds) return leg.from + (leg.to - leg.from) * paced(leg, left);
    left -= leg.seconds;
  }
  return 1;
}

function paced({ pace, seconds }: Leg, left: number): number {
  const part = seconds === 0 ? 1 : left / seconds;
  if (pace === "even") return part;
  return pace === "slowing" ? 1 - (1 - part) ** 2 : part ** 2;
}

/** Slowing down evenly to a stop takes twice as long as going on. */
function legsOf(track: Track): readonly Leg[] {
  const rests = track.rests.map(({ at }) => at).sort((a, b) => a - b);
  const moving = turnSeconds - rests.length * restSeconds;
  const perTurn = moving / (1 + 2 * easing * rests.length);
  const legs: Leg[] = [];
  let here = 0;
  const even = (to: number) => {
    legs.push({ from: here, to, seconds: (to - here) * perTurn, pace: "even" });
    here = to;
  };
  for (const rest of rests) {
    even(rest - easing);
    legs.push({ from: here, to: rest, seconds: 2 * easing * perTurn, pace: "slowing" });
    legs.push({ from: rest, to: rest, seconds: restSeconds, pace: "even" });
    legs.push({ from: rest, to: rest + easing, seconds: 2 * easing * perTurn, pace: "gaining" });
    here = rest + easing;
  }
  even(1);
  return legs;
}
