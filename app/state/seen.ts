import { isHeard, isKept } from "@refrain/core/dance";
import type { Seen } from "@refrain/core/outcomes";
import { isCovered } from "./given.ts";
import { ownWeekOf } from "./own-clock.ts";
import type { Snapshot } from "./store.ts";

/** What the weeks are counted from: this person's own looks and plans, and the episodes both know of. */
export function seenOf({ history, settings }: Snapshot, now: number): Seen {
  const { checkIns } = history.looks[settings.me];
  return {
    episodes: history.episodes.filter((episode) => !isCovered(settings.covered, episode)),
    repairedAt: history.repairedAt,
    checkIns,
    uses: history.practice[settings.me].plans.flatMap(({ uses }) => uses),
    pauses: history.pauses.flatMap((pause) => {
      const at = pause.calls[0]?.at;
      return at === undefined ? [] : [{ at, kept: isKept(pause) }];
    }),
    shares: history.disclosures.flatMap((disclosure) => {
      const at = history.saidAt.get(disclosure.id);
      if (at === undefined || disclosure.by !== settings.me) return [];
      return [{ at, heard: isHeard(disclosure) || disclosure.aloud === "heard" }];
    }),
    weekOf: ownWeekOf,
    thisWeek: ownWeekOf(now),
  };
}
