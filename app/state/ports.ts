// What the state needs from the device. app/platform implements these; tests use app/state/memory.ts.
import type { Entry, Fact, Space } from "@refrain/core/dance";
import type { Result } from "@refrain/core/result";
import type { Door } from "./ours/door.ts";

/** Why something could not be kept. `full`: no room; `blocked`: the browser lets nothing be stored here. */
export interface StorageFault {
  readonly kind: "full" | "blocked" | "failed";
  /** What the browser said, for a report; never shown as the explanation. */
  readonly detail: string;
}

/** The history on this device. */
export interface EntryLog {
  /**
   * Appends these facts together, or none of them. Each goes where its kind is at home (core/dance/history/home.ts);
   * `space` says where those go that may stand in either, and keeps in `mine` what would go to both.
   */
  append(facts: readonly Fact[], space?: Space): Promise<Result<readonly Entry[], StorageFault>>;
  /** Every entry, in any order. */
  read(): Promise<Result<readonly Entry[], StorageFault>>;
  /**
   * Calls back with entries that come from now on, from here, another tab or another phone: an id that was there before
   * is that entry anew; `gone` are ids that are no longer here. Gives the way to stop.
   */
  subscribe(listener: (fresh: readonly Entry[], gone: readonly string[]) => void): () => void;
}

/** Unfinished text and small settings: local, never part of the history. Values are plain JSON. */
export interface Shelf extends ShelfOfOneTab {
  /** Calls back with what another tab has put here; undefined is nothing any more. Gives the way to stop. */
  subscribe(listener: (key: string, value: unknown) => void): () => void;
}

/** What can be done on a shelf without hearing of other tabs. */
export interface ShelfOfOneTab {
  get(key: string): Promise<Result<unknown, StorageFault>>;
  /**
   * `over`: other tabs may have written here; what is kept is made, in one step, out of what lies there. Gives what lies
   * there now; undefined is nothing.
   */
  put(key: string, value: unknown, over?: (kept: unknown) => unknown): Promise<Result<unknown, StorageFault>>;
  remove(key: string): Promise<Result<void, StorageFault>>;
}

export interface Device {
  readonly log: EntryLog;
  /** To the other phone; stands still where this browser can keep no vault. */
  readonly door: Door;
  readonly drafts: Shelf;
  readonly settings: Shelf;
  readonly now: () => number;
  readonly newId: () => string;
  /** Everything this app has kept on this device, gone; in other tabs too. */
  deleteEverything(): Promise<Result<void, StorageFault>>;
}
