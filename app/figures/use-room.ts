import { useEffect, useState, type RefObject } from "react";

/** The room a figure has. */
export interface Room {
  /** px */
  readonly width: number;
  /** How much larger than usual the reader wants text: 2 at 200 %. */
  readonly text: number;
}

/** Told by the browser after its own layout, so that nothing has to be laid out twice; undefined until then. */
export function useRoom(box: RefObject<HTMLElement | null>): Room | undefined {
  const [room, setRoom] = useState<Room>();
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      const width = Math.round(entry?.contentRect.width ?? 0);
      if (width === 0) return;
      const text = Math.max(1, Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16);
      setRoom((now) => (now?.width === width && now.text === text ? now : { width, text }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return room;
}
