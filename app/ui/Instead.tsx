import { useEffect, useRef, type ReactNode } from "react";

interface InsteadProps {
  /** What stands here now: when it changes, so do the buttons. */
  readonly of: string | number | boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A place where a pressed button gives way to something else. The focus goes on to what stands there instead (to the
 * button, where it begins with one), so that it is read out and Tab goes on from there.
 */
export function Instead({ of, className, children }: InsteadProps) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(of);
  useEffect(() => {
    if (before.current !== of && document.activeElement === document.body) {
      const first = place.current?.firstElementChild;
      (first instanceof HTMLButtonElement ? first : place.current)?.focus();
    }
    before.current = of;
  }, [of]);
  return (
    <div ref={place} tabIndex={-1} className={className}>
      {children}
    </div>
  );
}
