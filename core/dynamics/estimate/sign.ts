import type { Loop } from "../stability/loop.ts";
import { normalBelow, normalDensity } from "@refrain/core/stats";

/**
 * How surely two quantities have the same sign, each known as estimate / standard error (`z1`, `z2`) with correlated errors:
 * the share of a two-dimensional normal law in the two quadrants ++ and −−. 0.5 when nothing is known.
 */
export function sameSign(z1: number, z2: number, correlation: number): number {
  const rho = Math.max(-0.999, Math.min(0.999, correlation));
  const narrow = Math.sqrt(1 - rho * rho);
  const reach = 8;
  // The first is positive right of u = −z₁: ∫ φ(u) · share of the second on the same side, each piece by Simpson's rule.
  const edge = Math.max(-reach, Math.min(reach, -z1));
  const positive = (u: number) => normalDensity(u) * normalBelow((z2 + rho * u) / narrow);
  const negative = (u: number) => normalDensity(u) * normalBelow(-(z2 + rho * u) / narrow);
  return Math.max(0, Math.min(1, simpson(negative, -reach, edge) + simpson(positive, edge, reach)));
}

function simpson(f: (u: number) => number, from: number, until: number, pieces = 400): number {
  const width = (until - from) / pieces;
  let sum = f(from) + f(until);
  for (let i = 1; i < pieces; i++) sum += (i % 2 ? 4 : 2) * f(from + i * width);
  return (sum * width) / 3;
}

/** The loop, if its sign is sure: both errors together (calling it one when it is the other) at most 1 − level. */
export const loopIfSure = (polarising: number, level: number): Loop | "not sure" =>
  polarising >= 0.5 + level / 2 ? "polarising" : polarising <= 0.5 - level / 2 ? "push-pull" : "not sure";
