/** A dull page that anyone may be looking at. The same address stands in index.html, for a page without JavaScript. */
export const dullPage = "https://www.bbc.com/weather";

const mark = "left";

/** How many times this tab was left. What its history holds from before stays closed for good. */
export function timesLeft(): number {
  try {
    return Number(sessionStorage.getItem(mark));
  } catch {
    // A browser that lets nothing be kept here: then only the screen that was left is out of reach.
    return 0;
  }
}

/** Whether this place in the history was made before the tab was last left. */
export const isFromBefore = (state: unknown, left = timesLeft()): boolean =>
  left > 0 && !(typeof state === "object" && state !== null && "left" in state && state.left === left);

const others = "BroadcastChannel" in globalThis ? new BroadcastChannel(mark) : undefined;

/** Leaves at once, in every tab: the page goes blank first, and neither Back nor a reload returns to any screen of it. */
export function quickExit(): void {
  others?.postMessage(mark);
  leave();
}

function leave(): void {
  document.documentElement.hidden = true;
  // Reloaded while the other page is still on its way, the app opens at Home.
  history.replaceState(null, "", location.pathname);
  try {
    sessionStorage.setItem(mark, String(timesLeft() + 1));
  } catch {
    // As above.
  }
  location.replace(dullPage);
}

/** Whoever presses Back after a quick exit sees the dull page again, however late; whoever opens the app anew comes in. */
export function staysLeft(): void {
  const check = () => {
    if (isFromBefore(history.state)) leave();
  };
  others?.addEventListener("message", leave);
  addEventListener("pageshow", (event) => event.persisted && check());
  const [entry] = performance.getEntriesByType("navigation");
  if (entry instanceof PerformanceNavigationTiming && entry.type === "back_forward") check();
}

/** Shift three times within two seconds does the same. */
export function listenForQuickExit(): void {
  let presses: number[] = [];
  addEventListener("keydown", (event) => {
    if (event.key !== "Shift" || event.repeat) {
      if (event.key !== "Shift") presses = [];
      return;
    }
    presses = [...presses.filter((time) => event.timeStamp - time < 2000), event.timeStamp];
    if (presses.length >= 3) quickExit();
  });
}
