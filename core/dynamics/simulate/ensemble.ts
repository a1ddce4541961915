import { at } from "@refrain/core/stats";
import { exponential2 } from "../stability/eigen.ts";

/** Many linear couples at once: couple k is a[k], b[k], c[k], d[k] and starts at one[k], two[k]. */
export interface Couples {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly c: Float64Array;
  readonly d: Float64Array;
  readonly one: Float64Array;
  readonly two: Float64Array;
}

/**
 * Every state of every couple, row after row: couple k, step s, partner q at ((k · (steps + 1)) + s) · 2 + q.
 */
export type States = Float64Array;

/** All couples by Runge–Kutta of order four, the four stages written out; the same numbers as `rk4(linearFlow(…))`. */
export function rk4Couples(couples: Couples, step: number, steps: number): States {
  const count = couples.a.length;
  const states = new Float64Array(count * (steps + 1) * 2);
  const half = 0.5 * step;
  const sixth = step / 6;
  let place = 0;
  for (let k = 0; k < count; k++) {
    const [a, b, c, d] = [at(couples.a, k), at(couples.b, k), at(couples.c, k), at(couples.d, k)];
    let x = at(couples.one, k);
    let y = at(couples.two, k);
    states[place++] = x;
    states[place++] = y;
    for (let s = 0; s < steps; s++) {
      const x1 = a * x + b * y;
      const y1 = c * x + d * y;
      const ux = x + half * x1;
      const uy = y + half * y1;
      const x2 = a * ux + b * uy;
      const y2 = c * ux + d * uy;
      const vx = x + half * x2;
      const vy = y + half * y2;
      const x3 = a * vx + b * vy;
      const y3 = c * vx + d * vy;
      const wx = x + step * x3;
      const wy = y + step * y3;
      x += sixth * (x1 + 2 * x2 + 2 * x3 + a * wx + b * wy);
      y += sixth * (y1 + 2 * y2 + 2 * y3 + c * wx + d * wy);
      states[place++] = x;
      states[place++] = y;
    }
  }
  return states;
}

/** All couples by their exact propagator exp(A·step), computed once a couple. */
export function exactCouples(couples: Couples, step: number, steps: number): States {
  const count = couples.a.length;
  const states = new Float64Array(count * (steps + 1) * 2);
  let place = 0;
  for (let k = 0; k < count; k++) {
    const [p, q, r, s] = exponential2(
      at(couples.a, k),
      at(couples.b, k),
      at(couples.c, k),
      at(couples.d, k),
      step,
    );
    let x = at(couples.one, k);
    let y = at(couples.two, k);
    states[place++] = x;
    states[place++] = y;
    for (let i = 0; i < steps; i++) {
      const nx = p * x + q * y;
      y = r * x + s * y;
      x = nx;
      states[place++] = x;
      states[place++] = y;
    }
  }
  return states;
}
