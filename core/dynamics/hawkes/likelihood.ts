import { at, range } from "@refrain/core/stats";
import { type Acts, binOf, exposureOf } from "./acts.ts";

/**
 * Acts that call forth acts (Hawkes 1971, doi:10.1093/biomet/58.1.83): at time t acts of kind i come at the rate
 *
 *     λᵢ(t) = μᵢ w(hour) + Σⱼ nᵢⱼ β Σ_{earlier j-acts at s} exp(−β (t − s)),       per hour.
 */
export interface Hawkes {
  /** μᵢ, per hour: acts that nothing before called forth. */
  readonly baseline: readonly number[];
  /** n: how many acts of kind i one act of kind j calls forth directly, on average. */
  readonly branching: readonly (readonly number[])[];
  /** β, per hour: 1/β hours until about two thirds of the answers have come. */
  readonly decay: number;
  /** w: how active the couple is in each equal part of the day, relative to a flat day. Constant where absent. */
  readonly day?: readonly number[];
}

/** Cost and its slopes with respect to each number of the model, laid out as the model is. */
export interface HawkesSlopes {
  readonly cost: number;
  readonly baseline: Float64Array;
  /** Row by row: entry i · kinds + j. */
  readonly branching: Float64Array;
  readonly decay: number;
  readonly day: Float64Array;
}

/** The cost function of one set of acts; what does not depend on the model is worked out once. */
export function hawkesCost(acts: Acts, bins = 1): (model: Hawkes) => HawkesSlopes {
  const exposure = exposureOf(acts.from, acts.until, bins);
  const binAt = Uint8Array.from(acts.times, (t) => binOf(t, bins));
  return (model) => slopes(acts, exposure, binAt, model);
}

/**
 * Minus the log-likelihood and its slopes in one pass, time linear in the number of acts: the past enters through one decaying
 * sum a kind (and its slope). Acts at the very same time do not call each other forth.
 */
function slopes(acts: Acts, exposure: Float64Array, binAt: Uint8Array, model: Hawkes): HawkesSlopes {
  const { times, kinds, kindCount: K, until } = acts;
  const n = times.length;
  const bins = exposure.length;
  const beta = model.decay;
  const mu = Float64Array.from(model.baseline);
  const alpha = Float64Array.from(model.branching.flat());
  const day = Float64Array.from(model.day ?? range(bins).map(() => 1));
  const gMu = new Float64Array(K);
  const gAlpha = new Float64Array(K * K);
  const gDay = new Float64Array(bins);
  let gBeta = 0;
  let cost = 0;

  const sum = new Float64Array(K);
  const tilt = new Float64Array(K);
  /** Acts of the present moment, taken into the sums once time moves on. */
  const waiting = new Float64Array(K);
  let now = n > 0 ? at(times, 0) : 0;
  for (let k = 0; k < n; k++) {
    const t = times[k] ?? 0;
    const i = kinds[k] ?? 0;
    const gap = t - now;
    if (gap > 0) {
      const shrink = Math.exp(-beta * gap);
      for (let j = 0; j < K; j++) {
        const before = (sum[j] ?? 0) + (waiting[j] ?? 0);
        tilt[j] = shrink * ((tilt[j] ?? 0) + gap * before);
        sum[j] = shrink * before;
        waiting[j] = 0;
      }
      now = t;
    }
    const bin = binAt[k] ?? 0;
    const w = day[bin] ?? 1;
    const m = mu[i] ?? 0;
    let called = 0;
    let bent = 0;
    const base = i * K;
    for (let j = 0; j < K; j++) {
      const a = alpha[base + j] ?? 0;
      called += a * (sum[j] ?? 0);
      bent += a * (tilt[j] ?? 0);
    }
    const rate = m * w + beta * called;
    cost -= Math.log(rate);
    const per = 1 / rate;
    gMu[i] = (gMu[i] ?? 0) - w * per;
    gDay[bin] = (gDay[bin] ?? 0) - m * per;
    gBeta -= (called - beta * bent) * per;
    const scaled = beta * per;
    for (let j = 0; j < K; j++) gAlpha[base + j] = (gAlpha[base + j] ?? 0) - scaled * (sum[j] ?? 0);
    waiting[i] = (waiting[i] ?? 0) + 1;
  }

  // What the model expects over the whole watch.
  const come = new Float64Array(K);
  const comeTilt = new Float64Array(K);
  for (let k = 0; k < n; k++) {
    const left = until - (times[k] ?? 0);
    const j = kinds[k] ?? 0;
    const rest = beta * left > 40 ? 0 : Math.exp(-beta * left);
    come[j] = (come[j] ?? 0) + 1 - rest;
    comeTilt[j] = (comeTilt[j] ?? 0) + left * rest;
  }
  const active = exposure.reduce((total, hours, b) => total + hours * at(day, b), 0);
  for (let i = 0; i < K; i++) {
    cost += at(mu, i) * active;
    gMu[i] = at(gMu, i) + active;
    for (let b = 0; b < bins; b++) gDay[b] = at(gDay, b) + at(mu, i) * at(exposure, b);
    for (let j = 0; j < K; j++) {
      cost += at(alpha, i * K + j) * at(come, j);
      gAlpha[i * K + j] = at(gAlpha, i * K + j) + at(come, j);
      gBeta += at(alpha, i * K + j) * at(comeTilt, j);
    }
  }
  return { cost, baseline: gMu, branching: gAlpha, decay: gBeta, day: gDay };
}
