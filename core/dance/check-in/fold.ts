import type { Place } from "../partner.ts";
import type { CheckInFact } from "./facts.ts";
import type { CheckIn, Measured } from "./scales.ts";

export interface Looks {
  /** By week, earliest first. */
  readonly checkIns: readonly CheckIn[];
  /** By day, earliest first. */
  readonly measured: readonly Measured[];
}
export type LooksState = Readonly<Record<Place, Looks>>;

interface Open {
  readonly checkIns: Map<number, CheckIn>;
  readonly measured: Map<string, Measured>;
}
export type LooksSlice = Readonly<Record<Place, Open>>;

const open = (): Open => ({ checkIns: new Map(), measured: new Map() });
export const emptyLooks = (): LooksSlice => ({ one: open(), two: open() });

export function applyCheckIn(slice: LooksSlice, fact: CheckInFact): void {
  const mine = slice[fact.by];
  if (fact.kind === "check-in-kept") mine.checkIns.set(fact.checkIn.week, fact.checkIn);
  else mine.measured.set(fact.measured.id, fact.measured);
}

const finished = ({ checkIns, measured }: Open): Looks => ({
  checkIns: [...checkIns.values()].sort((a, b) => a.week - b.week),
  measured: [...measured.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
});
export const finishLooks = (slice: LooksSlice): LooksState => ({
  one: finished(slice.one),
  two: finished(slice.two),
});
