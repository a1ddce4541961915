import { type Result, err, ok } from "@refrain/core/result";
import { at, range, row } from "./at.ts";
import type { NoConvergence, NotFinite } from "./errors.ts";
import { type Gradient, type Objective, numericGradient } from "./gradient.ts";

export interface Minimum {
  readonly at: readonly number[];
  readonly value: number;
  readonly steps: number;
}

export interface SearchOptions {
  /** The slopes of the function; central differences where absent. */
  readonly gradient?: Gradient;
  /** Stop when no slope is steeper than this, relative to the size of the value. */
  readonly tolerance?: number;
  readonly mostSteps?: number;
}

/**
 * A lowest place of a smooth function near `start`: BFGS with the inverse-Hessian update and a line search that
 * asks for the weak Wolfe conditions (Nocedal & Wright 2006, ch. 6 and 3; bracketing after Lewis & Overton 2013,
 * doi:10.1007/s10107-012-0514-2). The function may answer Infinity or NaN outside its domain; such places are not entered.
 */
export function minimise(
  f: Objective,
  start: readonly number[],
  options: SearchOptions = {},
): Result<Minimum, NoConvergence | NotFinite> {
  const { gradient = numericGradient(f), tolerance = 1e-8, mostSteps = 500 } = options;
  const n = start.length;
  let x = start.slice();
  let value = f(x);
  if (!Number.isFinite(value)) return err({ type: "not-finite", index: 0 });
  let slope = gradient(x);
  let inverse = identity(n);
  let fresh = true;
  for (let step = 0; step < mostSteps; step++) {
    if (flat(slope, value, tolerance)) return ok({ at: x, value, steps: step });
    let direction = range(n).map((i) => -dot(row(inverse, i), slope));
    if (!(dot(direction, slope) < 0)) {
      inverse = identity(n);
      fresh = true;
      direction = slope.map((s) => -s);
    }
    const next = lineSearch(f, gradient, { x, value, slope }, direction, fresh);
    if (next === undefined || Math.abs(value - next.value) <= 1e-14 * (Math.abs(value) + 1e-14)) {
      // No progress along this direction: done if the slopes are small, else once more from the steepest one.
      if (next !== undefined && next.value <= value) ({ x, value, slope } = next);
      if (flat(slope, value, tolerance * 1e3)) return ok({ at: x, value, steps: step });
      if (fresh) return err({ type: "no-convergence", steps: step });
      inverse = identity(n);
      fresh = true;
      continue;
    }
    const moved = next.x.map((xi, i) => xi - at(x, i));
    const bent = next.slope.map((si, i) => si - at(slope, i));
    inverse = updated(inverse, moved, bent, fresh);
    fresh = false;
    ({ x, value, slope } = next);
  }
  return err({ type: "no-convergence", steps: mostSteps });
}

interface Point {
  readonly x: number[];
  readonly value: number;
  readonly slope: readonly number[];
}

function lineSearch(
  f: Objective,
  gradient: Gradient,
  from: Point,
  direction: readonly number[],
  fresh: boolean,
): Point | undefined {
  const descent = dot(direction, from.slope);
  let [low, high] = [0, Infinity];
  let length = fresh ? Math.min(1, 1 / Math.hypot(...direction)) : 1;
  let best: Point | undefined;
  for (let tries = 0; tries < 60; tries++) {
    const x = from.x.map((xi, i) => xi + length * at(direction, i));
    const value = f(x);
    if (!(value <= from.value + 1e-4 * length * descent)) high = length;
    else {
      const slope = gradient(x);
      best = { x, value, slope };
      if (dot(direction, slope) < 0.9 * descent) low = length;
      else return best;
    }
    length = high === Infinity ? 2 * length : 0.5 * (low + high);
    if (length < 1e-20) break;
    // Downhill without end: there is no lowest place this way.
    if (length > 2 ** 50) return undefined;
  }
  return best;
}

/** The BFGS update of the inverse Hessian; the first one is scaled to the size of the function's bend. */
function updated(
  inverse: number[][],
  moved: readonly number[],
  bent: readonly number[],
  first: boolean,
): number[][] {
  const bend = dot(moved, bent);
  if (!(bend > 1e-14 * Math.hypot(...moved) * Math.hypot(...bent))) return inverse;
  const base = first
    ? identity(moved.length).map((r) => r.map((v) => (v * bend) / dot(bent, bent)))
    : inverse;
  const turned = base.map((r) => dot(r, bent));
  const scale = (1 + dot(bent, turned) / bend) / bend;
  return base.map((r, i) =>
    r.map(
      (v, j) =>
        v +
        scale * at(moved, i) * at(moved, j) -
        (at(turned, i) * at(moved, j) + at(moved, i) * at(turned, j)) / bend,
    ),
  );
}

const flat = (slope: readonly number[], value: number, tolerance: number): boolean =>
  slope.every((s) => Math.abs(s) <= tolerance * Math.max(1, Math.abs(value)));

const identity = (n: number): number[][] => range(n).map((i) => range(n).map((j) => (i === j ? 1 : 0)));

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i);
  return sum;
}
