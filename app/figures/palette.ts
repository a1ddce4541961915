import { useSyncExternalStore, type CSSProperties } from "react";
import { paletteFor, type Palette } from "@refrain/core/drawing";

const watch = (query: string) => (listener: () => void) => {
  const list = matchMedia(query);
  list.addEventListener("change", listener);
  return () => list.removeEventListener("change", listener);
};
const useMatch = (query: string): boolean =>
  useSyncExternalStore(
    watch(query),
    () => matchMedia(query).matches,
    () => false,
  );

/** Whether it is night on this page: as chosen, else as the device says. */
function useNight(): boolean {
  const device = useMatch("(prefers-color-scheme: dark)");
  const chosen = document.documentElement.dataset["theme"];
  return chosen === "dark" || (chosen !== "light" && device);
}

/** The figure's colours as CSS variables. Paper and ink are the page's own; forced colours leave only those two. */
export function useFigureColours(look: "old" | "new"): CSSProperties {
  const night = useNight();
  const forced = useMatch("(forced-colors: active)");
  return asVariables(paletteFor(look, night), forced);
}

function asVariables(palette: Palette, forced: boolean): CSSProperties {
  const plain = (role: string) =>
    role === "paper" || role.endsWith("-pool") || role.endsWith("-ghost") ? "Canvas" : "CanvasText";
  const own: Readonly<Record<string, string>> = {
    paper: "var(--paper)",
    ink: "var(--ink)",
    quiet: "var(--ink-2)",
  };
  return Object.fromEntries(
    Object.entries(palette).map(([role, value]) => [
      `--fig-${role}`,
      forced ? plain(role) : (own[role] ?? value),
    ]),
  );
}

/** Whether there is room for words beside a figure. */
export const useWide = (): boolean => useMatch("(min-width: 60rem)");

export const useLessMotion = (): boolean => useMatch("(prefers-reduced-motion: reduce)");
