// Two people and their therapist, each on a device of their own, and the real server between them.
import { text } from "node:stream/consumers";
import { expect } from "vitest";
import { words } from "../app/words/index.ts";
import { journey, open, type Journey } from "./harness.ts";
import { seed } from "./seed.ts";
import { agree, looks, meet } from "./three.ts";
import { alexHas, pair, patience } from "./two.ts";

const { chair, common, home, opening, room, settings } = words;

/** What only Alex's half says. */
const said = "Where’s the eggs";

const note = "Spoke softly today.";

/** Kept with every letter, through a reload, and taken out as a file. */
async function writesNote(therapist: Journey): Promise<void> {
  const { page } = therapist;
  await therapist.tap(room.couple.notes);
  await page.getByLabel(room.notes.note).fill(note);
  await page.reload();
  await expect.poll(() => page.getByLabel(room.notes.note).inputValue()).toBe(note);
  const saving = page.waitForEvent("download");
  await therapist.tap(room.notes.save);
  const file = await (await saving).createReadStream();
  expect(await text(file)).toContain(note);
  await therapist.tap(common.back);
}

/** Everything unfinished that lies on this device. */
const kept = ({ page }: Journey): Promise<string> =>
  page.evaluate(async () => {
    const found: unknown[] = [Object.entries(localStorage)];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? "");
        opening.addEventListener("success", () => resolve(opening.result));
        opening.addEventListener("error", () => reject(opening.error ?? new Error("not opened")));
      });
      if (db.objectStoreNames.contains("drafts"))
        found.push(
          await new Promise((resolve) => {
            const all = db.transaction("drafts").objectStore("drafts").getAll();
            all.addEventListener("success", () => resolve(all.result));
          }),
        );
      db.close();
    }
    return JSON.stringify(found);
  });

async function showsHalf(one: Journey): Promise<void> {
  await one.tap(/^Your half of/);
  await one.head(chair.preview.head);
  expect(await one.has(said)).toBe(true);
  expect(await one.has("at seven, in the kitchen")).toBe(false);
  await one.tap(chair.preview.show);
  await one.head(chair.choose.head);
}

journey("two and a therapist: asked, agreed, shown, taken back, and stopped by one alone", async (alex) => {
  const [sam, therapist] = [await open(), await open()];
  try {
    await seed(alex, alexHas);
    await pair(alex, sam);
    await meet(alex, therapist);
    await agree(alex, sam);
    await showsHalf(alex);
    await looks(therapist);
    await therapist.page.getByRole("button", { name: room.two }).click(patience);

    // Shown: Sam sees how much, the therapist what.
    await sam.page.getByText(chair.choose.theirsCount("Alex", 1)).waitFor(patience);
    await therapist.page.getByText(said, { exact: false }).first().waitFor(patience);
    expect(await therapist.has("at seven, in the kitchen")).toBe(false);

    await alex.tap(chair.choose.takeBack);
    await alex.page.getByText(chair.choose.takenBack).waitFor();
    await looks(therapist);
    await therapist.page
      .getByText(said, { exact: false })
      .first()
      .waitFor({ state: "detached", ...patience });

    // The therapist is away while Sam stops it, and Alex adds something before hearing of it.
    await showsHalf(alex);
    await looks(therapist);
    await therapist.page.getByText(said, { exact: false }).first().waitFor(patience);
    await therapist.context.setOffline(true);
    await alex.context.setOffline(true);
    await sam.tap(chair.choose.stop);
    await sam.head(chair.stop.head);
    await sam.tap(chair.stop.yes);
    await sam.head(chair.hub.ended);
    await alex.tap(chair.items.names);
    await alex.tap(chair.preview.show);
    await alex.context.setOffline(false);
    await looks(alex);
    await alex.page.getByRole("heading", { level: 1, name: chair.hub.ended }).waitFor(patience);
    await therapist.context.setOffline(false);
    await looks(therapist);
    await therapist.page
      .getByText(said, { exact: false })
      .first()
      .waitFor({ state: "detached", ...patience });
    await therapist.home();
    await therapist.page.getByText(room.list.closed).waitFor(patience);
    // The line is the therapist's to take away, with what they kept about it; it does not come back.
    await therapist.tap(room.two);
    await therapist.tap(room.couple.notes);
    await therapist.page.getByLabel(room.notes.note).fill(note);
    await therapist.tap(common.back);
    await therapist.tap(room.couple.remove);
    await therapist.tap(room.couple.removeYes);
    await therapist.head(room.list.empty);
    expect(await kept(therapist)).not.toContain(note);
    await looks(therapist);
    await therapist.page.reload();
    await therapist.head(room.list.empty);
    // Alex's own evening is where it was.
    await alex.home();
    await alex.tap(common.menu);
    await alex.tap(words.home.menu.loops);
    await alex.page.getByText("goes quiet", { exact: false }).first().waitFor();
    for (const one of [alex, sam, therapist])
      expect(
        one.faults.filter((fault) => !/net::|Failed to load|WebSocket|requestfailed/.test(fault)),
      ).toEqual([]);
  } finally {
    await Promise.all([sam.context.close(), therapist.context.close()]);
  }
});

journey("one who works alone shows a therapist what is theirs, and stops", async (alex) => {
  const therapist = await open();
  try {
    await seed(alex, alexHas, { opened: true, justMe: true });
    await meet(alex, therapist);
    await alex.tap(chair.hub.open);
    await alex.head(chair.choose.head);
    await showsHalf(alex);
    await looks(therapist);
    await therapist.page.getByRole("button", { name: room.one }).click(patience);
    await writesNote(therapist);
    await alex.tap(chair.choose.stop);
    await alex.tap(chair.stop.yes);
    await alex.head(chair.hub.ended);
    await looks(therapist);
    await therapist.page.getByText(room.couple.closedHead).waitFor(patience);
    // The note is the therapist's own, and stays; it lies nowhere but here, and goes with everything here.
    await therapist.tap(room.couple.notes);
    await expect.poll(() => therapist.page.getByLabel(room.notes.note).inputValue()).toBe(note);
    expect(await kept(therapist)).toContain(note);
    await therapist.home();
    await therapist.tap(common.menu);
    await therapist.tap(home.menu.settings);
    await therapist.tap(settings.delete);
    await therapist.tap(settings.deleting.yes);
    await therapist.head(opening.neither);
    expect(await kept(therapist)).not.toContain(note);
    expect(therapist.faults).toEqual([]);
  } finally {
    await therapist.context.close();
  }
});
