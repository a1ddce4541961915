import { useEffect, useReducer, type ReactNode } from "react";

/** Screens that are fetched when first wanted, and shown without a blank in between once they are there. */
export interface Later<M> {
  fetch(): Promise<M>;
  Show(props: { readonly children: (screens: M) => ReactNode }): ReactNode;
}

/** How long until what could not be fetched is asked for again, in milliseconds. */
const patience = 2_000;

/**
 * `React.lazy` holds every first showing back by up to a third of a second, even of what was fetched long ago; this
 * shows at once what is there.
 */
export function later<M>(load: () => Promise<M>): Later<M> {
  let there: M | undefined;
  const fetch = async () => (there ??= await load());
  function Show({ children }: { readonly children: (screens: M) => ReactNode }): ReactNode {
    const [tries, again] = useReducer((n: number) => n + 1, 0);
    // What this drawing saw: it may have come between the drawing and its effect.
    const missing = there === undefined;
    useEffect(() => {
      if (!missing) return undefined;
      let waiting: ReturnType<typeof setTimeout> | undefined;
      void fetch().then(again, () => (waiting = setTimeout(again, patience)));
      return () => clearTimeout(waiting);
    }, [missing, tries]);
    return there === undefined ? undefined : children(there);
  }
  return { fetch, Show };
}
