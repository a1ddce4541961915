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
  // Held together: a screen never meets a state from before or after its time.
  const [now, setNow] = useState(() => ({ snapshot: store.get(), route: navigator.get() }));
  useEffect(() => {
    const read = () => ({ snapshot: store.get(), route: navigator.get() });
    const change = () => {
      if (isAtHand())
        setNow((before) => {
          const { snapshot } = read();
          return snapshot === before.snapshot ? before : { snapshot, route: before.route };
        });
      startTransition(() => setNow(read()));
    };
    change();
    const stops = [store.subscribe(change), navigator.subscribe(change)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [store, navigator]);
  const app = useMemo(() => ({ ...parts, ...now, go: navigator.go }), [parts, now, navigator]);
  return <AppContext value={app}>{children}</AppContext>;
}
