import { type Result, err, ok } from "@refrain/core/result";
import {
  type Interval,
  type StatsError,
  at,
  chiSquareQuantile,
  minimise,
  profileInterval,
  quantile,
  range,
} from "@refrain/core/stats";
import { type Acts, countsOf } from "./acts.ts";
import { type Goodness, goodnessOf } from "./goodness.ts";
import { type Hawkes, hawkesCost } from "./likelihood.ts";
import { perron } from "./perron.ts";

export interface HawkesFit {
  readonly model: Hawkes;
  readonly logLikelihood: number;
  readonly counts: readonly number[];
  /**
   * Spectral radius of the branching matrix: how many acts, in the long run of one chain, each act calls forth. The loop gain of
   * acts: below 1 an exchange dies down by itself.
   */
  readonly gain: { readonly value: number; readonly interval: Interval };
  /** For two kinds: what goes once round between them, n₁₂n₂₁ / ((1 − n₁₁)(1 − n₂₂)); undefined otherwise. */
  readonly roundTrip: number | undefined;
  readonly goodness: Goodness;
  /** Why the numbers should not be used; undefined when they may. */
  readonly abstains: "poor-fit" | undefined;
}

export interface HawkesOptions {
  /** Equal parts of the day with their own activity; 1 for a flat day. */
  readonly bins?: number;
  readonly level?: number;
}

/** The fewest acts in all, and of each kind, from which a gain is told. */
export const fewestActs = { all: 300, each: 40 } as const;

/**
 * Fits mutually exciting acts by maximum likelihood: baseline by part of day, branching matrix, one decay. Gain with a
 * profile-likelihood interval; goodness by time change (`goodnessOf`). Needs 300 acts, 40 of each kind, and abstains when the
 * time-changed gaps do not look as they should (p < 0.01). Times noted only to the minute blur answers faster than that. Two
 * people who are both awake after work also act close together: without `bins` that would pass for answering.
 * Never to be shown as one partner's guilt: "calls forth" is timing, not cause.
 */
export function fitHawkes(
  acts: Acts,
  { bins = 1, level = 0.95 }: HawkesOptions = {},
): Result<HawkesFit, StatsError> {
  const counts = countsOf(acts);
  if (acts.times.length < fewestActs.all)
    return err({ type: "too-few", needs: fewestActs.all, has: acts.times.length });
  const fewest = Math.min(...counts);
  if (fewest < fewestActs.each) return err({ type: "too-few", needs: fewestActs.each, has: fewest });
  const K = acts.kindCount;
  const problem = problemOf(acts, bins);
  const starts = startsOf(acts, bins);
  const fits = starts.flatMap((start) => {
    const found = minimise(problem.cost, start, { gradient: problem.gradient, tolerance: 1e-7 });
    return found.ok ? [found.value] : [];
  });
  const best = fits.toSorted((a, b) => a.value - b.value)[0];
  if (!best) return err({ type: "no-convergence", steps: 500 });
  const model = modelOf(best.at, acts, bins);
  const n = model.branching;
  const gain = perron(Float64Array.from(n.flat()), K).radius;
  const goodness = goodnessOf(acts, model);
  const held = heldProblem(acts, bins);
  let last: readonly number[] = best.at;
  const interval = profileInterval(
    (radius) => {
      if (radius <= 0) return lowestWithoutLoop(problem, K, best.at);
      for (const start of [last, best.at]) {
        const found = minimise((x) => held.cost(x, radius), start, {
          gradient: (x) => held.gradient(x, radius),
          tolerance: 1e-6,
        });
        if (!found.ok) continue;
        last = found.value.at;
        return found.value.value;
      }
      return Infinity;
    },
    { value: gain, cost: best.value },
    { level, stride: Math.max(0.02, 2 / Math.sqrt(acts.times.length)), from: 0, tolerance: 1e-4 },
  );
  // Where nothing calls forth anything, the pace of answers has no meaning, and the profile's lower end would be too sure: a
  // lower end above zero is told only when the acts speak against "no answers at all" with all its numbers counted.
  const still = lowestUnder(problem, best.at, (i) => i < K || i >= K + K * K);
  const answersSeen = 2 * (still - best.value) > chiSquareQuantile(level, K * K + 1);
  const [n11, n12, n21, n22] = n.flat();
  return ok({
    model,
    logLikelihood: -best.value,
    counts,
    gain: { value: gain, interval: answersSeen ? interval : { ...interval, low: 0 } },
    roundTrip: K === 2 ? ((n12 ?? 0) * (n21 ?? 0)) / ((1 - (n11 ?? 0)) * (1 - (n22 ?? 0))) : undefined,
    goodness,
    abstains: goodness.p < 0.01 ? "poor-fit" : undefined,
  });
}

/** Numbers of the search: log μ (K) · log n (K²) · pace · log w of all parts of the day but the first. */
function modelOf(x: readonly number[], acts: Acts, bins: number): Hawkes {
  const K = acts.kindCount;
  const e = (i: number) => Math.exp(at(x, i));
  const base = range(K).map(e);
  const branching = range(K).map((i) => range(K).map((j) => e(K + i * K + j)));
  const raw = range(bins).map((b) => (b === 0 ? 1 : e(K + K * K + b)));
  const middle = raw.reduce((sum, w) => sum + w, 0) / bins;
  // The shape has mean 1; its size belongs to the baseline.
  return {
    baseline: base.map((m) => m * middle),
    branching,
    decay: decayOf(at(x, K + K * K), paceOf(acts)).decay,
    day: raw.map((w) => w / middle),
  };
}

interface Problem {
  readonly cost: (x: readonly number[]) => number;
  readonly gradient: (x: readonly number[]) => readonly number[];
}

function problemOf(acts: Acts, bins: number): Problem {
  const K = acts.kindCount;
  const costOf = hawkesCost(acts, bins);
  const pace = paceOf(acts);
  const evaluate = remembered((x: readonly number[]) => {
    // The first part of the day is the measure of the others; e^50 is beyond anything and keeps numbers finite.
    const e = (i: number) => Math.exp(Math.min(50, at(x, i)));
    const { decay, slope } = decayOf(at(x, K + K * K), pace);
    const baseline = range(K).map(e);
    const flat = range(K * K).map((i) => e(K + i));
    const day = range(bins).map((b) => (b === 0 ? 1 : e(K + K * K + b)));
    const branching = range(K).map((i) => flat.slice(i * K, i * K + K));
    const s = costOf({ baseline, branching, decay, day });
    return {
      cost: s.cost,
      gradient: [
        ...baseline.map((m, i) => m * at(s.baseline, i)),
        ...flat.map((a, i) => a * at(s.branching, i)),
        slope * s.decay,
        ...range(bins - 1).map((b) => at(day, b + 1) * at(s.day, b + 1)),
      ],
    };
  });
  return { cost: (x) => evaluate(x).cost, gradient: (x) => evaluate(x).gradient };
}

/** The same with the spectral radius held: entries n are ρ · eˣ / radius(eˣ). One direction of x then changes nothing. */
function heldProblem(acts: Acts, bins: number) {
  const K = acts.kindCount;
  const plain = problemOf(acts, bins);
  const scaled = (x: readonly number[], radius: number) => {
    const raw = Float64Array.from(x.slice(K, K + K * K), Math.exp);
    const { radius: r, slopes } = perron(raw, K);
    const shift = Math.log(radius / r);
    return { y: x.map((v, i) => (i >= K && i < K + K * K ? v + shift : v)), raw, r, slopes };
  };
  return {
    cost: (x: readonly number[], radius: number) => plain.cost(scaled(x, radius).y),
    gradient: (x: readonly number[], radius: number) => {
      const { y, raw, r, slopes } = scaled(x, radius);
      const g = plain.gradient(y);
      const total = g.slice(K, K + K * K).reduce((sum, v) => sum + v, 0);
      return g.map((v, i) =>
        i >= K && i < K + K * K ? v - (total * at(slopes, i - K) * at(raw, i - K)) / r : v,
      );
    },
  };
}

/** The last point asked about is remembered: value and slopes are asked for one after the other. */
function remembered<T>(f: (x: readonly number[]) => T): (x: readonly number[]) => T {
  let last: { x: readonly number[]; value: T } | undefined;
  return (x) => {
    if (last && last.x.length === x.length && last.x.every((v, i) => v === x[i])) return last.value;
    last = { x: x.slice(), value: f(x) };
    return last.value;
  };
}

/** A few starts: answers that come at the pace of short, middling and long gaps. */
function startsOf(acts: Acts, bins: number): number[][] {
  const K = acts.kindCount;
  const hours = acts.until - acts.from;
  const counts = countsOf(acts);
  const { slowest, fastest } = paceOf(acts);
  const paceFor = (decay: number) => {
    const share = Math.log(decay / slowest) / Math.log(fastest / slowest);
    const inside = Math.min(0.95, Math.max(0.05, share));
    return Math.log(inside / (1 - inside));
  };
  const gaps = acts.times
    .slice(1)
    .map((t, i) => t - at(acts.times, i))
    .filter((g) => g > 0);
  return [0.25, 0.5, 0.75].map((share) => [
    ...counts.map((c) => Math.log((0.5 * c) / hours)),
    ...range(K * K).map(() => Math.log(0.5 / K)),
    paceFor(1 / Math.max(1e-6, quantile(gaps, share))),
    ...range(bins - 1).map(() => 0),
  ]);
}

/**
 * The lowest cost when no chain goes on: a radius of zero, which leaves answers in one direction only. Every order of the kinds is
 * tried, an act calling forth only kinds that stand later in it.
 */
function lowestWithoutLoop(problem: Problem, K: number, start: readonly number[]): number {
  const costs = orders(range(K)).map((order) =>
    lowestUnder(problem, start, (i) => {
      if (i < K || i >= K + K * K) return true;
      const [to, from] = [Math.floor((i - K) / K), (i - K) % K];
      return order.indexOf(from) < order.indexOf(to);
    }),
  );
  return Math.min(...costs);
}

/** The lowest cost when the numbers at the other places are held at nothing (e⁻⁶⁰). */
function lowestUnder(problem: Problem, start: readonly number[], isFree: (place: number) => boolean): number {
  const free = start.map((_, i) => isFree(i));
  const unfold = (x: readonly number[]) => {
    let next = 0;
    return free.map((f) => (f ? at(x, next++) : -60));
  };
  const fold = (g: readonly number[]) => g.filter((_, i) => free[i]);
  const found = minimise((x) => problem.cost(unfold(x)), fold(start), {
    gradient: (x) => fold(problem.gradient(unfold(x))),
    tolerance: 1e-6,
  });
  return found.ok ? found.value.value : Infinity;
}

function orders(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) => orders(items.filter((i) => i !== first)).map((rest) => [first, ...rest]));
}

/** β from the search's own coordinate: between the slowest and the fastest pace, smoothly. */
function decayOf(x: number, { slowest, fastest }: Pace): { readonly decay: number; readonly slope: number } {
  const share = 1 / (1 + Math.exp(-x));
  const width = Math.log(fastest / slowest);
  const decay = slowest * Math.exp(width * share);
  return { decay, slope: decay * width * share * (1 - share) };
}

interface Pace {
  readonly slowest: number;
  readonly fastest: number;
}

/**
 * Answers slower than a day, or than a fiftieth of the watch, cannot be told from a baseline that drifts; answers faster than a
 * second are not written by people.
 */
const paceOf = ({ from, until }: Acts): Pace => ({
  slowest: Math.max(1 / 24, 50 / (until - from)),
  fastest: 3600,
});
