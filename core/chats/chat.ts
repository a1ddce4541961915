import { kinds, kindsOf, wordless } from "./utterance.ts";
import type { Utterance } from "./utterance.ts";

/**
 * A chat in columns: a million entries are a few typed arrays and the file they came from. Times are asked for, because
 * a format that prints seconds needs no more than four bytes for each.
 * Texts are cut out and decoded only when asked for.
 */
export interface Chat {
  readonly size: number;
  /** Milliseconds, see `Utterance.time`. */
  readonly time: (index: number) => number;
  /** Index into `names`, −1 for notices. */
  readonly authors: Int16Array;
  /** Bits of `kinds`. */
  readonly kinds: Uint16Array;
  readonly names: readonly string[];
  /** True when times are wall-clock times without a zone. */
  readonly floating: boolean;
  readonly text: (index: number) => string;
}

export function utterance(chat: Chat, index: number): Utterance {
  const bits = chat.kinds[index] ?? 0;
  return {
    time: chat.time(index),
    floating: chat.floating || (bits & kinds.floating) !== 0,
    author: chat.names[chat.authors[index] ?? -1],
    text: chat.text(index),
    kinds: kindsOf(bits),
  };
}

export function* utterances(chat: Chat): Generator<Utterance> {
  for (let index = 0; index < chat.size; index++) yield utterance(chat, index);
}

/** Whether an entry is somebody's words: no notice, no placeholder. */
export const isWords = (chat: Chat, index: number): boolean => ((chat.kinds[index] ?? 0) & wordless) === 0;

export const isSystem = (chat: Chat, index: number): boolean =>
  ((chat.kinds[index] ?? 0) & kinds.system) !== 0;

/** ISO time: with milliseconds only where there are some, with `Z` only where the zone is known. */
export function isoTime(time: number, floating: boolean): string {
  const iso = new Date(time).toISOString();
  const exact = iso.endsWith(".000Z") ? iso.slice(0, 19) : iso.slice(0, 23);
  return floating ? exact : `${exact}Z`;
}

/** The same chat with its entries in the order of `order` (indices into it). */
export function rearranged(chat: Chat, order: Uint32Array): Chat {
  const authors = new Int16Array(order.length);
  const bits = new Uint16Array(order.length);
  order.forEach((from, to) => {
    authors[to] = chat.authors[from] ?? -1;
    bits[to] = chat.kinds[from] ?? 0;
  });
  return {
    ...chat,
    size: order.length,
    time: (i) => chat.time(order[i] ?? 0),
    authors,
    kinds: bits,
    text: (i) => chat.text(order[i] ?? 0),
  };
}
