// Pause on one phone and alone: two taps to a contract, every step left and come back to, the return, the wall.
import { expect } from "vitest";
import { eggPartners, type Fact } from "@refrain/core/dance";
import { words } from "../app/words/index.ts";
import { pause as text } from "../app/words/moment.ts";
import { journey, type Journey } from "./harness.ts";
import { seed } from "./seed.ts";

const { common, home, safety } = words;
const minute = 60_000;
const couple: Fact = { v: 1, kind: "couple-set", partners: eggPartners };

/** A pause called so many minutes ago, for thirty. */
const called = (by: "one" | "two", minutesAgo: number): Fact => {
  const at = Date.now() - minutesAgo * minute;
  return { v: 1, kind: "pause-called", pause: "p", by, at, until: at + 30 * minute };
};
const contract = (at = "\\d\\d:\\d\\d( tomorrow)?") => new RegExp(`I’ll be back at ${at}`);

/** Leaves and comes back: by a reload on the spot, then through Home's first door. */
async function again(one: Journey, head: string | RegExp, door = true): Promise<void> {
  await one.page.reload();
  await one.head(head);
  if (!door) return;
  await one.home();
  await one.page
    .locator("button", { hasText: /Back at|The pause/ })
    .first()
    .click();
}

journey(
  "from any screen a pause stands after two taps; its steps can be skipped, left, and come back to",
  async (one) => {
    const { tap, head, page } = one;
    await seed(one, [couple]);
    await tap(common.menu);
    const before = one.taps();
    await tap(common.pause);
    await tap(/^Pause until/);
    expect(one.taps() - before).toBe(2);
    await head(contract());
    await page.getByText(text.away.aloud).waitFor();
    await again(one, contract());
    await head(contract());
    for (const [name, next] of [
      ["skip", text.steps.breathe.in],
      ["skip", text.steps.name.head],
      ["Afraid", text.steps.old.head],
      ["Partly old", text.steps.remember.head("Sam")],
    ] as const) {
      if (next === text.steps.breathe.in) {
        await tap(text.away.steps);
        await head(text.steps.notice.head);
        await again(one, text.steps.notice.head, false);
      }
      await tap(name === "skip" ? text.steps.skip : name);
      await head(next);
      if (next === text.steps.breathe.in)
        expect(await page.locator("h1 [aria-live=polite]").textContent()).toBe(next);
      await again(one, next, false);
    }
    // There is no place to write in any of it.
    expect(await page.locator("input, textarea").count()).toBe(0);
    await tap(text.away.ready);
    await head(text.back.early("Sam"));
    await again(one, text.back.early("Sam"));
    await tap(text.away.ready);
    await tap(common.moreWords);
    await page.getByLabel(text.back.label).fill("I’m back, a bit wob");
    await again(one, text.back.early("Sam"), false);
    expect(await page.getByLabel(text.back.label).inputValue()).toBe("I’m back, a bit wob");
    await tap(text.back.lines[1]!);
    await head(text.returned.head);
    await again(one, text.returned.head);
    await tap(text.returned.both);
    await head(text.next.head);
    await again(one, text.next.head);
    await tap(text.next.time);
    await head(text.time.head);
    await tap(text.time.choices.tomorrow);
    await head(text.moment.head);
    await tap(text.moment.choices["first-sign"]);
    await head(text.done.head);
    expect(await one.has(text.done.kept(1))).toBe(true);
    expect(await one.has(text.done.early(1))).toBe(true);
    await tap("Coming back");
    await page.getByText(text.done.thanks).waitFor();
    await one.home();
    // The door is what it was, and the next pause shows what helped.
    await tap(home.doors.now[2]!);
    await tap(/^Pause until/);
    await page.getByText("Coming back", { exact: true }).waitFor();
  },
);

journey(
  "one renewal, said aloud first; the other one waits with this phone, and may close it",
  async (one) => {
    const { tap, head, page } = one;
    await seed(one, [couple, called("one", 31)]);
    await tap(/^Back at/);
    await head(/^You said .* Go to Sam/);
    await tap(/^I need one more pause/);
    await head(text.longer.head);
    await tap("1 hour");
    await tap(/^I said it/);
    await head(contract());
    await tap(text.away.waiting("Sam"));
    await head(/^Alex means to be back at/);
    expect(await page.locator("input, textarea").count()).toBe(0);
    await page.getByText(text.waiting.foot).waitFor();
    await tap(text.waiting.breath);
    await head(text.steps.breathe.in);
    await tap(text.steps.skip);
    await page.goBack();
    await page.goBack();
    await head(contract());
    // There is no second renewal: from here the way leads back, not on.
    await tap(text.away.ready);
    expect(await page.getByRole("button", { name: /one more pause/ }).count()).toBe(0);
    await page.goBack();
    await tap(text.away.waiting("Sam"));
    await tap(text.waiting.close);
    await head(text.closed.head);
    await one.home();
    await page.getByRole("button", { name: home.doors.now[2]!, exact: true }).waitFor();
  },
);

journey("who waits past the time: wait, one gentle line, or close; nothing calls the other", async (one) => {
  const { tap, head, page, has } = one;
  await seed(one, [couple, called("two", 31)]);
  await tap(/^Back at/);
  await head(/has passed. That can hurt.$/);
  await tap(text.passed.line);
  await head(text.line.head);
  await tap(common.moreWords);
  await page.getByLabel(text.line.label).fill("I kept some sou");
  await page.reload();
  await expect.poll(() => page.getByLabel(text.line.label).inputValue()).toBe("I kept some sou");
  await tap(text.line.choices[0]!);
  await page.getByText(text.passed.lineKept).waitFor();
  expect(await has(text.passed.lineSmall("Sam"))).toBe(false);
  await tap(text.passed.close);
  await head(text.closed.head);
});

journey(
  "closed while away: coming back still counts; a wall is shown to its caller, without a number",
  async (one) => {
    const { tap, head, has } = one;
    const missed = [1, 2].flatMap((n): readonly Fact[] => {
      const at = Date.now() - n * 300 * minute;
      return [
        { v: 1, kind: "pause-called", pause: `m${n}`, by: "one", at, until: at + 30 * minute },
        { v: 1, kind: "pause-closed", calls: [`m${n}`], by: "two", how: "not-kept" },
      ];
    });
    await seed(one, [
      couple,
      ...missed,
      called("one", 60),
      { v: 1, kind: "pause-line-kept", pause: "p", by: "two", words: "I’m still here." },
      { v: 1, kind: "pause-closed", calls: ["p"], by: "two", how: "not-kept" },
    ]);
    await tap(common.pause);
    await head(text.closedAway.head("Sam"));
    expect(await has("I’m still here.")).toBe(true);
    await tap(text.closedAway.wall);
    await head(text.wall.head);
    expect(await one.page.locator("main").innerText()).not.toMatch(/\b(3|three|failed|missed)\b/i);
    await tap(text.wall.short);
    await tap(text.wall.line);
    await tap(text.back.lines[3]!);
    await head(text.closed.head);
    await one.home();
    await tap(common.pause);
    // Twenty minutes are chosen now.
    await one.page.getByRole("button", { name: "20 min", pressed: true }).waitFor();
  },
);

journey("from fear: no promise, nothing written, help that fits", async (one) => {
  const { tap, head, page } = one;
  await seed(one, [couple]);
  await tap(common.pause);
  await tap(text.call.fear);
  await head(text.fear.head);
  await tap(text.fear.help);
  await head(safety.afterYes.head);
  await page.goBack();
  await one.home();
  // No pause stands, and no door speaks of one.
  await page.getByRole("button", { name: home.doors.now[1]!, exact: true }).waitFor();
});

/** Nothing in sight sends anybody to the other, or makes a promise to them. */
const toNobody = async ({ page }: Journey): Promise<void> =>
  expect(await page.locator("body").innerText()).not.toMatch(
    /\bSam\b|back at|go back|say (it|this)|aloud|with you/i,
  );

journey("Just me: a pause promises nothing, sends nobody back, and ends by itself", async (one) => {
  const { tap, head } = one;
  await seed(one, [couple], { opened: true, justMe: true });
  await tap(common.pause);
  await head(/^I need some time to myself, until/);
  await toNobody(one);
  await tap(/^Pause until/);
  await head(/^I need some time to myself, until/);
  await toNobody(one);
  await tap(text.away.steps);
  for (const step of [text.steps.notice, text.steps.name, text.steps.old]) {
    if (step === text.steps.name) await tap(text.steps.skip);
    await head(step.head);
    await toNobody(one);
    await tap(text.steps.skip);
  }
  await head(text.own.remember);
  await toNobody(one);
  await tap(text.steps.done);
  await one.home();
  await toNobody(one);
  await tap(/^Until/);
  await tap(text.own.end);
  await head(/^It is \d\d:\d\d/);
  await toNobody(one);
  await tap(text.own.end);
  await one.page.getByRole("button", { name: home.doors.now[1]!, exact: true }).waitFor();
});

journey("Just me: when the time is over, there may be more of it", async (one) => {
  const { tap, head } = one;
  await seed(one, [couple, called("one", 31)], { opened: true, justMe: true });
  await tap(/^The pause|^Until/);
  await head(/^It is \d\d:\d\d/);
  await toNobody(one);
  await tap(text.own.again);
  await head(/^I need some time to myself, until/);
});

journey(
  "the shortcut of the installed app opens the contract, and leaves nothing in the address",
  async (one) => {
    await seed(one, [couple]);
    await one.page.goto("/#/pause");
    await one.head(contract());
    expect(one.page.url()).not.toContain("#");
    const manifest = await one.page.evaluate(async () => {
      const answer = await fetch("/manifest.webmanifest");
      return (await answer.json()) as { shortcuts: { name: string; url: string }[] };
    });
    expect(manifest.shortcuts).toMatchObject([{ name: "Pause", url: "/#/pause" }]);
  },
);

journey(
  "a reminder: what happens is said before and after",
  { context: { permissions: ["notifications"] } },
  async (one) => {
    const { tap, head, has } = one;
    await seed(one, [couple, called("one", 5)]);
    await tap(/^Back at/);
    await tap(text.away.reminder);
    await head(/^A reminder at/);
    await one.page.getByText(text.reminder.ask).waitFor();
    // This server has no push: nothing offers it.
    expect(await has(text.reminder.allowPush)).toBe(false);
    await tap(text.reminder.allow);
    await one.page.getByText(text.reminder["open-page"]).waitFor();
    await one.page.reload();
    await one.page.getByText(text.reminder["open-page"]).waitFor();
    await tap(text.reminder.off);
    await head(contract());
    await tap(text.away.reminder);
    await one.page.getByText(text.reminder.ask).waitFor();
  },
);
