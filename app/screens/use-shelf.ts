import { useEffect, useState } from "react";
import { useApp } from "./app.ts";

/** A little unfinished text on this device, kept with every letter and found again after a reload. Empty takes it away. */
export function useShelf(key: string): readonly [string, (value: string) => void] {
  const { store } = useApp();
  const { drafts } = store.device;
  const [value, setValue] = useState<string>();
  useEffect(() => {
    let here = true;
    void drafts.get(key).then((kept) => {
      if (here) setValue((typed) => typed ?? (kept.ok && typeof kept.value === "string" ? kept.value : ""));
    });
    return () => void (here = false);
  }, [drafts, key]);
  const change = (next: string) => {
    setValue(next);
    void (next === "" ? drafts.remove(key) : drafts.put(key, next));
  };
  return [value ?? "", change];
}
