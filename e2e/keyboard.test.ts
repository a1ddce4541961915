// A new user who has only a keyboard, from the opening to their first loop.
import { expect } from "vitest";
import { dance, words } from "../app/words/index.ts";
import { journey, type Journey } from "./harness.ts";
import { away } from "./walks.ts";

const { opening, safety, map, loop } = words;

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
  await keyboard.press("Enter");
  await page.locator('[data-station="one-trigger"][aria-pressed="true"]').waitFor();
  await keyboard.press("Enter");
  await page.locator('[data-station="one-trigger"][aria-pressed="false"]').waitFor();
  await press(loop.mineAlone);
  await page.getByRole("button", { name: loop.mineAlone }).waitFor({ state: "detached" });
});
