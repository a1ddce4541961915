/** A dull page that anyone may be looking at. The same address stands in index.html, for a page without JavaScript. */
export const dullPage = "https://www.bbc.com/weather";

const mark = "left";

/** Leaves at once: the page goes blank first, and Back does not return to any screen of it. */
export function quickExit(): void {
  document.documentElement.hidden = true;
  try {
    sessionStorage.setItem(mark, mark);
  } catch {
    // Without it only the screen that was left is out of reach.
  }
  location.replace(dullPage);
}

/** Whoever presses Back after a quick exit sees the dull page again; whoever opens the app anew comes in. */
export function staysLeft(): void {
  const check = (cameBack: boolean) => {
    if (!sessionStorage.getItem(mark)) return;
    if (!cameBack) sessionStorage.removeItem(mark);
    else quickExit();
  };
  addEventListener("pageshow", (event) => event.persisted && check(true));
  const [entry] = performance.getEntriesByType("navigation");
  try {
    check(entry instanceof PerformanceNavigationTiming && entry.type === "back_forward");
  } catch {
    // A browser that lets nothing be kept here keeps no mark either.
  }
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
