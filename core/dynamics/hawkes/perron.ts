import { at, range } from "@refrain/core/stats";

/** The largest eigenvalue of a matrix without negative entries, and its slope with respect to each entry. */
export interface Perron {
  readonly radius: number;
  /** Row by row. */
  readonly slopes: Float64Array;
}

/** By power iteration from both sides (shifted, so that it also settles for matrices that swap their kinds). */
export function perron(matrix: Float64Array, size: number): Perron {
  const scale = Math.max(...matrix) || 1;
  const right = iterate(
    (v) => range(size).map((i) => v.reduce((s, x, j) => s + at(matrix, i * size + j) * x, 0)),
    size,
    scale,
  );
  const left = iterate(
    (v) => range(size).map((j) => v.reduce((s, x, i) => s + at(matrix, i * size + j) * x, 0)),
    size,
    scale,
  );
  const product = right.vector.reduce((sum, v, i) => sum + v * at(left.vector, i), 0);
  const slopes = new Float64Array(size * size);
  for (const i of range(size))
    for (const j of range(size)) slopes[i * size + j] = (at(left.vector, i) * at(right.vector, j)) / product;
  return { radius: right.value, slopes };
}

function iterate(
  turn: (v: readonly number[]) => number[],
  size: number,
  scale: number,
): { value: number; vector: readonly number[] } {
  let vector: readonly number[] = range(size).map(() => 1 / size);
  let value = 0;
  for (let round = 0; round < 5000; round++) {
    // A small lift keeps every kind in reach of every other; it is taken off again at once.
    const moved = turn(vector).map((v, i) => v + 0.5 * scale * at(vector, i));
    const total = moved.reduce((sum, v) => sum + v, 0);
    const next = moved.map((v) => v / total);
    const step = Math.max(...next.map((v, i) => Math.abs(v - at(vector, i))));
    vector = next;
    value = total - 0.5 * scale;
    if (step < 1e-14) break;
  }
  return { value, vector };
}
