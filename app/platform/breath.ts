/** Lets the browser draw, and answer, before the next part of what opens the page. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
