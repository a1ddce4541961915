import { normalBelow, normalDensity } from "@refrain/core/stats";

/**
 * How surely two quantities have the same sign, each known as estimate / standard error (`z1`, `z2`) with correlated errors:
 * the share of a two-dimensional normal law in the two quadrants ++ and −−. 0.5 when nothing is known.
 */
export function sameSign(z1: number, z2: number, correlation: number): number {
  const rho = Math.max(-0.999, Math.min(0.999, correlation));
  const narrow = Math.sqrt(1 - rho * rho);
  // ∫ φ(u) · share of the second on the side of sign(z1 + u); Simpson over ±8.
  const pieces = 800;
  let sum = 0;
  for (let i = 0; i <= pieces; i++) {
    const u = -8 + (16 * i) / pieces;
    const positive = normalBelow((z2 + rho * u) / narrow);
    const first = z1 + u;
    const same = first > 0 ? positive : first < 0 ? 1 - positive : 0.5;
    sum += normalDensity(u) * same * (i === 0 || i === pieces ? 1 : i % 2 ? 4 : 2);
  }
  return Math.max(0, Math.min(1, (sum * 16) / (3 * pieces)));
}
