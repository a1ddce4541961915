import { useEffect, useState } from "react";
import { useApp } from "../app.ts";

/** Something unfinished under a name of its own: read once, kept after every change, found again after a reload. */
export function useShelf<T>(
  key: string,
  read: (value: unknown) => T | undefined,
): { readonly ready: boolean; readonly value: T | undefined; readonly set: (value: T | undefined) => void } {
  const { store } = useApp();
  const { drafts } = store.device;
  const [state, setState] = useState<{ ready: boolean; value: T | undefined }>({
    ready: false,
    value: undefined,
  });
  useEffect(() => {
    let here = true;
    void drafts.get(key).then((found) => {
      if (here) setState({ ready: true, value: found.ok ? read(found.value) : undefined });
    });
    return () => void (here = false);
    // oxlint-disable-next-line react/exhaustive-deps -- read once
  }, [drafts, key]);
  return {
    ...state,
    set(value) {
      setState({ ready: true, value });
      void (value === undefined ? drafts.remove(key) : drafts.put(key, value));
    },
  };
}

export const asText = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
