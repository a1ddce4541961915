// Find your step, practise, and see it change: half a year on an injected clock, fear on the way, showing and taking back.
import { lineIds, situationIds } from "@refrain/core/dance";
import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "vitest";
import { halfYear } from "../app/gallery/steps.ts";
import { dance, words } from "../app/words/index.ts";
import { steps } from "../app/words/steps.ts";
import { journey, type Journey } from "./harness.ts";
import { eggEvening, seed } from "./seed.ts";
import { drafts } from "./shelves.ts";

const { finder, practise, change, shown } = steps;
const { common, home, safety } = words;

/** A clock that stands at a Monday evening and is moved on by hand. */
const clock = () => {
  Date.now = () => Date.UTC(2026, 0, 5, 18, 0) + Number(localStorage.getItem("later") ?? 0);
};
const start = Date.UTC(2026, 0, 5, 18, 0);
const day = 86_400_000;
const later = ({ page }: Journey, days: number) =>
  page.evaluate((ms) => localStorage.setItem("later", String(ms)), days * day);

const sound = async ({ page }: Journey) => {
  const { violations } = await new AxeBuilder({ page })
    .disableRules(["label-content-name-mismatch"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
};

/** Everything that is kept, as the person can take it out; Home stands open before and after. */
async function everything(one: Journey): Promise<string> {
  await one.home();
  await one.tap(common.menu);
  await one.tap(home.menu.settings);
  await one.tap(words.settings.keep);
  const downloading = one.page.waitForEvent("download");
  await one.tap(words.settings.keeping.out);
  const chunks: Buffer[] = [];
  for await (const chunk of await (await downloading).createReadStream()) chunks.push(chunk as Buffer);
  await one.home();
  return Buffer.concat(chunks).toString("utf8");
}

/** Through the finder by taps: asks after in two evenings of sixteen, steps back in the others. */
async function throughFinder(one: Journey): Promise<void> {
  const { tap, head } = one;
  for (const [i, id] of situationIds.entries()) {
    const said = finder.situations[id];
    await head(said.what);
    await tap(i % 8 === 0 ? said.ask : said.quiet);
    if (i === 0) await tap(finder.strength[3]);
    await tap(common.next);
    await tap(i % 8 === 0 ? finder.why["know-i-matter"] : finder.why["calm-down"]);
    if (i === 7) {
      // Left half-way, and found again where it was.
      await one.home();
      await tap(common.menu);
      await tap(home.menu.finder);
      await tap(finder.start.goOn(8));
      await tap(safety.alone.yes);
      await tap(safety.check.none);
      await tap(finder.start.goOn(8));
    }
  }
  for (const id of lineIds) {
    await head(finder.lines[id]);
    await tap(finder.line.choices[3]!);
  }
  await head(finder.whence.head);
  await tap(finder.learnt["nobody-talked"]);
  await tap(finder.whence.done);
  await head(finder.result.head);
}

/** One weekly look, by as many taps as it has questions. */
async function look(one: Journey, answers: readonly number[], caught: string): Promise<void> {
  const { tap, head } = one;
  await tap(home.doors.calm[0]!);
  await tap(practise.tonight.look[0]!);
  const before = one.taps();
  for (const [i, answer] of answers.entries()) {
    await head(Object.values(change.asked)[i]!);
    await one.page.getByRole("button", { name: String(answer), exact: true }).click();
  }
  await head(change.checkIn.caught);
  await tap(caught);
  await head(change.checkIn.done);
  // Six touches in all: half a minute at most.
  expect(one.taps() - before).toBe(1);
  await tap(common.toHome);
}

journey(
  "half a year: the finder, a plan, its log, and what the weeks come to",
  { before: clock },
  async (one) => {
    const { tap, head, page, has } = one;
    await seed(one, [...eggEvening(), { v: 1, kind: "episode-ended", episode: "eggs", how: "cooled" }]);
    await tap(common.menu);
    await tap(home.menu.finder);
    await head(finder.start.head);
    await has(finder.start.foot);
    await tap(finder.start.begin);
    await tap(safety.alone.yes);
    await tap(safety.check.none);
    await tap(finder.start.begin);
    await throughFinder(one);
    expect(await has(finder.result.nearer.away)).toBe(true);
    expect(await has(finder.start.foot)).toBe(true);
    await sound(one);

    // A plan in three taps, from one's own move.
    await tap(finder.result.plan);
    await tap(practise.plan.make);
    await tap(dance.moves["go-silent"].label);
    await head(practise.make.step);
    await tap(practise.newSteps.stay!);
    await tap("My jaw tightens");
    await page.getByText(practise.ifThen(practise.cues.jaw, practise.newSteps.stay!)).waitFor();
    await tap(practise.plan.loop);
    await page
      .getByText("The more Alex stays, the less Sam has to follow.")
      .first()
      .waitFor({ state: "attached" });
    await sound(one);
    await page.goBack();
    await tap(practise.plan.rehearse);
    await tap("Tuesday");
    for (let i = 0; i < 3; i += 1) await tap(practise.rehearse.on);
    await tap(practise.rehearse.done);
    await page.getByText(practise.plan.rehearsed(1)).waitFor();

    // Below its minimum every figure says what is missing.
    await one.home();
    await look(one, [3, 4, 5, 3, 5], change.caught.afterwards);
    await tap(common.menu);
    await tap(home.menu.weeks);
    await page.getByText(change.says.notEnough(1, 6)).first().waitFor();
    await one.home();

    // Twenty-five more weeks; some are missed, as weeks are.
    let logged = 0;
    for (let week = 1; week < 26; week += 1) {
      await later(one, 7 * week);
      if (week % 5 === 3 || (week > 8 && week < 12)) continue;
      const up = Math.min(9, 3 + Math.floor(week / 4));
      await look(
        one,
        [up, 4 + (week % 2), 5, up, 6],
        week % 2 === 0 ? change.caught.none : change.caught.midway,
      );
      if (week % 6 === 0) {
        // Two taps: the small thing on Home, and how it went.
        const before = one.taps();
        await tap(home.newStep);
        await tap(practise.uses.used);
        expect(one.taps() - before).toBe(2);
        await page.getByText(practise.plan.log((logged += 1), 0)).waitFor();
        await one.home();
      }
    }
    await tap(common.menu);
    await tap(home.menu.weeks);
    await head(change.weeks.head);
    await page
      .getByText(/^up about \d/)
      .first()
      .waitFor();
    await sound(one);
    await tap(change.weeks.table);
    await tap(change.names.seen);
    await page.getByRole("table", { name: change.names.seen }).waitFor();
    expect(await page.locator("table").count()).toBeGreaterThanOrEqual(6);
    expect(await page.getByText(change.weeks.missing).count()).toBeGreaterThan(0);
    await tap(change.weeks.charts);
    const csv = page.waitForEvent("download");
    await tap(change.weeks.csv);
    expect((await csv).suggestedFilename()).toBe("weeks.csv");
    await tap(change.names.seen);
    await head(change.names.seen);
    expect(await has(change.one.higher)).toBe(true);
    await tap(change.one.figures);
    expect(await has("The last four weeks beside the first six: up about")).toBe(true);
    expect(await has(change.one.planNotEnough(0, 18, 5))).toBe(true);
    await sound(one);
  },
);

journey(
  "fear in the finder leads to help, gives no lean, and is written nowhere",
  { before: clock },
  async (one) => {
    const { tap, head } = one;
    await seed(one, eggEvening());
    await tap(common.menu);
    await tap(home.menu.finder);
    await tap(finder.start.begin);
    await tap(safety.alone.yes);
    await tap(safety.check.none);
    await tap(finder.start.begin);
    const said = finder.situations[situationIds[0]];
    await tap(said.quiet);
    await tap(common.next);
    await tap(finder.whyAway.fear);
    await head(safety.afterYes.head);
    const lying = await drafts(one);
    expect(lying).toContain("passed");
    expect(lying).not.toMatch(/afraid|fear|"quiet"|laptop/);
    await tap(safety.afterYes.goOn);
    const all = await everything(one);
    expect(all).toContain("episode-begun");
    expect(all).not.toMatch(/afraid|keep-safe|laptop|finder/);
    await tap(common.menu);
    await tap(home.menu.finder);
    await head(finder.start.head);
    // The page was opened anew, so the private check stands before it once more.
    await tap(finder.start.goOn(1));
    await tap(safety.alone.yes);
    await tap(safety.check.none);
    await tap(finder.start.goOn(1));
    await head(finder.situations[situationIds[1]].what);
  },
);

journey(
  "one thing is shown as it was previewed, and taken back; Just me shows nothing",
  { before: clock },
  async (one) => {
    const { tap, head, page, has } = one;
    await seed(one, halfYear(start));
    await tap(home.doors.calm[0]!);
    await head(practise.tonight.head);
    await sound(one);
    await tap(practise.tonight.shown[0]!);
    await head(shown.list.head);
    await tap(shown.names.plan);
    await head(shown.preview.head("Sam"));
    const previewed = practise.ifThen(practise.cues.jaw, practise.newSteps.stay!);
    await page.getByText(previewed).waitFor();
    await head(shown.preview.head("Sam"));
    await sound(one);
    await tap(shown.preview.show("Sam"));
    await head(shown.list.head);
    await page.getByText(previewed).waitFor();
    // Nothing went along: not the log, not the aim, not where it was learnt.
    const told = (await everything(one)).split("\n").filter((line) => line.includes('"kind":"shown"'));
    expect(told.length).toBe(1);
    const [entry = ""] = told;
    expect(entry).toContain('"cue":{"sign":"jaw"}');
    expect(entry.length).toBeLessThan(600);
    expect(entry).not.toMatch(/uses|aim|learnt|nobody/);
    await tap(home.doors.calm[0]!);
    await tap(practise.tonight.shown[0]!);
    await tap(shown.list.takeBack);
    await page.getByText(shown.list.takenBack).waitFor();
    await page.getByText(shown.list.mineNone).waitFor();
    await one.home();

    await tap(common.menu);
    await tap(home.menu.settings);
    await tap(words.settings.justMe);
    await tap(safety.justMe.turnOn);
    await one.home();
    for (const toward of [home.newStep, home.whatHelped]) expect(await has(toward)).toBe(false);
    await tap(home.doors.calm[0]!);
    expect(await has(practise.tonight.shown[0]!)).toBe(false);
    await tap(practise.tonight.plan[0]!);
    const { show, change: another, another: more, end, make } = practise.plan;
    for (const toward of [show("Sam"), another, more]) expect(await has(toward)).toBe(false);
    // Put away, it is not asked for anew.
    await tap(end);
    await page.getByText(practise.plan.burnt).waitFor();
    expect(await has(make)).toBe(false);
    await one.home();
    await tap(home.doors.calm[0]!);
    await page.getByText(practise.tonight.look[0]!).waitFor();
    expect(await has(practise.tonight.plan[1]!)).toBe(false);
  },
);

journey(
  "a reminder is off until turned on, and then one line on Home on its day",
  { before: clock },
  async (one) => {
    const { tap, page, has } = one;
    await seed(one, halfYear(start - 20 * day));
    expect(await has(home.weeklyLook)).toBe(false);
    await tap(common.menu);
    await tap(home.menu.weeks);
    await tap(change.weeks.reminder);
    await tap(change.reminder.once);
    await page.getByLabel(change.reminder.on).selectOption("2");
    await one.home();
    // Monday; its day is Wednesday.
    expect(await has(home.weeklyLook)).toBe(false);
    await later(one, 2);
    await one.home();
    await tap(home.weeklyLook);
    await one.head(change.asked.seen);
  },
);
