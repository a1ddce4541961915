import { formatRoute, handedAfterYes, parseRoute, type Navigator, type Route } from "../state/route.ts";
import { isFromBefore, timesLeft } from "./quick-exit.ts";

interface Kept {
  /** The screen, written as a route. */
  readonly at: string;
  /** Whether Back stays inside the app. */
  readonly inside: boolean;
  /** How many times the tab had been left when this was written: nothing from before the last time is opened. */
  readonly left: number;
}

const isKept = (value: unknown): value is Kept =>
  typeof value === "object" &&
  value !== null &&
  "at" in value &&
  typeof value.at === "string" &&
  "inside" in value &&
  !isFromBefore(value);

/**
 * Which screen is open, kept in the history's state and never in the address: neither the server nor somebody who
 * looks through this browser's history learns that the Safety page was open. A `#/screen` in an address opens that
 * screen once and is taken away; `arrived` is given it first, for what it may hold beside a screen's name. What another
 * person saw on this phone is known to this page alone: opened again, its place in the history is Home.
 */
export function browserNavigator(arrived: (hash: string) => void): Navigator {
  const kept: unknown = history.state;
  if (!isKept(kept)) arrived(location.hash);
  const left = timesLeft();
  /** Names the one screen that is not written down; in any other page it names nothing. */
  const unwritten = `#/${performance.timeOrigin}`;
  const read = (at: string) => (at === unwritten ? handedAfterYes : parseRoute(at));
  let current = read(isKept(kept) ? kept.at : location.hash);
  const listeners = new Set<() => void>();
  const write = (route: Route, how: "pushState" | "replaceState", inside: boolean) => {
    const at = route === handedAfterYes ? unwritten : formatRoute(route);
    history[how]({ at, inside, left } satisfies Kept, "", location.pathname);
  };
  write(current, "replaceState", isKept(kept) && kept.inside);
  const show = (route: Route) => {
    current = route;
    for (const listener of listeners) listener();
  };
  addEventListener("popstate", (event) => {
    const state: unknown = event.state;
    if (isKept(state)) {
      show(read(state.at));
      return;
    }
    // An address with something behind its `#`, opened in a tab that was here already.
    const { hash } = location;
    arrived(hash);
    write(parseRoute(hash), "replaceState", false);
    show(parseRoute(hash));
  });
  const isInside = (): boolean => {
    const state: unknown = history.state;
    return isKept(state) && state.inside;
  };
  const navigator: Navigator = {
    get: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go(route) {
      write(route, "pushState", true);
      show(route);
    },
    replace(route) {
      write(route, "replaceState", isInside());
      show(route);
    },
    // A page that was opened on a screen has nothing of this app behind it.
    back: () => (isInside() ? history.back() : navigator.replace({ screen: "home" })),
  };
  return navigator;
}
