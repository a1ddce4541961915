// The finder, the plan, the weekly look and what was shown, folded beside the episodes.
import { applyCheckIn, emptyLooks, finishLooks, type LooksSlice, type LooksState } from "../check-in/fold.ts";
import { checkInReaders, type CheckInFact } from "../check-in/facts.ts";
import {
  applyFinder,
  emptyFinder,
  finishFinder,
  type FinderSlice,
  type FinderState,
} from "../finder/fold.ts";
import { finderReaders, type FinderFact } from "../finder/facts.ts";
import {
  applyPlan,
  emptyPractice,
  finishPractice,
  type PlanSlice,
  type PracticeState,
} from "../plan/fold.ts";
import { planReaders, type PlanFact } from "../plan/facts.ts";
import type { Place } from "../partner.ts";
import { applyShown, emptyShown, finishShown, type ShownSlice, type ShownState } from "../shown/fold.ts";
import { shownReaders, type ShownFact } from "../shown/facts.ts";

export type StepFact = FinderFact | PlanFact | CheckInFact | ShownFact;

export const stepReaders = { ...finderReaders, ...planReaders, ...checkInReaders, ...shownReaders };

export interface StepState {
  readonly finder: FinderState;
  readonly practice: PracticeState;
  readonly looks: LooksState;
  readonly shown: ShownState;
}

export interface StepSlice {
  readonly finder: FinderSlice;
  readonly practice: PlanSlice;
  readonly looks: LooksSlice;
  readonly shown: ShownSlice;
}

export const emptySteps = (): StepSlice => ({
  finder: emptyFinder(),
  practice: emptyPractice(),
  looks: emptyLooks(),
  shown: emptyShown(),
});

const among = <F extends StepFact>(
  readers: { readonly [K in F["kind"]]: unknown },
  fact: { readonly kind: string },
): fact is F => Object.hasOwn(readers, fact.kind);

/** `from`: whose phone said it in the history of both; undefined in one's own. */
export function applyStep(slice: StepSlice, fact: StepFact, from: Place | undefined): void {
  if (among<FinderFact>(finderReaders, fact)) applyFinder(slice.finder, fact);
  else if (among<PlanFact>(planReaders, fact)) applyPlan(slice.practice, fact);
  else if (among<CheckInFact>(checkInReaders, fact)) applyCheckIn(slice.looks, fact);
  else applyShown(slice.shown, fact, from);
}

export const isStep = (fact: { readonly kind: string }): fact is StepFact =>
  among<StepFact>(stepReaders, fact);

export const finishSteps = ({ finder, practice, looks, shown }: StepSlice, linked: boolean): StepState => ({
  finder: finishFinder(finder),
  practice: finishPractice(practice),
  looks: finishLooks(looks),
  shown: finishShown(shown, linked),
});
