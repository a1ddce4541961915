import type { Place } from "../partner.ts";
import type { EveningId, Found } from "./evenings.ts";
import type { PlanFact } from "./facts.ts";
import type { Plan, Use } from "./plan.ts";

/** A plan with what came of it. */
export interface PlanLog {
  readonly plan: Plan;
  readonly ended?: number;
  readonly uses: readonly Use[];
  readonly rehearsed: readonly number[];
}

export interface Practice {
  /** Earliest first. */
  readonly plans: readonly PlanLog[];
  readonly evenings: readonly EveningId[];
  readonly found: readonly Found[];
  readonly greeting?: string;
}
export type PracticeState = Readonly<Record<Place, Practice>>;

interface OpenLog {
  plan?: Plan;
  ended?: number;
  readonly uses: Use[];
  readonly rehearsed: number[];
}
interface OpenPractice {
  readonly plans: Map<string, OpenLog>;
  readonly evenings: Set<EveningId>;
  readonly found: Map<string, Found>;
  greeting?: string | undefined;
}
export type PlanSlice = Readonly<Record<Place, OpenPractice>>;

const open = (): OpenPractice => ({ plans: new Map(), evenings: new Set(), found: new Map() });
export const emptyPractice = (): PlanSlice => ({ one: open(), two: open() });

function logOf(practice: OpenPractice, id: string): OpenLog {
  const known = practice.plans.get(id);
  if (known) return known;
  const log: OpenLog = { uses: [], rehearsed: [] };
  practice.plans.set(id, log);
  return log;
}

export function applyPlan(slice: PlanSlice, fact: PlanFact): void {
  const mine = slice[fact.by];
  switch (fact.kind) {
    case "plan-made": {
      const log = logOf(mine, fact.plan.id);
      // Changed later, it still began when it was first made: before and after are told apart by that.
      log.plan = { ...fact.plan, at: Math.min(log.plan?.at ?? fact.plan.at, fact.plan.at) };
      return;
    }
    case "plan-ended":
      logOf(mine, fact.plan).ended = fact.at;
      return;
    case "plan-rehearsed":
      logOf(mine, fact.plan).rehearsed.push(fact.at);
      return;
    case "plan-used":
      logOf(mine, fact.plan).uses.push({ at: fact.at, how: fact.how });
      return;
    case "evening-had":
      mine.evenings.add(fact.evening);
      return;
    case "found-kept":
      mine.found.set(fact.found.id, fact.found);
      return;
    case "greeting-set":
      mine.greeting = fact.words;
  }
}

function finished({ plans, evenings, found, greeting }: OpenPractice): Practice {
  return {
    plans: [...plans.values()]
      .flatMap(({ plan, ended, uses, rehearsed }) =>
        plan ? [{ plan, ...(ended === undefined ? {} : { ended }), uses, rehearsed }] : [],
      )
      .sort((a, b) => a.plan.at - b.plan.at || (a.plan.id < b.plan.id ? -1 : 1)),
    evenings: [...evenings],
    found: [...found.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
    ...(greeting === undefined ? {} : { greeting }),
  };
}

export const finishPractice = (slice: PlanSlice): PracticeState => ({
  one: finished(slice.one),
  two: finished(slice.two),
});
