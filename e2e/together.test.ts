// Two people, one phone: the first half stays covered until the second is kept.
import { expect } from "vitest";
import { dance, words } from "../app/words/index.ts";
import { journey } from "./harness.ts";
import { after, away, mapHalf, toFirstMap, toLoops } from "./walks.ts";

const { common, safety, map, loop, home } = words;
/** What Alex writes; none of it may be in the document while Sam has the phone. */
const secrets = ["the eggs, again, at the door", "I stared at the sink", "a lump in the throat"];

journey("two on one phone: covered, revealed by touch, answered, owned, named, ended", async (one) => {
  const { tap, head, page, has } = one;
  await toFirstMap(one);
  await tap(common.moreWords);
  await page.getByLabel(map.trigger.label).fill(secrets[0]!);
  await tap(common.next);
  await head(map.move.head);
  await page.getByLabel(map.move.label).fill(secrets[1]!);
  await tap(away.did);
  await tap(common.next);
  await head(map.surface.head);
  await page.getByLabel(map.surface.label).fill(secrets[2]!);
  await tap(common.next);
  await tap(common.fewerWords);
  await tap(away.story);
  await tap(away.family);
  await tap(away.felt);
  await tap(/^Keep “/);
  await tap(away.need);
  await tap(away.aim!);
  await tap(map.need.finish);
  await head(map.otherHalf.head);

  const covered = async () => {
    for (const secret of secrets) expect(await has(secret), secret).toBe(false);
  };
  await tap(map.otherHalf.together("Sam"));
  await head(map.cover.head("Sam"));
  await covered();
  // Whoever has the phone now and looks around finds it covered, and comes back to this screen.
  await tap(common.notNow);
  await toLoops(one);
  await covered();
  await page.getByText(loop.list.covered).click();
  await head(map.cover.head("Sam"));
  await covered();
  await tap(map.cover.go("Sam"));
  await head(safety.alone.head);
  await tap(safety.alone.yes);
  await tap(safety.check.none);
  await mapHalf(
    {
      tap: one.tap,
      head: async (text) => {
        await head(text);
        await covered();
        expect(await page.getByRole("button", { pressed: true }).count(), String(text)).toBe(0);
      },
    },
    after,
  );

  await head(map.reveal.head);
  await covered();
  await tap(map.reveal.open("Alex", "Sam"));
  await page
    .getByText(dance.landings["as-attack"], { exact: false })
    .or(page.getByText("follow"))
    .first()
    .waitFor();
  await covered();
  await tap(map.read.touches);
  await page.getByLabel(map.read.touched).fill("that you waited for me");
  await tap(map.read.keep);
  await tap(map.reveal.open("Sam", "Alex"));
  await page.getByText(secrets[0]!).waitFor();
  // Alex made no guess: there is nothing it could differ from.
  await tap(map.read.landedUnguessed);
  await tap("As leaving");
  await tap(map.read.keep);
  await page.getByRole("button", { name: map.reveal.opened("Sam", "Alex") }).waitFor();
  await tap(map.reveal.loop);

  await head(loop.figure);
  expect(await has("that you waited for me")).toBe(true);
  expect(await has("The more Sam follows, the more Alex goes quiet")).toBe(true);
  await tap(loop.mine("Alex"));
  // It stands there that one of them has said it, and the other still can.
  await page.getByRole("button", { name: loop.mine("Alex") }).waitFor({ state: "detached" });
  await page.getByText(loop.mine("Alex")).waitFor();
  await tap(loop.mine("Sam"));
  await page.getByText(loop.complete).waitFor();
  await tap(loop.nameIt);
  await page.getByLabel(loop.name.label).fill("the egg thing");
  await tap(loop.name.keep);
  await head("the egg thing");
  await tap(loop.endIt);
  await tap(loop.end.repaired[0]!);
  await head("the egg thing");
  await one.home();
  expect(await has(home.howEnded)).toBe(false);
  expect(page.url()).not.toContain("#");
});

journey("a half can be taken back until both are in", async (one) => {
  const { tap, head } = one;
  await toFirstMap(one);
  await mapHalf(one, away);
  await head(map.otherHalf.head);
  await tap(map.otherHalf.takeBack);
  await tap(map.takeBack.no);
  await tap(map.otherHalf.takeBack);
  await tap(map.takeBack.yes);
  await toLoops(one);
  await head(loop.list.head);
  expect(await one.has(away.story)).toBe(false);
});
