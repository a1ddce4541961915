// What a person does with a page, by the names they read.
import type { Page } from "playwright-core";
import { words } from "../app/words/index.ts";

/** Hands on one page. A name is the beginning of what a button is called. */
export interface Hands {
  readonly page: Page;
  /** Taps so far. */
  taps(): number;
  tap(name: string | RegExp): Promise<void>;
  /** Takes a station of the loop in hand. */
  touch(station: string): Promise<void>;
  /** Opens the app anew at Home; what is kept is kept. */
  home(): Promise<void>;
  /** Waits for the screen with this head. */
  head(text: string | RegExp): Promise<void>;
  /** Whether these words are anywhere in the document: shown, hidden, in a label or in a field. */
  has(text: string): Promise<boolean>;
}

/** The same hands on another page of the same profile: another tab. */
export function hands(page: Page): Hands {
  let taps = 0;
  return {
    page,
    taps: () => taps,
    async tap(name) {
      await button(page, name).click();
      taps += 1;
    },
    touch: (station) => page.locator(`[data-station="${station}"] > rect`).first().click(),
    async home() {
      await page.evaluate(() => history.replaceState(null, "", "/"));
      await page.reload();
      await button(page, words.common.menu).waitFor();
    },
    async head(text) {
      // A head that is only read out counts as well; a figure is laid out beside the page, and waited for.
      await page.getByRole("heading", { level: 1, name: text }).waitFor({ state: "attached" });
      await page.locator('[aria-busy="true"]').waitFor({ state: "detached" });
    },
    has: (text) =>
      page.evaluate((text) => {
        const fields = [...document.querySelectorAll<HTMLInputElement>("input, textarea")];
        const typed = fields.map(({ value }) => value);
        const { outerHTML, textContent } = document.documentElement;
        return [outerHTML, textContent, ...typed].join("\n").includes(text);
      }, text),
  };
}

/** The button or tab whose name begins with this. In a name that is read out, a space that holds two words together is a plain one. */
export const button = (page: Page, name: string | RegExp) => {
  const begins =
    typeof name === "string"
      ? new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s/g, "\\s")}(\\s|$)`)
      : name;
  return page.getByRole("button", { name: begins }).or(page.getByRole("tab", { name: begins }));
};
