import { useEffect, useReducer, type ReactNode } from "react";

/** Screens that are fetched when first wanted, and shown without a blank in between once they are there. */
export interface Later<M> {
  fetch(): Promise<M>;
  Show(props: { readonly children: (screens: M) => ReactNode }): ReactNode;
}

/**
 * `React.lazy` holds every first showing back by up to a third of a second, even of what was fetched long ago; this
 * shows at once what is there.
 */
export function later<M>(load: () => Promise<M>): Later<M> {
  let there: M | undefined;
  const fetch = async () => (there ??= await load());
  function Show({ children }: { readonly children: (screens: M) => ReactNode }): ReactNode {
    const [, again] = useReducer((n: number) => n + 1, 0);
    useEffect(() => {
      if (there === undefined) void fetch().then(again);
    }, []);
    return there === undefined ? undefined : children(there);
  }
  return { fetch, Show };
}
