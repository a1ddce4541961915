// A keystroke in Say it, in the real app with the coach beside it: the work of the page from the letter to the laid-out
// text, for messages of 5, 100 and 500 words. The coach reads in its worker meanwhile; its own time is printed beside.
import { chromium, type Page } from "playwright-core";
import { say } from "../app/words/moment.ts";
import { words } from "../app/words/index.ts";
import { hands } from "../e2e/hands.ts";
import { browserArgs } from "../scripts/browser.mjs";
import { served } from "./app/served.ts";

const { address, executablePath, stop } = await served();
const browser = await chromium.launch({ executablePath, args: browserArgs });

const sentence =
  "You always forget what I ask and I feel ignored when the door closes so I go after you again. ";
const textOf = (count: number): string => {
  const all = sentence.repeat(Math.ceil(count / 20)).split(" ");
  return `${all.slice(0, count).join(" ")} `;
};

/** From `beforeinput` to a laid-out page after React has drawn, in ms, for each letter typed. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { times });
    let began = 0;
    addEventListener("beforeinput", () => (began = performance.now()), { capture: true });
    addEventListener("input", () => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => {
        // Forces the layout that the next frame would need.
        void document.body.getBoundingClientRect().height;
        times.push(performance.now() - began);
      });
      port1.start();
      port2.postMessage(undefined);
    });
  });

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

async function typeAt(count: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(address);
  const { tap } = hands(page);
  await tap(words.opening.skip);
  await tap(words.opening.begin);
  await page.goto(`${address}#/say/begin`);
  await tap(say.begin.write);
  const field = page.getByLabel(say.write.label);
  await field.fill(textOf(count));
  await page.waitForTimeout(500);
  await listen(page);
  await field.press("End");
  await page.keyboard.type("and then I felt alone again, and I wanted to hide. ".repeat(4), { delay: 30 });
  const times = (await page.evaluate(() => (globalThis as unknown as { times: number[] }).times)).toSorted(
    (a, b) => a - b,
  );
  const [half, most] = [quantile(times, 0.5), quantile(times, 0.95)];
  console.log(
    `${count} words: ${times.length} letters, median ${half.toFixed(1)} ms, 95 % under ${most.toFixed(1)} ms, longest ${times.at(-1)?.toFixed(1)} ms`,
  );
  await context.close();
  return half;
}

const short = await typeAt(5);
await typeAt(100);
const long = await typeAt(500);
console.log(`500 words against 5: ${(long / short).toFixed(2)} ×; a frame is 16.7 ms`);
await browser.close();
await stop();
