import { startTransition, useEffect, useMemo, useState, type ReactNode } from "react";
import { SaysTooLong } from "../ui/use-whole.ts";
import { words } from "../words/index.ts";
import { AppContext, type AppParts } from "./app.ts";

const touches = new Set(["click", "keydown"]);
const letters = new Set(["input", "change", "compositionend"]);

/** Whether what is told just now comes from a touch or a letter: then it must stand on the screen at once. */
const atHand = (): "touch" | "letter" | undefined => {
  // The one way to know the event one is inside of; React asks it too.
  const type = globalThis.event?.type ?? "";
  return touches.has(type) ? "touch" : letters.has(type) ? "letter" : undefined;
};

/**
 * Hands the state and the route to every screen. What a touch or a letter changed is drawn at once; another screen, and
 * what comes from elsewhere, in slices, so that a slow phone can answer in between. A touch that leads to another screen
 * is answered by that screen: the one it leaves is not drawn anew before it goes.
 */
export function AppProvider({ parts, children }: { readonly parts: AppParts; readonly children: ReactNode }) {
  const { store, navigator } = parts;
  // Held together: a screen never meets a state from before or after its time.
  const [now, setNow] = useState(() => ({ snapshot: store.get(), route: navigator.get() }));
  useEffect(() => {
    const read = () => ({ snapshot: store.get(), route: navigator.get() });
    const change = () => {
      startTransition(() => setNow(read()));
      const hand = atHand();
      // After the transition, so that React asks when it draws, when the whole touch is known, and not now.
      if (hand)
        setNow((before) => {
          const { snapshot, route } = read();
          const leaves = hand === "touch" && route !== before.route;
          return leaves || snapshot === before.snapshot ? before : { snapshot, route: before.route };
        });
    };
    change();
    const stops = [store.subscribe(change), navigator.subscribe(change)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [store, navigator]);
  const app = useMemo(() => ({ ...parts, ...now, go: navigator.go }), [parts, now, navigator]);
  return (
    <AppContext value={app}>
      <SaysTooLong value={words.common.tooLong}>{children}</SaysTooLong>
    </AppContext>
  );
}
