import { rearranged } from "./chat.ts";
import type { Chat } from "./chat.ts";
import { hourMs, minuteMs } from "./text/calendar.ts";
import { kinds } from "./utterance.ts";

export type FileOrder = "ascending" | "descending" | "mixed";

/** How the entries lie in the file. */
export function fileOrder(chat: Chat): FileOrder {
  if (isSorted(chat)) return "ascending";
  for (let i = 1; i < chat.size; i++) if (chat.time(i) > chat.time(i - 1)) return "mixed";
  return "descending";
}

/** A step back up to this long may be a clock put back: the order of the file is the truth there. */
const clockStep = 2 * hourMs;

/**
 * Entries in the order they happened. Within a step back of up to two hours (a clock put back, entries that crossed) the
 * file's order stands; beyond that the times decide.
 */
export function inOrder(chat: Chat): Chat {
  const { size } = chat;
  if (isSorted(chat)) return chat;
  const keys = new Float64Array(size);
  let sorted = true;
  let held = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < size; i++) {
    const time = chat.time(i);
    const back = held - time;
    held = back > 0 && back <= clockStep && chat.floating ? held : time;
    keys[i] = held;
    if (i > 0 && held < (keys[i - 1] ?? 0)) sorted = false;
  }
  if (sorted) return chat;
  const order = Uint32Array.from({ length: size }, (_, i) => i);
  order.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  return rearranged(chat, order);
}

function isSorted({ size, time }: Chat): boolean {
  let before = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < size; i++) {
    const at = time(i);
    if (at < before) return false;
    before = at;
  }
  return true;
}

/**
 * Joins several exports of one chat. An entry that stands in more than one (same person, same minute, or same second
 * where all files print seconds, same text) is kept once; one that a single file holds twice is kept twice.
 */
export function merged(chats: readonly Chat[], precision: "minute" | "second" | "millisecond"): Chat {
  const [first, ...others] = chats;
  if (first === undefined || others.length === 0) return inOrder(first ?? emptyChat);
  const unit = precision === "minute" ? minuteMs : precision === "second" ? 1000 : 1;
  const names: string[] = [];
  const seen = new Map<string, number>();
  const floating = chats.every((chat) => chat.floating);
  const rows: { time: number; author: number; bits: number; from: Chat; index: number }[] = [];
  for (const chat of chats) {
    const own = new Map<string, number>();
    for (let i = 0; i < chat.size; i++) {
      const name = chat.names[chat.authors[i] ?? -1];
      const time = chat.time(i);
      const key = `${Math.floor(time / unit)}\t${name ?? ""}\t${chat.text(i)}`;
      const count = (own.get(key) ?? 0) + 1;
      own.set(key, count);
      if (count <= (seen.get(key) ?? 0)) continue;
      seen.set(key, count);
      let author = name === undefined ? -1 : names.indexOf(name);
      if (name !== undefined && author < 0) author = names.push(name) - 1;
      const own2 = chat.floating && !floating ? kinds.floating : 0;
      rows.push({ time, author, bits: (chat.kinds[i] ?? 0) | own2, from: chat, index: i });
    }
  }
  rows.sort((a, b) => a.time - b.time);
  return {
    size: rows.length,
    time: (i) => rows[i]?.time ?? Number.NaN,
    authors: Int16Array.from(rows, (row) => row.author),
    kinds: Uint16Array.from(rows, (row) => row.bits),
    names,
    floating,
    text: (i) => {
      const row = rows[i];
      return row === undefined ? "" : row.from.text(row.index);
    },
  };
}

/** One person under several names made one: `aliases` maps a printed name to the name to keep. */
export function withAliases(chat: Chat, aliases: ReadonlyMap<string, string>): Chat {
  if (aliases.size === 0) return chat;
  const names: string[] = [];
  const to = chat.names.map((name) => {
    const kept = aliases.get(name) ?? name;
    const known = names.indexOf(kept);
    return known < 0 ? names.push(kept) - 1 : known;
  });
  return { ...chat, names, authors: chat.authors.map((author) => (author < 0 ? -1 : (to[author] ?? -1))) };
}

const emptyChat: Chat = {
  size: 0,
  time: () => Number.NaN,
  authors: new Int16Array(0),
  kinds: new Uint16Array(0),
  names: [],
  floating: true,
  text: () => "",
};
