import type { Move } from "./kalman.ts";

/** A couple's law of motion: x′ = shift + M x + chance, told either a step at a time or for every moment. */
export interface Law {
  readonly clock: "steps" | "continuous";
  /** Row by row. Steps: the carry-over matrix (own r on the diagonal). Continuous: the drift (−a on the diagonal). */
  readonly matrix: readonly [number, number, number, number];
  readonly shift: readonly [number, number];
  /** Covariance of the chance in one step, or its rate: Q₁₁, Q₁₂, Q₂₂. */
  readonly chance: readonly [number, number, number];
}

/** The law over any gap, each length worked out once. Steps need gaps that are whole numbers of steps. */
export function movesOf(law: Law): (gap: number) => Move {
  const known = new Map<number, Move>();
  return (gap) => {
    const found = known.get(gap);
    if (found) return found;
    const move = law.clock === "steps" ? stepsOver(law, Math.round(gap)) : flowOver(law, gap);
    known.set(gap, move);
    return move;
  };
}

/** First `one`, then `two`. */
export function after(first: Move, second: Move): Move {
  const [a, b, c, d] = second.phi;
  const [e, f, g, h] = first.phi;
  const [q11, q12, q22] = first.chance;
  const [t1, t2, t3, t4] = [a * q11 + b * q12, a * q12 + b * q22, c * q11 + d * q12, c * q12 + d * q22];
  return {
    phi: [a * e + b * g, a * f + b * h, c * e + d * g, c * f + d * h],
    shift: [
      a * first.shift[0] + b * first.shift[1] + second.shift[0],
      c * first.shift[0] + d * first.shift[1] + second.shift[1],
    ],
    chance: [
      t1 * a + t2 * b + second.chance[0],
      t1 * c + t2 * d + second.chance[1],
      t3 * c + t4 * d + second.chance[2],
    ],
  };
}

/** n equal steps, by doubling. */
function stepsOver({ matrix, shift, chance }: Law, n: number): Move {
  let done: Move = { phi: [1, 0, 0, 1], shift: [0, 0], chance: [0, 0, 0] };
  let block: Move = { phi: matrix, shift, chance };
  for (let left = n; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) done = after(done, block);
    block = after(block, block);
  }
  return done;
}

/**
 * exp(B t), ∫ exp(B s) ds · shift and ∫ exp(B s) Σ exp(Bᵀ s) ds: Taylor series over a short piece of the gap, then doubling. No
 * eigenvalues are needed, so nothing breaks where they meet or turn positive.
 */
function flowOver({ matrix: [a, b, c, d], shift, chance }: Law, gap: number): Move {
  const size = Math.max(Math.abs(a) + Math.abs(b), Math.abs(c) + Math.abs(d)) * gap;
  const doublings = Math.max(0, Math.ceil(Math.log2(size / 0.125)));
  const h = gap / 2 ** doublings;
  let phi: [number, number, number, number] = [1, 0, 0, 1];
  let [p, q, r, s] = [1, 0, 0, 1];
  let moved: [number, number] = [0, 0];
  let [u, v] = [shift[0], shift[1]];
  let spread: [number, number, number] = [0, 0, 0];
  let [x, y, z] = chance;
  for (let k = 1; k <= 12; k++) {
    const f = h / k;
    // Terms hᵏ/k! of the three series.
    [p, q, r, s] = [f * (a * p + b * r), f * (a * q + b * s), f * (c * p + d * r), f * (c * q + d * s)];
    phi = [phi[0] + p, phi[1] + q, phi[2] + r, phi[3] + s];
    [u, v] = [f * u, f * v];
    moved = [moved[0] + u, moved[1] + v];
    [u, v] = [a * u + b * v, c * u + d * v];
    [x, y, z] = [f * x, f * y, f * z];
    spread = [spread[0] + x, spread[1] + y, spread[2] + z];
    [x, y, z] = [2 * (a * x + b * y), a * y + b * z + c * x + d * y, 2 * (c * y + d * z)];
  }
  let move: Move = { phi, shift: moved, chance: spread };
  for (let k = 0; k < doublings; k++) move = after(move, move);
  return move;
}
