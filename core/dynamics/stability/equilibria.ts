import { type Complex, at, eigenvalues, range, row } from "@refrain/core/stats";
import { type Flow, jacobian, rateAt } from "../models/flow.ts";
import { type Fate, eigen2, eigen3, fateOf } from "./eigen.ts";

/** A state at which nothing moves. */
export interface Rest {
  readonly state: readonly number[];
  readonly eigenvalues: readonly Complex[];
  readonly fate: Fate;
}

/** The box in which to look: `[low, high]` for each quantity. */
export type Box = readonly (readonly [number, number])[];

/**
 * The rests of a flow inside a box: Newton's method (damped) from a grid of starts, duplicates joined. Finds what the grid is
 * fine enough to find; for the models here `perSide` 7 finds all rests in tests against their closed forms.
 */
export function rests(flow: Flow, box: Box, perSide = 7): Rest[] {
  const found: number[][] = [];
  for (const start of gridOf(box, perSide)) {
    const state = settle(flow, start);
    if (!state || !inside(state, box)) continue;
    if (!found.some((other) => distance(other, state) < 1e-6 * (1 + Math.hypot(...state)))) found.push(state);
  }
  return found.toSorted(byPlace).map((state) => ({ state, ...fateAt(flow, state) }));
}

/** The eigenvalues at a state and what they mean. */
export function fateAt(
  flow: Flow,
  state: readonly number[],
): { eigenvalues: readonly Complex[]; fate: Fate } {
  const j = jacobian(flow, state);
  const values =
    state.length === 2
      ? eigen2(at(row(j, 0), 0), at(row(j, 0), 1), at(row(j, 1), 0), at(row(j, 1), 1))
      : state.length === 3
        ? eigen3(j)
        : eigenvalues(j);
  return { eigenvalues: values, fate: fateOf(values) };
}

/** Newton from one start; undefined when it does not arrive. */
export function settle(flow: Flow, start: readonly number[]): number[] | undefined {
  let state = start.slice();
  let size = Math.hypot(...rateAt(flow, state));
  for (let i = 0; i < 80; i++) {
    if (size < 1e-13) return state;
    const step = solved(jacobian(flow, state), rateAt(flow, state));
    if (!step) return undefined;
    let by = 1;
    for (;;) {
      const next = state.map((x, k) => x - by * at(step, k));
      const nextSize = Math.hypot(...rateAt(flow, next));
      if (nextSize < size || by < 1e-6) {
        if (!(nextSize < size)) return size < 1e-11 ? state : undefined;
        [state, size] = [next, nextSize];
        break;
      }
      by /= 2;
    }
  }
  return size < 1e-10 ? state : undefined;
}

/** x with M x = b, by elimination with pivots; undefined when M is singular. */
function solved(matrix: readonly (readonly number[])[], b: readonly number[]): number[] | undefined {
  const rows = matrix.map((r, i) => [...r, at(b, i)]);
  const n = b.length;
  for (const k of range(n)) {
    const pivot = range(n - k).reduce(
      (best, i) => (Math.abs(at(row(rows, k + i), k)) > Math.abs(at(row(rows, best), k)) ? k + i : best),
      k,
    );
    if (!(Math.abs(at(row(rows, pivot), k)) > 1e-300)) return undefined;
    const [top, other] = [row(rows, pivot), row(rows, k)];
    rows[k] = top;
    rows[pivot] = other;
    for (const i of range(n)) {
      if (i === k) continue;
      const factor = at(row(rows, i), k) / at(top, k);
      rows[i] = row(rows, i).map((v, j) => v - factor * at(top, j));
    }
  }
  return rows.map((r, i) => at(r, n) / at(r, i));
}

/** All points of a grid over the box. */
export function gridOf(box: Box, perSide: number): number[][] {
  return box.reduce<number[][]>(
    (points, [low, high]) =>
      points.flatMap((point) =>
        range(perSide).map((i) => [
          ...point,
          perSide === 1 ? (low + high) / 2 : low + ((high - low) * i) / (perSide - 1),
        ]),
      ),
    [[]],
  );
}

const inside = (state: readonly number[], box: Box): boolean =>
  box.every(([low, high], i) => at(state, i) >= low - 1e-9 && at(state, i) <= high + 1e-9);

const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((x, i) => x - at(b, i)));

const byPlace = (a: readonly number[], b: readonly number[]): number => {
  const i = a.findIndex((x, k) => Math.abs(x - at(b, k)) > 1e-9);
  return i < 0 ? 0 : at(a, i) - at(b, i);
};
