// Fear comes first: help and *Just me* after any yes, and then nothing that invites to hand over, pair or share.
import { expect } from "vitest";
import { words } from "../app/words/index.ts";
import { steps } from "../app/words/steps.ts";
import { hands, journey, type Journey } from "./harness.ts";
import { drafts } from "./shelves.ts";
import { after, away, mapHalf, toFirstMap, toLoops } from "./walks.ts";

const { common, opening, safety, map, loop, home, settings } = words;

const inviting = /\b(hand (it|the phone)|hand over|shar(e|ed|ing)|invit\w+|pair\w*|together|reach\w* out)\b/i;

/** No word in sight invites anybody else in. */
const invitesNobody = async ({ page }: Journey): Promise<void> => {
  expect(await page.locator("body").innerText()).not.toMatch(inviting);
};

journey("a yes leads to help and Just me; then a whole walk invites nobody", async (one) => {
  const { tap, head, page } = one;
  await tap(opening.begin);
  await tap(opening.question.unsure[0]!);
  await tap(safety.alone.yes);
  await tap(safety.check.some);
  await head(safety.afterYes.head);
  await page.getByRole("link", { name: safety.afterYes.emergency }).waitFor();
  await tap(safety.afterYes.use);
  await page.getByRole("button", { name: home.doors.just[0]! }).waitFor();
  await invitesNobody(one);
  // Nothing asks to draw a dance, and a breath ends with nothing to say to anybody.
  expect(await one.has(home.small)).toBe(false);
  await tap(home.doors.now[1]!);
  await tap(words.breath.skip);
  await tap(words.breath.feeling.choices.hurt);
  await tap(words.breath.old.choices.today);
  await page.getByText(words.breath.slowly).first().waitFor();
  expect(await page.locator("main").innerText()).not.toMatch(/partner|stay a minute|say this|fight you/i);
  await tap(words.breath.say.ownSaid);
  await one.home();
  await tap(home.doors.calm[0]!);
  await head(steps.practise.tonight.head);
  expect(await page.locator("main").innerText()).not.toMatch(/each other|greeting|coming home/i);
  await one.home();
  await tap(home.doors.just[0]!);
  await head(opening.names.head);
  await invitesNobody(one);
  await tap(opening.names.skip);
  await mapHalf({ tap, head: (text) => head(text).then(() => invitesNobody(one)) }, away);
  await head(map.otherHalf.head);
  await invitesNobody(one);
  await tap(map.otherHalf.guess);
  await head(map.guess.head("B"));
  await invitesNobody(one);
  await tap(map.guess.rather);
  await head(loop.figure);
  await invitesNobody(one);
  expect(await page.getByRole("button", { name: loop.giveHalf("B") }).count()).toBe(0);
  await tap(loop.mineAlone);
  await invitesNobody(one);
  await one.home();
  await invitesNobody(one);
  expect(await one.has(home.otherHalf("B"))).toBe(false);
  for (const [door, there] of [
    [home.menu.loops, loop.list.head],
    [home.menu.settings, settings.head],
  ] as const) {
    await tap(common.menu);
    await head(home.menu.head);
    await invitesNobody(one);
    await tap(door);
    await head(there);
    await invitesNobody(one);
    await one.home();
  }
});

journey("fear told in a half gives no form, and leads to help", async (one) => {
  const { tap, head } = one;
  await toFirstMap(one);
  await mapHalf(one, { ...away, aim: map.need.fear });
  await head(safety.afterYes.head);
  await tap(safety.afterYes.goOn);
  await toLoops(one);
  await tap(/This one is not drawn as a dance\.$/);
  await head("This one is not drawn as a dance.");
  await one.page.getByRole("button", { name: home.menu.safety }).waitFor();
  expect(await one.has("The more")).toBe(false);
  expect(await one.has("the more")).toBe(false);
});

/** Up to the private lines of the second person, on the first one's phone. */
async function toSecondCheck(one: Journey): Promise<void> {
  const { tap, head } = one;
  await toFirstMap(one);
  await mapHalf(one, away);
  await tap(map.otherHalf.together("Sam"));
  await tap(map.cover.go("Sam"));
  await tap(safety.alone.yes);
  await head(safety.check.head);
}

/** What the first one finds when the phone comes back. */
async function nothingLeftBehind(one: Journey): Promise<void> {
  const { tap, head, page, has } = one;
  await one.home();
  for (const step of [1, 2, 3, 4, 5, 6]) expect(await has(home.goOn("Sam", step))).toBe(false);
  await page.getByRole("button", { name: home.otherHalf("Sam") }).waitFor();
  await tap(common.menu);
  await tap(home.menu.settings);
  await tap(settings.justMe);
  await head(safety.justMe.head);
  expect(await has(safety.justMe.on)).toBe(false);
  // Back through the browser's own history: no screen tells of it.
  for (let i = 0; i < 8; i += 1) {
    await page.goBack({ timeout: 1_000 }).catch(() => undefined);
    if (!page.url().startsWith(one.origin)) break;
    expect(await has(safety.afterYes.head)).toBe(false);
  }
}

journey("the second one's yes on a shared phone leaves nothing the first can see", async (one) => {
  await toSecondCheck(one);
  await one.tap(safety.check.some);
  await one.head(safety.afterYes.head);
  await one.tap(safety.afterYes.goOn);
  await nothingLeftBehind(one);
});

journey("nor does the second one's blow or threat, told in the half", async (one) => {
  const { tap, head } = one;
  await toSecondCheck(one);
  await tap(safety.check.none);
  await head(map.trigger.head);
  await tap(map.trigger.harm);
  await head(safety.afterYes.head);
  await tap(safety.afterYes.goOn);
  await nothingLeftBehind(one);
});

journey("nor does the second one's fear, told at the end of the half", async (one) => {
  const { tap, head, has } = one;
  await toSecondCheck(one);
  await tap(safety.check.none);
  await mapHalf(one, { ...after, aim: map.need.fear });
  await head(safety.afterYes.head);
  await tap(safety.afterYes.goOn);
  await nothingLeftBehind(one);
  expect(await has(map.need.fear)).toBe(false);
});

const elsewhere = "https://www.bbc.com/weather";
const expected = /^request: https:\/\/www\.bbc\.com\/weather$/;

/** How the second one may leave the screen that thanks them, other than by its own way on. */
const leaves: Readonly<Record<string, (one: Journey) => Promise<Journey>>> = {
  async "by quick exit"(one) {
    await one.page.getByRole("link", { name: common.exit }).click();
    await one.page.waitForURL(elsewhere);
    await one.page.goto(one.origin);
    return one;
  },
  async "by closing the tab"(one) {
    const page = await one.context.newPage();
    await one.page.close();
    await page.goto("/");
    return { ...one, ...hands(page) };
  },
  async "by a reload"(one) {
    await one.page.reload();
    return one;
  },
};

/** The two fears, each told in the second one's half on the first one's phone, up to the screen that thanks them. */
const told: Readonly<Record<string, (one: Journey) => Promise<void>>> = {
  "a blow or a threat": ({ tap }) => tap(map.trigger.harm),
  async "an aim of keeping safe"(one) {
    const tap = async (name: string | RegExp) => {
      // Touched, and not even finished: it is seen on the screen, and written nowhere.
      if (name === map.need.finish) {
        await one.page.getByRole("button", { name: map.need.fear, pressed: true }).waitFor();
        expect(await drafts(one)).not.toContain("keep-safe");
      }
      await one.tap(name);
    };
    await mapHalf({ head: one.head, tap }, { ...after, aim: map.need.fear });
  },
};

for (const [fear, tell] of Object.entries(told))
  for (const [way, leave] of Object.entries(leaves))
    journey(
      `${fear}, told on the other's phone and left ${way}, is not found there`,
      { expected },
      async (one) => {
        await toSecondCheck(one);
        await one.tap(safety.check.none);
        await tell(one);
        await one.head(safety.afterYes.head);
        expect(await one.page.evaluate(() => JSON.stringify(history.state))).not.toContain("after");
        expect(await one.has(safety.afterYes.use)).toBe(false);
        const alex = await leave(one);
        // Home, as the first one left it.
        await alex.page.getByRole("button", { name: home.otherHalf("Sam") }).waitFor();
        expect(await alex.has(safety.afterYes.head)).toBe(false);
        expect(await drafts(alex)).not.toMatch(/keep-safe|"harm":true|"place":"two"/);
        // Handed over once more, the half begins anew.
        await alex.tap(home.otherHalf("Sam"));
        await nothingLeftBehind(alex);
      },
    );

journey("the first one, afraid by the way, is still offered what stays on their own phone", async (one) => {
  const { tap, head, has } = one;
  await toFirstMap(one);
  await tap(map.trigger.harm);
  await head(safety.afterYes.head);
  await tap(safety.afterYes.goOn);
  // Home, and not the screens of a dance; it asks for nothing.
  await one.page.getByRole("button", { name: home.doors.just[0]! }).waitFor();
  expect(await has(home.small)).toBe(false);
  // The words stand until their owner takes them back.
  await tap(home.doors.just[0]!);
  await one.page.getByText(map.trigger.harmKept).waitFor();
  await tap(map.trigger.harmMistaken);
  await one.page.getByRole("button", { name: map.trigger.harm }).waitFor();
  await tap(map.trigger.harm);
  await tap(safety.afterYes.drop);
  await one.page.getByText(safety.afterYes.dropped).waitFor();
  await tap(safety.afterYes.goOn);
  await one.page.getByText(home.firstDay).waitFor();
  expect(await drafts(one)).not.toContain("harm");
});

const abroad = { context: { locale: "en-US", timezoneId: "Europe/Berlin" } };
journey("the number is that of where the phone is, with its country beside it", abroad, async (one) => {
  const { tap, page } = one;
  await tap(opening.begin);
  await tap(opening.question.unsure[0]!);
  await tap(safety.alone.yes);
  await tap(safety.check.some);
  const emergency = page.getByRole("link", { name: safety.afterYes.emergency });
  expect(await emergency.innerText()).toContain("Germany");
  expect(await emergency.getAttribute("href")).toBe("tel:112");
  await tap(safety.afterYes.talk);
  const where = page.getByLabel(safety.page.country);
  expect(await where.inputValue()).toBe("DE");
  // Another is chosen for this page only.
  await where.selectOption("NZ");
  await page.getByRole("link", { name: safety.page.emergency("111") }).waitFor();
  expect(await drafts(one)).not.toContain("NZ");
  await page.reload();
  await page.getByRole("link", { name: safety.page.emergency("112, police 110") }).waitFor();
});

const unlisted = { context: { locale: "en-US", timezoneId: "Asia/Karachi" } };
journey(
  "who is in a country that is not listed finds a choice, a number with care, and lists of lines",
  unlisted,
  async (one) => {
    const { tap, page, head } = one;
    await tap(opening.begin);
    await one.home();
    await tap(common.menu);
    await tap(home.menu.safety);
    await head(safety.page.head);
    const where = (await page.getByLabel(safety.page.country).boundingBox())!;
    const call = page.getByRole("link", { name: safety.page.emergency("112") });
    expect(where.y).toBeLessThan((await call.boundingBox())!.y);
    await page.getByText(safety.page.elsewhere).waitFor();
    expect(await page.locator("main").innerText()).not.toContain("911");
    for (const address of ["https://lila.help", "https://findahelpline.com"])
      expect(await page.locator(`a[href="${address}"]`).count()).toBe(1);
    await tap(safety.page.otherWays);
    await tap(safety.weighs.suicide);
    await page.locator('a[href="https://findahelpline.com"]').waitFor();
  },
);

journey("not alone: the private lines wait, nothing is lost, and nothing of them is said", async (one) => {
  const { tap, head, page } = one;
  await tap(opening.begin);
  await tap(opening.question.away[0]!);
  await tap(safety.alone.no);
  await head(safety.alone.later);
  expect(await page.locator("main").innerText()).not.toMatch(/private|alone|afraid|safe/i);
  await tap(common.toHome);
  // Nothing was answered yet: no half is spoken of as begun.
  await page.getByText(home.firstDay).waitFor();
  await tap(home.firstDay);
  await head(safety.alone.head);
  await tap(safety.alone.no);
  await tap(safety.alone.now);
  await head(safety.check.head);
});

journey(
  "after a yes, the plan opens at the plan, and leaving stays in reach all the way down",
  async (one) => {
    const { tap, page } = one;
    await tap(opening.begin);
    await tap(opening.question.unsure[0]!);
    await tap(safety.alone.yes);
    await tap(safety.check.some);
    await tap(safety.afterYes.plan);
    const line = page.getByText(safety.page.planLines[0]!);
    await line.waitFor();
    expect((await line.boundingBox())!.y).toBeLessThan(400);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const exit = (await page.getByRole("link", { name: common.exit }).boundingBox())!;
    expect(exit.y).toBeGreaterThanOrEqual(0);
    expect(exit.y).toBeLessThan(60);
  },
);
