import { useEffect } from "react";
import { useApp } from "./app.ts";

/** Leads Home where what the screen is about is not there, unless another screen is on its way already. */
export function useGone(gone: boolean): void {
  const { navigator, route } = useApp();
  useEffect(() => {
    if (gone && navigator.get() === route) navigator.replace({ screen: "home" });
  }, [gone, navigator, route]);
}
