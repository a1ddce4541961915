// Five years of a couple who map twenty evenings a month and look each week: how long the twelve weeks take to open.
import { eggHalves, eggPartners, weekOf, type Entry, type Fact } from "@refrain/core/dance";
import { figureOf, measureKeys, seriesOf, type Seen } from "@refrain/core/outcomes";
import { fold } from "@refrain/core/dance";
import { chromium, type Page } from "playwright-core";
import { words } from "../app/words/index.ts";
import { steps } from "../app/words/steps.ts";
import { button, hands } from "../e2e/hands.ts";
import { browserArgs } from "../scripts/browser.mjs";
import { served } from "./app/served.ts";

const { opening, home } = words;
const day = 86_400_000;
const now = Date.now();

/** 1,200 episodes, 260 weekly looks, a plan used each week. */
function fiveYears(): readonly Entry[] {
  const begun = now - 5 * 365 * day;
  const facts: Fact[] = [
    { v: 1, kind: "couple-set", partners: eggPartners },
    {
      v: 1,
      kind: "plan-made",
      by: "one",
      plan: {
        id: "p",
        at: now - 20 * 7 * day,
        old: { did: "go-silent" },
        instead: { did: "stay" },
        cue: { sign: "jaw" },
      },
    },
  ];
  for (let i = 0; i < 1200; i += 1) {
    const episode = `evening-${i}`;
    facts.push(
      { v: 1, kind: "episode-begun", episode, when: begun + Math.round((i * 5 * 365 * day) / 1200) },
      { v: 1, kind: "half-kept", episode, place: "one", half: eggHalves.one },
      { v: 1, kind: "half-kept", episode, place: "two", half: eggHalves.two },
      { v: 1, kind: "episode-ended", episode, how: "repaired" },
    );
  }
  for (let i = 0; i < 260; i += 1) {
    const at = now - (259 - i) * 7 * day;
    const up = 4 + (i % 5);
    facts.push({
      v: 1,
      kind: "check-in-kept",
      by: "one",
      checkIn: {
        week: weekOf(at, 0),
        at,
        scales: { seen: up, supported: 8 - (i % 4), trust: up, presence: up, hope: 6 },
        caught: "midway",
      },
    });
    if (i > 240) facts.push({ v: 1, kind: "plan-used", by: "one", plan: "p", at, how: "used" });
  }
  return facts.map((fact, i) => ({ id: `e${i}`, author: "bench", lamport: i + 1, at: now - 1000 + i, fact }));
}

const entries = fiveYears();
const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
const timed = (work: () => unknown): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};
const state = fold(entries);
const seen: Seen = {
  episodes: state.episodes,
  repairedAt: state.repairedAt,
  checkIns: state.looks.one.checkIns,
  uses: state.practice.one.plans.flatMap(({ uses }) => uses),
  pauses: [],
  shares: [],
  weekOf: (at) => weekOf(at, 0),
  thisWeek: weekOf(now, 0),
};
const folding = middle(Array.from({ length: 9 }, () => timed(() => fold(entries))));
const figures = middle(
  Array.from({ length: 9 }, () =>
    timed(() => measureKeys.map((key) => figureOf(seriesOf(key, seen), seen.thisWeek))),
  ),
);
console.log(
  `${entries.length} entries: fold ${folding.toFixed(1)} ms, eleven figures ${figures.toFixed(1)} ms`,
);

const { address, executablePath, stop } = await served();
const browser = await chromium.launch({ executablePath, args: browserArgs });
const context = await browser.newContext({ viewport: { width: 360, height: 740 }, timezoneId: "UTC" });
const page = await context.newPage();
page.setDefaultTimeout(60_000);
await page.goto(address);
await button(page, opening.skip).waitFor();
await page.evaluate(
  (all) =>
    new Promise<void>((resolve) => {
      indexedDB.open("notes").addEventListener("success", (event) => {
        const db = (event.target as IDBOpenDBRequest).result;
        const transaction = db.transaction(["entries", "settings"], "readwrite");
        for (const entry of all) transaction.objectStore("entries").add({ id: entry.id, entry });
        transaction.objectStore("settings").put({ opened: true }, "settings");
        transaction.addEventListener("complete", () => resolve(db.close()));
      });
    }),
  entries,
);

/** From the touch until two frames after the head stands there, by the page's own clock. */
const openScreen = (one: Page, name: string, head: string): Promise<number> =>
  one.evaluate(
    ([label, title]) =>
      new Promise<number>((resolve) => {
        const found = [...document.querySelectorAll("button")].find((b) =>
          (b.textContent ?? "").startsWith(label),
        );
        const began = performance.now();
        found?.click();
        const look = () => {
          if (document.querySelector("h1")?.textContent === title && document.querySelector("main svg"))
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - began)));
          else requestAnimationFrame(look);
        };
        look();
      }),
    [name, head] as const,
  );

const weeks: number[] = [];
const one: number[] = [];
for (let i = 0; i < 9; i += 1) {
  await hands(page).home();
  // The history has been read when the small thing stands on Home; the first time the vault takes it over before that.
  await button(page, home.newStep).or(button(page, home.whatHelped)).first().waitFor();
  await button(page, words.common.menu).click();
  await button(page, home.menu.weeks).waitFor();
  weeks.push(await openScreen(page, home.menu.weeks, steps.change.weeks.head));
  one.push(await openScreen(page, steps.change.names.seen, steps.change.names.seen));
}
console.log(
  `twelve weeks open in ${middle(weeks).toFixed(0)} ms (most ${Math.max(...weeks).toFixed(0)}), one measure with before and after in ${middle(one).toFixed(0)} ms (most ${Math.max(...one).toFixed(0)})`,
);
await browser.close();
await stop();
