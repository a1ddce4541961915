// Leaving quickly, from anywhere, with and without JavaScript.
import { expect } from "vitest";
import { words } from "../app/words/index.ts";
import { journey, type Journey } from "./harness.ts";

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

async function toSafety({ tap, head, home: toHome }: Journey): Promise<void> {
  await tap(opening.begin);
  await toHome();
  await tap(common.menu);
  await tap(home.menu.safety);
  await head(words.safety.page.head);
}

journey("Shift three times, and Back does not return", { expected }, async (one) => {
  const { page, head } = one;
  await toSafety(one);
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

journey("a reload while the other page is on its way opens Home", { expected }, async (one) => {
  const { page } = one;
  await toSafety(one);
  // A line that hangs: the other page never comes, and whoever waits for it reloads.
  await page.evaluate(() => addEventListener("click", () => setTimeout(() => location.reload(), 1_000)));
  let asked = () => {};
  const begun = new Promise<void>((done) => (asked = done));
  await page.route(elsewhere, () => asked());
  await page.getByRole("link", { name: common.exit }).click({ noWaitAfter: true });
  await begun;
  await page.getByRole("button", { name: home.doors.now[1]!, exact: true }).waitFor();
  expect(await one.has(words.safety.page.lead)).toBe(false);
});

journey("opened anew in the same tab, Back leads to no screen from before", { expected }, async (one) => {
  const { page, tap, head } = one;
  await toSafety(one);
  await tap(words.safety.page.otherWays);
  await head(words.safety.weighs.head);
  await page.getByRole("link", { name: common.exit }).click();
  await page.waitForURL(elsewhere);
  await page.goto(one.origin);
  await page.getByRole("button", { name: common.menu }).waitFor();
  // What is opened from now on can be gone back to, and survives a reload.
  await tap(common.menu);
  await head(home.menu.head);
  await page.reload();
  await head(home.menu.head);
  await page.goBack();
  await page.getByRole("button", { name: home.doors.now[1]!, exact: true }).waitFor();
  for (let i = 0; i < 4; i += 1) {
    await page.evaluate(() => setTimeout(() => history.back()));
    // Here too it may come by, blank.
    await page.waitForTimeout(500);
    await expect.poll(() => page.url()).toBe(elsewhere);
  }
});

journey("in every tab at once", { expected }, async (one) => {
  const { page } = one;
  await toSafety(one);
  const other = await one.context.newPage();
  await other.goto("/");
  await other.getByRole("link", { name: common.exit }).click();
  await other.waitForURL(elsewhere);
  await page.waitForURL(elsewhere);
});
