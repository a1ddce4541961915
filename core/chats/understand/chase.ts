import type { Heard } from "./listen.ts";
import type { Pair } from "./pair.ts";
import { leastChase } from "./windows.ts";
import type { Window } from "./windows.ts";

/** The most chase-like stretch of a window that ends at the silence. */
export interface Chase {
  readonly start: number;
  readonly end: number;
  /** Sum of the weights below. */
  readonly score: number;
  readonly messages: number;
  readonly reaching: number;
  /** Messages that do not reach in so many words but are about the two of them. */
  readonly close: number;
  /** Messages that speak to the other. */
  readonly addressed: number;
  /** Replies of the other inside, and how many of them are about the two. */
  readonly replies: number;
  readonly closeReplies: number;
  /** Replies of the other inside that attack. */
  readonly attacks: number;
}

// Weights are set by what an episode is, not fitted: a reaching message counts one; whatever speaks against a chase
// takes away about as much as it takes to make a reader doubt. docs/methods/chats.md has the effect of each.
const weight = {
  reaching: 1,
  tender: 0.35,
  ownAway: -0.1,
  /** Per unit of closeness above the usual, within bounds. */
  ownCloseness: 1.6,
  ownRepair: -0.6,
  ownPlayful: -0.8,
  mute: -0.1,
  otherMet: -1.5,
  otherPlayful: -1,
  otherReturn: -3.5,
  otherAttack: -0.4,
  otherAway: 0.25,
  otherThin: -0.1,
  otherWordy: -0.25,
  otherClose: -0.9,
  pause: -0.3,
  longPause: -0.7,
} as const;

/** A reply of up to this many words gives nothing by itself. */
const thinWords = 5;

/** Closeness from which a longer reply counts as meeting the other. */
const closeWords = 0.3;

/** Finds it by going back from the silence: the start with the largest sum of weights. */
export function chaseIn(pair: Pair, window: Window, hear: (index: number) => Heard): Chase | undefined {
  const end = lastOfChase(pair, window, hear);
  if (end === undefined) return undefined;
  let sum = 0;
  let messages = 0;
  let reaching = 0;
  let close = 0;
  let addressed = 0;
  let replies = 0;
  let closeReplies = 0;
  let attacks = 0;
  let best: Chase | undefined;
  for (let i = end; i >= window.from; i--) {
    const heard = hear(i);
    const own = pair.who[i] === window.pursuer;
    const gap = i < end ? (pair.minutes[i + 1] ?? 0) - (pair.minutes[i] ?? 0) : 0;
    if (gap > 240) sum += weight.longPause;
    else if (gap > 90) sum += weight.pause;
    sum += own ? ownWeight(heard) : otherWeight(heard);
    if (own) messages++;
    if (own && heard.stance === "pursue") reaching++;
    if (own && heard.stance !== "pursue" && !heard.cues.playful && heard.closeness > closeWords) close++;
    if (own && heard.cues.addressed) addressed++;
    if (!own) replies++;
    if (!own && heard.closeness > usualCloseness && heard.words > 2) closeReplies++;
    if (!own && heard.stance === "pursue") attacks++;
    const opens =
      own && (heard.stance === "pursue" || heard.stance === "soften" || closenessWeight(heard) > 0.25);
    if (opens && messages >= leastChase && (best === undefined || sum > best.score))
      best = {
        start: i,
        end,
        score: sum,
        messages,
        reaching,
        close,
        addressed,
        replies,
        closeReplies,
        attacks,
      };
    if (sum < -2) break;
  }
  return best === undefined ? undefined : withBurst(pair, window, best, hear);
}

function ownWeight(heard: Heard): number {
  if (heard.mute) return weight.mute;
  if (heard.cues.playful && heard.stance !== "pursue") return weight.ownPlayful;
  if (heard.stance === "pursue") return weight.reaching;
  if (heard.stance === "soften") return Math.max(weight.tender, closenessWeight(heard) / 2);
  if (heard.stance === "repair") return weight.ownRepair;
  const closeness = closenessWeight(heard);
  return heard.stance === "distance" ? Math.max(weight.ownAway, closeness) : closeness;
}

/** Closeness of a message that is neither; the bounds keep one word from deciding. */
const closenessWeight = (heard: Heard): number =>
  Math.max(-0.5, Math.min(0.8, weight.ownCloseness * (heard.closeness - usualCloseness)));

/** Between practical messages and words between partners. */
const usualCloseness = 0.12;

function otherWeight(heard: Heard): number {
  if (heard.call) return weight.otherReturn;
  if (heard.mute) return weight.otherWordy;
  if (heard.cues.playful) return weight.otherPlayful;
  if (heard.stance === "repair" || heard.stance === "soften") return weight.otherMet;
  if (heard.cues.return || heard.cues.call) return weight.otherReturn;
  if (heard.stance === "pursue") return weight.otherAttack;
  if (heard.stance === "distance") return weight.otherAway;
  if (heard.words <= thinWords) return weight.otherThin;
  return heard.closeness > closeWords ? weight.otherClose : weight.otherWordy;
}

/** Minutes that part two bursts of messages. */
const burst = 45;

/**
 * The last message of the chase. Late messages in the silence belong to it only if their burst still reaches; a softer or
 * practical word hours later is a giving-in, or life going on.
 */
function lastOfChase(pair: Pair, window: Window, hear: (index: number) => Heard): number | undefined {
  let last = window.last;
  for (;;) {
    let from = last;
    while (
      from > window.from &&
      pair.who[from - 1] === window.pursuer &&
      (pair.minutes[from] ?? 0) - (pair.minutes[from - 1] ?? 0) <= burst
    )
      from--;
    for (let i = last; i >= from; i--) if (hear(i).stance === "pursue") return trimmed(i, last, hear);
    if (from <= window.from || pair.who[from - 1] !== window.pursuer) {
      const first = hear(last).stance;
      return first === "repair" ? undefined : last;
    }
    last = from - 1;
  }
}

/** From the last reaching message on, what follows in the burst is still chase unless it gives in. */
function trimmed(reached: number, last: number, hear: (index: number) => Heard): number {
  let end = reached;
  while (end < last) {
    const { stance } = hear(end + 1);
    if (stance === "repair" || stance === "soften") break;
    end++;
  }
  return end;
}

/** A first message just before the first reaching one, in the same breath, belongs to it. */
function withBurst(pair: Pair, window: Window, chase: Chase, hear: (index: number) => Heard): Chase {
  let { start, messages } = chase;
  while (
    start > window.from &&
    chase.start - start < 2 &&
    pair.who[start - 1] === window.pursuer &&
    (pair.minutes[start] ?? 0) - (pair.minutes[start - 1] ?? 0) <= 3 &&
    !hear(start - 1).cues.playful &&
    !hear(start - 1).mute
  ) {
    start--;
    messages++;
  }
  return { ...chase, start, messages };
}
