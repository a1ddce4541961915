import {
  type Fit,
  at,
  correlation,
  normalBelow,
  normalQuantile,
  range,
  uniformFit,
} from "@refrain/core/stats";
import { type Acts, binOf } from "./acts.ts";
import type { Hawkes } from "./likelihood.ts";

export interface Goodness extends Fit {
  /** Correlation of neighbouring time-changed gaps (normal scores): far from 0 when bursts are left unexplained. */
  readonly neighbours: number;
  readonly gapP: number;
  /** The time-changed gaps themselves. */
  readonly gaps: Float64Array;
}

/**
 * Residual check by time change (Ogata 1988, doi:10.1080/01621459.1988.10478560): on the clock of the acts expected so far, gaps
 * between acts of one kind are independent and exponential with mean 1 when the model is right. Gaps of all kinds are tested
 * together (Kolmogorov), and neighbours for correlation; `p` is the smaller of the two, doubled. Because the model was fitted to the same
 * acts, p is somewhat too large: a small p is strong evidence.
 */
export function goodnessOf(acts: Acts, model: Hawkes): Goodness {
  const gaps = timeChanged(acts, model);
  const all = gaps.flat();
  const fit = uniformFit(all.map((g) => -Math.expm1(-g)));
  const pairs = gaps.flatMap((own) => own.slice(1).map((g, i) => [at(own, i), g] as const));
  const score = (g: number) => normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, -Math.expm1(-g))));
  const neighbours =
    pairs.length > 3
      ? correlation(
          pairs.map(([a]) => score(a)),
          pairs.map(([, b]) => score(b)),
        )
      : 0;
  const neighbourP = 2 * normalBelow(-Math.abs(neighbours) * Math.sqrt(pairs.length));
  return {
    gap: fit.gap,
    gapP: fit.p,
    neighbours,
    p: Math.min(1, 2 * Math.min(fit.p, neighbourP)),
    gaps: Float64Array.from(all),
  };
}

/** For each kind the expected number of its acts between one and the next (the first from the start of the watch). */
export function timeChanged(acts: Acts, model: Hawkes): number[][] {
  const { times, kinds, kindCount: K } = acts;
  const bins = model.day?.length ?? 1;
  const day = model.day ?? [1];
  const sum = new Float64Array(K);
  const past = new Float64Array(K);
  const waiting = new Float64Array(K);
  const before = new Float64Array(K);
  const gaps: number[][] = range(K).map(() => []);
  let active = 0;
  let now = acts.from;
  for (let k = 0; k < times.length; k++) {
    const t = at(times, k);
    const i = at(kinds, k);
    if (t > now) {
      const shrink = Math.exp(-model.decay * (t - now));
      for (let j = 0; j < K; j++) {
        sum[j] = shrink * (at(sum, j) + at(waiting, j));
        past[j] = at(past, j) + at(waiting, j);
        waiting[j] = 0;
      }
      active += activeHours(now, t, day, bins);
      now = t;
    }
    const expected = range(K).reduce(
      (total, j) => total + at(model.branching[i] ?? [], j) * (at(past, j) - at(sum, j)),
      at(model.baseline, i) * active,
    );
    gaps[i]?.push(expected - at(before, i));
    before[i] = expected;
    waiting[i] = at(waiting, i) + 1;
  }
  return gaps;
}

/** ∫ w over an interval. */
function activeHours(from: number, until: number, day: readonly number[], bins: number): number {
  if (bins === 1) return (until - from) * at(day, 0);
  const width = 24 / bins;
  const days = Math.floor((until - from) / 24);
  let active = days * width * day.reduce((sum, w) => sum + w, 0);
  for (let t = from + days * 24; t < until - 1e-12;) {
    const next = Math.min((Math.floor(t / width + 1e-12) + 1) * width, until);
    active += (next - t) * at(day, binOf(t + 1e-9, bins));
    t = next;
  }
  return active;
}
