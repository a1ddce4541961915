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

/** Room for all states. A large array costs more to make than to fill: make it once for many runs. */
export const roomFor = (couples: Couples, steps: number): States =>
  new Float64Array(couples.a.length * (steps + 1) * 2);

/**
 * All couples by Runge–Kutta of order four, the four stages written out; the numbers of `rk4(linearFlow(…))`. Two couples go side
 * by side, so that the processor works on one while it waits for the other.
 */
export function rk4Couples(
  { a, b, c, d, one, two }: Couples,
  step: number,
  steps: number,
  into: States = new Float64Array(a.length * (steps + 1) * 2),
): States {
  const length = (steps + 1) * 2;
  const half = 0.5 * step;
  const sixth = step / 6;
  for (let k = 0; k < a.length; k += 2) {
    // With an odd count the last couple goes beside itself.
    const l = Math.min(k + 1, a.length - 1);
    const [ka, kb, kc, kd] = [at(a, k), at(b, k), at(c, k), at(d, k)];
    const [la, lb, lc, ld] = [at(a, l), at(b, l), at(c, l), at(d, l)];
    let [kx, ky, lx, ly] = [at(one, k), at(two, k), at(one, l), at(two, l)];
    let p = k * length;
    let q = l * length;
    for (let s = 0; ; s++) {
      into[p] = kx;
      into[p + 1] = ky;
      into[q] = lx;
      into[q + 1] = ly;
      if (s === steps) break;
      p += 2;
      q += 2;
      const kx1 = ka * kx + kb * ky;
      const ky1 = kc * kx + kd * ky;
      const lx1 = la * lx + lb * ly;
      const ly1 = lc * lx + ld * ly;
      let ku = kx + half * kx1;
      let kv = ky + half * ky1;
      let lu = lx + half * lx1;
      let lv = ly + half * ly1;
      const kx2 = ka * ku + kb * kv;
      const ky2 = kc * ku + kd * kv;
      const lx2 = la * lu + lb * lv;
      const ly2 = lc * lu + ld * lv;
      ku = kx + half * kx2;
      kv = ky + half * ky2;
      lu = lx + half * lx2;
      lv = ly + half * ly2;
      const kx3 = ka * ku + kb * kv;
      const ky3 = kc * ku + kd * kv;
      const lx3 = la * lu + lb * lv;
      const ly3 = lc * lu + ld * lv;
      ku = kx + step * kx3;
      kv = ky + step * ky3;
      lu = lx + step * lx3;
      lv = ly + step * ly3;
      kx += sixth * (kx1 + 2 * (kx2 + kx3) + ka * ku + kb * kv);
      ky += sixth * (ky1 + 2 * (ky2 + ky3) + kc * ku + kd * kv);
      lx += sixth * (lx1 + 2 * (lx2 + lx3) + la * lu + lb * lv);
      ly += sixth * (ly1 + 2 * (ly2 + ly3) + lc * lu + ld * lv);
    }
  }
  return into;
}

/** All couples by their exact propagator exp(A·step), computed once a couple. */
export function exactCouples(
  couples: Couples,
  step: number,
  steps: number,
  into: States = roomFor(couples, steps),
): States {
  const count = couples.a.length;
  const states = into;
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
