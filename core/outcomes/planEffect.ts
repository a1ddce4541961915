import { fewestInPhase, seeded, singleCase, type SingleCase } from "@refrain/core/stats";
import type { Series } from "./series.ts";

/** Weeks looked at on each side of the plan: further back is another time. */
export const weeksEachSide = 26;

export type PlanEffect =
  | { readonly kind: "not-enough"; readonly before: number; readonly after: number; readonly need: number }
  | ({ readonly kind: "known" } & SingleCase);

/** One measure before and after the plan was made, as a single-case design. Different is not because. */
export function planEffect(series: Series, made: number, draws = 1999): PlanEffect {
  const near = series.filter(({ week }) => week >= made - weeksEachSide && week < made + weeksEachSide);
  const before = near.filter(({ week }) => week < made).length;
  const after = near.length - before;
  const missing = { kind: "not-enough", before, after, need: fewestInPhase } as const;
  if (Math.min(before, after) < fewestInPhase) return missing;
  const found = singleCase(
    near.map(({ week }) => week),
    near.map(({ value }) => value),
    made,
    { random: seeded(made), draws },
  );
  return found.ok ? { kind: "known", ...found.value } : missing;
}
