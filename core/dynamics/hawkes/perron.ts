import { at, range } from "@refrain/core/stats";

/** The largest eigenvalue of a matrix without negative entries, and its slope with respect to each entry. */
export interface Perron {
  readonly radius: number;
  /** Row by row. */
  readonly slopes: Float64Array;
}

/** In closed form for two kinds; else by power iteration from both sides (shifted, so that it also settles where kinds swap). */
export function perron(matrix: Float64Array, size: number): Perron {
  if (size === 1) return { radius: at(matrix, 0), slopes: Float64Array.from([1]) };
  if (size === 2) return perron2(at(matrix, 0), at(matrix, 1), at(matrix, 2), at(matrix, 3));
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

function perron2(a: number, b: number, c: number, d: number): Perron {
  const lean = (a - d) / 2;
  const s = Math.sqrt(lean * lean + b * c);
  const tilt = s > 0 ? lean / (2 * s) : 0;
  const over = s > 0 ? 1 / (2 * s) : 0;
  return { radius: (a + d) / 2 + s, slopes: Float64Array.from([0.5 + tilt, c * over, b * over, 0.5 - tilt]) };
}

function iterate(
  turn: (v: readonly number[]) => number[],
  size: number,
  scale: number,
): { value: number; vector: readonly number[] } {
  let vector: readonly number[] = range(size).map(() => 1 / size);
  let value = 0;
  for (let round = 0; round < 2000; round++) {
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
