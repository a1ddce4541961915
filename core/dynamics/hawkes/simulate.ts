import { type Result, err } from "@refrain/core/result";
import { type Random, at, drawExponential, drawPoisson, range } from "@refrain/core/stats";
import { type Acts, type ActsError, actsOf, binOf } from "./acts.ts";
import type { Hawkes } from "./likelihood.ts";

/** The chain of answers does not end: the branching matrix lets acts multiply. */
export interface Explodes {
  readonly type: "explodes";
  readonly acts: number;
}

/**
 * Acts drawn from a model, from an empty past: acts of their own (by part of day), each with its direct answers, theirs with
 * theirs, and so on. Stops with `explodes` beyond `most` acts.
 */
export function simulateHawkes(
  model: Hawkes,
  from: number,
  until: number,
  random: Random,
  most = 2_000_000,
): Result<Acts, Explodes | ActsError> {
  const K = model.baseline.length;
  const day = model.day ?? [1];
  const peak = Math.max(...day);
  const list: { at: number; kind: number }[] = [];
  for (const kind of range(K)) {
    const rate = at(model.baseline, kind) * peak;
    if (rate <= 0) continue;
    for (let t = from + drawExponential(random, rate); t < until; t += drawExponential(random, rate))
      if (random() * peak < at(day, binOf(t, day.length))) list.push({ at: t, kind });
  }
  for (let k = 0; k < list.length; k++) {
    const act = list[k];
    if (!act) break;
    if (list.length > most) return err({ type: "explodes", acts: list.length });
    for (const kind of range(K)) {
      const answers = drawPoisson(random, at(model.branching[kind] ?? [], act.kind));
      for (let a = 0; a < answers; a++) {
        const time = act.at + drawExponential(random, model.decay);
        if (time < until) list.push({ at: time, kind });
      }
    }
  }
  return actsOf(list, K, from, until);
}
