// The egg evening, played from the first screen, and taken away.
import { expect } from "vitest";
import { eggRepairs } from "@refrain/core/dance";
import { words } from "../app/words/index.ts";
import { journey } from "./harness.ts";

const { opening, loop, home, common } = words;
const { eggs } = loop;

journey(
  "the opening draws itself when motion is wanted, and can be skipped",
  { motion: true },
  async (one) => {
    const { page, tap, head } = one;
    await page.getByText(opening.lines[0]!).waitFor();
    expect(await page.getByRole("button", { name: opening.begin }).count()).toBe(0);
    await tap(opening.skip);
    await head(opening.neither);
    await page.getByText(opening.thisIs).waitFor();
  },
);

journey("the egg evening: old dance, pause, both repairs, new dance; then no more", async (one) => {
  const { page, tap, head, has } = one;
  await tap(opening.eggs);
  await head(eggs.old[0]!);
  const figure = page.getByRole("list", { name: loop.stations });
  expect(await figure.getByRole("button").count()).toBe(12);
  await one.touch("one-underneath");
  await page.locator('[data-station="one-underneath"][aria-pressed="true"]').waitFor();
  await one.touch("one-underneath");
  await tap(eggs.next);
  await head(eggs.pause[0]!);
  expect(await has("20:40")).toBe(true);
  // Back is one scene back, and no more.
  await page.goBack();
  await head(eggs.old[0]!);
  await page.goForward();
  await head(eggs.pause[0]!);
  await tap(eggs.next);
  await head(eggs.repairOne[0]!);
  expect(await has(eggRepairs.one)).toBe(true);
  await tap(eggs.next);
  await head(eggs.repairTwo[0]!);
  expect(await has(eggRepairs.two)).toBe(true);
  await tap(eggs.next);
  await head(eggs.fresh[0]!);
  await figure.waitFor({ state: "attached" });
  await tap(eggs.remove);
  await tap(opening.begin);
  await one.home();
  await tap(common.menu);
  await head(home.menu.head);
  expect(await page.getByRole("button", { name: home.menu.eggs }).count()).toBe(0);
  await page.getByRole("button", { name: home.menu.settings }).waitFor();
});
