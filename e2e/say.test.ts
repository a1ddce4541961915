// Say it on one phone handed over, and alone: built, received, said back, confirmed, answered, the other way round.
import { expect } from "vitest";
import { dance, words } from "../app/words/index.ts";
import { pause, say as text } from "../app/words/moment.ts";
import { journey, type Journey } from "./harness.ts";
import { eggEvening, seed } from "./seed.ts";

const { common, home, safety } = words;
const secret = "When I ask for help and it’s forgotten I feel unimportant. Can we talk?";

/** Opens the app anew at the screen one stands on. */
async function again({ page, head }: Journey, text: string | RegExp): Promise<void> {
  await page.reload();
  await head(text);
}

/** Free words, as far as the preview. */
async function written(one: Journey, said = secret): Promise<void> {
  const { tap, head, page } = one;
  await tap(common.menu);
  await tap(home.menu.say);
  await tap(text.begin.write);
  await page.getByLabel(text.write.label).fill(said);
  await tap(text.preview.see("Sam"));
  await head(text.preview.head("Sam"));
}

/** From the preview to the listener's hands. */
async function handedOver(one: Journey): Promise<void> {
  const { tap, head } = one;
  await tap(text.preview.hand("Sam"));
  await tap(safety.alone.yes);
  await tap(safety.check.none);
  await tap(text.preview.hand("Sam"));
  await head(text.cover.head("Sam"));
}

journey(
  "the egg evening to a repair, on one phone: handed over, closed and reopened at every step",
  async (one) => {
    const { tap, head, page, has } = one;
    await seed(one, eggEvening());
    await written(one);
    await again(one, text.preview.head("Sam"));
    expect(await has(secret)).toBe(true);
    await handedOver(one);
    // Covered: not one of the words is in the document while the phone changes hands.
    expect(await has("unimportant")).toBe(false);
    await again(one, text.cover.head("Sam"));
    await tap(text.cover.go("Sam"));
    await head(/^Alex would like to tell you something/);
    await page.getByText(text.ready.foot("Alex")).waitFor();
    expect(await has("unimportant")).toBe(false);
    await again(one, /^Alex would like/);
    await tap(text.ready.choices.now);
    await page.getByText(text.receive.lead("Alex")).waitFor();
    await page.getByText(secret).waitFor();
    await again(one, "Alex");
    // No answer is to be found anywhere before the yes.
    expect(await has(text.answer.main)).toBe(false);
    await tap(text.receive.back);
    await head(text.sayBack.head);
    await tap("Unimportant");
    await tap("To talk");
    await tap(text.sayBack.main);
    await head(text.cover.head("Alex"));
    await again(one, text.cover.head("Alex"));
    await tap(text.cover.go("Alex"));
    await page.getByText("You felt unimportant, and you’d like to talk.").waitFor();
    await again(one, /^Sam heard/);
    await tap(text.confirm.more);
    await page.getByLabel(text.confirm.moreLabel).fill("I was afraid, too.");
    await tap(text.confirm.moreMain);
    await tap(text.cover.go("Sam"));
    await page.getByText("I was afraid, too.").waitFor();
    expect(await has(text.answer.main)).toBe(false);
    await tap(text.receive.back);
    await tap("Afraid");
    await tap(text.sayBack.main);
    await tap(text.cover.go("Alex"));
    await tap(text.confirm.yes);
    await tap(text.cover.go("Sam"));
    await head(text.answer.head("Alex"));
    await again(one, text.answer.head("Alex"));
    await tap(text.answer.taps[0]!);
    await tap(text.answer.main);
    await head(text.done.mine);
    await tap("Being heard");
    await page.getByText(pause.done.thanks).waitFor();
    // The other way round: Sam speaks now, on the same phone.
    await tap(text.done.swap);
    await head(text.begin.head);
    await page.getByText(text.begin.lead("Alex")).waitFor();
    await tap(text.begin.taps);
    await again(one, text.seen.head);
    await tap("A turned back");
    await tap(dance.families.sadness);
    await tap("Alone");
    await tap(common.next);
    await tap(text.none);
    await tap(text.none);
    await tap(text.asks.hold[0]);
    await tap(text.none);
    await head(text.preview.head("Alex"));
    await page.getByText("When I saw your back, I felt alone. Could you hold me a minute?").waitFor();
    await tap(text.preview.hand("Alex"));
    await head(text.cover.head("Alex"));
  },
);

journey("received badly: it stops, nobody did wrong; once more, and then it is heard", async (one) => {
  const { tap, head, page } = one;
  await seed(one, eggEvening());
  await written(one);
  await handedOver(one);
  await tap(text.cover.go("Sam"));
  await tap(text.ready.choices.now);
  await tap(text.receive.back);
  await page.getByLabel(text.sayBack.label).fill("You’re saying it’s my fault.");
  await page.reload();
  await tap(text.receive.back);
  await expect
    .poll(() => page.getByLabel(text.sayBack.label).inputValue())
    .toBe("You’re saying it’s my fault.");
  await tap(text.sayBack.main);
  await tap(text.cover.go("Alex"));
  await tap(text.confirm.notLanded);
  await head(text.notLanded.speaker);
  await tap(text.answeredReady.hand("Sam"));
  await head(text.notLanded.head("Alex"));
  await again(one, text.notLanded.head("Alex"));
  expect(await one.has(text.answer.main)).toBe(false);
  await tap(text.notLanded.again);
  await tap(text.receive.back);
  await tap("Unimportant");
  await tap(text.sayBack.main);
  await tap(text.cover.go("Alex"));
  await tap(text.confirm.yes);
  await tap(text.cover.go("Sam"));
  await tap(text.stopped.stop);
  await head(text.stopped.head);
});

journey(
  "not now: the words stay, and can be taken back; one’s own words can be deleted later",
  async (one) => {
    const { tap, head, page, has } = one;
    await seed(one, eggEvening());
    await written(one);
    await handedOver(one);
    await tap(text.cover.go("Sam"));
    await tap(text.ready.choices.later);
    await head(text.cover.head("Alex"));
    await tap(text.cover.go("Alex"));
    await head(text.answeredReady.head.later("Sam"));
    await page.getByText(secret).waitFor();
    await one.home();
    await tap(home.toGoOn);
    await head(text.answeredReady.head.later("Sam"));
    await tap(text.sent.takeBack);
    await head(text.takenBack.head);
    await page.getByText(text.takenBack.lead).waitFor();
    await one.home();
    // The draft was never sent: it is still the writer's own.
    await tap(common.menu);
    await tap(home.menu.say);
    await tap(text.begin.goOn);
    expect(await page.getByLabel(text.write.label).inputValue()).toBe(secret);
    expect(await has(text.begin.said)).toBe(false);
  },
);

journey("from the map, in parts, read aloud alone; Just me shows it to nobody", async (one) => {
  const { tap, head, page, has } = one;
  await seed(one, eggEvening(), { opened: true, justMe: true });
  await tap(common.menu);
  await tap(home.menu.say);
  await tap(text.begin.fromMap);
  await head(text.parts.head);
  expect(await has("I felt ashamed.")).toBe(true);
  await tap(text.parts.names.request);
  await page.getByLabel(text.parts.questions.request).fill("Could we work this out");
  await page.reload();
  await tap(text.preview.seeOwn);
  await page.getByText("I felt ashamed. I walked off to check e-mail.").waitFor();
  expect(await has(text.preview.hand("Sam"))).toBe(false);
  await tap(text.preview.aloud);
  await head(/^What I saw or heard/);
  for (let i = 0; i < 9; i += 1) {
    const next = page.getByRole("button", { name: text.aloud.next });
    if ((await next.count()) === 0) break;
    await next.click();
  }
  await tap(text.aloud.done);
  await head(text.landed.head);
  await tap(text.landed.choices["not-landed"]);
  await head(text.landed.notLanded);
  await tap(text.landed.clear);
  await page.getByRole("button", { name: home.doors.now[1]!, exact: true }).waitFor();
  await tap(common.menu);
  await tap(home.menu.say);
  await head(text.begin.head);
  expect(await has(text.begin.goOn)).toBe(false);
});

journey(
  "the coach underlines while one types, says why, gives another way, and lets a word be",
  async (one) => {
    const { tap, page, has } = one;
    await seed(one, eggEvening());
    await tap(common.menu);
    await tap(home.menu.say);
    await tap(text.begin.write);
    const field = page.getByLabel(text.write.label);
    await field.click();
    await page.keyboard.type("You always forget. I feel ignored.");
    const marks = page.locator('[aria-hidden="true"] > span');
    await expect.poll(() => marks.allInnerTexts()).toEqual(["You always forget", "I feel ignored"]);
    // The field is the browser's own: its text is whole, it keeps the focus, and nothing speaks up while somebody types.
    expect(await field.inputValue()).toBe("You always forget. I feel ignored.");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
    expect(await page.locator("main [aria-live], main [role=status], main [role=alert]").count()).toBe(0);
    await tap("I feel ignored");
    await tap("Lonely");
    expect(await field.inputValue()).toBe("You always forget. I feel lonely.");
    await expect.poll(() => marks.allInnerTexts()).toEqual(["You always forget"]);
    // Touching the words opens the same note.
    await field.click({ position: { x: 40, y: 24 } });
    await tap(text.coach.keep("You always forget"));
    await expect.poll(() => marks.count()).toBe(0);
    await page.reload();
    await expect.poll(() => field.inputValue()).toBe("You always forget. I feel lonely.");
    // A gentle question writes the beginning.
    await tap(text.write.asks.situation);
    expect(await field.inputValue()).toContain(text.write.starters.situation.trim());
    // Words of fear are never reworded, and help stands beside them.
    await field.fill("You threatened me.");
    await page.getByRole("button", { name: text.coach.help.fear("Sam") }).waitFor();
    expect(await has(text.write.missing)).toBe(false);
    expect(await marks.count()).toBe(0);
  },
);

journey("composing a character is not disturbed: the coach waits until it is whole", async (one) => {
  const { tap, page } = one;
  await seed(one, eggEvening());
  await tap(common.menu);
  await tap(home.menu.say);
  await tap(text.begin.write);
  const field = page.getByLabel(text.write.label);
  await field.click();
  await page.keyboard.type("You always forget.");
  const marks = page.locator('[aria-hidden="true"] > span');
  await expect.poll(() => marks.count()).toBe(1);
  const session = await page.context().newCDPSession(page);
  await session.send("Input.imeSetComposition", { text: " わす", selectionStart: 3, selectionEnd: 3 });
  expect(await field.inputValue()).toBe("You always forget. わす");
  await session.send("Input.insertText", { text: " 忘れた" });
  expect(await field.inputValue()).toBe("You always forget. 忘れた");
  expect(await marks.count()).toBe(1);
});

journey("in the middle of a pause nothing is opened", async (one) => {
  const { tap, head, has } = one;
  const at = Date.now();
  await seed(one, [
    ...eggEvening(),
    { v: 1, kind: "disclosure-offered", disclosure: "d", by: "two" },
    { v: 1, kind: "disclosure-ready", disclosure: "d", by: "one", when: "now", from: 0 },
    { v: 1, kind: "disclosure-sent", disclosure: "d", by: "two", words: secret },
    { v: 1, kind: "pause-called", pause: "p", by: "one", at, until: at + 1_800_000 },
  ]);
  await tap(home.toTell("Sam"));
  await head(text.receive.keeps);
  expect(await has("unimportant")).toBe(false);
});
