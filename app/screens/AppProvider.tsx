import { startTransition, useEffect, useMemo, useState, type ReactNode } from "react";
import { AppContext, type AppParts } from "./app.ts";

const hands = new Set(["click", "input", "change", "keydown", "compositionend"]);

/** Whether what is told just now comes from a touch or a letter: then it must stand on the screen at once. */
const isAtHand = (): boolean => {
  // The one way to know the event one is inside of; React asks it too.
  const inside = globalThis.event;
  return inside !== undefined && hands.has(inside.type);
};

/**
 * Hands the state and the route to every screen. What a touch or a letter changed is drawn at once; another screen, and
 * what comes from elsewhere, in slices, so that a slow phone can answer in between.
 */
export function AppProvider({ parts, children }: { readonly parts: AppParts; readonly children: ReactNode }) {
  const { store, navigator } = parts;
  const [snapshot, setSnapshot] = useState(store.get);
  const [route, setRoute] = useState(navigator.get);
  useEffect(() => {
    const read = () => {
      const now = store.get();
      if (isAtHand()) setSnapshot(now);
      else startTransition(() => setSnapshot(now));
    };
    const turn = () => startTransition(() => setRoute(navigator.get()));
    read();
    turn();
    const stops = [store.subscribe(read), navigator.subscribe(turn)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [store, navigator]);
  const app = useMemo(
    () => ({ ...parts, snapshot, route, go: navigator.go, linked: snapshot.standing.link === "open" }),
    [parts, snapshot, route, navigator],
  );
  return <AppContext value={app}>{children}</AppContext>;
}
