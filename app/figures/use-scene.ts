import { startTransition, useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from "react";
import type { Scene } from "@refrain/core/drawing";
import { drawScene, knownScene } from "./draw.ts";
import type { SceneRequest } from "./scene-request.ts";

/** The scene of this request once it is laid out; until then the one before it, or none. */
export function useScene(request: SceneRequest | undefined): Scene | undefined {
  const [scene, setScene] = useState(() => request && knownScene(request));
  const key = JSON.stringify(request);
  const asked = useRef<string>(undefined);
  useEffect(() => {
    if (!request || asked.current === key) return;
    asked.current = key;
    const show = (next: Scene) => {
      if (asked.current === key) startTransition(() => setScene(next));
    };
    const known = knownScene(request);
    if (known) show(known);
    else void drawScene(request).then(show);
  });
  return scene;
}

let printing = false;
const watchPrinting = (listener: () => void) => {
  const turn = ({ type }: Event) => {
    printing = type === "beforeprint";
    listener();
  };
  addEventListener("beforeprint", turn);
  addEventListener("afterprint", turn);
  return () => {
    removeEventListener("beforeprint", turn);
    removeEventListener("afterprint", turn);
  };
};

/** The scene for paper, while the page is being printed. Printing waits for nothing: it is laid out before. */
export function usePrintedScene(request: SceneRequest | undefined): Scene | undefined {
  const prints = useSyncExternalStore(watchPrinting, () => printing);
  const key = JSON.stringify(request);
  const layOut = useEffectEvent(() => {
    if (request) void drawScene(request);
  });
  useEffect(() => layOut(), [key]);
  return prints && request ? knownScene(request) : undefined;
}

/** How many layers stand there: one more with every frame, so that no single frame is long. */
export function useLayers(scene: Scene | undefined, most: number): number {
  const [shown, setShown] = useState(0);
  useEffect(() => {
    if (!scene || shown >= most) return;
    const frame = requestAnimationFrame(() => startTransition(() => setShown(shown + 1)));
    return () => cancelAnimationFrame(frame);
  }, [scene, shown, most]);
  return scene ? shown : 0;
}
