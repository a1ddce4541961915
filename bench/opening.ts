// The vault under the app: moving in, and the time from a cold page to the first useful screen and to the whole history,
// with long histories. Opening with 1,000, 10,000, 100,000 entries by default; or the sizes named.
//   node bench/opening.ts [entries…]
import { chromium, type Browser } from "playwright-core";
import { words } from "../app/words/index.ts";
import { buildApp } from "../cli/serve/build-app.ts";
import { serveAll } from "../e2e/serve-all.ts";
import { browserArgs, findBrowser } from "../scripts/browser.mjs";
import { longHistory } from "./history.ts";

const sizes = process.argv.slice(2).map(Number);
const built = await buildApp(() => console.log("Building the app."));
if (built.kind === "failed") throw new Error(built.said);
const server = await serveAll(built.folder);
const executablePath = findBrowser();
if (!executablePath) throw new Error("no browser");
const browser = await chromium.launch({ executablePath, args: browserArgs });

/** Notes when the doors of Home stand, and when what depends on the history does. */
const watch = ({ door, whole }: { door: string; whole: string }) => {
  const seen: Record<string, number> = {};
  Object.assign(globalThis, { seen });
  const look = () => {
    const text = document.body?.textContent ?? "";
    if (text.includes(door)) seen["door"] ??= performance.now();
    if (text.includes(whole)) seen["whole"] ??= performance.now();
    if (seen["whole"] === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

async function measure(on: Browser, entries: number) {
  const context = await on.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  page.setDefaultTimeout(600_000);
  await page.addInitScript(watch, { door: words.home.doors.now[0] ?? "", whole: words.home.howEnded });
  await page.goto(server.origin);
  await page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === "notes"));
  await page.waitForTimeout(500);
  // One fewer: the last evening has no end yet, and Home asks about it once the whole history is there.
  const facts = longHistory(entries - 1);
  for (let at = 0; at < facts.length; at += 5_000)
    await page.evaluate(
      (some) =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open("notes");
          opening.addEventListener("success", () => {
            const transaction = opening.result.transaction(["entries", "settings"], "readwrite");
            for (const entry of some) transaction.objectStore("entries").add({ id: entry.id, entry });
            transaction.objectStore("settings").put({ opened: true }, "settings");
            transaction.addEventListener("complete", () => {
              opening.result.close();
              resolve();
            });
          });
        }),
      facts.slice(at, at + 5_000),
    );
  const opened = async () => {
    await page.reload();
    await page.waitForFunction(() => "whole" in (globalThis as unknown as { seen: object }).seen);
    return page.evaluate(() => (globalThis as unknown as { seen: { door: number; whole: number } }).seen);
  };
  const moving = await opened();
  const times = [await opened(), await opened(), await opened()];
  await context.close();
  const middle = (key: "door" | "whole") => times.map((one) => one[key]).sort((a, b) => a - b)[1] ?? 0;
  return { moving: moving.whole, door: middle("door"), whole: middle("whole") };
}

console.log("entries   moving in   Home useful   whole history there   (ms from navigation, median of 3)");
for (const entries of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) {
  const { moving, door, whole } = await measure(browser, entries);
  const cell = (value: number, width: number) => value.toFixed(0).padStart(width);
  console.log(`${cell(entries, 7)}${cell(moving, 12)}${cell(door, 14)}${cell(whole, 22)}`);
}
await browser.close();
await server.stop();
