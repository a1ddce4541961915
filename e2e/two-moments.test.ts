// The hard moment between two phones: one offline when it is called, both pressing at once, the egg evening from the
// trigger to the repair, and received badly.
import { eggPartners, type Fact } from "@refrain/core/dance";
import { expect } from "vitest";
import { words } from "../app/words/index.ts";
import { pause, say } from "../app/words/moment.ts";
import { journey, open, type Journey } from "./harness.ts";
import { pair } from "./two.ts";
import { seed } from "./seed.ts";

const { common, home, safety } = words;
const couple: readonly Fact[] = [{ v: 1, kind: "couple-set", partners: eggPartners }];
const contract = /I’ll be back at \d\d:\d\d/;
/** Of what comes from the other phone, by way of the server. */
const far = { timeout: 60_000 };

/** What this person reads on the page, as soon as it has come. */
const reads = (one: Journey, text: string | RegExp) => one.page.getByText(text).first().waitFor(far);
const farHead = (one: Journey, name: string | RegExp) =>
  one.page.getByRole("heading", { level: 1, name }).waitFor(far);

async function withSam(alex: Journey, walk: (sam: Journey) => Promise<void>): Promise<void> {
  const sam = await open();
  try {
    await seed(alex, couple);
    await pair(alex, sam);
    await walk(sam);
    expect(sam.faults.filter((fault) => !/ERR_INTERNET_DISCONNECTED/.test(fault))).toEqual([]);
  } finally {
    await sam.context.close();
  }
}

/** Without a connection the browser itself says so; nothing else may be said. */
const offline = { expected: /ERR_INTERNET_DISCONNECTED/, patience: 240_000 };

journey(
  "called without a connection: say it aloud; then it lies on both phones, and both pressing is one pause",
  offline,
  (alex) =>
    withSam(alex, async (sam) => {
      for (const one of [alex, sam]) await one.context.setOffline(true);
      await alex.tap(common.pause);
      await alex.tap(/^Pause until/);
      await alex.head(contract);
      await reads(alex, pause.away.notThere("Sam"));
      // Sam presses too, for an hour, and knows nothing of the other.
      await sam.tap(common.pause);
      await sam.tap("1 hour");
      const until = /\d\d:\d\d/.exec(await sam.page.getByRole("heading", { level: 1 }).innerText())![0];
      await sam.tap(/^Pause until/);
      await sam.head(contract);
      for (const one of [alex, sam]) await one.context.setOffline(false);
      await reads(alex, pause.away.both("Sam"));
      await reads(sam, pause.away.both("Alex"));
      // One pause, until the later time; each keeps their own word.
      await alex.tap(pause.away.ready);
      await alex.tap(pause.back.lines[0]!);
      await alex.head(pause.returned.head);
      await sam.head(new RegExp(`I’ll be back at ${until}`));
      await sam.tap(pause.away.ready);
      await sam.tap(pause.back.lines[1]!);
      await farHead(sam, pause.next.head);
      await farHead(alex, pause.next.head);
      await sam.tap(pause.next.letGo);
      await sam.head(pause.moment.head);
      await farHead(alex, pause.closed.head);
    }),
);

journey(
  "the egg evening on two phones, from the pause to the repair, and received badly on the way",
  (alex) =>
    withSam(alex, async (sam) => {
      await alex.tap(common.pause);
      await alex.tap(/^Pause until/);
      await reads(alex, pause.away.there("Sam"));
      await sam.home();
      await sam.page.getByRole("button", { name: /^Back at/ }).click(far);
      await sam.head(/^Alex means to be back at/);
      expect(await sam.page.locator("input, textarea").count()).toBe(0);
      await alex.tap(pause.away.ready);
      await alex.tap(pause.back.lines[0]!);
      await farHead(sam, pause.theyAreBack.head("Alex"));
      await reads(sam, pause.back.lines[0]!);
      await sam.tap(pause.theyAreBack.join);
      await sam.head(pause.next.head);
      await sam.tap(pause.next.say);
      await sam.head(say.begin.head);
      await sam.tap(say.begin.write);
      await sam.page.getByLabel(say.write.label).fill("When it was forgotten I felt unimportant.");
      await sam.tap(say.preview.see("Alex"));
      await sam.tap(say.preview.ask("Alex"));
      // The private check was passed on a page that is gone.
      if (await sam.page.getByRole("heading", { name: safety.alone.head }).isVisible()) {
        await sam.tap(safety.alone.yes);
        await sam.tap(safety.check.none);
        await sam.tap(say.preview.ask("Alex"));
      }
      await sam.head(say.sent.offered("Alex"));
      await alex.home();
      await alex.page.getByRole("button", { name: home.toTell("Sam") }).click(far);
      await alex.head(/^Sam would like to tell you something/);
      expect(await alex.has("unimportant")).toBe(false);
      await alex.tap(say.ready.choices.now);
      await farHead(sam, say.answeredReady.head.now("Alex"));
      expect(await alex.has("unimportant")).toBe(false);
      await sam.tap(say.answeredReady.send);
      await sam.head(say.sent.head("Alex"));
      await reads(alex, "When it was forgotten I felt unimportant.");
      await alex.tap(say.receive.back);
      await alex.page.getByLabel(say.sayBack.label).fill("So it’s my fault.");
      await alex.tap(say.sayBack.main);
      await alex.head(say.confirm.waiting("Sam"));
      await reads(sam, "So it’s my fault.");
      await sam.tap(say.confirm.notLanded);
      await farHead(alex, say.notLanded.head("Sam"));
      expect(await alex.has(say.answer.main)).toBe(false);
      await alex.tap(say.notLanded.again);
      await alex.tap(say.receive.back);
      await alex.tap("Unimportant");
      await alex.tap(say.sayBack.main);
      await reads(sam, "You felt unimportant.");
      await sam.tap(say.confirm.yes);
      await farHead(alex, say.answer.head("Sam"));
      await alex.tap(say.answer.taps[0]!);
      await alex.tap(say.answer.main);
      await farHead(sam, say.done.head("Alex"));
      await reads(sam, say.answer.taps[0]!);
      // Sam's words can go, later too, from both.
      await sam.tap(say.done.delete);
      await sam.tap(say.done.deleteYes);
      await alex.page.getByText(say.done.deleted("Sam")).waitFor(far);
      expect(await alex.has("When it was forgotten")).toBe(false);
    }),
);
