// The app reads a chat in Chromium: how long until the page stands there, and the longest task the page itself had meanwhile.
// Then the lab: how evenly its frames come while it moves and a lever is dragged.
//   node bench/reading.ts [messages]
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { words } from "../app/words/index.ts";
import { button } from "../e2e/hands.ts";
import { browserArgs } from "../scripts/browser.mjs";
import { bigExport } from "./chats/export.ts";
import { served } from "./app/served.ts";

const { chats, lab } = words;
const messages = Number(process.argv[2] ?? 200_000);
const { address, executablePath, stop } = await served();
const folder = mkdtempSync(join(tmpdir(), "refrain-reading-"));
const browser = await chromium.launch({ executablePath, args: browserArgs });

for (const style of ["android24", "ios12"] as const) {
  const bytes = bigExport(messages, style);
  const file = join(folder, "_chat.txt");
  writeFileSync(file, bytes);
  const times: number[] = [];
  let longest = 0;
  for (let round = 0; round < 3; round++) {
    const page = await opened("#/chats");
    await button(page, chats.begin.alone).click();
    await watch(page);
    const field = page.getByLabel(chats.file.choose);
    await field.setInputFiles(file);
    // From the moment the file was handed over until the next question or the page stands there, by the page's own clock.
    await page.getByRole("heading", { level: 1, name: chats.mine.head }).waitFor({ timeout: 120_000 });
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
    times.push(seen.shown - seen.given);
    longest = Math.max(longest, ...seen.tasks);
    await page.context().close();
  }
  console.log(
    `${style}: ${messages.toLocaleString("en")} messages, ${(bytes.length / 1e6).toFixed(1)} MB: ${times.map((ms) => ms.toFixed(0)).join(", ")} ms; longest task of the page ${longest.toFixed(0)} ms (50 and less are not told)`,
  );
}

const page = await opened("#/lab");
await button(page, lab.stop).waitFor();
const frames = await page.evaluate(
  (label) =>
    new Promise<number[]>((resolve) => {
      const lever = [...document.querySelectorAll("label")].find((one) => one.textContent === label);
      const input = lever?.htmlFor ? document.getElementById(lever.htmlFor) : null;
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
      const gaps: number[] = [];
      let before = performance.now();
      const step = (now: number) => {
        gaps.push(now - before);
        before = now;
        // The second half with a lever in hand: every frame another value.
        if (gaps.length > 180) {
          set?.call(input, String(0.2 + 0.05 * (gaps.length % 20)));
          input?.dispatchEvent(new Event("input", { bubbles: true }));
        }
        if (gaps.length < 360) requestAnimationFrame(step);
        else resolve(gaps);
      };
      requestAnimationFrame(step);
    }),
  lab.lever.retreat.chase,
);
const told = (list: number[]) => {
  const sorted = list.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, 95 % within ${at(0.95)} ms`;
};
console.log(`lab, moving: ${told(frames.slice(20, 180))}; with a lever in hand: ${told(frames.slice(190))}`);
await browser.close();
await stop();
rmSync(folder, { recursive: true, force: true });

interface Seen {
  given: number;
  shown: number;
  tasks: number[];
}

async function opened(hash: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(address + hash);
  await page.reload();
  return page;
}

/** Notes when a file is handed over, when the next head stands there, and every long task in between. */
async function watch(page: Page): Promise<void> {
  await page.evaluate((head) => {
    const seen: Seen = { given: 0, shown: 0, tasks: [] };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { duration, startTime } of list.getEntries())
        if (seen.given > 0 && startTime >= seen.given) seen.tasks.push(duration);
    }).observe({ type: "longtask" });
    addEventListener("change", () => (seen.given ||= performance.now()), true);
    const look = new MutationObserver(() => {
      if (seen.shown === 0 && document.querySelector("h1")?.textContent === head)
        seen.shown = performance.now();
    });
    look.observe(document.body, { childList: true, subtree: true, characterData: true });
  }, chats.mine.head);
}
