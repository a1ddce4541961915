import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";
import { at, range } from "./at.ts";
import { normalQuantile } from "./normal.ts";

/** Dice: each call gives the next number, uniform in [0, 1). Always an argument, never ambient. */
export type Random = () => number;

/**
 * Dice that fall the same way for the same seed (xoroshiro128+ by pure-rand; 53 random bits a number). The seed is stirred first:
 * the generator alone begins with nearly the same numbers for every small seed.
 */
export function seeded(seed: number): Random {
  const stir = stirred(seed);
  const generator = xoroshiro128plusFromState([stir(), stir(), stir(), stir()]);
  return () => uniformFloat64(generator);
}

/** SplitMix32: whole numbers that look unrelated, whatever the seed. */
function stirred(seed: number): () => number {
  let state = Math.trunc(seed) | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) | 0;
  };
}

/** A standard normal number, by inversion: one number of the dice for one normal, so streams stay aligned. */
export function drawNormal(random: Random): number {
  // Zero has probability 2⁻⁵³ and would give −∞.
  return normalQuantile(Math.max(random(), 2 ** -54));
}

/** A waiting time with mean 1 / rate. */
export const drawExponential = (random: Random, rate: number): number => -Math.log1p(-random()) / rate;

/** A whole number in 0 … n − 1. */
export const drawIndex = (random: Random, n: number): number => Math.min(n - 1, Math.floor(random() * n));

/** A count with this mean; by multiplication of uniforms (means up to some hundreds). */
export function drawPoisson(random: Random, mean: number): number {
  // Split large means so that exp(−mean) does not underflow.
  if (mean > 500) return drawPoisson(random, mean / 2) + drawPoisson(random, mean / 2);
  const floor = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > floor; count++) product *= random();
  return Math.max(0, count);
}

/** A copy in random order (Fisher–Yates). */
export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const copy = items.slice();
  for (let i = copy.length - 1; i > 0; i--) {
    const j = drawIndex(random, i + 1);
    const [a, b] = [copy[i], copy[j]];
    if (a === undefined || b === undefined) continue;
    copy[i] = b;
    copy[j] = a;
  }
  return copy;
}

/** As many values as there are, drawn with replacement. */
export const resampled = (random: Random, xs: ArrayLike<number>): number[] =>
  range(xs.length).map(() => at(xs, drawIndex(random, xs.length)));
