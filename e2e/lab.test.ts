// The lab: levers by hand and by key, stories, what a pause does, a link that opens the same and tells nothing.
import { expect } from "vitest";
import { words } from "../app/words/index.ts";
import { journey, open, wide, type Journey } from "./harness.ts";
import { seed } from "./seed.ts";

const { common, home, lab } = words;

async function toLab(here: Journey): Promise<void> {
  await seed(here, []);
  await here.tap(common.menu);
  await here.tap(home.menu.lab);
  await here.head(lab.head);
}

/** The clipboard of a browser without a screen refuses; what would have been in it is kept here. */
const listening = () =>
  Object.defineProperty(navigator, "clipboard", {
    value: { writeText: (text: string) => Promise.resolve(Object.assign(globalThis, { copied: text })) },
  });

journey(
  "a story, a pause, a lever by key; the link opens the same and holds no word",
  { before: listening },
  async (here) => {
    await toLab(here);
    await here.page.getByText(lab.fate["dies-down"]).waitFor();
    await here.tap(lab.story["feeds-itself"].name);
    await here.page.getByText(lab.story["feeds-itself"].notice).waitFor();
    await here.page.getByText(lab.fate["feeds-itself"]).waitFor();
    await here.tap(lab.pause);
    await here.page.getByText(/bought some time/).waitFor();
    // Fewer steps back, with the keyboard alone: Alex goes less far, and the loop no longer feeds itself.
    const retreat = here.page.getByLabel(lab.lever.retreat.chase);
    await retreat.focus();
    for (let i = 0; i < 5; i += 1) await here.page.keyboard.press("ArrowLeft");
    await here.page.getByText(lab.fate["dies-down"]).waitFor();
    await here.page.getByText(lab.moved).waitFor();
    await here.tap(lab.numbers);
    expect(await here.page.getByRole("row").count()).toBe(11);
    await here.tap(lab.copy);
    await here.page.getByText(lab.copied).waitFor();
    const link = await here.page.evaluate(() => (globalThis as unknown as { copied: string }).copied);
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#\/lab\/chase(\.[ps]?\d+)+$/);
    const other = await open({ origin: here.origin });
    try {
      await other.page.goto(link);
      await other.page.reload();
      await other.head(lab.head);
      expect(await other.page.getByLabel(lab.lever.retreat.chase).inputValue()).toBe("0.25");
      await other.page.getByText(lab.clear).waitFor();
      // The address is empty again at once.
      expect(new URL(other.page.url()).hash).toBe("");
      expect(other.faults).toEqual([]);
    } finally {
      await other.context.close();
    }
    // Nothing to show yet of one's own: it says what it needs.
    await here.tap(lab.own);
    await here.page.getByText(lab.ownText.none).waitFor();
    await here.page.goBack();
    expect(await here.page.getByLabel(lab.lever.retreat.chase).inputValue()).toBe("0.25");
  },
);

journey("it moves by itself, and stops when asked", { motion: true, size: wide }, async (here) => {
  await toLab(here);
  const day = here.page.getByLabel(lab.day, { exact: true });
  const at = async () => Number(await day.inputValue());
  const first = await at();
  await expect.poll(at).toBeGreaterThan(first + 2);
  await here.tap(lab.stop);
  const stopped = await at();
  await here.page.waitForTimeout(400);
  expect(await at()).toBe(stopped);
  await day.fill("40");
  await here.page.waitForTimeout(200);
  expect(await at()).toBe(40);
});
