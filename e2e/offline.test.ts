// Installed, and then no server: a cold start opens and maps. A new version breaks no page that is open.
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { startWeb } from "@refrain/server/web";
import { expect, inject, test } from "vitest";
import { words } from "../app/words/index.ts";
import { button, cached, hands, type Journey, open } from "./harness.ts";
import { away, mapHalf, toFirstMap } from "./walks.ts";

const { common, map, loop, home, opening } = words;

const serve = (folder: string, port = 0) =>
  startWeb({ folder, port, host: "127.0.0.1", tries: 0, taken: () => undefined });

const goOutOfSight = (there: Page) =>
  there.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
const comeBack = (there: Page) =>
  there.evaluate(() => {
    Reflect.deleteProperty(document, "visibilityState");
    document.dispatchEvent(new Event("visibilitychange"));
  });

/** Until every file lies on the device; out of sight, the page does not first wait to be left alone. */
const installed = async ({ page }: Journey) => {
  await expect
    .poll(async () => {
      await goOutOfSight(page);
      return page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);
    })
    .toBe("activated");
  await comeBack(page);
};

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

/** Makes another version out of a built app: every built file has another name. */
function renew(folder: string): void {
  const built = readdirSync(join(folder, "assets"));
  const names = new RegExp(built.map((name) => name.replaceAll(".", "\\.")).join("|"), "g");
  const change = (path: string, more: (text: string) => string = (text) => text) =>
    writeFileSync(path, more(readFileSync(path, "utf8").replace(names, "next-$&")));
  for (const name of built) if (/\.(js|css)$/.test(name)) change(join(folder, "assets", name));
  for (const name of built) renameSync(join(folder, "assets", name), join(folder, "assets", `next-${name}`));
  change(join(folder, "index.html"), (text) => text.replace("<body>", '<body data-version="next">'));
  change(join(folder, "service-worker.js"), (text) => text.replace(/version="\w+"/, 'version="next"'));
}

/**
 * Stops the version at work, so that the one that asked may begin. The browser does so itself once it has nothing to do, but
 * not with one that is driven from a test.
 */
async function stopAtWork(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const told = new Promise<readonly { readonly versionId: string; readonly status: string }[]>((resolve) =>
    devtools.once("ServiceWorker.workerVersionUpdated", ({ versions }) => resolve(versions)),
  );
  await devtools.send("ServiceWorker.enable");
  const active = (await told).find(({ status }) => status === "activated");
  if (active) await devtools.send("ServiceWorker.stopWorker", { versionId: active.versionId });
  await devtools.detach();
}

test("a new version waits while two pages are open, and one that runs on keeps the files it began with", async () => {
  const folder = mkdtempSync(join(tmpdir(), "refrain-next-"));
  cpSync(inject("folder"), folder, { recursive: true });
  const coach = readdirSync(join(folder, "assets")).filter((name) => name.startsWith("coach-"));
  expect(coach.length).toBeGreaterThan(0);
  const first = await serve(folder);
  const one = await open({ origin: `http://127.0.0.1:${first.port}`, context: cached });
  const { page, tap, head } = one;
  const waiting = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? "none");
  const isNext = async (there: Page) => (await there.locator("body").getAttribute("data-version")) === "next";
  const ask = (there: Page) =>
    there.evaluate(async () => {
      (await navigator.serviceWorker.getRegistration())?.waiting?.postMessage("take over");
    });
  try {
    await installed(one);
    await toFirstMap(one);
    await tap(common.moreWords);
    const field = page.getByLabel(map.trigger.label);
    await field.fill("You said: not");
    await page.evaluate(() => Object.assign(globalThis, { still: true }));
    await first.stop();
    renew(folder);
    const second = await serve(folder, first.port);
    await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
    await expect.poll(waiting).toBe("installed");

    // Another tab begins, asks, and goes out of sight: what is under way in the first is left alone.
    const other = await one.context.newPage();
    await other.goto("/");
    await other.getByRole("heading", { level: 1 }).first().waitFor({ state: "attached" });
    await ask(other);
    for (const there of [other, page]) await goOutOfSight(there);
    await field.press("End");
    await page.keyboard.type(" now");
    await page.waitForTimeout(500);
    expect(await waiting()).toBe("installed");
    expect(await isNext(other)).toBe(false);
    expect(await field.inputValue()).toBe("You said: not now");
    expect(await page.evaluate(() => "still" in globalThis)).toBe(true);

    // Alone and opened anew, the page asks by itself. It runs on as it is, and what it fetches only now is there.
    await other.close();
    await page.reload();
    await expect.poll(() => stopAtWork(page).then(waiting), { interval: 1_000 }).toBe("none");
    await expect.poll(() => field.inputValue()).toBe("You said: not now");
    expect(await isNext(page)).toBe(false);
    const fetched = await page.evaluate(
      (names) => Promise.all(names.map(async (name) => (await fetch(`/assets/${name}`)).ok)),
      coach,
    );
    expect(fetched).toEqual(coach.map(() => true));
    await tap(common.next);
    await tap(away.did);
    for (const _ of [2, 3, 4, 5]) await tap(common.next);
    await tap(map.need.finish);
    await head(map.otherHalf.head);
    await page.reload();
    await head(map.otherHalf.head);
    expect(await isNext(page)).toBe(true);
    await button(page, map.otherHalf.open).click();
    await head(loop.figure);
    expect(one.faults).toEqual([]);
    await second.stop();
  } finally {
    await one.context.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test("what the server shows beside the app is not taken for the app", async () => {
  const web = await serve(inject("folder"));
  const one = await open({ origin: `http://127.0.0.1:${web.port}`, context: cached });
  try {
    await installed(one);
    const { page } = one;
    await page.goto("/healthz");
    expect(await page.locator("body").innerText()).toBe("ok");
    for (const path of ["/metrics", "/readyz"]) expect((await page.goto(path))?.status()).toBe(404);
  } finally {
    await one.context.close();
    await web.stop();
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
