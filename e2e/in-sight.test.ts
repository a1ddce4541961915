// What is to be read, or was just opened, does not lie under the actions at the foot of a small phone.
import type { Web } from "@refrain/server/web";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { words } from "../app/words/index.ts";
import { openGallery, serveGallery, show } from "./gallery.ts";
import { open } from "./harness.ts";

let web: Web;
beforeAll(async () => void (web = await serveGallery()));
afterAll(() => web?.stop());

async function on(width: number, height: number, look: (page: Page) => Promise<void>): Promise<void> {
  const origin = `http://127.0.0.1:${web.port}`;
  const { page, context } = await open({ origin, context: { viewport: { width, height } } });
  try {
    await openGallery(page, origin);
    await look(page);
  } finally {
    await context.close();
  }
}

/** How far the last thing that the selector names reaches below the top of the actions, px. */
const under = (page: Page, selector: string): Promise<number> =>
  page.evaluate((selector) => {
    const last = [...document.querySelectorAll(selector)].at(-1)?.getBoundingClientRect();
    const actions = document.querySelector("main > :last-child")?.getBoundingClientRect();
    return (last?.bottom ?? Infinity) - (actions?.top ?? 0);
  }, selector);

test.each([
  [320, 568, 16],
  [320, 568, 32],
  [640, 360, 16],
])("the five lines of the check, and what follows a yes, at %i × %i, text of %i px", (width, height, px) =>
  on(width, height, async (page) => {
    for (const state of ["check", "after-yes", "just-me"]) {
      await show(page, state);
      await page.evaluate((size) => void (document.documentElement.style.fontSize = size), `${px}px`);
      expect(await under(page, "main > :nth-last-child(2)"), state).toBeLessThanOrEqual(0);
    }
  }),
);

test("what is chosen stays in sight on a small screen", () =>
  on(320, 568, async (page) => {
    await show(page, "map-5");
    await page.evaluate(() => void (document.documentElement.style.fontSize = "32px"));
    await page.getByRole("button", { name: "Shame" }).click();
    const chosen = page.getByRole("button", { name: "Ashamed", exact: true });
    await chosen.click();
    await page.getByRole("button", { name: words.map.underneath.from }).waitFor();
    await page.waitForTimeout(300);
    const { y } = (await chosen.boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(568);
  }));

test("what a choice opens on the map comes into sight", () =>
  on(360, 740, async (page) => {
    const { underneath } = words.map;
    for (const family of ["Fear", "Longing"]) {
      await show(page, "map-5");
      await page.getByRole("button", { name: family }).click();
      await expect.poll(() => under(page, "[aria-expanded=true] + *")).toBeLessThanOrEqual(0);
      await page.locator("[aria-expanded=true] + * button").first().click();
      await page.getByRole("button", { name: underneath.from }).waitFor();
      await expect.poll(() => under(page, "main button[aria-expanded]")).toBeLessThanOrEqual(0);
    }
    // What stood open on arriving moves nothing.
    await show(page, "map-5-chosen");
    expect(await page.evaluate(() => scrollY)).toBe(0);
  }));
