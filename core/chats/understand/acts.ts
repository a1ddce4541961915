import type { MoveKind } from "@refrain/core/dance";
import type { PairEpisode } from "./episode.ts";
import type { Heard } from "./listen.ts";
import type { Pair } from "./pair.ts";

/** One step of one partner at a time: what the dynamics are estimated from. */
export interface Act {
  /** Minutes since the first entry of the chat. */
  readonly at: number;
  readonly person: 0 | 1;
  readonly move: MoveKind;
  /** Number of the episode it belongs to, from 0. */
  readonly episode: number;
}

/**
 * The steps of every episode in order: each reaching message a pursuing, each reply that gives nothing a distancing, the
 * silence a distancing at its beginning, a return that turns back, or a giving-in, a softening.
 */
export function actsOf(pair: Pair, episodes: readonly PairEpisode[], hear: (index: number) => Heard): Act[] {
  const origin = pair.minutes[0] ?? 0;
  return episodes.flatMap((episode, number) => {
    const acts: Act[] = [];
    const add = (index: number, person: 0 | 1, move: MoveKind): void => {
      acts.push({ at: (pair.minutes[index] ?? 0) - origin, person, move, episode: number });
    };
    const distancer = episode.pursuer === 0 ? 1 : 0;
    for (let i = episode.start; i <= episode.chaseEnd; i++) {
      const { stance } = hear(i);
      if (pair.who[i] !== episode.pursuer) add(i, distancer, stance === "pursue" ? "pursue" : "distance");
      else if (stance === "soften" || stance === "repair") add(i, episode.pursuer, "soften");
      else if (stance === "pursue") add(i, episode.pursuer, "pursue");
    }
    add(episode.chaseEnd, distancer, "distance");
    for (let i = episode.chaseEnd + 1; i < episode.end; i++)
      if (["soften", "repair"].includes(hear(i).stance)) add(i, episode.pursuer, "soften");
    if (episode.ending !== "logistics-only") add(episode.end, distancer, "soften");
    return acts;
  });
}
