// The app in the browser: the longest task on the way to a first loop at a quarter of this machine's speed, and the time
// to the first useful screen with a long history.
import { words } from "../app/words/index.ts";
import { startBrowser } from "./app/browser.ts";
import { lightHands } from "./app/hands.ts";
import { served, servedNothing } from "./app/served.ts";
import { median, tellTasks } from "./app/smooth.ts";
import { longHistory } from "./history.ts";

const { opening, home } = words;
const { address, executablePath, stop } = await served();
const nothing = await servedNothing();
const browser = await startBrowser(executablePath);

/** A profile with this many entries in it, opened once, so that the app lies on the device. */
async function profileWith(count: number): Promise<string> {
  const profile = await browser.newProfile();
  const page = await browser.newPage(profile);
  await page.send("Page.navigate", { url: address });
  const { ask, head } = lightHands(page);
  await head(opening.neither);
  await ask("navigator.serviceWorker.ready.then(() => true)");
  await ask(`new Promise((resolve) => {
    const entries = ${JSON.stringify(longHistory(count))};
    indexedDB.open("notes").addEventListener("success", ({ target: { result: db } }) => {
      const transaction = db.transaction(["entries", "settings"], "readwrite");
      for (const entry of entries) transaction.objectStore("entries").add({ id: entry.id, entry });
      transaction.objectStore("settings").put({ opened: true }, "settings");
      transaction.addEventListener("complete", () => { db.close(); resolve(true); });
    });
  })`);
  await page.close();
  return profile;
}

/** From the start of the navigation to the frame with the three doors in it, ms, by the page's own clock. */
async function firstScreen(profile: string): Promise<number> {
  const page = await browser.newPage(profile);
  await page.send("Page.enable");
  await page.send("Page.addScriptToEvaluateOnNewDocument", {
    source: `new MutationObserver((_, self) => {
        if (!document.body?.textContent.includes(${JSON.stringify(home.doors.just[0])})) return;
        self.disconnect();
        requestAnimationFrame(() => setTimeout(() => (globalThis.doors = performance.now())));
      }).observe(document, { childList: true, subtree: true });`,
  });
  await page.send("Page.navigate", { url: address });
  const { ask } = lightHands(page);
  let time: number | null = null;
  while (!time) {
    await new Promise((later) => setTimeout(later, 100));
    time = await ask<number | null>("globalThis.doors ?? null");
  }
  await page.close();
  return time;
}

await tellTasks(browser, address, nothing.address);

const profiles = [await profileWith(10), await profileWith(10_000)] as const;
const times: [number[], number[]] = [[], []];
for (let i = 0; i < 7; i += 1)
  for (const one of [0, 1] as const) times[one].push(await firstScreen(profiles[one]));
const [short, full] = [median(times[0]), median(times[1])];
console.log(
  `first useful screen, 10 entries: ${short.toFixed(0)} ms; 10,000 entries: ${full.toFixed(0)} ms ` +
    `(quickest ${Math.min(...times[1]).toFixed(0)}), ${(full / short).toFixed(2)} ×`,
);
await browser.close();
await nothing.stop();
await stop();
