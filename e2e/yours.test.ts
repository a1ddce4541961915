// Yours: everything out as a file, everything gone, everything back; and the settings.
import { join } from "node:path";
import { mkdtempSync, rmSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect } from "vitest";
import { words } from "../app/words/index.ts";
import { cached, hands, journey, type Journey } from "./harness.ts";
import { toLoops } from "./walks.ts";
import { eggEvening, seed } from "./seed.ts";

const { common, home, loop, opening, settings } = words;

const toSettings = async ({ tap, head }: Pick<Journey, "tap" | "head">) => {
  await tap(common.menu);
  await tap(home.menu.settings);
  await head(settings.head);
};
const loops = async (one: Journey): Promise<string> => {
  await one.home();
  await toLoops(one);
  await one.page.getByText("The more Sam follows").first().waitFor();
  const text = await one.page.locator("main").ariaSnapshot();
  await one.home();
  return text;
};

journey(
  "take everything out, delete everything, bring it in: the same loops",
  { context: cached },
  async (one) => {
    const { tap, head, page } = one;
    const folder = mkdtempSync(join(tmpdir(), "refrain-out-"));
    try {
      await seed(one, [...eggEvening(), ...eggEvening("second", Date.UTC(2026, 3, 1)).slice(1)]);
      const before = await loops(one);
      await toSettings(one);
      await tap(settings.keep);
      const downloading = page.waitForEvent("download");
      await tap(settings.keeping.out);
      const file = join(folder, "notes.jsonl");
      await (await downloading).saveAs(file);
      expect(readFileSync(file, "utf8").trim().split("\n")).toHaveLength(1 + 11);

      await one.home();
      await toSettings(one);
      await tap(settings.delete);
      await tap(settings.deleting.yes);
      await head(opening.neither);
      expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
      await tap(opening.begin);
      await one.home();
      await toLoops(one);
      await page.getByText(loop.list.empty).waitFor();

      await one.home();
      await toSettings(one);
      await tap(settings.keep);
      await page.getByLabel(settings.keeping.in).setInputFiles(file);
      await page.getByText(settings.keeping.done(11)).waitFor();
      // A second time nothing is doubled.
      await page.getByLabel(settings.keeping.in).setInputFiles(file);
      await page.getByText(settings.keeping.nothing).waitFor();
      expect(await loops(one)).toBe(before);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

journey("a file that cannot be read is said, and nothing is changed", async (one) => {
  const { tap, page } = one;
  await seed(one, eggEvening());
  await toSettings(one);
  await tap(settings.keep);
  await page.evaluate(() => {
    Blob.prototype.text = () => Promise.reject(new DOMException("gone", "NotReadableError"));
  });
  const file = { name: "notes.jsonl", mimeType: "text/plain", buffer: Buffer.from("{}") };
  await page.getByLabel(settings.keeping.in).setInputFiles(file);
  await page.getByText(settings.keeping.unreadable).waitFor();
});

journey("two tabs bring the same file in at once: nothing is doubled", { context: cached }, async (one) => {
  const { page } = one;
  await seed(one, [{ v: 1, kind: "i-am", place: "one" }]);
  const lines = eggEvening().map((fact, i) => JSON.stringify({ id: `i${i}`, lamport: i, fact }));
  const file = {
    name: "notes.jsonl",
    mimeType: "text/plain",
    buffer: Buffer.from(['{"format":"refrain-history","version":1}', ...lines].join("\n")),
  };
  const other = hands(await one.context.newPage());
  await other.page.goto("/");
  for (const tab of [one, other]) {
    await tab.page.bringToFront();
    await toSettings(tab);
    await tab.tap(settings.keep);
  }
  await Promise.all([page, other.page].map((tab) => tab.getByLabel(settings.keeping.in).setInputFiles(file)));
  const said = [settings.keeping.done(lines.length), settings.keeping.nothing];
  for (const tab of [page, other.page]) await tab.getByText(said[0]!).or(tab.getByText(said[1]!)).waitFor();
  expect((await page.getByText(said[0]!).count()) + (await other.page.getByText(said[0]!).count())).toBe(1);
});

journey("two equal names are not kept, and that is said", async (one) => {
  const { page } = one;
  await seed(one, eggEvening());
  await toSettings(one);
  await page.getByLabel(opening.names.mine, { exact: true }).fill("sam ");
  await page.getByText(opening.names.same).waitFor();
  await page.getByLabel(opening.names.theirs).focus();
  await page.getByText(opening.names.same).waitFor();
  await page.getByLabel(opening.names.mine, { exact: true }).fill("Ada");
  await page.getByText(opening.names.same).waitFor({ state: "detached" });
});

journey(
  "a text longer than can be kept stands whole in its field, and how much is too much is said",
  async (one) => {
    const { page } = one;
    await seed(one, eggEvening());
    await toSettings(one);
    const field = page.getByLabel(opening.names.mine, { exact: true });
    await field.fill("a".repeat(50));
    await page.getByText(common.tooLong(10)).waitFor();
    expect(await field.inputValue()).toHaveLength(50);
    await field.fill("a".repeat(41));
    await page.getByText(common.tooLong(1)).waitFor();
    await field.fill("a".repeat(40));
    await page.getByRole("status").waitFor({ state: "detached" });
  },
);

journey("settings: names, colours, shapes, light, size of text; all still so after a reload", async (one) => {
  const { tap, page } = one;
  await seed(one, eggEvening());
  await toSettings(one);
  await page.getByLabel(opening.names.mine, { exact: true }).fill("Ada");
  await page.getByLabel(opening.names.theirs).focus();
  await page.getByRole("button", { name: "Ada" }).waitFor();
  const marks = page.locator("[data-hue][data-shape]");
  const seen = () =>
    marks.evaluateAll((all) => all.map((mark) => `${mark.dataset["hue"]} ${mark.dataset["shape"]}`));
  expect(await seen()).toEqual(["teal circle", "apricot square"]);
  await tap(settings.swapColours);
  await expect.poll(seen).toEqual(["apricot circle", "teal square"]);
  await tap(settings.swapShapes);
  await expect.poll(seen).toEqual(["apricot square", "teal circle"]);
  await tap(settings.themes.dark);
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await paper()).toBe("rgb(21, 27, 29)");
  await tap(settings.sizes.larger);
  await page.reload();
  await one.head(settings.head);
  expect(await paper()).toBe("rgb(21, 27, 29)");
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("21px");
  expect(await seen()).toEqual(["apricot square", "teal circle"]);
  await one.home();
  await toLoops(one);
  await page.getByText("the more Ada goes quiet").first().waitFor();
});
