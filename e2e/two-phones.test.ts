// Two people, each on their own phone, and the real server between them.
import { expect, inject, test } from "vitest";
import { words } from "../app/words/index.ts";
import { journey, open, type Journey } from "./harness.ts";
import { toLoops } from "./walks.ts";
import { seed } from "./seed.ts";
import { serveAll } from "./serve-all.ts";
import { alexHas, digitsBoth, digitsOf, invites, linkOn, pair, patience, samMaps, toHub } from "./two.ts";

const { ours, oursFirst, map, safety, loop, home, common } = words;

journey("two phones: paired, both map, each opens by touch, answered, the loop of both", async (alex) => {
  const sam = await open();
  try {
    await seed(alex, alexHas);
    await pair(alex, sam);

    await toLoops(alex);
    await alex.head(loop.list.head);
    await alex.page.getByText("goes quiet", { exact: false }).first().click();
    await alex.tap(loop.giveHalf("Sam"));
    await alex.tap(ours.evening.own);
    await alex.head(ours.give.head);
    expect(await alex.has("at seven, in the kitchen")).toBe(false);
    await alex.tap(ours.give.keep);
    await alex.head(ours.kept.head);

    await sam.page.getByRole("button", { name: oursFirst.offered }).waitFor(patience);
    expect(await sam.has("eggs")).toBe(false);
    await sam.tap(oursFirst.offered);
    await sam.page.getByText(oursFirst.offered).first().click();
    await samMaps(sam);
    await sam.tap(ours.evening.own);
    await sam.tap(ours.give.keep);
    for (const [one, other] of [
      [sam, "Alex"],
      [alex, "Sam"],
    ] as const) {
      await one.page.getByRole("heading", { level: 1, name: map.reveal.head }).waitFor(patience);
      expect(await one.has(other === "Sam" ? "turned back" : "forgot")).toBe(false);
      await one.tap(ours.evening.open(other));
    }
    await alex.page.getByText("turned back", { exact: false }).first().waitFor();
    await alex.tap(map.read.touches);
    await alex.page.getByLabel(map.read.touched).fill("that you waited");
    await alex.tap(map.read.keep);
    await alex.tap(map.reveal.loop);
    await alex.head(loop.figure);
    expect(await alex.has("The more Sam follows, the more Alex goes quiet")).toBe(true);
    await alex.tap(loop.mine("Alex"));
    expect(await alex.page.getByRole("button", { name: loop.mine("Sam") }).count()).toBe(0);

    await sam.tap(map.read.nothing);
    await sam.tap(map.reveal.loop);
    await sam.head(loop.figure);
    await sam.page.getByText("that you waited").waitFor(patience);
    expect(await sam.has("The more Sam follows, the more Alex goes quiet")).toBe(true);
    expect(await sam.has("at seven, in the kitchen")).toBe(false);
    await sam.tap(loop.mine("Sam"));
    await sam.page.getByText(loop.complete).waitFor(patience);
    await alex.page.getByText(loop.complete).waitFor(patience);
    // Both see the same history, and who can read it.
    await alex.page.getByRole("button", { name: oursFirst.who }).click();
    await alex.head(ours.reads.head);
    expect(await alex.has(ours.reads.both("Sam"))).toBe(true);
    expect(sam.faults).toEqual([]);
  } finally {
    await sam.context.close();
  }
});

/** What the browser says of a server that is not there. */
const lost = /net::|Failed to load|WebSocket|requestfailed/;

test("offline in the middle, the server stopped and started: both halves open all the same", async () => {
  let server = await serveAll(inject("folder"));
  const { origin, port, db } = server;
  const [alex, sam] = [await open({ origin }), await open({ origin })];
  try {
    await seed(alex, alexHas);
    await pair(alex, sam);
    await alex.context.setOffline(true);
    await alex.page.goto("/#/loop/0123456789abcdef0123456789abcdef");
    await alex.tap(loop.giveHalf("Sam"));
    await alex.tap(ours.evening.own);
    await alex.tap(ours.give.keep);
    await alex.head(ours.kept.head);
    await alex.page.getByText(ours.reach.offline).waitFor(patience);
    await server.stop();
    await alex.context.setOffline(false);
    // Sam goes on meanwhile: nothing waits for anybody.
    await sam.tap(home.doors.just[0]!);
    await sam.head(map.trigger.head);
    server = await serveAll(inject("folder"), port, db);
    await alex.page.evaluate(() => dispatchEvent(new Event("online")));
    await sam.home();
    // Of a half of Sam's own nothing is answered yet: nothing speaks of it. The evening that came is in the list.
    await toLoops(sam);
    await sam.page.getByText(oursFirst.offered).first().click({ timeout: 60_000 });
    await sam.tap(safety.alone.yes);
    await sam.tap(safety.check.none);
    await samMaps(sam);
    await sam.tap(ours.evening.own);
    await sam.tap(ours.give.keep);
    for (const one of [sam, alex])
      await one.page.getByRole("heading", { level: 1, name: map.reveal.head }).waitFor({ timeout: 60_000 });
    for (const one of [alex, sam]) expect(one.faults.filter((fault) => !lost.test(fault))).toEqual([]);
  } finally {
    await Promise.all([alex.context.close(), sam.context.close()]);
    await server.stop();
  }
});

journey("recovery words, a second phone, a lost one, and a new one that comes back", async (first) => {
  const [second, fresh] = [await open(), await open()];
  try {
    await seed(first, alexHas);
    await toHub(first);
    await first.tap(ours.hub.words);
    await first.tap(ours.words.make);
    const list = first.page.getByRole("listitem");
    await first.head(ours.words.write);
    const paper = await list.allInnerTexts();
    expect(paper.length).toBe(17);
    await first.tap(ours.words.written);
    const asked = first.page.getByLabel(ours.words.nth(4));
    expect(await asked.getAttribute("spellcheck")).toBe("false");
    await asked.fill("wrong");
    await first.tap(ours.words.check);
    await first.page.getByText(ours.words.wrong).waitFor();
    for (const nth of [4, 9, 15]) await first.page.getByLabel(ours.words.nth(nth)).fill(paper[nth - 1]!);
    await first.tap(ours.words.check);
    await first.head(ours.words.done);

    await toHub(first);
    await first.tap(ours.hub.second);
    await first.tap(ours.invite.make);
    await second.page.goto(await linkOn(first));
    await second.head(ours.join.deviceHead);
    await second.tap(ours.join.deviceYes);
    await digitsBoth(first, second, ours.digits.doneDevice);
    await toLoops(second);
    await second.page.getByText("goes quiet", { exact: false }).first().waitFor(patience);

    // The words on a phone that never saw any of it.
    await fresh.page.goto("/#/ours/recover");
    const recovering = fresh.page.getByLabel(ours.recover.label);
    expect(await recovering.getAttribute("spellcheck")).toBe("false");
    await recovering.fill(paper.map((word) => word.slice(0, 4)).join(" "));
    await fresh.tap(ours.recover.go);
    await fresh.page.getByRole("heading", { level: 1, name: ours.recover.done }).waitFor(patience);
    await fresh.tap(ours.back);
    await toLoops(fresh);
    await fresh.page.getByText("goes quiet", { exact: false }).first().waitFor(patience);
    await toHub(fresh);
    await fresh.tap(ours.hub.devices);
    expect(await fresh.page.getByRole("button", { name: /^Another phone of yours/ }).count()).toBe(2);
    await fresh.tap(ours.devices.mine(1, 2));
    await fresh.tap(ours.devices.yes);
    await fresh.page.getByText(ours.devices.done).waitFor(patience);
    expect([...second.faults, ...fresh.faults]).toEqual([]);
  } finally {
    await Promise.all([second.context.close(), fresh.context.close()]);
  }
});

journey(
  "a forwarded link joins nobody without the digits; leaving erases mine, and the other reads one line",
  async (alex) => {
    const [stranger, sam] = [await open(), await open()];
    try {
      await seed(alex, alexHas);
      const link = await invites(alex);
      await stranger.page.goto(link);
      await stranger.tap(ours.join.yes);
      await stranger.tap(safety.alone.yes);
      await stranger.tap(safety.check.none);
      await stranger.tap(ours.join.yes);
      await alex.tap(ours.invite.next);
      const theirs = await digitsOf(stranger);
      await alex.page
        .getByLabel(ours.digits.theirs)
        .fill(theirs.startsWith("1") ? `2${theirs.slice(1)}` : `1${theirs.slice(1)}`);
      await alex.tap(ours.digits.check);
      for (const one of [alex, stranger])
        await one.page.getByRole("heading", { level: 1, name: ours.digits.over }).waitFor(patience);
      await stranger.tap(ours.back);
      expect(await stranger.has("Alex")).toBe(false);
      await alex.tap(ours.back);

      await pair(alex, sam);
      await sam.page.getByRole("button", { name: oursFirst.who }).waitFor(patience);
      await toHub(sam);
      await sam.head(ours.hub.linked("Alex"));
      await toHub(alex);
      await alex.tap(ours.hub.leave("Sam"));
      await alex.head(ours.leave.head("Sam"));
      await alex.tap(ours.leave.yes);
      await alex.head(ours.leave.done);
      await alex.tap(ours.back);
      await sam.page.getByRole("heading", { level: 1, name: ours.hub.ended }).waitFor({ timeout: 60_000 });
      // Everything of Alex's own is still on Alex's phone.
      await toLoops(alex);
      await alex.page.getByText("goes quiet", { exact: false }).first().waitFor();
      expect([...stranger.faults, ...sam.faults]).toEqual([]);
    } finally {
      await Promise.all([stranger.context.close(), sam.context.close()]);
    }
  },
);

/** Everything a page asks of the relay. */
const asksOf = ({ page }: Journey): string[] => {
  const asked: string[] = [];
  page.context().on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith("/v1/")) asked.push(pathname);
  });
  return asked;
};

journey("no is silent, an answer goes without joining, and fear sends nothing", async (alex) => {
  const sam = await open();
  try {
    await seed(alex, alexHas);
    const link = await invites(alex);
    const asked = asksOf(sam);
    await sam.page.goto(link);
    await sam.head(ours.join.head);
    await sam.tap(ours.join.yes);
    await sam.tap(safety.alone.yes);
    await sam.tap(safety.check.some);
    await sam.head(safety.afterYes.head);
    await sam.tap(safety.afterYes.use);
    await sam.page.getByRole("button", { name: home.doors.just[0]! }).waitFor();
    expect(asked).toEqual([]);
    await sam.tap(common.menu);
    await sam.tap(oursFirst.menu);
    await sam.head(ours.hub.alone);
    expect(await sam.page.locator("body").innerText()).not.toMatch(
      /\b(shar\w+|invit\w+|pair\w*|together|reach\w* out)\b/i,
    );
    expect(await sam.page.getByRole("button", { name: /^A line for/ }).count()).toBe(0);

    await sam.page.goto("/");
    await sam.page.goto(link);
    await sam.head(ours.join.head);
    await sam.tap(ours.join.once);
    await sam.page.getByLabel(ours.join.onceLabel).fill("let us talk at breakfast");
    await sam.tap(ours.join.onceSend);
    await sam.page.getByText(ours.join.onceSent).waitFor(patience);
    expect(asked).toEqual(["/v1/slot/put"]);
    await sam.tap(ours.join.no);
    await alex.page.getByText("let us talk at breakfast").waitFor(patience);
    // A closed app shows a word that says nothing.
    await alex.page.goto("/#/ours/lock");
    await alex.page.getByLabel(ours.lock.pin).fill("2468");
    await alex.tap(ours.lock.set);
    await alex.page.getByText(ours.lock.on).waitFor();
    await alex.page.reload();
    await alex.head(common.title);
    expect(await alex.has("Sam")).toBe(false);
    await alex.page.getByLabel(ours.lock.digits).fill("1357");
    await alex.tap(ours.lock.open);
    await alex.page.getByText(ours.lock.wrong).waitFor();
    await alex.page.getByLabel(ours.lock.digits).fill("2468");
    await alex.tap(ours.lock.open);
    await alex.head(ours.lock.head);
    expect(sam.faults).toEqual([]);
  } finally {
    await sam.context.close();
  }
});
