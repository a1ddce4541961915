import { type Result, ok } from "@refrain/core/result";
import { range } from "@refrain/core/stats";
import type { Diverged, Path } from "../models/flow.ts";
import { type PursuitParameters, pursuitDelayed, pursuitFlow, pursuitNames } from "../models/pursuit.ts";
import { memoryOf, rk4DelayedStepper } from "./delayed.ts";
import { rk4Stepper } from "./rk4.ts";

/** Something that happens in a simulated couple; times in days. */
export type Happening =
  /** Both stop answering each other: neither reaches nor retreats while it lasts. */
  | { readonly kind: "pause"; readonly from: number; readonly until: number }
  /** One partner answers less strongly while it lasts: `by` 0.5 is half as strongly. */
  | {
      readonly kind: "softer";
      readonly who: "pursuer" | "distancer";
      readonly by: number;
      readonly from: number;
      readonly until: number;
    }
  /** A push from outside, at one moment. */
  | { readonly kind: "badDay"; readonly at: number; readonly pursuit?: number; readonly closeness?: number };

export interface Story {
  readonly days: number;
  /** Days between two kept states; the inner step is a tenth of it. */
  readonly every: number;
  readonly start: readonly [number, number, number];
  readonly happenings: readonly Happening[];
}

/**
 * The pursuit model with things that happen, and with its delay (none below an inner step). For pictures; where digits matter and
 * nothing happens see `adaptiveDelayed(pursuitDelayed(…))`, which the tests hold it against.
 */
export function tellStory(parameters: PursuitParameters, story: Story): Result<Path, Diverged> {
  const { days, every, start, happenings } = story;
  const inner = every / 10;
  const state: number[] = [...start];
  const times = [0];
  const states: number[][] = [state.slice()];
  const { keep, past } = memoryOf(start, inner);
  const late = parameters.delay >= inner;
  const stepperOf = (m: PursuitParameters) => {
    if (late) return rk4DelayedStepper(pursuitDelayed(m), inner);
    const advance = rk4Stepper(pursuitFlow(m), inner);
    return (now: number[]) => advance(now);
  };
  let current = { key: "", advance: stepperOf(parameters) };
  for (const k of range(Math.round(days / every))) {
    for (const i of range(10)) {
      const now = k * every + i * inner;
      const scales = scalesAt(happenings, now + inner / 2);
      const key = scales.join();
      if (key !== current.key) {
        const [pull, retreat] = scales;
        const changed = {
          ...parameters,
          pull: parameters.pull * pull,
          retreat: parameters.retreat * retreat,
        };
        current = { key, advance: stepperOf(changed) };
      }
      for (const h of happenings)
        if (h.kind === "badDay" && h.at >= now - inner / 2 && h.at < now + inner / 2) {
          state[0] = (state[0] ?? 0) + (h.pursuit ?? 0);
          state[1] = (state[1] ?? 0) + (h.closeness ?? 0);
        }
      current.advance(state, now, past);
      if (late) keep(state);
    }
    if (!state.every(Number.isFinite)) return { ok: false, error: { type: "diverged", at: k * every } };
    times.push((k + 1) * every);
    states.push(state.slice());
  }
  return ok({ names: pursuitNames, times, states });
}

/** By how much pull and retreat are scaled at a time. */
function scalesAt(happenings: readonly Happening[], time: number): readonly [number, number] {
  let [pull, retreat] = [1, 1];
  for (const h of happenings) {
    if (h.kind === "badDay" || time < h.from || time >= h.until) continue;
    const by = h.kind === "pause" ? 0 : h.by;
    if (h.kind === "pause" || h.who === "pursuer") pull *= by;
    if (h.kind === "pause" || h.who === "distancer") retreat *= by;
  }
  return [pull, retreat];
}
