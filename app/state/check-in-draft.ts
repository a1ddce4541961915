import { caughtIds, scaleIds, type CaughtId, type CheckIn } from "@refrain/core/dance";

/** This week's look on its way. */
export interface CheckInDraft {
  readonly week: number;
  readonly at: number;
  readonly scales: CheckIn["scales"];
  readonly caught: CaughtId | undefined;
}
export const noLook: CheckInDraft = { week: Number.NaN, at: 0, scales: {}, caught: undefined };

export function readCheckInDraft(value: unknown): CheckInDraft | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const kept = new Map<string, unknown>(Object.entries(value));
  const [week, at, scales] = [kept.get("week"), kept.get("at"), kept.get("scales")];
  if (typeof week !== "number" || typeof at !== "number" || typeof scales !== "object" || scales === null)
    return undefined;
  const given = new Map<string, unknown>(Object.entries(scales));
  return {
    week,
    at,
    scales: Object.fromEntries(
      scaleIds.flatMap((id) => {
        const answer = given.get(id);
        return typeof answer === "number" && Number.isInteger(answer) && answer >= 0 && answer <= 10
          ? [[id, answer]]
          : [];
      }),
    ),
    caught: caughtIds.find((id) => id === kept.get("caught")),
  };
}
