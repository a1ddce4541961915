import { type Result, err } from "@refrain/core/result";
import type { StatsError } from "@refrain/core/stats";
import type { MoveKind } from "@refrain/core/dance";
import { type ActsError, actsOf } from "./acts.ts";
import { type HawkesFit, fewestActs, fitHawkes } from "./fit.ts";

/** One step of one of two people, as `core/chats` gives them. */
export interface ChatAct {
  /** Minutes since the first entry of the chat. */
  readonly at: number;
  readonly person: 0 | 1;
  readonly move: MoveKind;
}

export interface ActKind {
  readonly person: 0 | 1;
  readonly move: "pursue" | "distance";
}

export interface ChatGain {
  /** Rows and columns of the branching matrix. */
  readonly kinds: readonly ActKind[];
  /** Kinds with too few acts to be told apart from chance; their acts are left out. */
  readonly left: readonly ActKind[];
  readonly fit: HawkesFit;
}

/**
 * Loop gain of a chat: how the pursuing and distancing acts of two people call each other forth (`fitHawkes`), with the activity of
 * the day in `bins` parts. `firstMinuteOfDay`: minutes after midnight of the first entry; `minutes`: how long the chat runs.
 *
 * The acts come from episodes that were found **because** they hold a chase and a withdrawal, so within a chat the gain leans high;
 * it may be compared with the same couple's own gain at another time, read in the same way, and with nothing else. Needs two
 * kinds with 40 acts each and 300 in all.
 */
export function gainOfChat(
  acts: readonly ChatAct[],
  {
    firstMinuteOfDay,
    minutes,
    bins = 8,
    level = 0.95,
  }: {
    firstMinuteOfDay: number;
    minutes: number;
    bins?: number;
    level?: number;
  },
): Result<ChatGain, StatsError | ActsError> {
  const all: readonly ActKind[] = [
    { person: 0, move: "pursue" },
    { person: 0, move: "distance" },
    { person: 1, move: "pursue" },
    { person: 1, move: "distance" },
  ];
  const isOf =
    ({ person, move }: ActKind) =>
    (act: ChatAct) =>
      act.person === person && act.move === move;
  const count = (kind: ActKind) => acts.filter(isOf(kind)).length;
  const kinds = all.filter((kind) => count(kind) >= fewestActs.each);
  if (kinds.length < 2)
    return err({
      type: "too-few",
      needs: fewestActs.each,
      has: all.map(count).toSorted((a, b) => b - a)[1] ?? 0,
    });
  const hours = (minute: number) => (firstMinuteOfDay + minute) / 60;
  const list = acts.flatMap((act) => {
    const kind = kinds.findIndex((k) => isOf(k)(act));
    return kind < 0 ? [] : [{ at: hours(act.at), kind }];
  });
  const ordered = actsOf(list, kinds.length, hours(0), hours(minutes));
  if (!ordered.ok) return ordered;
  const fit = fitHawkes(ordered.value, { bins, level });
  if (!fit.ok) return fit;
  return {
    ok: true,
    value: { kinds, left: all.filter((kind) => count(kind) > 0 && !kinds.includes(kind)), fit: fit.value },
  };
}
