import { caughtIds, scaleIds, type CheckIn, type ScaleId, type Use } from "@refrain/core/dance";
import { median } from "@refrain/core/stats";
import { countsByWeek, type Series } from "./series.ts";

/** A pause as it ended; only kept ones are ever counted. */
export interface PauseSeen {
  readonly at: number;
  /** Whoever called it came back by the time they said. */
  readonly kept: boolean;
}
/** A vulnerable message as it went. */
export interface ShareSeen {
  readonly at: number;
  /** Its speaker said *yes, that's it*. */
  readonly heard: boolean;
}

/** What the measures are taken from: one person's own looks and log, and the episodes both know of. */
export interface Seen {
  readonly episodes: readonly { readonly id: string; readonly when: number }[];
  readonly repairedAt: ReadonlyMap<string, number>;
  readonly checkIns: readonly CheckIn[];
  readonly uses: readonly Use[];
  readonly pauses: readonly PauseSeen[];
  readonly shares: readonly ShareSeen[];
  /** The week a moment lies in, by the person's own clock. */
  readonly weekOf: (at: number) => number;
  /** The week it is now: not over yet, so counted facts stop before it. */
  readonly thisWeek: number;
}

/** Counted facts of the history, in this order. */
export const countIds = ["episodes", "caught", "repair", "pauses-kept", "shares-heard", "new-moves"] as const;
export type CountId = (typeof countIds)[number];
export type MeasureKey = ScaleId | CountId;
export const measureKeys: readonly MeasureKey[] = [...scaleIds, ...countIds];

/** Whether more of it is what one hopes for; episodes and time to repair are hoped to fall. */
export const hopedUp = (key: MeasureKey): boolean => key !== "episodes" && key !== "repair";

/**
 * One measure week by week.
 * `episodes`: how often the dance came, in whole weeks. `caught`: how early it was caught, by the weekly look, 0 not at all …
 * 4 it did not come. `repair`: median hours from an episode to its repair, by the week of the episode; only repaired ones.
 * `pauses-kept`, `shares-heard`, `new-moves`: counts. Kept pauses are counted and missed ones are not.
 */
export function seriesOf(key: MeasureKey, seen: Seen): Series {
  const scale = scaleIds.find((id) => id === key);
  if (scale) return fromLooks(seen, ({ scales }) => scales[scale]);
  if (key === "caught")
    return fromLooks(seen, ({ caught }) => (caught === undefined ? undefined : caughtIds.indexOf(caught)));
  if (key === "repair") return hoursToRepair(seen);
  const times = timesOf(key, seen);
  const weeks = times.map(seen.weekOf);
  const first = firstWeek(key, seen, weeks);
  return first === undefined ? [] : countsByWeek(weeks, first, seen.thisWeek - 1);
}

const fromLooks = (seen: Seen, give: (look: CheckIn) => number | undefined): Series =>
  seen.checkIns.flatMap((look) => {
    const value = give(look);
    return value === undefined ? [] : [{ week: look.week, value }];
  });

function timesOf(key: MeasureKey, { episodes, pauses, shares, uses }: Seen): readonly number[] {
  if (key === "episodes") return episodes.map(({ when }) => when);
  if (key === "pauses-kept") return pauses.filter(({ kept }) => kept).map(({ at }) => at);
  if (key === "shares-heard") return shares.filter(({ heard }) => heard).map(({ at }) => at);
  return uses.filter(({ how }) => how === "used").map(({ at }) => at);
}

/** Nought counts only from the week on in which the thing was first done at all, in any way it can end. */
function firstWeek(key: MeasureKey, seen: Seen, weeks: readonly number[]): number | undefined {
  const begun =
    key === "episodes"
      ? [...weeks, ...seen.checkIns.map(({ week }) => week)]
      : key === "pauses-kept"
        ? seen.pauses.map(({ at }) => seen.weekOf(at))
        : key === "shares-heard"
          ? seen.shares.map(({ at }) => seen.weekOf(at))
          : seen.uses.map(({ at }) => seen.weekOf(at));
  return begun.length === 0 ? undefined : begun.reduce((a, b) => Math.min(a, b));
}

function hoursToRepair({ episodes, repairedAt, weekOf }: Seen): Series {
  const byWeek = new Map<number, number[]>();
  for (const { id, when } of episodes) {
    const at = repairedAt.get(id);
    if (at === undefined || at < when) continue;
    const week = weekOf(when);
    byWeek.set(week, [...(byWeek.get(week) ?? []), (at - when) / 3_600_000]);
  }
  return [...byWeek].map(([week, hours]) => ({ week, value: median(hours) })).sort((a, b) => a.week - b.week);
}
