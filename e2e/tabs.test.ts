// Two tabs of one profile, open at once: both write, both see all of it.
import { expect } from "vitest";
import { words } from "../app/words/index.ts";
import { cached, hands, journey } from "./harness.ts";
import { after, away, mapHalf, toLoops } from "./walks.ts";
import { seed } from "./seed.ts";

const { map, loop, home } = words;

journey("two tabs map at once, both keep, both see both", { context: cached }, async (one) => {
  await seed(
    one,
    [
      {
        v: 1,
        kind: "couple-set",
        partners: {
          one: { name: "Alex", hue: "teal", shape: "circle" },
          two: { name: "Sam", hue: "apricot", shape: "square" },
        },
      },
    ],
    { opened: true, justMe: true },
  );
  const left = hands(one.page);
  const right = hands(await one.context.newPage());
  await right.page.goto("/");
  // Each begins a half of its own: neither finds the other's half-way.
  for (const { page } of [left, right]) await page.getByRole("button", { name: words.common.menu }).waitFor();
  // A tab behind another one draws once a second; whoever acts is in front.
  const toLast = async ({ page, tap, head }: typeof left, taps: typeof away) => {
    await page.bringToFront();
    await tap(home.doors.just[0]!);
    await mapHalf({ head, tap: async (name) => (name === map.need.finish ? undefined : tap(name)) }, taps);
  };
  await toLast(left, away);
  await toLast(right, after);
  await Promise.all([left.tap(map.need.finish), right.tap(map.need.finish)]);
  await Promise.all([left.head(map.otherHalf.head), right.head(map.otherHalf.head)]);
  for (const tab of [left, right]) {
    await tab.page.bringToFront();
    await tab.tap(map.otherHalf.open);
    await tab.head(loop.figure);
    await tab.home();
    await toLoops(tab);
    await tab.head(loop.list.head);
    await expect.poll(() => tab.page.getByText(loop.list.oneHalf).count()).toBe(2);
  }

  await left.page.bringToFront();
  // What one names while the other only looks is seen there without a reload.
  await left.page.getByText("goes quiet", { exact: false }).first().click();
  await left.tap(loop.nameIt);
  await left.page.getByLabel(loop.name.label).fill("the egg thing");
  await left.tap(loop.name.keep);
  await right.head("the egg thing");
  // Everything deleted in one is gone in the other.
  await left.home();
  await left.tap(words.common.menu);
  await left.tap(home.menu.settings);
  await left.tap(words.settings.delete);
  await left.tap(words.settings.deleting.yes);
  await Promise.all([left.head(words.opening.neither), right.head(words.opening.neither)]);
});
