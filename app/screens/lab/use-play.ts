import { useCallback, useEffect, useRef, useState, type RefObject } from "react";

export interface Play {
  readonly playing: boolean;
  readonly turn: () => void;
  /** Where it is, in days; changes every frame without the page being drawn anew. */
  readonly day: RefObject<number>;
  readonly goTo: (day: number) => void;
}

const daysPerSecond = 5;

/**
 * Time that runs, frame by frame, and begins again at the end.
 * @param from where it stands at first
 * @param still nothing moves until somebody presses
 * @param show puts what moves where it belongs at a day
 */
export function usePlay(
  { from, until }: { readonly from: number; readonly until: number },
  still: boolean,
  show: (day: number) => void,
): Play {
  const [playing, setPlaying] = useState(!still);
  const day = useRef(from);
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
    const again = () => show(day.current);
    again();
    addEventListener("resize", again);
    return () => removeEventListener("resize", again);
  }, [show]);
  useEffect(() => {
    if (!playing) return undefined;
    let before: number | undefined;
    let frame = 0;
    const step = (now: number) => {
      // A tab that was away does not jump.
      const passed = before === undefined ? 0 : Math.min(100, now - before);
      before = now;
      const next = day.current + (passed / 1000) * daysPerSecond;
      day.current = next > until ? 0 : next;
      latest.current(day.current);
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [playing, until]);
  const turn = useCallback(() => setPlaying((was) => !was), []);
  const goTo = useCallback((to: number) => {
    setPlaying(false);
    day.current = to;
    latest.current(to);
  }, []);
  return { playing, turn, day, goTo };
}
