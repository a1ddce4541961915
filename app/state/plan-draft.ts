import { aimIds, moveIds, type AimId, type MoveId } from "@refrain/core/dance";

/** A plan on its way: what has been chosen. */
export interface PlanDraft {
  /** The plan that is changed; empty for a new one. */
  readonly plan: string;
  readonly old: MoveId | undefined;
  readonly aim: AimId | undefined;
  readonly instead: MoveId | undefined;
  readonly cueWords: string;
}

export const noPlan: PlanDraft = {
  plan: "",
  old: undefined,
  aim: undefined,
  instead: undefined,
  cueWords: "",
};

export function readPlanDraft(value: unknown): PlanDraft | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const kept = new Map<string, unknown>(Object.entries(value));
  const text = (key: string) => {
    const there = kept.get(key);
    return typeof there === "string" ? there : "";
  };
  return {
    plan: text("plan"),
    old: moveIds.find((id) => id === kept.get("old")),
    aim: aimIds.find((id) => id === kept.get("aim")),
    instead: moveIds.find((id) => id === kept.get("instead")),
    cueWords: text("cueWords"),
  };
}
