import { localOf, ownWeekOf } from "../state/own-clock.ts";
import { reminds } from "../state/reminder.ts";
import { words } from "../words/index.ts";
import type { App } from "./app.ts";

const day = 86_400_000;

/** The small thing on Home from one's own practising: the look one asked to be reminded of, what helped, or the new step. */
export function smallStep(
  { snapshot, store, go }: App,
  forOneself: boolean,
): { text: string; go: () => void } | undefined {
  const { history, settings } = snapshot;
  const now = store.device.now();
  const { plans, found } = history.practice[settings.me];
  const looked = history.looks[settings.me].checkIns.some(({ week }) => week === ownWeekOf(now));
  if (settings.reminder && reminds(settings.reminder, localOf(now), looked))
    return { text: words.home.weeklyLook, go: () => go({ screen: "change", part: "check-in" }) };
  // *Just me*, and an evening with fear, call nobody back to anybody: not to what mended it, nor to a step toward the other.
  if (forOneself) return undefined;
  const repaired = Math.max(-Infinity, ...history.repairedAt.values());
  if (now - repaired < 3 * day && !found.some(({ at }) => at >= repaired))
    return { text: words.home.whatHelped, go: () => go({ screen: "practise", part: "found" }) };
  const plan = plans.findLast(({ ended }) => ended === undefined)?.plan;
  if (plan)
    return { text: words.home.newStep, go: () => go({ screen: "practise", part: "log", id: plan.id }) };
  return undefined;
}
