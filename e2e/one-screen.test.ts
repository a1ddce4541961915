// A touch is answered once: by the screen it leads to, and not first by the one that is left.
import { expect } from "vitest";
import { words } from "../app/words/index.ts";
import { journey } from "./harness.ts";

const { home, opening } = words;

declare global {
  /** Every state of the page that anybody could have been shown, as text. */
  // oxlint-disable-next-line no-var -- only `var` declares a name of the page
  var stood: string[];
}

const watch = () => {
  globalThis.stood = [];
  new MutationObserver(() => stood.push(document.body?.textContent ?? "")).observe(document, {
    childList: true,
    subtree: true,
  });
};

journey(
  "Begin leads to the question, and to nothing in between",
  { before: watch },
  async ({ tap, head, page }) => {
    await tap(opening.begin);
    await head(opening.question.head);
    const between = await page.evaluate(() => stood);
    expect(between.some((text) => text.includes(opening.question.away[0] ?? ""))).toBe(true);
    // What was chosen already makes Home the first screen of the next visit.
    expect(between.filter((text) => text.includes(home.doors.just[0] ?? "the doors"))).toEqual([]);
  },
);
