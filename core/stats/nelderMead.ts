import { type Result, err, ok } from "@refrain/core/result";
import { at, range, row } from "./at.ts";
import type { Minimum } from "./bfgs.ts";
import type { NoConvergence, NotFinite } from "./errors.ts";
import type { Objective } from "./gradient.ts";

interface Corner {
  readonly x: readonly number[];
  readonly value: number;
}

export interface SimplexOptions {
  /** Size of the first steps, relative to each number (absolute for zero). */
  readonly firstStep?: number;
  readonly tolerance?: number;
  readonly mostSteps?: number;
}

/**
 * A lowest place of a function that need not be smooth: Nelder & Mead 1965 (doi:10.1093/comjnl/7.4.308) with the
 * dimension-dependent coefficients of Gao & Han 2012 (doi:10.1007/s10589-010-9329-3), restarted once from the place found,
 * because a simplex may collapse early. For smooth functions `minimise` is faster and surer.
 */
export function minimiseRough(
  f: Objective,
  start: readonly number[],
  options: SimplexOptions = {},
): Result<Minimum, NoConvergence | NotFinite> {
  if (!Number.isFinite(f(start))) return err({ type: "not-finite", index: 0 });
  const first = simplexSearch(f, start, options);
  if (!first.ok) return first;
  const again = simplexSearch(f, first.value.at, options);
  if (!again.ok) return again;
  return ok({ ...again.value, steps: first.value.steps + again.value.steps });
}

function simplexSearch(
  f: Objective,
  start: readonly number[],
  { firstStep = 0.1, tolerance = 1e-10, mostSteps = 400 * start.length }: SimplexOptions,
): Result<Minimum, NoConvergence> {
  const n = start.length;
  const stretch = 1 + 2 / n;
  const shrink = n === 1 ? 0.5 : 0.75 - 1 / (2 * n);
  const draw = n === 1 ? 0.5 : 1 - 1 / n;
  const safe = (x: readonly number[]): Corner => {
    const value = f(x);
    return { x, value: Number.isNaN(value) ? Infinity : value };
  };
  let corners = [
    safe(start),
    ...range(n).map((i) => safe(start.map((v, j) => (i === j ? v + firstStep * (Math.abs(v) || 1) : v)))),
  ];
  for (let step = 0; step < mostSteps; step++) {
    corners = corners.toSorted((a, b) => a.value - b.value);
    const [best, worst, second] = [row(corners, 0), row(corners, n), row(corners, n - 1)];
    const wide = Math.max(
      ...range(n).map((i) => Math.max(...corners.map((c) => Math.abs(at(c.x, i) - at(best.x, i))))),
    );
    if (worst.value - best.value <= tolerance * (Math.abs(best.value) + 1) && wide <= 1e-5 * size(best.x))
      return ok({ at: best.x, value: best.value, steps: step });
    const centre = range(n).map((i) => corners.slice(0, n).reduce((sum, c) => sum + at(c.x, i), 0) / n);
    const along = (by: number) => safe(centre.map((c, i) => c + by * (c - at(worst.x, i))));
    const mirrored = along(1);
    let taken: Corner | undefined = mirrored;
    if (mirrored.value < best.value) {
      const further = along(stretch);
      if (further.value < mirrored.value) taken = further;
    } else if (mirrored.value >= second.value) {
      const nearer = along(mirrored.value < worst.value ? shrink : -shrink);
      taken = nearer.value < Math.min(mirrored.value, worst.value) ? nearer : undefined;
    }
    corners = taken
      ? [...corners.slice(0, n), taken]
      : corners.map((c, i) =>
          i === 0 ? c : safe(c.x.map((v, j) => at(best.x, j) + draw * (v - at(best.x, j)))),
        );
  }
  return err({ type: "no-convergence", steps: mostSteps });
}

const size = (x: readonly number[]): number => 1 + Math.max(...x.map(Math.abs));
