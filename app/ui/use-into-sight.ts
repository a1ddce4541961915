import { useEffect, useRef } from "react";

/**
 * What a touch opens comes into sight, above the actions at the foot of the screen; what stood open from the start stays
 * where it is. `find` gives it once it is there.
 */
export function useIntoSight(open: boolean, find: () => Element | null | undefined): void {
  const was = useRef(open);
  useEffect(() => {
    if (open && !was.current)
      find()?.scrollIntoView({
        block: "nearest",
        behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth",
      });
    was.current = open;
  });
}
