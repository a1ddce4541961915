import { useEffect, useRef } from "react";

/**
 * What a touch opens comes into sight, above the actions at the foot of the screen, where what was touched can stay in sight
 * above it; what stood open from the start stays where it is. `find` gives it once it is there.
 */
export function useIntoSight(open: boolean, find: () => Element | null | undefined): void {
  const was = useRef(open);
  useEffect(() => {
    const opened = open && !was.current ? find() : undefined;
    was.current = open;
    if (!opened) return;
    const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
    const touched = document.activeElement ?? opened;
    const { top, height } = touched.getBoundingClientRect();
    if (opened.getBoundingClientRect().bottom - (top + height / 2) <= room())
      opened.scrollIntoView({ block: "nearest", behavior });
    else if (touched.nextElementSibling === opened) touched.scrollIntoView({ block: "start", behavior });
  });
}

/** What can be seen between the bar and the actions, px. */
function room(): number {
  const { scrollPaddingBlockStart, scrollPaddingBlockEnd } = getComputedStyle(document.documentElement);
  return innerHeight - parseFloat(scrollPaddingBlockStart) - parseFloat(scrollPaddingBlockEnd);
}
