/** A dull page that anyone may be looking at. The same address stands in index.html, for a page without JavaScript. */
export const dullPage = "https://www.bbc.com/weather";

/** Leaves at once: the page goes blank first, and Back does not return to it. */
export function quickExit(): void {
  document.documentElement.hidden = true;
  location.replace(dullPage);
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
