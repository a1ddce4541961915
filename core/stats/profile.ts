import { chiSquareQuantile } from "./distributions.ts";
import { minimise } from "./bfgs.ts";
import type { Interval } from "./errors.ts";
import type { Objective } from "./gradient.ts";
import { rootBetween } from "./roots.ts";

/** The lowest cost (negative log-likelihood) that is possible when the quantity asked about has this value. */
export type Profile = (value: number) => number;

export interface ProfileOptions {
  readonly level?: number;
  /** A first stride, about the standard error. */
  readonly stride: number;
  /** How much the cost may rise; half the chi-square quantile with one degree of freedom where absent. */
  readonly rise?: number;
  /** How exactly the ends are found, relative to their size (1 for ends near zero). */
  readonly tolerance?: number;
  /** The quantity cannot leave this range; an interval that reaches its end stops there. */
  readonly from?: number;
  readonly to?: number;
}

/**
 * The values of a quantity that the data do not speak against: those at which the log-likelihood, with everything else
 * refitted, is at most χ²(level)/2 below its best (likelihood-ratio interval; Venzon & Moolgavkar 1988,
 * doi:10.2307/2347496). Unlike estimate ± 2 standard errors it may be lopsided, and open (∓∞) where the data set no limit.
 */
export function profileInterval(
  profile: Profile,
  best: { readonly value: number; readonly cost: number },
  {
    level = 0.95,
    stride,
    rise = chiSquareQuantile(level, 1) / 2,
    from = -Infinity,
    to = Infinity,
    tolerance = 1e-7,
  }: ProfileOptions,
): Interval {
  const excess = (value: number) => {
    if (value === best.value) return -rise;
    const cost = profile(value);
    return (Number.isNaN(cost) ? Infinity : cost) - best.cost - rise;
  };
  const end = (direction: -1 | 1): number => {
    const wall = direction < 0 ? from : to;
    let near = best.value;
    let far = near;
    for (let tries = 0, step = stride; tries < 40; tries++, step *= 1.7) {
      const next = near + direction * step;
      const stopped = direction < 0 ? next <= wall : next >= wall;
      far = stopped ? wall : next;
      const high = excess(far);
      if (high > 0) {
        const root = rootBetween((v) => finite(excess(v)), near, far, tolerance);
        // A profile that jumps gives no crossing: the wider end is the honest one.
        return Number.isNaN(root) ? far : root;
      }
      if (stopped) return wall;
      near = far;
    }
    return direction * Infinity;
  };
  return { low: end(-1), high: end(1), level };
}

const finite = (x: number): number => (x === Infinity ? 1e6 : x);

/**
 * The profile of one of the numbers a cost depends on: all others are searched again from the last place found.
 * Infinity where the search does not arrive.
 */
export function profileOf(cost: Objective, index: number, start: readonly number[]): Profile {
  let others = start.toSpliced(index, 1);
  return (value) => {
    const found = minimise((x) => cost(x.toSpliced(index, 0, value)), others);
    if (!found.ok) return Infinity;
    others = found.value.at.slice();
    return found.value.value;
  };
}
