import {
  kindOfMove,
  loopOf,
  refrainLoop,
  refrainOf,
  tellsOfFear,
  type AimId,
  type Episode,
  type Loop,
  type Move,
  type MoveId,
  type PlanLog,
  aimIds,
} from "@refrain/core/dance";
import type { Snapshot } from "../../state/store.ts";
import { isCovered } from "../../state/given.ts";
import { partnersOf } from "../app.ts";

/** A move of mine in the old dance: how often it came, and what it was mostly for. */
export interface OftenMove {
  readonly did: MoveId;
  readonly times: number;
  readonly aim?: AimId;
}

/** The evenings one can go back to: with my own half in them, not covered, and without fear. */
export const myEvenings = ({ history, settings }: Snapshot): readonly Episode[] =>
  history.episodes.filter((episode) => {
    const half = episode.halves[settings.me];
    const afraid = Object.values(episode.halves).some(tellsOfFear);
    return half?.certainty === "own" && !afraid && !isCovered(settings.covered, episode);
  });

/** My moves in the old dance, the most frequent first; a soft one needs no other in its place. */
export function myMoves(snapshot: Snapshot): readonly OftenMove[] {
  const counts = new Map<MoveId, { times: number; aim?: AimId }>();
  for (const episode of myEvenings(snapshot)) {
    const half = episode.halves[snapshot.settings.me];
    if (!half || half.move === "unknown" || kindOfMove(half.move.did) === "soften") continue;
    const { did } = half.move;
    const aim = aimIds.find((id) => id === half.aim) ?? counts.get(did)?.aim;
    counts.set(did, { times: (counts.get(did)?.times ?? 0) + 1, ...(aim ? { aim } : {}) });
  }
  return [...counts]
    .map(([did, rest]) => ({ did, ...rest }))
    .sort((a, b) => b.times - a.times || (a.did < b.did ? -1 : 1));
}

/** The plans that stand, the latest first. */
export const standing = ({ history, settings }: Snapshot): readonly PlanLog[] =>
  history.practice[settings.me].plans.filter(({ ended }) => ended === undefined).toReversed();

/** The couple's refrain as a loop; before it can be named, the last evening with both steps known. */
export function oldDance(snapshot: Snapshot): Loop | undefined {
  const partners = partnersOf(snapshot);
  const refrain = refrainOf(snapshot.history.episodes);
  if (refrain.kind === "recurring") return refrainLoop(partners, refrain);
  const known = myEvenings(snapshot).findLast(({ halves }) =>
    [halves.one, halves.two].every((half) => half !== undefined && half.move !== "unknown"),
  );
  return known ? loopOf(partners, known) : undefined;
}

/** What the other has shown of their own plan, if anything. */
export const theirMove = ({ history, settings }: Snapshot): Move | undefined =>
  history.shown[settings.me === "one" ? "two" : "one"]
    .flatMap(({ item }) => (item.what === "plan" ? [item.instead] : []))
    .at(-1);
