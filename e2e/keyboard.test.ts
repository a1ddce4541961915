// A new user who has only a keyboard, from the opening to their first loop.
import { expect } from "vitest";
import { dance, words } from "../app/words/index.ts";
import { journey, type Journey } from "./harness.ts";
import { eggEvening, seed } from "./seed.ts";
import { away } from "./walks.ts";

const { opening, safety, map, loop, common, home, settings, breath } = words;

interface Focused {
  readonly name: string;
  /** Its place in the document. */
  readonly order: number;
  readonly ringed: boolean;
  /** At least a part of it is in sight, and not under something else. */
  readonly seen: boolean;
}

const focused = (page: Journey["page"]): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
    const style = getComputedStyle(element);
    const ring = element.querySelector('[class*="ring"]');
    const ringed =
      (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) ||
      (ring !== null && getComputedStyle(ring).visibility === "visible");
    const { left, top, width, height } = (
      element.querySelector(":scope > rect") ?? element
    ).getBoundingClientRect();
    const seen = [0.1, 0.5, 0.9].some((part) => {
      const there = document.elementFromPoint(left + width / 2, top + height * part);
      return there !== null && (element.contains(there) || there.contains(element));
    });
    return {
      name: (element.getAttribute("aria-label") ?? label ?? element.textContent ?? "").trim(),
      order: [...document.querySelectorAll("*")].indexOf(element),
      ringed: element.matches(":focus-visible") && ringed,
      seen,
    };
  });

/** Tab until this has the focus; every stop on the way is in the order of the page, ringed and in sight. */
async function tabTo({ page }: Journey, name: string): Promise<void> {
  const stops: string[] = [];
  let last = (await focused(page)).order;
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press("Tab");
    const at = await focused(page);
    stops.push(at.name);
    expect(at, `the focus at “${at.name}”, on the way to “${name}”`).toMatchObject({
      ringed: true,
      seen: true,
    });
    expect(at.order, `the order at ${stops.join(" → ")}`).toBeGreaterThan(last);
    last = at.order;
    if (at.name.startsWith(name)) return;
  }
  throw new Error(`no way to “${name}”: ${stops.join(" → ")}`);
}

/** A new screen: its head has the focus, so that it is read out and Tab goes on from there. */
const arrived = async (one: Journey, text: string): Promise<void> => {
  await one.head(text);
  await expect.poll(async () => (await focused(one.page)).name).toBe(text);
};

journey("keyboard only, from the opening to the first loop", async (one) => {
  const { page } = one;
  const { keyboard } = page;
  const press = async (name: string, key = "Enter") => {
    await tabTo(one, name);
    await keyboard.press(key);
  };
  await arrived(one, opening.neither);
  await press(opening.begin);
  await arrived(one, opening.question.head);
  await press(opening.question.away[0]!, "Space");
  await arrived(one, safety.alone.head);
  await press(safety.alone.yes);
  await arrived(one, safety.check.head);
  await press(safety.check.none);
  await arrived(one, opening.names.head);
  await tabTo(one, opening.names.mine);
  await keyboard.type("Alex");
  await tabTo(one, opening.names.theirs);
  await keyboard.type("Sam");
  await press(opening.names.keep);

  await arrived(one, map.trigger.head);
  await press(away.seen);
  await arrived(one, map.move.head);
  await tabTo(one, dance.moveKinds.distance);
  await keyboard.press("ArrowRight");
  expect((await focused(page)).name).toBe(dance.moveKinds.pursue);
  await keyboard.press("ArrowLeft");
  expect((await focused(page)).name).toBe(dance.moveKinds.distance);
  await press(away.did);
  await arrived(one, map.surface.head);
  await press(away.showed);
  await arrived(one, map.story.head);
  await press(away.story);
  await arrived(one, map.underneath.head);
  await press(away.family);
  await press(away.felt);
  await press(map.underneath.keep("").split("“")[0]!.trim());
  await arrived(one, map.need.head);
  await press(away.need);
  await press(map.need.finish);
  await arrived(one, map.otherHalf.head);
  await press(map.otherHalf.open);
  await arrived(one, loop.figure);

  // The stations, in the order of the dance, one Tab each.
  await tabTo(one, `Alex, ${dance.stations.trigger}`);
  const has = (name: string) => expect.poll(async () => (await focused(page)).name).toContain(name);
  const pressed = (id: string) => page.locator(`[data-station="${id}"][aria-pressed="true"]`).waitFor();
  const none = () => page.locator('[aria-pressed="true"]').waitFor({ state: "detached" });
  await keyboard.press("Enter");
  // One in hand has the focus, leads to the next, and gives the focus back to the one that was seen last.
  await pressed("one-trigger");
  await has(away.seen);
  await press(loop.next);
  await pressed("one-story");
  await keyboard.press("Escape");
  await none();
  await has(`Alex, ${dance.stations.story}`);
  await keyboard.press("Enter");
  await press(loop.close);
  await none();
  await has(`Alex, ${dance.stations.story}`);
  // With one in hand, nothing behind it takes the focus out of sight.
  await keyboard.press("Enter");
  await press(loop.next);
  await pressed("one-surface");
  await tabTo(one, common.toHome);
  await keyboard.press("Escape");
  await none();
  await has(common.toHome);

  // Where a button is gone, the focus is on what stands there instead.
  await page.getByRole("button", { name: loop.notQuite }).focus();
  await keyboard.press("Shift+Tab");
  await has(loop.mineAlone);
  await keyboard.press("Enter");
  await has(loop.completeAlone);
  await press(loop.remove);
  await has(loop.removeSure);
  await press(common.notNow);
  await has(loop.remove);
});

journey("the focus is in sight on the way back, and when the text grows; a breath is told", async (one) => {
  const { page } = one;
  await seed(one, eggEvening());
  await one.tap(common.menu);
  await one.tap(home.menu.settings);
  await one.head(settings.head);
  await page.getByRole("button", { name: settings.delete }).focus();
  await page.keyboard.press("Enter");
  await one.head(settings.deleting.head);
  await page.goBack();
  await arrived(one, settings.head);
  expect(await focused(page)).toMatchObject({ seen: true });
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.getByRole("button", { name: settings.sizes.larger, exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => getComputedStyle(document.documentElement).fontSize === "21px");
  await expect.poll(() => focused(page)).toMatchObject({ name: settings.sizes.larger, seen: true });
  await one.home();
  await one.tap(home.doors.now[1] ?? "");
  await arrived(one, breath.in);
  await page.locator("h1 [aria-live=polite]").getByText(breath.out).waitFor();
});
