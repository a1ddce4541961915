import { at } from "@refrain/core/stats";
import { type Move, type Seen, filterCost, firstCost } from "./kalman.ts";

/**
 * The same as `filterCost(seen, moveOver, [0, 0])`, much sooner where most moments are whole. Values seen without error leave
 * nothing hidden: after a moment at which both spoke the state is known, so a move from one whole moment to the next costs a plain
 * two-dimensional normal law, and all such moves over one gap together need only their cross products. The filter is kept for
 * stretches in which somebody was silent.
 */
export function exactCost(seen: Seen): (moveOver: (gap: number) => Move) => number {
  const whole: number[] = [];
  for (let k = 0; k < seen.times.length; k++) if (isWhole(seen, k)) whole.push(k);
  const [first] = whole;
  const last = whole.at(-1);
  if (first === undefined || last === undefined) return (moveOver) => filterCost(seen, moveOver, [0, 0]);
  const groups = new Map<number, Products>();
  const stretches: { part: Seen; known: number }[] = [];
  const stretch = (from: number, to: number, known: number) =>
    void stretches.push({ part: partOf(seen, from, to), known });
  if (first > 0) stretch(0, first, 0);
  whole.forEach((k, i) => {
    const next = whole[i + 1];
    if (next === undefined) return;
    if (next === k + 1) add(groups, seen, k);
    else stretch(k, next, firstCost(at(seen.one, k), at(seen.two, k)));
  });
  if (last < seen.times.length - 1)
    stretch(last, seen.times.length - 1, firstCost(at(seen.one, last), at(seen.two, last)));
  const start = first === 0 ? firstCost(at(seen.one, 0), at(seen.two, 0)) : 0;
  return (moveOver) => {
    let cost = start;
    for (const [gap, products] of groups) cost += costOfMoves(products, moveOver(gap));
    for (const { part, known } of stretches) cost += filterCost(part, moveOver, [0, 0]) - known;
    return cost < Infinity ? cost : Infinity;
  };
}

const isWhole = ({ one, two }: Seen, k: number): boolean =>
  !Number.isNaN(at(one, k)) && !Number.isNaN(at(two, k));

const partOf = ({ times, one, two }: Seen, from: number, to: number): Seen => ({
  times: times.subarray(from, to + 1),
  one: one.subarray(from, to + 1),
  two: two.subarray(from, to + 1),
});

/** Sums of products of (1, one, two, next one, next two), row by row, five by five. */
type Products = Float64Array;

function add(groups: Map<number, Products>, { times, one, two }: Seen, k: number): void {
  const gap = at(times, k + 1) - at(times, k);
  const sums = groups.get(gap) ?? new Float64Array(25);
  groups.set(gap, sums);
  const row = [1, at(one, k), at(two, k), at(one, k + 1), at(two, k + 1)];
  for (let i = 0; i < 5; i++)
    for (let j = 0; j < 5; j++) sums[i * 5 + j] = at(sums, i * 5 + j) + at(row, i) * at(row, j);
}

/** n/2 · ln det Q + ½ tr(Q⁻¹ Σ e eᵀ), e = next − Φ now − shift. */
function costOfMoves(
  sums: Products,
  { phi: [a, b, c, d], shift: [s, t], chance: [q11, q12, q22] }: Move,
): number {
  const determinant = q11 * q22 - q12 * q12;
  const e1 = [-s, -a, -b, 1, 0];
  const e2 = [-t, -c, -d, 0, 1];
  let [s11, s12, s22] = [0, 0, 0];
  for (let i = 0; i < 5; i++)
    for (let j = 0; j < 5; j++) {
      const product = at(sums, i * 5 + j);
      s11 += at(e1, i) * at(e1, j) * product;
      s12 += at(e1, i) * at(e2, j) * product;
      s22 += at(e2, i) * at(e2, j) * product;
    }
  const quadratic = (q22 * s11 - 2 * q12 * s12 + q11 * s22) / determinant;
  const cost = 0.5 * (at(sums, 0) * Math.log(determinant) + quadratic);
  return Number.isNaN(cost) ? Infinity : cost;
}
