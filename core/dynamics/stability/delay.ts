/**
 * What answering late does. For x′ = −a x + …, y′ = −b y + … with cross effects of product C = |onOne · onTwo| and total
 * delay τ = τ₁ + τ₂ round the loop (only the total matters).
 */
export interface CriticalDelay {
  /** Days of delay at which swings begin to grow; Infinity where no delay does. */
  readonly delay: number;
  /** Days from crest to crest there; undefined where there is none. */
  readonly period: number | undefined;
}

const never: CriticalDelay = { delay: Infinity, period: undefined };

/**
 * The push-pull loop: (l + a)(l + b) + C e^{−lτ} = 0. Settles at every delay when C ≤ ab; otherwise up to
 * τ* = (π − atan(ω/a) − atan(ω/b)) / ω with ω² = (−(a² + b²) + √((a² − b²)² + 4C²)) / 2. Own derivation, in
 * docs/methods/dynamics.md; cf. Bielczyk, Foryś & Płatkowski, arXiv:1202.2338.
 *
 * For the polarising loop, (l + a)(l + b) − C e^{−lτ} = 0, delay changes nothing: settled at every delay for G < 1, running
 * away at every delay for G > 1. Use `delayMatters` first.
 */
export function criticalDelay(a: number, b: number, product: number): CriticalDelay {
  if (product <= a * b) return never;
  const square = (-(a * a + b * b) + Math.sqrt((a * a - b * b) ** 2 + 4 * product * product)) / 2;
  const turn = Math.sqrt(square);
  return {
    delay: (Math.PI - Math.atan(turn / a) - Math.atan(turn / b)) / turn,
    period: (2 * Math.PI) / turn,
  };
}

/** Whether late answers can make this loop swing: only where the cross effects have opposite signs and outweigh the settling. */
export const delayMatters = (a: number, b: number, onOne: number, onTwo: number): boolean =>
  onOne * onTwo < 0 && -onOne * onTwo > a * b;
