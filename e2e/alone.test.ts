// One person, no partner account: whole for one.
import { expect } from "vitest";
import { words } from "../app/words/index.ts";
import { journey } from "./harness.ts";
import { away, mapHalf, toFirstMap } from "./walks.ts";

const { home, map, loop, opening } = words;

journey("alone: a half, a guess marked as such, and the loop owned by one", async (one) => {
  const { tap, head, page } = one;
  await toFirstMap(one);
  await mapHalf(one, away);
  await head(map.otherHalf.head);
  await tap(map.otherHalf.guess);
  await head(map.guess.head("Sam"));
  await tap("follows");
  await tap("unimportant");
  await tap(map.guess.keep);
  await head(loop.figure);
  const stations = page.getByRole("list", { name: loop.stations }).getByRole("listitem");
  expect(await stations.count()).toBeGreaterThanOrEqual(6);
  const sentence =
    "The more Sam follows, the more Alex goes quiet; the more Alex goes quiet, the more Sam follows.";
  await page.getByText(sentence).waitFor({ state: "attached" });
  expect(await one.has("perhaps Sam feels unimportant")).toBe(true);
  // The figure itself says so beside the name, in small letters.
  await page.locator("svg text", { hasText: map.guess.note.toLowerCase() }).waitFor({ state: "attached" });
  await one.touch("two-underneath");
  await page.getByText(`(${map.guess.note.toLowerCase()})`).waitFor();
  await tap(loop.close);
  // Either can be put right, the guess as one.
  await tap(loop.notQuite);
  await page.getByText(loop.notQuiteWhose).waitFor();
  await tap(new RegExp(`${loop.changeHalf("Sam")}.*${map.guess.note}`));
  await head(map.guess.head("Sam"));
  // As it was kept, to begin with.
  await page.getByRole("button", { name: "follows", pressed: true }).click();
  await tap("criticises");
  await tap(map.guess.keep);
  await head(loop.figure);
  await page.getByText("The more Sam criticises").first().waitFor({ state: "attached" });
  await tap(loop.mineAlone);
  await page.getByRole("button", { name: loop.mineAlone }).waitFor({ state: "detached" });
});

journey("fourteen taps at most from Home to a first loop of one half, the other unknown", async (one) => {
  const { tap, head } = one;
  await tap(opening.begin);
  await one.home();
  const before = one.taps();
  await tap(home.doors.just[0]!);
  await tap(words.safety.alone.yes);
  await tap(words.safety.check.none);
  await tap(opening.names.skip);
  const { aim: _, ...hurried } = away;
  await mapHalf(one, hurried);
  await tap(map.otherHalf.open);
  await head(loop.figure);
  expect(one.taps() - before).toBeLessThanOrEqual(14);
  expect(await one.has("what B does is not known yet")).toBe(true);

  await one.home();
  const again = one.taps();
  await tap(home.doors.just[0]!);
  await mapHalf(one, away);
  await tap(map.otherHalf.open);
  await head(loop.figure);
  expect(one.taps() - again).toBeLessThanOrEqual(12);
  // With one half there is nothing to ask: it opens.
  await tap(loop.notQuite);
  await head(map.trigger.head);
});
