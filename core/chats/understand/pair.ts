import type { Chat } from "../chat.ts";
import { kinds } from "../utterance.ts";

/** The entries of the two people of a chat, in order, with times in minutes. */
export interface Pair {
  /** The two names, the one who wrote first in front. */
  readonly people: readonly [string, string];
  readonly size: number;
  /** Minutes since 1970, by the chat's own clock. */
  readonly minutes: Float64Array;
  /** 0 or 1: index into `people`. */
  readonly who: Uint8Array;
  /** Index of the entry in the chat. */
  readonly entry: Uint32Array;
  readonly bits: Uint16Array;
  readonly text: (index: number) => string;
}

/** Days from the first message of the two to the last. */
export const daysOver = ({ minutes, size }: Pair): number =>
  ((minutes[size - 1] ?? 0) - (minutes[0] ?? 0)) / 1440;

/** Two people must have written at least this share of all entries, else it is a group and no couple's chat. */
const coupleShare = 0.95;

/** The couple's part of a chat; undefined where fewer than two people write, or a group does. */
export function pairOf(chat: Chat): Pair | undefined {
  const counts = new Float64Array(chat.names.length);
  const firstAt = new Float64Array(chat.names.length).fill(Number.POSITIVE_INFINITY);
  let total = 0;
  for (let i = 0; i < chat.size; i++) {
    const author = chat.authors[i] ?? -1;
    if (author < 0) continue;
    counts[author] = (counts[author] ?? 0) + 1;
    firstAt[author] = Math.min(firstAt[author] ?? 0, i);
    total++;
  }
  const ranked = [...counts.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const [one, two] = ranked.slice(0, 2).sort((a, b) => (firstAt[a] ?? 0) - (firstAt[b] ?? 0));
  if (one === undefined || two === undefined) return undefined;
  const both = (counts[one] ?? 0) + (counts[two] ?? 0);
  if ((counts[two] ?? 0) === 0 || (counts[one] ?? 0) === 0 || both < coupleShare * total) return undefined;
  return pick(chat, one, two, both);
}

function pick(chat: Chat, one: number, two: number, size: number): Pair {
  const minutes = new Float64Array(size);
  const who = new Uint8Array(size);
  const entry = new Uint32Array(size);
  const bits = new Uint16Array(size);
  let to = 0;
  for (let i = 0; i < chat.size; i++) {
    const author = chat.authors[i] ?? -1;
    if (author !== one && author !== two) continue;
    minutes[to] = chat.time(i) / 60_000;
    who[to] = author === one ? 0 : 1;
    entry[to] = i;
    bits[to] = (chat.kinds[i] ?? 0) & ~kinds.floating;
    to++;
  }
  return {
    people: [chat.names[one] ?? "", chat.names[two] ?? ""],
    size,
    minutes,
    who,
    entry,
    bits,
    text: (i) => chat.text(entry[i] ?? 0),
  };
}
