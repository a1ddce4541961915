import { type Result, err, ok } from "@refrain/core/result";
import {
  type Interval,
  type StatsError,
  at,
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
export const fewestActs = { all: 100, each: 20 } as const;

/**
 * Fits mutually exciting acts by maximum likelihood: baseline by part of day, branching matrix, one decay. Gain with a
 * profile-likelihood interval; goodness by time change (`goodnessOf`). Needs 100 acts, 20 of each kind, and abstains when the
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
  const model = modelOf(best.at, K, bins);
  const n = model.branching;
  const gain = perron(Float64Array.from(n.flat()), K).radius;
  const goodness = goodnessOf(acts, model);
  const held = heldProblem(acts, bins);
  let last: readonly number[] = best.at;
  const interval = profileInterval(
    (radius) => {
      if (radius <= 0) return lowestWithoutAnswers(acts, bins);
      const found = minimise((x) => held.cost(x, radius), last, {
        gradient: (x) => held.gradient(x, radius),
        tolerance: 1e-6,
      });
      if (!found.ok) return Infinity;
      last = found.value.at;
      return found.value.value;
    },
    { value: gain, cost: best.value },
    { level, stride: Math.max(0.02, 2 / Math.sqrt(acts.times.length)), from: 0, tolerance: 1e-4 },
  );
  const [n11, n12, n21, n22] = n.flat();
  return ok({
    model,
    logLikelihood: -best.value,
    counts,
    gain: { value: gain, interval },
    roundTrip: K === 2 ? ((n12 ?? 0) * (n21 ?? 0)) / ((1 - (n11 ?? 0)) * (1 - (n22 ?? 0))) : undefined,
    goodness,
    abstains: goodness.p < 0.01 ? "poor-fit" : undefined,
  });
}

/** Numbers of the search: log μ (K) · log n (K²) · log β · log w of all parts of the day but the first. */
function modelOf(x: readonly number[], K: number, bins: number): Hawkes {
  const e = (i: number) => Math.exp(at(x, i));
  const base = range(K).map(e);
  const branching = range(K).map((i) => range(K).map((j) => e(K + i * K + j)));
  const raw = range(bins).map((b) => (b === 0 ? 1 : e(K + K * K + b)));
  const middle = raw.reduce((sum, w) => sum + w, 0) / bins;
  // The shape has mean 1; its size belongs to the baseline.
  return {
    baseline: base.map((m) => m * middle),
    branching,
    decay: e(K + K * K),
    day: raw.map((w) => w / middle),
  };
}

interface Problem {
  readonly cost: (x: readonly number[]) => number;
  readonly gradient: (x: readonly number[]) => readonly number[];
}

function problemOf(acts: Acts, bins: number): Problem {
  const K = acts.kindCount;
  const evaluate = remembered((x: readonly number[]) => hawkesCostAt(x, K, bins));
  const costOf = hawkesCost(acts, bins);
  function hawkesCostAt(x: readonly number[], K: number, bins: number) {
    const raw = rawModel(x, K, bins);
    const s = costOf(raw);
    const gradient = [
      ...raw.baseline.map((m, i) => m * at(s.baseline, i)),
      ...raw.branching.flat().map((a, i) => a * at(s.branching, i)),
      raw.decay * s.decay,
      ...range(bins - 1).map((b) => at(raw.day ?? [], b + 1) * at(s.day, b + 1)),
    ];
    return { cost: s.cost, gradient };
  }
  return { cost: (x) => evaluate(x).cost, gradient: (x) => evaluate(x).gradient };
}

/** The model with the first part of the day as the measure of the others: the search's own coordinates. */
function rawModel(
  x: readonly number[],
  K: number,
  bins: number,
): Hawkes & { readonly day: readonly number[] } {
  const e = (i: number) => Math.exp(Math.min(50, at(x, i)));
  return {
    baseline: range(K).map(e),
    branching: range(K).map((i) => range(K).map((j) => e(K + i * K + j))),
    decay: e(K + K * K),
    day: range(bins).map((b) => (b === 0 ? 1 : e(K + K * K + b))),
  };
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
  const gaps = acts.times
    .slice(1)
    .map((t, i) => t - at(acts.times, i))
    .filter((g) => g > 0);
  return [0.25, 0.5, 0.75].map((share) => [
    ...counts.map((c) => Math.log((0.5 * c) / hours)),
    ...range(K * K).map(() => Math.log(0.5 / K)),
    -Math.log(Math.max(1e-6, quantile(gaps, share))),
    ...range(bins - 1).map(() => 0),
  ]);
}

/** The lowest cost when nothing calls forth anything: only baseline and day. */
function lowestWithoutAnswers(acts: Acts, bins: number): number {
  const K = acts.kindCount;
  const plain = problemOf(acts, bins);
  const start = startsOf(acts, bins)[0] ?? [];
  const unfold = (x: readonly number[]) => [
    ...x.slice(0, K),
    ...range(K * K).map(() => -40),
    0,
    ...x.slice(K),
  ];
  const fold = (g: readonly number[]) => [...g.slice(0, K), ...g.slice(K + K * K + 1)];
  const found = minimise((x) => plain.cost(unfold(x)), fold(start), {
    gradient: (x) => fold(plain.gradient(unfold(x))),
  });
  return found.ok ? found.value.value : Infinity;
}
