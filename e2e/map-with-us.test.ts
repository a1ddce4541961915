// Map with us: two phones, a therapist's large screen, and the loop that fills as the two release their halves.
import { expect } from "vitest";
import { words } from "../app/words/index.ts";
import { journey, open, wide, type Journey } from "./harness.ts";
import { seed } from "./seed.ts";
import { agree, meet, shows, toChair } from "./three.ts";
import { alexHas, episode, pair, patience, samMaps } from "./two.ts";

const { chair, common, loop, ours, oursFirst, room, safety } = words;

/** Alex gives the half of this evening, and Sam writes and gives the other: neither has read the other's before. */
async function bothGive(alex: Journey, sam: Journey): Promise<void> {
  await alex.page.goto(`/#/loop/${episode}`);
  await alex.tap(loop.giveHalf("Sam"));
  await alex.tap(ours.evening.own);
  await alex.tap(ours.give.keep);
  await alex.head(ours.kept.head);
  await sam.home();
  await sam.page.getByRole("button", { name: oursFirst.offered }).click(patience);
  await sam.page.getByText(oursFirst.offered).first().click();
  await sam.tap(safety.alone.yes);
  await sam.tap(safety.check.none);
  await samMaps(sam);
  await sam.tap(ours.evening.own);
  await sam.tap(ours.give.keep);
}

/** What both released goes home on one page, and the drawing on the screen goes on. */
async function prints(therapist: Journey): Promise<void> {
  const { page } = therapist;
  await therapist.tap(common.back);
  await therapist.tap(room.couple.print);
  await page.locator('[data-station="two-underneath"]').waitFor(patience);
  await page.evaluate(() => {
    window.print = () => void Object.assign(globalThis, { printed: true });
  });
  await therapist.tap(room.print.print);
  expect(await page.evaluate(() => "printed" in globalThis)).toBe(true);
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
  await therapist.tap(common.back);
  await therapist.tap(room.couple.live);
  await therapist.head(room.live.head);
}

journey(
  "map with us: the loop on the therapist's screen fills half by half as the two release it, and is printed",
  async (alex) => {
    const [sam, therapist] = [await open(), await open({ size: wide })];
    const { page } = therapist;
    const aloud = (station: string) => page.locator(`[data-station="${station}"]`).getAttribute("aria-label");
    const fills = (station: string, text: string) =>
      expect.poll(() => aloud(station), patience).toContain(text);
    try {
      await seed(alex, alexHas);
      await pair(alex, sam);
      await meet(alex, therapist);
      await agree(alex, sam);
      await page.getByRole("button", { name: room.two }).click(patience);
      await therapist.tap(room.couple.live);
      await therapist.head(room.live.head);
      const status = page.getByRole("status");
      expect(await status.textContent()).toBe(room.loop.none);
      await bothGive(alex, sam);
      // Given to each other is not shown to anybody else.
      expect(await status.textContent()).toBe(room.loop.none);

      await toChair(alex);
      await shows(alex, chair.items.names);
      await fills("one-move", "Alex");
      expect(await status.textContent()).toBe(room.loop.none);
      await shows(alex, /^Your half of/);
      await fills("one-underneath", "ashamed");
      expect(await status.textContent()).toBe(room.loop.whose("Alex"));
      expect(await aloud("two-underneath")).not.toContain("alone");
      await toChair(sam);
      await shows(sam, /^Your half of/);
      await fills("two-underneath", "alone");
      await expect.poll(() => status.textContent()).toBe(room.loop.both);
      expect(await therapist.has("The more Sam follows, the more Alex goes quiet")).toBe(true);

      await prints(therapist);
      // One thing taken back goes from the screen the same way.
      await alex.tap(`${chair.choose.takeBack} Your half of`);
      await expect.poll(() => status.textContent(), patience).toBe(room.loop.whose("Sam"));
      for (const one of [sam, therapist]) expect(one.faults).toEqual([]);
    } finally {
      await Promise.all([sam.context.close(), therapist.context.close()]);
    }
  },
);
