import type { Chat } from "../chat.ts";
import { utterance } from "../chat.ts";
import type { Utterance } from "../utterance.ts";
import type { Episode } from "./report.ts";

/** A message of an episode, or one just before or after it. */
export interface Line extends Utterance {
  readonly within: boolean;
}

/** Longest stretch handed out: an episode is opened to remember it, not to read the chat again. */
const longest = 60;

/** The messages of an episode with a few around it, in order; from a chase over days only the end of it. Notices are left out. */
export function linesAround(chat: Chat, { entries }: Pick<Episode, "entries">, around = 2): readonly Line[] {
  const from = Math.max(0, entries.start - around, entries.end + around - longest + 1);
  const until = Math.min(chat.size - 1, entries.end + around);
  const lines: Line[] = [];
  for (let i = from; i <= until; i++) {
    const one = utterance(chat, i);
    if (one.author !== undefined) lines.push({ ...one, within: i >= entries.start && i <= entries.end });
  }
  return lines;
}
