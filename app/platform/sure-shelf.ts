import { ok } from "@refrain/core/result";
import type { ShelfOfOneTab } from "../state/ports.ts";

const prefix = "pending-";

/**
 * A shelf that loses nothing to a reload or a closed tab in mid-word. IndexedDB drops writes that were still under way
 * when a page goes; so the latest value also lies in localStorage, written before `put` returns, until it is kept.
 */
export function sureShelf(shelf: ShelfOfOneTab): ShelfOfOneTab {
  return {
    async get(key) {
      const text = attempt(() => localStorage.getItem(prefix + key));
      if (!text) return shelf.get(key);
      const value: unknown = attempt(() => JSON.parse(text));
      return value === undefined ? shelf.get(key) : ok(value);
    },
    async put(key, value, over) {
      const text = value === undefined ? undefined : JSON.stringify(value);
      if (text === undefined) forget(key);
      else attempt(() => localStorage.setItem(prefix + key, text));
      const done = await shelf.put(key, value, over);
      if (done.ok && attempt(() => localStorage.getItem(prefix + key)) === text) forget(key);
      return done;
    },
    remove(key) {
      forget(key);
      return shelf.remove(key);
    },
  };
}

const forget = (key: string) => attempt(() => localStorage.removeItem(prefix + key));

/** Everything that still waits, gone. */
export const forgetPending = (): void => {
  attempt(() => {
    for (const name of Object.keys(localStorage)) if (name.startsWith(prefix)) localStorage.removeItem(name);
  });
};

/** A browser may let nothing be kept here either, or have no room; then IndexedDB alone must do. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
