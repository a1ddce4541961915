// What a person can do in the finder, in practising, in the weekly look, and when showing something of their own.
import {
  factVersion,
  subjectOf,
  type CheckIn,
  type EveningId,
  type Found,
  type Measured,
  type Plan,
  type Round,
  type ShownItem,
  type UseKind,
} from "@refrain/core/dance";
import type { Store } from "./store.ts";

const v = factVersion;

export interface StepCommands {
  keepRound(round: Omit<Round, "at">): Promise<boolean>;
  removeRound(round: string): Promise<boolean>;
  makePlan(plan: Omit<Plan, "at">): Promise<boolean>;
  endPlan(plan: string): Promise<boolean>;
  rehearsed(plan: string, episode?: string): Promise<boolean>;
  logUse(plan: string, how: UseKind): Promise<boolean>;
  hadEvening(evening: EveningId): Promise<boolean>;
  keepFound(found: Omit<Found, "id" | "at">): Promise<boolean>;
  setGreeting(words: string | undefined): Promise<boolean>;
  keepCheckIn(checkIn: Omit<CheckIn, "at">): Promise<boolean>;
  keepMeasured(measured: Omit<Measured, "id" | "at">): Promise<boolean>;
  /** Shows this one thing, as previewed. */
  show(item: ShownItem): Promise<boolean>;
  takeShownBack(id: string): Promise<boolean>;
}

export function stepCommands(store: Store): StepCommands {
  const by = () => store.get().settings.me;
  const { now, newId } = store.device;
  return {
    keepRound: (round) =>
      store.append(
        [{ v, kind: "finder-kept", by: by(), round: { ...round, at: now() } }],
        round.learntWords ?? "",
      ),
    removeRound: (round) => store.append([{ v, kind: "finder-removed", by: by(), round }]),
    makePlan: (plan) =>
      store.append([{ v, kind: "plan-made", by: by(), plan: { ...plan, at: now() } }], plan.cue.words ?? ""),
    endPlan: (plan) => store.append([{ v, kind: "plan-ended", by: by(), plan, at: now() }]),
    rehearsed: (plan, episode) =>
      store.append([
        {
          v,
          kind: "plan-rehearsed",
          by: by(),
          plan,
          at: now(),
          ...(episode === undefined ? {} : { episode }),
        },
      ]),
    logUse: (plan, how) => store.append([{ v, kind: "plan-used", by: by(), plan, at: now(), how }]),
    hadEvening: (evening) => store.append([{ v, kind: "evening-had", by: by(), evening, at: now() }]),
    keepFound: (found) =>
      store.append(
        [{ v, kind: "found-kept", by: by(), found: { ...found, id: newId(), at: now() } }],
        found.words ?? "",
      ),
    setGreeting: (words) =>
      store.append(
        [{ v, kind: "greeting-set", by: by(), ...(words === undefined ? {} : { words }) }],
        words ?? "",
      ),
    keepCheckIn: (checkIn) =>
      store.append([{ v, kind: "check-in-kept", by: by(), checkIn: { ...checkIn, at: now() } }]),
    keepMeasured: (measured) =>
      store.append([
        { v, kind: "measure-kept", by: by(), measured: { ...measured, id: newId(), at: now() } },
      ]),
    show: (item) => store.append([{ v, kind: "shown", by: by(), id: newId(), at: now(), item }]),
    async takeShownBack(id) {
      const { history } = store.get();
      const subject = history.shown[by()].find((shown) => shown.id === id)?.item;
      const back = (one: string) => ({ v, kind: "shown-taken-back", by: by(), id: one }) as const;
      const done = await store.append([back(id)]);
      // Nor does what was shown of it before there were two phones come back, should there be one again.
      const before = history.shown.before.filter(
        (shown) => shown.by === by() && subject && subjectOf(shown.item) === subjectOf(subject),
      );
      if (done && before.length > 0)
        await store.append(
          before.map((shown) => back(shown.id)),
          "",
          "mine",
        );
      return done;
    },
  };
}
