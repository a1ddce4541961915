// A therapist's screens: what arrives while they look, what stays on their device, what goes on paper.
import type { Web } from "@refrain/server/web";
import { afterAll, beforeAll, expect, test } from "vitest";
import { words } from "../app/words/index.ts";
import { arrive, openGallery, serveGallery, show } from "./gallery.ts";
import { open, phone, wide, type Journey } from "./harness.ts";

const { room } = words;
const large = { width: 1920, height: 1080 };

let web: Web;
let one: Journey;
beforeAll(async () => {
  web = await serveGallery();
  const origin = `http://127.0.0.1:${web.port}`;
  one = await open({ origin });
  await openGallery(one.page, origin);
});
afterAll(async () => {
  await one?.context.close();
  await web?.stop();
});

async function inGallery(size: typeof large, walk: (one: Journey) => Promise<void>): Promise<void> {
  await one.page.setViewportSize(size);
  await walk(one);
  expect(one.faults).toEqual([]);
}

test("map with us: a half that arrives fills its lobe on the open page; nothing is said of what is not there", async () => {
  await inGallery(large, async ({ page, has }) => {
    const aloud = (station: string) => page.locator(`[data-station="${station}"]`).getAttribute("aria-label");
    const status = page.getByRole("status");
    await show(page, "room-live");
    expect(await aloud("one-underneath")).not.toContain("ashamed");
    expect(await aloud("two-underneath")).toContain("unimportant");
    expect(await status.textContent()).toBe(room.loop.whose("Sam"));
    expect(await has("waiting")).toBe(false);

    await arrive(page);
    await expect.poll(() => aloud("one-underneath")).toContain("ashamed");
    expect(await status.textContent()).toBe(room.loop.both);
  });
});

test("the figure fills a large screen, and arrow keys read it out station by station", async () => {
  await inGallery(large, async ({ page }) => {
    await show(page, "room-loop");
    const figure = await page.getByRole("group", { name: "Sam" }).first().boundingBox();
    expect(figure?.height).toBeGreaterThan(0.75 * large.height);
    expect((figure?.y ?? 0) + (figure?.height ?? 0)).toBeLessThanOrEqual(large.height);
    await page.keyboard.press("ArrowRight");
    for (let i = 0; i < 3; i += 1) await page.keyboard.press("ArrowRight");
    const ashamed = page.getByText("Ashamed", { exact: true });
    await ashamed.waitFor();
    expect(await ashamed.evaluate((p) => Number.parseFloat(getComputedStyle(p).fontSize))).toBeGreaterThan(
      50,
    );
    await page.keyboard.press("Escape");
    await ashamed.waitFor({ state: "detached" });
    // From right to left the way on is the other arrow.
    await page.evaluate(() => void (document.documentElement.dir = "rtl"));
    for (let i = 0; i < 4; i += 1) await page.keyboard.press("ArrowLeft");
    await ashamed.waitFor();
    await page.keyboard.press("ArrowRight");
    await ashamed.waitFor({ state: "detached" });
  });
});

test("seen until here: by the button, not by looking", async () => {
  await inGallery(phone, async ({ page, tap, head }) => {
    await show(page, "room-couple");
    await tap(room.couple.fresh);
    await head(room.fresh.head);
    await tap(words.common.back);
    await page.getByText(room.list.fresh(2)).waitFor();
    await tap(room.couple.fresh);
    await tap(room.fresh.seen);
    await head(room.fresh.none);
    await tap(words.common.back);
    await page.getByText(room.list.nothingNew).waitFor();
  });
});

test("a note of one's own is kept with every letter and goes when it is deleted", async () => {
  await inGallery(phone, async ({ page, tap, head }) => {
    const { notes } = room;
    await show(page, "room-couple");
    await tap(room.couple.notes);
    await head(notes.head);
    await page.getByLabel(notes.note).fill("They laughed today.");
    await page.getByLabel(notes.label).fill("Tuesdays");
    await tap(words.common.back);
    await page.getByText(room.couple.words).waitFor();
    await tap(room.couple.notes);
    await expect.poll(() => page.getByLabel(notes.note).inputValue()).toBe("They laughed today.");
    await tap(notes.remove);
    await tap(notes.yes);
    await tap(words.common.back);
    await tap(room.couple.notes);
    await expect.poll(() => page.getByLabel(notes.label).inputValue()).toBe("Tuesdays");
    expect(await page.getByLabel(notes.note).inputValue()).toBe("");
  });
});

const onPaper = [
  "room-print",
  "room-weeks",
  "room-loop",
  "loop-whole",
  "weeks",
  "sheet-after",
  "sheet-away",
  "sheet-new",
  "sheet-pause",
  "ours-card",
];

test("on paper: each on one page, of A4 and of Letter, from a wide screen and from a phone", async () => {
  for (const size of [wide, phone])
    await inGallery(size, async ({ page }) => {
      for (const state of onPaper) {
        await show(page, state);
        for (const format of ["A4", "Letter"]) {
          const pdf = await page.pdf({ format });
          expect([state, format, pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length]).toEqual([
            state,
            format,
            1,
          ]);
        }
      }
      await show(page, "room-loop");
      const lying = await page.pdf({ format: "A4", landscape: true });
      expect(lying.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
    });
});
