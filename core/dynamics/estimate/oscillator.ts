import { type Result, err, ok } from "@refrain/core/result";
import { type StatsError, at, inverseOfPositive, leastSquares, range, row } from "@refrain/core/stats";
import { detrended } from "./rties.ts";
import { type NeverChanges, type NotASeries, type Series, checked } from "./series.ts";

/** One partner's swing: how the acceleration answers to own and other's place and speed. */
export interface Swing {
  readonly own: number;
  readonly ownSpeed: number;
  readonly other: number;
  readonly otherSpeed: number;
  /** Steps from crest to crest, 2π / √(−own); NaN where `own` is not negative. */
  readonly period: number;
}

export interface Oscillator {
  readonly tau: number;
  readonly embed: number;
  readonly adjustedRSquared: number;
  readonly one: Swing;
  readonly two: Swing;
}

/**
 * The coupled damped oscillator of rties 5.0.0: derivatives by generalised local linear approximation (Boker, Deboeck, Edler &
 * Keel 2010) over `embed` values `tau` steps apart, on rows where both are present; acceleration regressed without intercept on
 * own and other's place and speed; the window with the best joint adjusted R² wins. Window derivatives are smoothed, so
 * coefficients lean toward swings of the window's own length: compare couples only when measured alike.
 */
export function fitOscillator(
  series: Series,
  {
    taus = [4, 5],
    embeds = [3, 4, 5],
    step = 1,
  }: { taus?: readonly number[]; embeds?: readonly number[]; step?: number } = {},
): Result<Oscillator, StatsError | NotASeries | NeverChanges> {
  const good = checked(series, 30);
  if (!good.ok) return good;
  const one = detrended(series.times, series.one);
  if (!one.ok) return one;
  const two = detrended(series.times, series.two);
  if (!two.ok) return two;
  const places = range(series.times.length).filter(
    (i) => Number.isFinite(at(one.value, i)) && Number.isFinite(at(two.value, i)),
  );
  const x = places.map((i) => at(one.value, i));
  const y = places.map((i) => at(two.value, i));
  let best: Oscillator | undefined;
  for (const tau of taus)
    for (const embed of embeds) {
      const found = fitWindow(x, y, tau, embed, step);
      if (found && (!best || found.adjustedRSquared > best.adjustedRSquared)) best = found;
    }
  return best ? ok(best) : err({ type: "singular" });
}

function fitWindow(
  x: readonly number[],
  y: readonly number[],
  tau: number,
  embed: number,
  step: number,
): Oscillator | undefined {
  const weights = localWeights(embed, tau, step);
  if (!weights) return undefined;
  const dx = derivatives(x, tau, weights);
  const dy = derivatives(y, tau, weights);
  const rows = (own: readonly Local[], other: readonly Local[]) =>
    own.map((o, i) => [o.place, o.speed, other[i]?.place ?? 0, other[i]?.speed ?? 0]);
  const first = leastSquares(
    rows(dx, dy),
    dx.map((d) => d.bend),
  );
  const second = leastSquares(
    rows(dy, dx),
    dy.map((d) => d.bend),
  );
  if (!first.ok || !second.ok) return undefined;
  const n = dx.length + dy.length;
  const squares = [...dx, ...dy].reduce((sum, d) => sum + d.bend * d.bend, 0);
  return {
    tau,
    embed,
    adjustedRSquared: 1 - (first.value.rss + second.value.rss) / (n - 8) / (squares / n),
    one: swingOf(first.value.coefficients),
    two: swingOf(second.value.coefficients),
  };
}

function swingOf(c: readonly number[]): Swing {
  const own = at(c, 0);
  return {
    own,
    ownSpeed: at(c, 1),
    other: at(c, 2),
    otherSpeed: at(c, 3),
    period: (2 * Math.PI) / Math.sqrt(-own),
  };
}

interface Local {
  readonly place: number;
  readonly speed: number;
  readonly bend: number;
}

/** W = L (LᵀL)⁻¹ with columns ((1 … E) − mean) τ δ to the power i over i!, i = 0, 1, 2. */
export function localWeights(embed: number, tau: number, step: number): number[][] | undefined {
  const L = range(embed).map((i) => {
    const t = (i - (embed - 1) / 2) * tau * step;
    return [1, t, (t * t) / 2];
  });
  const inverse = inverseOfPositive(
    range(3).map((a) => range(3).map((b) => L.reduce((sum, r) => sum + at(r, a) * at(r, b), 0))),
  );
  return (
    inverse && L.map((r) => range(3).map((j) => r.reduce((sum, v, k) => sum + v * at(row(inverse, k), j), 0)))
  );
}

function derivatives(x: readonly number[], tau: number, weights: readonly (readonly number[])[]): Local[] {
  const reach = (weights.length - 1) * tau;
  return range(Math.max(0, x.length - reach)).map((t) => {
    const [place = 0, speed = 0, bend = 0] = range(3).map((j) =>
      weights.reduce((sum, w, i) => sum + at(w, j) * at(x, t + i * tau), 0),
    );
    return { place, speed, bend };
  });
}
