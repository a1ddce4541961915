// How long the app holds its page up on the way to a first loop, slowed down to a slow phone: stretch by stretch, several
// times over, each time beside a page with nothing on it but an empty script.
import { words } from "../../app/words/index.ts";
import { away, mapHalf } from "../../e2e/walks.ts";
import type { Browser, Page } from "./browser.ts";
import { lightHands } from "./hands.ts";
import type { Served } from "./served.ts";
import { categories, readTrace, type Kind } from "./tasks.ts";

const { opening, safety, map, loop } = words;
const limit = 50;
const rate = 4;
const prefix = "bench: ";
const stretches = ["opening", "question to names", "map", "loop"] as const;

interface Long {
  /** ms of the processor at full speed, times `rate`; or ms by the clock of a page that much slower. */
  readonly takes: number;
  readonly kind: Kind | "unknown";
}

/** The tasks of a walk, or of an empty page, by stretch. */
type Walked = ReadonlyMap<string, readonly Long[]>;
type Way = (page: Page, done: (stretch: string) => Promise<void>) => Promise<void>;
type Measure = (browser: Browser, way: Way) => Promise<Walked>;

const pause = (ms: number) => new Promise((later) => setTimeout(later, ms));

/** From the opening to the first loop. `done` is told after each stretch. */
const walk =
  (address: string): Way =>
  async (page, done) => {
    const { tap, head, drawn } = lightHands(page);
    await page.send("Page.navigate", { url: address });
    await head(opening.neither);
    await pause(1_500);
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
    await pause(500);
    await done("loop");
  };

const openNothing =
  (address: string): Way =>
  async (page, done) => {
    await page.send("Page.navigate", { url: address });
    await pause(1_500);
    await done("opening");
  };

/** Processor time of each task at full speed, times four: nearly the same on a busy machine as on a quiet one. */
const busyTimes: Measure = async (browser, way) => {
  const page = await browser.newPage();
  const mark = async (name: string) =>
    void (await page.send("Runtime.evaluate", { expression: `performance.mark("${prefix}${name}")` }));
  const events = await browser.trace(categories, async () => {
    // The making of the tab itself is over by then.
    await pause(300);
    await mark("start");
    await way(page, mark);
  });
  await page.close();
  const { tasks, marks } = readTrace(events, prefix);
  const walked = new Map<string, Long[]>();
  let from = 0;
  for (const { name, at } of marks) {
    const here = tasks.filter((task) => task.at >= from && task.at < at);
    if (name !== "start")
      walked.set(
        name,
        here.map(({ busy, kind }) => ({ takes: busy * rate, kind })),
      );
    from = at;
  }
  return walked;
};

/** What the browser itself reports as long, slowed down; whatever else runs on this machine counts in. */
const longTasks: Measure = async (browser, way) => {
  const page = await browser.newPage();
  await page.send("Page.enable");
  await page.send("Page.addScriptToEvaluateOnNewDocument", {
    source: `globalThis.tasks = [];
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map((one) => Math.round(one.duration))))
        .observe({ type: "longtask", buffered: true });`,
  });
  await page.send("Emulation.setCPUThrottlingRate", { rate });
  const { ask } = lightHands(page);
  const walked = new Map<string, Long[]>();
  let seen = 0;
  await way(page, async (stretch) => {
    const tasks = (await ask<number[]>("tasks")).slice(seen);
    seen += tasks.length;
    walked.set(
      stretch,
      tasks.map((takes) => ({ takes, kind: "unknown" })),
    );
  });
  await page.close();
  return walked;
};

const longest = (tasks: readonly Long[] = []): number => Math.max(0, ...tasks.map(({ takes }) => takes));
export const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;
const told = (list: readonly number[]): string =>
  `${median(list).toFixed(0)} (worst ${Math.max(...list).toFixed(0)})`;

/** The one task that is the browser's alone to answer for: it hands the page over. Everything else is the app's. */
const isHandover = (stretch: string, { kind }: Long): boolean => stretch === "opening" && kind === "message";

async function tell(head: string, runs: number, measure: () => Promise<readonly [Walked, Walked]>) {
  const walks: Walked[] = [];
  const nothings: Walked[] = [];
  for (let i = 0; i < runs; i += 1) {
    const [walked, nothing] = await measure();
    walks.push(walked);
    nothings.push(nothing);
  }
  console.log(`${head}, the longest task in ms, median of ${runs} runs:`);
  for (const stretch of stretches) {
    const ours = walks.map((one) => (one.get(stretch) ?? []).filter((task) => !isHandover(stretch, task)));
    console.log(`  ${stretch}: ${told(ours.map(longest))}`);
    ours.forEach((tasks, i) => {
      const over = tasks.filter(({ takes }) => takes > limit).sort((a, b) => b.takes - a.takes);
      if (over.length === 0) return;
      const list = over.map(
        ({ takes, kind }) => `${takes.toFixed(0)}${kind === "unknown" ? "" : ` ${kind}`}`,
      );
      console.log(`    run ${i + 1}, over ${limit}: ${list.join(", ")}`);
    });
  }
  const handed = walks.map((one) =>
    longest(one.get("opening")?.filter((task) => isHandover("opening", task))),
  );
  if (handed.some((takes) => takes > 0)) console.log(`  the browser hands the page over: ${told(handed)}`);
  const empty = nothings.map((one) => longest(one.get("opening")));
  console.log(`  a page with nothing on it but an empty script, the same runs: ${told(empty)}`);
  const over = walks.map(
    (one) =>
      [...one].flatMap(([stretch, tasks]) =>
        tasks.filter((task) => task.takes > limit && !isHandover(stretch, task)),
      ).length,
  );
  console.log(`  tasks over ${limit} ms that are the app's, by run: ${over.join(", ")}`);
}

export async function tellTasks(
  browser: Browser,
  app: Served["address"],
  nothing: Served["address"],
  runs = 5,
) {
  const both = (measure: Measure) => async () =>
    [await measure(browser, walk(app)), await measure(browser, openNothing(nothing))] as const;
  await tell(`processor time × ${rate}`, runs, both(busyTimes));
  await tell(`${rate} × slower, by the clock`, runs, both(longTasks));
}
