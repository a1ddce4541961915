import { type Result, err, ok } from "@refrain/core/result";
import {
  type Interval,
  type StatsError,
  at,
  deviation,
  fisherQuantile,
  inverseOfPositive,
  mean,
  minimise,
  normalQuantile,
  numericHessian,
  profileInterval,
  range,
  row,
} from "@refrain/core/stats";
import { type Loop, loopGain, loopGainOfTurns } from "../stability/loop.ts";
import { type Seen, filterCost } from "./kalman.ts";
import { type Law, movesOf } from "./move.ts";
import { type NeverChanges, type NotASeries, type Series, checked, pairsOf } from "./series.ts";
import { unbiased } from "./shortSeries.ts";
import { loopIfSure, sameSign } from "./sign.ts";
import { exactCost } from "./wholeMoves.ts";

export interface StateSpaceOptions {
  /** `steps`: gaps are whole numbers of `step`. `continuous`: any gaps; matrix entries are per unit of time. */
  readonly clock?: "steps" | "continuous";
  readonly step?: number;
  /** Whether values are seen with an error of their own. Hard to tell from chance in short series; off unless asked for. */
  readonly seenWithError?: boolean;
  readonly level?: number;
  /** Take the bias of short series off the gain (yes; only for `steps` seen without error, where its size is known). */
  readonly corrected?: boolean;
}

export interface StateSpaceFit {
  readonly clock: "steps" | "continuous";
  /** Moments at which at least one of the two said something. */
  readonly rows: number;
  readonly logLikelihood: number;
  /** In the units of the data. */
  readonly law: Law;
  /** Deviation of the error of seeing, one and two; zero when not asked for. */
  readonly seenError: readonly [number, number];
  /** The four entries of the matrix with their standard errors, row by row; NaN where the curvature gives none. */
  readonly standardErrors: readonly [number, number, number, number];
  readonly gain: {
    readonly value: number;
    readonly polarising: number;
    readonly loop: Loop | "not sure";
    /** From the curvature at the best fit (delta method): quick and rough. */
    readonly quick: Interval;
    /** Profile-likelihood interval; worked out when asked. */
    readonly interval: () => Interval;
  };
}

/** The fewest rows from which this is fitted. */
export const fewestRows = 30;

/**
 * Inertia and influence with days missing and gaps unequal: the same model as `fitDaily` (clock `steps`), or its form for every
 * moment (`continuous`: x′ = shift + B x + chance; cf. Bielczyk et al. arXiv:1202.2338, and ctsem for the idea), by maximum
 * likelihood through the Kalman filter. Loop gain: steps G = i₁i₂/((1−r₁)(1−r₂)), continuous G = b₁₂b₂₁/(b₁₁b₂₂): with equal
 * gaps both describe the same series, but the two gains differ, since a step sees only what is left at its end.
 * Interval by profile likelihood. Needs 30 rows. Not for series in which the couple changed on the way.
 */
export function fitStateSpace(
  series: Series,
  {
    clock = "steps",
    step = 1,
    seenWithError = false,
    level = 0.95,
    corrected = true,
  }: StateSpaceOptions = {},
): Result<StateSpaceFit, StatsError | NotASeries | NeverChanges> {
  const good = checked(series, fewestRows);
  if (!good.ok) return good;
  const prepared = standardised(good.value, clock === "steps" ? step : 1);
  if (clock === "steps") {
    const uneven = prepared.seen.times.findIndex((t) => Math.abs(t - Math.round(t)) > 1e-6);
    if (uneven >= 0) return err({ type: "not-a-series", index: uneven });
  }
  const exact = exactCost(prepared.seen);
  const cost = (x: readonly number[]) =>
    seenWithError ? costOf(prepared.seen, clock, x) : exact(movesOf(lawOf(clock, x)));
  const start = firstGuess(prepared, clock, seenWithError);
  const found = minimise(cost, start, { tolerance: 1e-7 });
  if (!found.ok) return found;
  const best = found.value;
  const law = lawOf(clock, best.at);
  const covariance = inverseOfPositive(numericHessian(cost, best.at));
  // Two values a moment: this many whole moments were seen.
  const moments = prepared.values / 2;
  const moved = corrected && clock === "steps" && !seenWithError ? correction(law, moments) : [0, 0, 0, 0];
  const movedCost = (x: readonly number[]) => cost(x.map((v, i) => v - (moved[i - 2] ?? 0)));
  const top = best.at.map((v, i) => v + (moved[i - 2] ?? 0));
  const carryOver = lawOf(clock, top).matrix;
  const value = gainOf(lawOf(clock, top));
  const quickError = covariance ? deltaError(top, covariance, clock) : Number.NaN;
  const reach = normalQuantile(0.5 + level / 2) * quickError;
  const errors = [2, 3, 4, 5].map((j) => (covariance ? Math.sqrt(at(row(covariance, j), j)) : Number.NaN));
  const polarising = covariance
    ? sameSign(
        carryOver[1] / at(errors, 1),
        carryOver[2] / at(errors, 2),
        at(row(covariance, 3), 4) / (at(errors, 1) * at(errors, 2)),
      )
    : 0.5;
  const weak = !(
    Math.max(Math.abs(carryOver[1] / at(errors, 1)), Math.abs(carryOver[2] / at(errors, 2))) > 3
  );
  const [s1, s2] = prepared.scale;
  return ok({
    clock,
    rows: prepared.seen.times.length,
    logLikelihood: -best.value - prepared.values * (0.5 * Math.log(2 * Math.PI)) - prepared.logScale,
    law: unscaled(law, prepared),
    seenError: seenWithError ? [Math.exp(at(best.at, 9)) * s1, Math.exp(at(best.at, 10)) * s2] : [0, 0],
    standardErrors: [at(errors, 0), (at(errors, 1) * s1) / s2, (at(errors, 2) * s2) / s1, at(errors, 3)],
    gain: {
      value,
      polarising,
      loop: loopIfSure(polarising, level),
      quick: { low: value - reach, high: value + reach, level },
      interval: () =>
        profileInterval(
          gainProfileOf(movedCost, clock, top, weak),
          { value, cost: best.value },
          {
            level,
            stride: Number.isFinite(quickError) ? 2 * quickError : 0.5,
            rise: (moments / 2) * Math.log1p(fisherQuantile(level, 1, moments - 3) / (moments - 3)),
          },
        ),
    },
  });
}

/** What the bias of short series takes from the carry-over matrix, its four entries. */
function correction(law: Law, moments: number): readonly number[] {
  // The spread of values that follow the law for ever: 2¹² steps stand for ever, unless it does not settle.
  const [g11, g12, g22] = movesOf(law)(4096).chance;
  if (![g11, g12, g22].every((g) => Number.isFinite(g) && Math.abs(g) < 1e6)) return [0, 0, 0, 0];
  const [q11, q12, q22] = law.chance;
  const centre = unbiased(law.matrix, [q11, q12, q12, q22], [g11, g12, g12, g22], moments);
  return centre.map((v, i) => v - at(law.matrix, i));
}

interface Prepared {
  readonly seen: Seen;
  readonly scale: readonly [number, number];
  readonly centre: readonly [number, number];
  readonly values: number;
  readonly logScale: number;
  readonly series: Series;
}

function standardised({ times, one, two }: Series, step: number): Prepared {
  const present = (xs: readonly number[]) => xs.filter(Number.isFinite);
  const centre = [mean(present(one)), mean(present(two))] as const;
  const scale = [deviation(present(one)), deviation(present(two))] as const;
  const rows = range(times.length).filter((i) => Number.isFinite(at(one, i)) || Number.isFinite(at(two, i)));
  const first = at(times, rows[0] ?? 0);
  const seen = {
    times: Float64Array.from(rows, (i) => (at(times, i) - first) / step),
    one: Float64Array.from(rows, (i) => (at(one, i) - centre[0]) / scale[0]),
    two: Float64Array.from(rows, (i) => (at(two, i) - centre[1]) / scale[1]),
  };
  return {
    seen,
    scale,
    centre,
    values: present(one).length + present(two).length,
    logScale: present(one).length * Math.log(scale[0]) + present(two).length * Math.log(scale[1]),
    series: { times: [...seen.times], one: [...seen.one], two: [...seen.two] },
  };
}

/** Places: 0, 1 shift · 2 … 5 matrix row by row · 6, 7 log deviations of chance · 8 atanh of its correlation · 9, 10 log seeing errors. */
function lawOf(clock: Law["clock"], x: readonly number[]): Law {
  const [s1, s2, rho] = [Math.exp(at(x, 6)), Math.exp(at(x, 7)), Math.tanh(at(x, 8))];
  return {
    clock,
    matrix: [at(x, 2), at(x, 3), at(x, 4), at(x, 5)],
    shift: [at(x, 0), at(x, 1)],
    chance: [s1 * s1, rho * s1 * s2, s2 * s2],
  };
}

const costOf = (seen: Seen, clock: Law["clock"], x: readonly number[]): number =>
  filterCost(seen, movesOf(lawOf(clock, x)), [Math.exp(2 * at(x, 9)), Math.exp(2 * at(x, 10))]);

function firstGuess({ seen, series }: Prepared, clock: Law["clock"], seenWithError: boolean): number[] {
  const gaps = seen.times.slice(1).map((t, i) => t - at(seen.times, i));
  const typical = gaps.toSorted()[Math.floor(gaps.length / 2)] ?? 1;
  const pairs = clock === "steps" ? pairsOf(series, 1) : [];
  // Correlation with one's own last value, as a first idea of inertia.
  const own = (now: (p: (typeof pairs)[number]) => number, next: (p: (typeof pairs)[number]) => number) => {
    const top = pairs.reduce((sum, p) => sum + now(p) * next(p), 0);
    const bottom = pairs.reduce((sum, p) => sum + now(p) ** 2, 0);
    return bottom > 0 ? Math.max(-0.5, Math.min(0.9, top / bottom)) : 0.3;
  };
  const errors = seenWithError ? [Math.log(0.3), Math.log(0.3)] : [];
  if (clock === "continuous") {
    const settle = 1 / typical;
    const chance = 0.5 * Math.log(2 * settle);
    return [0, 0, -settle, 0, 0, -settle, chance, chance, 0, ...errors];
  }
  const [r1, r2] = [
    own(
      (p) => p.one,
      (p) => p.nextOne,
    ),
    own(
      (p) => p.two,
      (p) => p.nextTwo,
    ),
  ];
  const spread = (r: number) => 0.5 * Math.log(1 - r * r);
  return [0, 0, r1, 0, 0, r2, spread(r1), spread(r2), 0, ...errors];
}

const gainOf = ({ clock, matrix: [a, b, c, d] }: Law): number =>
  clock === "steps" ? loopGainOfTurns(b, c, a, d) : loopGain(b, c, -a, -d);

function deltaError(
  x: readonly number[],
  covariance: readonly (readonly number[])[],
  clock: Law["clock"],
): number {
  const slopes = x.map((v, i) => {
    const h = 1e-5 * Math.max(1, Math.abs(v));
    return (gainOf(lawOf(clock, x.with(i, v + h))) - gainOf(lawOf(clock, x.with(i, v - h)))) / (2 * h);
  });
  return Math.sqrt(
    slopes.reduce(
      (sum, si, i) => sum + si * slopes.reduce((inner, sj, j) => inner + at(row(covariance, i), j) * sj, 0),
      0,
    ),
  );
}

/**
 * The lowest cost with the gain held: k₁ = ±e^u in place 3, k₂ = G / k₁ for place 4. There are two branches (k₁ positive or
 * negative). The one away from the best fit can only win where the sign of the gain changes or both effects are weak; each
 * branch goes on from the place it found last.
 */
function gainProfileOf(
  cost: (x: readonly number[]) => number,
  clock: Law["clock"],
  best: readonly number[],
  weak: boolean,
): (gain: number) => number {
  const settle = (r: number) => (clock === "steps" ? 1 - r : -r);
  const k1 = at(best, 3) / settle(at(best, 2));
  const k2 = at(best, 4) / settle(at(best, 5));
  const known = new Map<string, readonly number[]>();
  const along = (sign: number, gain: number): number => {
    const branch = `${sign} ${Math.sign(gain)}`;
    const unfold = (x: readonly number[]) => {
      const k = sign * Math.exp(at(x, 3));
      return x.with(3, k * settle(at(x, 2))).toSpliced(4, 0, (gain / k) * settle(at(x, 4)));
    };
    // The branch that keeps the sign of k₁ starts from k₁; the other keeps k₂ and lets k₁ change sign.
    const size = sign === Math.sign(k1) ? Math.abs(k1) : Math.abs(gain / k2);
    const first = best.toSpliced(4, 1).with(3, Math.log(Math.min(1e3, Math.max(size, 1e-3))));
    const found = minimise((x) => cost(unfold(x)), known.get(branch) ?? first, { tolerance: 1e-5 });
    if (!found.ok) return Infinity;
    known.set(branch, found.value.at);
    return found.value.value;
  };
  return (gain) => {
    const kept = along(Math.sign(k1) || 1, gain);
    return weak || Math.sign(gain) !== Math.sign(k1 * k2)
      ? Math.min(kept, along(-(Math.sign(k1) || 1), gain))
      : kept;
  };
}

/** The law of standardised values, told in the data's own units. */
function unscaled(law: Law, { scale: [s1, s2], centre: [m1, m2] }: Prepared): Law {
  const [a, b, c, d] = law.matrix;
  const matrix = [a, (b * s1) / s2, (c * s2) / s1, d] as const;
  const [i, j] = law.clock === "steps" ? [m1, m2] : [0, 0];
  return {
    clock: law.clock,
    matrix,
    shift: [
      law.shift[0] * s1 + i - matrix[0] * m1 - matrix[1] * m2,
      law.shift[1] * s2 + j - matrix[2] * m1 - matrix[3] * m2,
    ],
    chance: [law.chance[0] * s1 * s1, law.chance[1] * s1 * s2, law.chance[2] * s2 * s2],
  };
}
