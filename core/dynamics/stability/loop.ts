import type { Complex } from "@refrain/core/stats";
import type { PursuitParameters } from "../models/pursuit.ts";
import { type Fate, cubicRoots, eigen2, fateOf } from "./eigen.ts";

/**
 * Which loop two people are in, told by the sign of (what B does to A) × (what A does to B):
 * `polarising` (+): each one's move brings out more of the other's; can run apart, never swings by itself.
 * `push-pull` (−): one warms when the other is warm, the other cools; swings and dies down.
 */
export type Loop = "polarising" | "push-pull" | "no loop";

export const loopOf = (gain: number): Loop => (gain > 0 ? "polarising" : gain < 0 ? "push-pull" : "no loop");

/**
 * Loop gain: how much of one push comes back after one turn round the loop, everything having settled. Continuous dance
 * x′ = −a x + …, cross effects `onOne` (of two on one) and `onTwo`: G = onOne · onTwo / (a b). No unit. Below 1 a bad moment
 * dies down; above 1 it feeds itself. Only for a, b > 0.
 */
export const loopGain = (onOne: number, onTwo: number, a: number, b: number): number =>
  (onOne * onTwo) / (a * b);

/** The same for a dance told day by day (or turn by turn), own carry-over r₁, r₂ < 1. */
export const loopGainOfTurns = (onOne: number, onTwo: number, r1: number, r2: number): number =>
  loopGain(onOne, onTwo, 1 - r1, 1 - r2);

/** How much larger a lasting mismatch becomes through the loop: 1 / (1 − G); Infinity where it never settles. */
export const amplification = (gain: number): number => (gain < 1 ? 1 / (1 - gain) : Infinity);

export interface PursuitLoop {
  readonly gain: number;
  readonly amplification: number;
  /** Near the resting place, with weariness. */
  readonly eigenvalues: readonly Complex[];
  readonly fate: Fate;
  /** Days until a small push has doubled; undefined when it dies down. */
  readonly doubling: number | undefined;
  /** Days until half of a small push is gone, by its slowest part; undefined when it does not die down. */
  readonly halving: number | undefined;
  /** Weariness below which the loop runs away (f₁) and above which swings die down (f₂); where G > 1. */
  readonly thresholds: WearinessThresholds | undefined;
}

export interface WearinessThresholds {
  readonly runsAwayBelow: number;
  /** Undefined where weariness builds so fast that no strength of it gives swings that start by themselves. */
  readonly diesDownAbove: number | undefined;
  /** Days from crest to crest at f₂, where swings are born. */
  readonly period: number | undefined;
}

/** The loop of the pursuit model, linearised where nobody presses: p, w as they are (tanh has slope 1 there). Delay is left out; see `criticalDelay`. */
export function pursuitLoop(m: PursuitParameters): PursuitLoop {
  const gain = loopGain(m.pull, m.retreat, m.pursuerSettles, m.distancerSettles);
  const eigenvalues = pursuitEigenvalues(m);
  const fastest = Math.max(...eigenvalues.map((v) => v.re));
  return {
    gain,
    amplification: amplification(gain),
    eigenvalues,
    fate: fateOf(eigenvalues),
    doubling: fastest > 0 ? Math.LN2 / fastest : undefined,
    halving: fastest < 0 ? Math.LN2 / -fastest : undefined,
    thresholds: gain > 1 ? wearinessThresholds(m) : undefined,
  };
}

/** Two eigenvalues without weariness, three with it. */
export function pursuitEigenvalues(m: PursuitParameters): readonly Complex[] {
  const { pursuerSettles: a, distancerSettles: b, pull: p, retreat: w, weariness: f, tiring: e } = m;
  if (f === 0) return eigen2(-a, -p, -w, -b);
  return cubicRoots(a + b + e, a * b + e * (a + b) - p * w + e * f, e * (a * b - p * w + f * b));
}

/** f₁ = (pw − ab)/b and f₂ where the swing neither grows nor dies (A₂A₁ = A₀). */
export function wearinessThresholds(m: PursuitParameters): WearinessThresholds {
  const { pursuerSettles: a, distancerSettles: b, pull: p, retreat: w, tiring: e } = m;
  const A2 = a + b + e;
  const over = p * w - a * b;
  const runsAwayBelow = over / b;
  const f2 = (A2 * (over - e * (a + b)) - e * over) / (e * (A2 - b));
  // A₁ > 0 at f₂ is needed for a swing; else the real root decides alone.
  const A1 = a * b + e * (a + b) - p * w + e * f2;
  const swings = f2 > runsAwayBelow && A1 > 0;
  return {
    runsAwayBelow,
    diesDownAbove: swings ? f2 : undefined,
    period: swings ? (2 * Math.PI) / Math.sqrt(A1) : undefined,
  };
}
