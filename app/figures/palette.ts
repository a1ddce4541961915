import { useSyncExternalStore, type CSSProperties } from "react";
import { paletteFor, type Palette } from "@refrain/core/drawing";

/** A hook that says whether a media query holds; not where there is no page. */
function media(query: string): () => boolean {
  const watch = (listener: () => void) => {
    const list = matchMedia(query);
    list.addEventListener("change", listener);
    return () => list.removeEventListener("change", listener);
  };
  const now = () => matchMedia(query).matches;
  return () => useSyncExternalStore(watch, now, () => false);
}

const useDarkDevice = media("(prefers-color-scheme: dark)");
const useForcedColours = media("(forced-colors: active)");
/** Whether there is room for words beside a figure. */
export const useWide = media("(min-width: 60rem)");
export const useLessMotion = media("(prefers-reduced-motion: reduce)");

/** Whether it is night on this page: as chosen, else as the device says. */
function useNight(): boolean {
  const device = useDarkDevice();
  const chosen = document.documentElement.dataset["theme"];
  return chosen === "dark" || (chosen !== "light" && device);
}

/** The figure's colours as CSS variables. Paper and ink are the page's own; forced colours leave only those two. */
export function useFigureColours(look: "old" | "new"): CSSProperties {
  const night = useNight();
  const forced = useForcedColours();
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
