// Wrong tries at the app lock. They are counted on this device, so that opening the page anew does not begin again.
import { triesAtOnce, waitAfter } from "./lock.ts";

export interface Tries {
  readonly count: number;
  /** When the last one was. */
  readonly at: number;
}
export const noTries: Tries = { count: 0, at: 0 };

export function readTries(value: unknown): Tries | undefined {
  if (typeof value !== "object" || value === null || !("count" in value) || !("at" in value))
    return undefined;
  const { count, at } = value;
  return typeof count === "number" && typeof at === "number" ? { count, at } : undefined;
}

/** How long the next try has to wait, in milliseconds; a clock that was turned back makes it no longer. */
export const waitOf = ({ count, at }: Tries, now: number): number =>
  count > 0 && count % triesAtOnce === 0 ? Math.min(waitAfter, Math.max(0, at + waitAfter - now)) : 0;
