import { useEffect, useState } from "react";
import { useApp } from "./app.ts";

export interface Kept<T> {
  /** Whether it has been looked for; until then `value` is the empty one. */
  readonly ready: boolean;
  readonly value: T;
  readonly set: (value: T) => void;
  readonly clear: () => void;
}

/** Something unfinished, kept on this device after every change and found again after a reload; never part of the history. */
export function useKept<T>(key: string, empty: T, read: (value: unknown) => T | undefined): Kept<T> {
  const { store } = useApp();
  const { drafts } = store.device;
  const [state, setState] = useState({ ready: false, value: empty });
  useEffect(() => {
    let here = true;
    void drafts.get(key).then((found) => {
      const value = found.ok && found.value !== undefined ? read(found.value) : undefined;
      // What was touched while it was looked for stands.
      if (here) setState((now) => (now.ready ? now : { ready: true, value: value ?? now.value }));
    });
    return () => {
      here = false;
    };
  }, [drafts, key, read]);
  return {
    ...state,
    set(value) {
      setState({ ready: true, value });
      void drafts.put(key, value);
    },
    clear() {
      setState({ ready: true, value: empty });
      void drafts.remove(key);
    },
  };
}
