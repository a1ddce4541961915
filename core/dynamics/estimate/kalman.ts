import { at } from "@refrain/core/stats";

/** How the hidden pair of values moves on over a gap: next = Φ now + shift + chance of covariance Q. */
export interface Move {
  /** Φ, row by row. */
  readonly phi: readonly [number, number, number, number];
  readonly shift: readonly [number, number];
  /** Q₁₁, Q₁₂, Q₂₂. */
  readonly chance: readonly [number, number, number];
}

/** What was seen: rows in time order, NaN where one said nothing. */
export interface Seen {
  readonly times: Float64Array;
  readonly one: Float64Array;
  readonly two: Float64Array;
}

/** Variance of the first guess of both hidden values: wide against standardised data, so that it says nothing. */
const wide = 1e6;

/** What `filterCost` counts for a first moment at which both spoke, seen without error. */
export const firstCost = (one: number, two: number): number =>
  0.5 * (2 * Math.log(wide) + (one * one + two * two) / wide);

/**
 * Minus the log-likelihood of what was seen, by the Kalman filter (two hidden values, each seen with its own error variance).
 * A missing value is simply not taken in; a longer gap asks `moveOver` for a longer move. Before the first row nothing is
 * known. Each value is taken in alone (they are seen independently), so that no matrix is inverted.
 */
export function filterCost(
  seen: Seen,
  moveOver: (gap: number) => Move,
  seenVariance: readonly [number, number],
): number {
  let [x, y] = [0, 0];
  let [pxx, pxy, pyy] = [wide, 0, wide];
  let cost = 0;
  let last = Number.NaN;
  let move: Move | undefined;
  let moveGap = Number.NaN;
  const n = seen.times.length;
  for (let k = 0; k < n; k++) {
    const time = at(seen.times, k);
    if (k > 0) {
      const gap = time - last;
      if (move === undefined || gap !== moveGap) {
        move = moveOver(gap);
        moveGap = gap;
      }
      const [a, b, c, d] = move.phi;
      const nx = a * x + b * y + move.shift[0];
      y = c * x + d * y + move.shift[1];
      x = nx;
      const t1 = a * pxx + b * pxy;
      const t2 = a * pxy + b * pyy;
      const t3 = c * pxx + d * pxy;
      const t4 = c * pxy + d * pyy;
      pxx = t1 * a + t2 * b + move.chance[0];
      pxy = t1 * c + t2 * d + move.chance[1];
      pyy = t3 * c + t4 * d + move.chance[2];
    }
    last = time;
    const one = at(seen.one, k);
    if (one === one) {
      const f = pxx + seenVariance[0];
      const e = one - x;
      cost += 0.5 * (Math.log(f) + (e * e) / f);
      const gx = pxx / f;
      const gy = pxy / f;
      x += gx * e;
      y += gy * e;
      pyy -= gy * pxy;
      pxy -= gx * pxy;
      pxx -= gx * pxx;
    }
    const two = at(seen.two, k);
    if (two === two) {
      const f = pyy + seenVariance[1];
      const e = two - y;
      cost += 0.5 * (Math.log(f) + (e * e) / f);
      const gx = pxy / f;
      const gy = pyy / f;
      x += gx * e;
      y += gy * e;
      pxx -= gx * pxy;
      pxy -= gx * pyy;
      pyy -= gy * pyy;
    }
    if (!(cost < Infinity)) return Infinity;
  }
  return cost;
}
