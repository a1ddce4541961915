// Leaving quickly, from anywhere, with and without JavaScript.
import { expect } from "vitest";
import { words } from "../app/words/index.ts";
import { journey } from "./harness.ts";

const elsewhere = "https://www.bbc.com/weather";
const expected = /^request: https:\/\/www\.bbc\.com\/weather$/;
const { common, opening, home } = words;

journey(
  "without JavaScript the exit is there and works",
  { context: { javaScriptEnabled: false }, expected },
  async ({ page }) => {
    const exit = page.getByRole("link", { name: common.exit });
    expect(await exit.getAttribute("href")).toBe(elsewhere);
    await exit.click();
    await page.waitForURL(elsewhere);
  },
);

journey("the exit link on a screen", { expected }, async ({ page, tap }) => {
  await tap(opening.begin);
  await page.getByRole("link", { name: common.exit }).click();
  await page.waitForURL(elsewhere);
});

journey("Shift three times, and Back does not return", { expected }, async (one) => {
  const { page, tap, head } = one;
  await tap(opening.begin);
  await one.home();
  await tap(common.menu);
  await tap(home.menu.safety);
  await head(words.safety.page.head);
  // Twice is not enough, nor is Shift as part of writing.
  await page.keyboard.press("Shift");
  await page.keyboard.press("Shift");
  await page.keyboard.press("a");
  await page.keyboard.press("Shift");
  await head(words.safety.page.head);
  await page.keyboard.press("Shift");
  await page.keyboard.press("Shift");
  await page.waitForURL(elsewhere);
  await page.evaluate(() => history.back());
  // It may come by on its way, blank; it does not stay.
  await page.waitForTimeout(300);
  await expect.poll(() => page.url()).toBe(elsewhere);
  // Whoever opens it anew comes in.
  await page.goto(one.origin);
  await page.getByRole("button", { name: common.menu }).waitFor();
});
