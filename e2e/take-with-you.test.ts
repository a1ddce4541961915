// The loop taken along: as a drawing, as a picture, on one page.
import type { Download } from "playwright-core";
import { expect } from "vitest";
import { words } from "../app/words/index.ts";
import { journey, type Journey, wide } from "./harness.ts";
import { toLoops } from "./walks.ts";
import { eggEvening, seed } from "./seed.ts";

const { loop } = words;
const sentence =
  /The more Sam follows, ?the more Alex goes quiet; ?the more Alex goes quiet, ?the more Sam follows\./;

async function toLoop(one: Journey): Promise<void> {
  await seed(one, eggEvening());
  await toLoops(one);
  await one.page.getByRole("listitem").getByRole("button").last().click();
  await one.head(loop.figure);
}

const bytes = async (download: Download): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

journey("a drawing (SVG) that stands alone, and a picture (PNG)", async (one) => {
  const { page, tap } = one;
  await toLoop(one);
  const drawing = page.waitForEvent("download");
  await tap(loop.svg);
  const svg = (await bytes(await drawing)).toString("utf8");
  // Read on a page without a policy of its own: a drawing's style is no style of the app's.
  const blank = await one.context.newPage();
  const read = await blank.evaluate((svg) => {
    const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
    return {
      root: parsed.documentElement.localName,
      broken: parsed.querySelector("parsererror")?.textContent ?? "",
      text: [...parsed.querySelectorAll("text")].map((text) => text.textContent.trim()).join(" "),
      outside: [...parsed.querySelectorAll("[href], [src]")].length,
    };
  }, svg);
  expect(read).toMatchObject({ root: "svg", broken: "", outside: 0 });
  expect(read.text).toMatch(sentence);
  expect(svg.replaceAll("http://www.w3.org/", "")).not.toMatch(/https?:/);

  const picture = page.waitForEvent("download");
  await tap(loop.png);
  const png = await bytes(await picture);
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect(png.readUInt32BE(16)).toBe(2400);
  expect(png.readUInt32BE(20)).toBeGreaterThan(1200);
  expect(png.length).toBeGreaterThan(40_000);
});

journey("a drawing or picture that cannot be made is said, and made when it can be", async (one) => {
  const { page, tap } = one;
  await toLoop(one);
  await page.evaluate(() => {
    const { fetch } = globalThis;
    Object.assign(globalThis, { again: () => Object.assign(globalThis, { fetch }) });
    globalThis.fetch = () => Promise.reject(new TypeError("no fonts"));
  });
  const said = page.getByText(loop.notMade);
  for (const name of [loop.svg, loop.png]) {
    await tap(name);
    await said.waitFor();
  }
  await page.evaluate(() => (globalThis as unknown as { again: () => void }).again());
  const drawing = page.waitForEvent("download");
  await tap(loop.svg);
  expect((await bytes(await drawing)).toString("utf8")).toMatch(/^<svg/);
  await said.waitFor({ state: "detached" });
});

journey("on paper it is one page, portrait and landscape, with the sentence on it", async (one) => {
  await toLoop(one);
  for (const landscape of [false, true]) {
    const pdf = (
      await one.page.pdf({
        format: "A4",
        landscape,
        margin: { top: "1cm", bottom: "1cm", left: "1cm", right: "1cm" },
      })
    ).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g), landscape ? "landscape" : "portrait").toHaveLength(1);
  }
  // A narrow screen does not make a narrow drawing of it, nor does what is in hand stay marked.
  const drawn = () =>
    one.page.evaluate(() => {
      const figure = document.querySelector('svg[role="group"]');
      return [
        figure?.getAttribute("viewBox")?.split(" ")[2],
        figure?.querySelectorAll('[aria-pressed="true"]').length,
      ];
    });
  await one.touch("two-need");
  expect(await drawn()).toEqual(["352", 1]);
  await one.page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await drawn()).toEqual(["800", 0]);
  await one.page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await drawn()).toEqual(["352", 1]);

  // On a wide screen its sentence stands beside it, in sight; on paper it is in the drawing.
  await one.page.setViewportSize(wide);
  const said = one.page.locator("main p:not(.visually-hidden)", { hasText: sentence });
  await said.waitFor();
  await one.page.evaluate(() => scrollTo(0, 0));
  const { y, height } = (await said.boundingBox())!;
  expect(y + height).toBeLessThan(wide.height);
  const drawing = one.page.locator('svg[role="group"]');
  await expect.poll(() => drawing.textContent()).not.toMatch(sentence);
  await one.page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await drawn()).toEqual(["800", 0]);
  expect(await drawing.textContent()).toMatch(sentence);
});

journey(
  "the slow dot is stopped, played, and played again once it has come to rest",
  { motion: true },
  async (one) => {
    const { page, tap } = one;
    await toLoop(one);
    await tap(loop.still);
    await page.clock.install();
    await tap(loop.play);
    await page.getByRole("button", { name: loop.still }).waitFor();
    await page.clock.runFor(52_000);
    await page.getByRole("button", { name: loop.play }).waitFor();
  },
);
