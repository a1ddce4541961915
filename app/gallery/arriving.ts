import type { Door } from "../state/ours/door.ts";
import type { Standing } from "../state/ours/standing.ts";

/** A door through which something comes while a screen is looked at. */
export function arriving(door: Door): {
  readonly door: Door;
  readonly arrive: (next: Partial<Standing>) => void;
} {
  let stands = door.get();
  const listeners = new Set<() => void>();
  return {
    door: {
      ...door,
      get: () => stands,
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    arrive(next) {
      stands = { ...stands, ...next };
      for (const listener of listeners) listener();
    },
  };
}
