// The app in the browser: the longest task on the way to a first loop at a quarter of this machine's speed, and the time
// to the first useful screen with a long history.
import { startWeb } from "@refrain/server/web";
import { chromium, type Page } from "playwright-core";
import { words } from "../app/words/index.ts";
import { buildApp } from "../cli/serve/build-app.ts";
import { button, hands } from "../e2e/hands.ts";
import { away, mapHalf } from "../e2e/walks.ts";
import { findBrowser } from "../scripts/browser.mjs";
import { longHistory } from "./history.ts";

const { opening, safety, map, loop, home } = words;
const built = await buildApp(() => console.log("Building the app."));
if (built.kind === "failed") throw new Error(built.said);
const web = await startWeb({
  folder: built.folder,
  port: 0,
  host: "127.0.0.1",
  tries: 0,
  taken: () => undefined,
});
const executablePath = findBrowser();
if (!executablePath) throw new Error("no browser");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const address = `http://127.0.0.1:${web.port}/`;

/** Every task over 50 ms, as the browser itself reports it. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    }).observe({ type: "longtask", buffered: true });
  });
const tasks = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => [...(globalThis as unknown as { tasks: number[] }).tasks]);

async function journeyAt(rate: number): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await listen(page);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  await page.goto(address);
  const { tap, head } = hands(page);
  const said: string[] = [];
  let before = 0;
  const mark = async (name: string) => {
    const all = await tasks(page);
    said.push(`${name} ${all.slice(before).join(", ") || "–"}`);
    before = all.length;
  };
  await tap(opening.skip);
  await mark("opening");
  await tap(opening.begin);
  await tap(opening.question.away[0] ?? "");
  await tap(safety.alone.yes);
  await tap(safety.check.none);
  await tap(opening.names.skip);
  await mark("question to names");
  await mapHalf({ tap, head }, away);
  await mark("map");
  await tap(map.otherHalf.open);
  await head(loop.figure);
  await page.waitForTimeout(500);
  await mark("loop");
  const all = await tasks(page);
  console.log(`${rate} × slower, tasks over 50 ms, by stretch (ms): ${said.join(" · ")}`);
  console.log(
    `longest task at ${rate} × slower: ${all.length === 0 ? "none over 50 ms" : `${Math.max(...all)} ms`}`,
  );
  await context.close();
}

async function longStart(count: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(address);
  await button(page, opening.skip).waitFor();
  await page.evaluate(
    (entries) =>
      new Promise<void>((resolve) => {
        indexedDB.open("notes").addEventListener("success", (event) => {
          const db = (event.target as IDBOpenDBRequest).result;
          const transaction = db.transaction(["entries", "settings"], "readwrite");
          for (const entry of entries) transaction.objectStore("entries").add({ id: entry.id, entry });
          transaction.objectStore("settings").put({ opened: true }, "settings");
          transaction.addEventListener("complete", () => resolve(db.close()));
        });
      }),
    longHistory(count),
  );
  const times: number[] = [];
  for (let i = 0; i < 7; i += 1) {
    const fresh = await context.newPage();
    const began = performance.now();
    await fresh.goto(address, { waitUntil: "commit" });
    await button(fresh, home.doors.just[0] ?? "").waitFor();
    times.push(performance.now() - began);
    await fresh.close();
  }
  await context.close();
  return times.sort((a, b) => a - b)[3] ?? 0;
}

await journeyAt(1);
await journeyAt(4);
const short = await longStart(10);
const long = await longStart(10_000);
console.log(
  `first useful screen, 10 entries: ${short.toFixed(0)} ms; 10,000 entries: ${long.toFixed(0)} ms, ${(long / short).toFixed(2)} ×`,
);
await browser.close();
await web.stop();
