import { useEffect, useState } from "react";
import { useApp } from "./app.ts";

const minute = 60_000;

/** The time by this device, anew at every full minute and whenever the page comes back into sight. */
export function useNow(): number {
  const { store } = useApp();
  const [ticks, setTicks] = useState(0);
  const now = store.device.now();
  const rest = minute - (now % minute);
  useEffect(() => {
    const again = () => setTicks((n) => n + 1);
    const timer = setTimeout(again, rest + 30);
    document.addEventListener("visibilitychange", again);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", again);
    };
  }, [rest, ticks]);
  return now;
}
