// The app in the browser: the longest task on the way to a first loop at a quarter of this machine's speed, and the time
// to the first useful screen with a long history.
import { words } from "../app/words/index.ts";
import { away, mapHalf } from "../e2e/walks.ts";
import { startBrowser, type Page } from "./app/browser.ts";
import { lightHands } from "./app/hands.ts";
import { categories, readTrace } from "./app/tasks.ts";
import { longHistory } from "./history.ts";
import { served } from "./app/served.ts";

const { opening, safety, map, loop, home } = words;
const { address, executablePath, stop } = await served();
const browser = await startBrowser(executablePath);
const limit = 50;
const rate = 4;
const prefix = "bench: ";

/** From the opening to the first loop. `done` is told after each stretch. */
async function walk(page: Page, done: (stretch: string) => Promise<void>): Promise<void> {
  const { tap, head, drawn } = lightHands(page);
  await page.send("Page.navigate", { url: address });
  await head(opening.neither);
  await new Promise((later) => setTimeout(later, 1_500));
  await done("opening");
  await tap(opening.skip);
  await tap(opening.begin);
  await tap(opening.question.away[0] ?? "");
  await tap(safety.alone.yes);
  await tap(safety.check.none);
  await tap(opening.names.skip);
  await done("question to names");
  await mapHalf({ tap, head }, away);
  await done("map");
  await tap(map.otherHalf.open);
  await head(loop.figure);
  await drawn();
  await new Promise((later) => setTimeout(later, 500));
  await done("loop");
}

const worst = (list: readonly number[]): string =>
  list.length === 0
    ? "–"
    : [...list]
        .sort((a, b) => b - a)
        .slice(0, 4)
        .map(Math.round)
        .join(", ");

/** Processor time of each task at full speed, times four: the same on a busy machine as on a quiet one. */
async function busyTimes(): Promise<number> {
  const page = await browser.newPage();
  const events = await browser.trace(categories, () =>
    walk(page, async (stretch) => {
      await page.send("Runtime.evaluate", { expression: `performance.mark("${prefix}${stretch}")` });
    }),
  );
  await page.close();
  const { tasks, marks } = readTrace(events, prefix);
  let from = 0;
  const said = marks.map(({ name, at }) => {
    const here = tasks.filter((task) => task.at >= from && task.at < at).map(({ busy }) => busy * rate);
    from = at;
    return `${name} ${worst(here)}`;
  });
  console.log(`processor time × ${rate}, the longest tasks by stretch (ms): ${said.join(" · ")}`);
  return Math.max(...tasks.map(({ busy }) => busy * rate));
}

/** The longest task of a page with nothing on it: what the browser needs for itself to open any page at all. */
async function emptyPage(): Promise<number> {
  const page = await browser.newPage();
  const events = await browser.trace(categories, async () => {
    await page.send("Page.navigate", { url: `${address}icon.svg` });
    await new Promise((later) => setTimeout(later, 1_500));
    await page.send("Runtime.evaluate", { expression: `performance.mark("${prefix}empty")` });
  });
  await page.close();
  return Math.max(...readTrace(events, prefix).tasks.map(({ busy }) => busy * rate));
}

/** What the browser itself reports as long, slowed down; whatever else runs on this machine counts in. */
async function longTasks(): Promise<number> {
  const page = await browser.newPage();
  await page.send("Page.enable");
  await page.send("Page.addScriptToEvaluateOnNewDocument", {
    source: `globalThis.tasks = [];
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map((one) => Math.round(one.duration))))
        .observe({ type: "longtask", buffered: true });`,
  });
  await page.send("Emulation.setCPUThrottlingRate", { rate });
  const { ask } = lightHands(page);
  const said: string[] = [];
  let seen = 0;
  await walk(page, async (stretch) => {
    const tasks = (await ask<number[]>("tasks")).slice(seen);
    seen += tasks.length;
    said.push(`${stretch} ${worst(tasks)}`);
  });
  const all = await ask<number[]>("tasks");
  console.log(`${rate} × slower, tasks over ${limit} ms by stretch (ms): ${said.join(" · ")}`);
  await page.close();
  return Math.max(0, ...all);
}

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

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;

const busy = await busyTimes();
console.log(`longest task, processor time × ${rate}: ${busy.toFixed(0)} ms`);
console.log(`a page with nothing on it, the same: ${(await emptyPage()).toFixed(0)} ms`);
const long = await longTasks();
console.log(`longest task at ${rate} × slower: ${long === 0 ? `none over ${limit} ms` : `${long} ms`}`);

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
await stop();
