// Installed, and then no server: a cold start opens and maps. A new version waits until nobody is in the middle of something.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startWeb } from "@refrain/server/web";
import { expect, inject, test } from "vitest";
import { words } from "../app/words/index.ts";
import { button, cached, hands, type Journey, open } from "./harness.ts";
import { away, mapHalf, toFirstMap } from "./walks.ts";

const { common, map, loop, home, opening } = words;

const serve = (folder: string, port = 0) =>
  startWeb({ folder, port, host: "127.0.0.1", tries: 0, taken: () => undefined });

/** Until every file lies on the device. */
const installed = ({ page }: Journey) =>
  expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state))
    .toBe("activated");

test("offline from a cold start: opens, and maps to the loop", async () => {
  const web = await serve(inject("folder"));
  const one = await open({ origin: `http://127.0.0.1:${web.port}`, context: cached });
  try {
    await installed(one);
    await one.tap(opening.begin);
    await one.page.close();
    await web.stop();
    const later = { ...one, ...hands(await one.context.newPage()) };
    await later.page.goto("/");
    await later.tap(home.doors.just[0]!);
    await later.tap(words.safety.alone.yes);
    await later.tap(words.safety.check.none);
    await later.tap(opening.names.skip);
    await mapHalf(later, away);
    await later.tap(map.otherHalf.open);
    await later.head(loop.figure);
    // The real letters are there too, not a stand-in.
    expect(await later.page.evaluate(() => document.fonts.check('600 20px "Fraunces Variable"', "Sam"))).toBe(
      true,
    );
    expect(one.faults).toEqual([]);
  } finally {
    await one.context.close();
  }
});

test("a new version does not interrupt a draft, and takes over once nobody is in the middle", async () => {
  const folder = mkdtempSync(join(tmpdir(), "refrain-next-"));
  cpSync(inject("folder"), folder, { recursive: true });
  const first = await serve(folder);
  const one = await open({ origin: `http://127.0.0.1:${first.port}`, context: cached });
  const { page, tap, head } = one;
  const waiting = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? "none");
  const goOutOfSight = () =>
    page.evaluate(() => {
      Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
  try {
    await installed(one);
    await toFirstMap(one);
    await tap(common.moreWords);
    const field = page.getByLabel(map.trigger.label);
    await field.fill("You said: not");
    await page.evaluate(() => Object.assign(globalThis, { still: true }));
    await first.stop();

    const html = join(folder, "index.html");
    writeFileSync(html, readFileSync(html, "utf8").replace("<body>", '<body data-version="next">'));
    const worker = join(folder, "service-worker.js");
    writeFileSync(
      worker,
      readFileSync(worker, "utf8").replace(/const version="\w+"/, 'const version="next"'),
    );
    const second = await serve(folder, first.port);
    await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
    await expect.poll(waiting).toBe("installed");
    await goOutOfSight();
    await field.press("End");
    await page.keyboard.type(" now");
    await page.waitForTimeout(300);
    expect(await waiting()).toBe("installed");
    expect(await field.inputValue()).toBe("You said: not now");
    expect(await page.evaluate(() => "still" in globalThis)).toBe(true);

    // The draft is finished; the page goes out of sight; the new version takes over without a blink.
    await tap(common.next);
    await tap(away.did);
    for (const _ of [2, 3, 4, 5]) await tap(common.next);
    await tap(map.need.finish);
    await head(map.otherHalf.head);
    await goOutOfSight();
    await expect.poll(waiting).toBe("none");
    expect(await page.evaluate(() => "still" in globalThis)).toBe(true);
    await page.reload();
    await head(map.otherHalf.head);
    expect(await page.locator("body").getAttribute("data-version")).toBe("next");
    await button(page, map.otherHalf.open).click();
    await head(loop.figure);
    expect(one.faults).toEqual([]);
    await second.stop();
  } finally {
    await one.context.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a screen whose file did not come is asked for again until it stands there", async () => {
  const web = await serve(inject("folder"));
  const one = await open({ origin: `http://127.0.0.1:${web.port}` });
  try {
    let refused = 0;
    await one.page.route(/\/pause-[^/]*\.js$/, (route) =>
      (refused += 1) <= 2 ? route.abort() : route.continue(),
    );
    await one.page.goto("/#/pause");
    await one.page.reload();
    await one.page.getByRole("heading", { level: 1 }).first().waitFor();
    expect(refused).toBeGreaterThan(2);
  } finally {
    await one.context.close();
    await web.stop();
  }
});
