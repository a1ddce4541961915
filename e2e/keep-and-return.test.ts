// Kept as you left it: a reload at any moment loses nothing, at every screen of the map, not a letter in mid-word.
import { expect } from "vitest";
import { words } from "../app/words/index.ts";
import { journey, type Journey } from "./harness.ts";
import { away, toFirstMap } from "./walks.ts";

const { common, safety, map, home } = words;

/** Types letter by letter, as a person does, and reloads at once. */
async function typeAndReload({ page }: Journey, label: string, text: string): Promise<void> {
  await page.getByLabel(label).click();
  await page.keyboard.type(text);
  await page.reload();
  await expect.poll(() => page.getByLabel(label).inputValue()).toBe(text);
}

journey("a reload in mid-word keeps every letter, at every screen with words", async (one) => {
  const { tap, head, page } = one;
  await toFirstMap(one);
  await tap(common.moreWords);
  await typeAndReload(one, map.trigger.label, "You looked at your pho");
  await tap(common.next);
  await head(map.move.head);
  await typeAndReload(one, map.move.label, "I wen");
  await tap(away.did);
  await tap(common.next);
  await typeAndReload(one, map.surface.label, "flat, like a wal");
  await tap(common.next);
  await typeAndReload(one, map.story.you, "You’d rather be alon");
  await typeAndReload(one, map.story.us, "We nev");
  await tap(common.next);
  await typeAndReload(one, map.underneath.label, "as if I were ni");
  await tap(map.underneath.from);
  await typeAndReload(one, map.underneath.fromLabel, "at seven, in the kitche").catch(async () => {
    // The private part folds up again; it is opened by hand and the words are there.
    await tap(map.underneath.from);
    expect(await page.getByLabel(map.underneath.fromLabel).inputValue()).toBe("at seven, in the kitche");
  });
});

journey("a reload at every screen of the map goes on at that screen with what was touched", async (one) => {
  const { tap, head, page } = one;
  const pressed = (name: string) => page.getByRole("button", { name, pressed: true }).waitFor();
  const again = async (text: string) => {
    await page.reload();
    await head(text);
  };
  await toFirstMap(one);
  await again(map.trigger.head);
  await tap(away.seen);
  await again(map.move.head);
  await tap(away.did);
  await again(map.surface.head);
  await tap("Chest");
  await again(map.surface.head);
  await pressed("Chest");
  await tap(away.showed);
  await again(map.story.head);
  await tap(away.story);
  await tap(away.family);
  await tap(away.felt);
  await again(map.underneath.head);
  await pressed(away.felt);
  await tap(/^Keep “/);
  await tap(away.need);
  await tap(away.aim!);
  await again(map.need.head);
  await pressed(away.need);
  await pressed(away.aim!);
  // From Home too: the half lies where it was left.
  await one.home();
  await tap(home.goOn(undefined, 6));
  // The private lines were passed on a page that is gone: before the first map they are asked again.
  await tap(safety.alone.yes);
  await tap(safety.check.none);
  await head(map.need.head);
  await page.goBack();
  await tap(home.doors.just[0]!);
  await head(map.need.head);
  await tap(map.need.finish);
  await head(map.otherHalf.head);
  await again(map.otherHalf.head);
});
