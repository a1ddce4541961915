import { useEffect } from "react";
import { useApp } from "./app.ts";

export interface Unfinished<T> {
  /** Whether it has been looked for; until then `value` is the empty one. */
  readonly ready: boolean;
  readonly value: T;
  readonly set: (value: T) => void;
  readonly clear: () => void;
}

/**
 * Something unfinished on this device, by its name: kept after every change, found again after a reload, never part of
 * the history. What cannot be kept is said, with the person's own `words` in it to copy; a text is all words.
 */
export function useUnfinished<T>(
  name: string,
  empty: T,
  read: (value: unknown) => T | undefined,
  words = (value: T): string => (typeof value === "string" ? value : ""),
): Unfinished<T> {
  const { store, snapshot } = useApp();
  useEffect(() => void store.look(name), [store, name]);
  const found = snapshot.unfinished[name];
  return {
    ready: found !== undefined,
    value: read(found?.value) ?? empty,
    set: (value) => void store.shelve(name, value, words(value)),
    clear: () => void store.shelve(name, undefined),
  };
}

export const asText = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
