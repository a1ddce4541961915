import { column } from "./builder.ts";
import type { Chat } from "./chat.ts";
import { inOrder } from "./merge.ts";
import { kinds } from "./utterance.ts";

/**
 * The same chat by somebody's clock on the wall. Hours of the day mean nothing in UTC: an export with exact times is shifted by
 * what the zone has at each of them; one that has wall-clock times already stays as it is.
 * @param offsetAt minutes by which the zone is ahead of UTC at a time (milliseconds since 1970)
 */
export function atWallClock(chat: Chat, offsetAt: (time: number) => number): Chat {
  if (chat.floating) return chat;
  const times = Float64Array.from({ length: chat.size }, (_, i) => {
    const time = chat.time(i);
    return ((chat.kinds[i] ?? 0) & kinds.floating) === 0 ? time + offsetAt(time) * 60_000 : time;
  });
  return inOrder({ ...chat, time: column(times), floating: true });
}
