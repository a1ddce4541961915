// Two people, each on their own phone, and the real server between them.
import { eggHalves, eggPartners, type Fact } from "@refrain/core/dance";
import { expect } from "vitest";
import { words } from "../app/words/index.ts";
import { journey, open, type Journey } from "./harness.ts";
import { pair } from "./pairing.ts";
import { seed } from "./seed.ts";

const { ours, map, loop, home } = words;
const episode = "0123456789abcdef0123456789abcdef";
export const alexHas: readonly Fact[] = [
  { v: 1, kind: "couple-set", partners: eggPartners },
  { v: 1, kind: "episode-begun", episode, when: Date.UTC(2026, 2, 3, 19, 40) },
  {
    v: 1,
    kind: "half-kept",
    episode,
    place: "one",
    half: { ...eggHalves.one, from: "at seven, in the kitchen" },
  },
];

journey("two phones: paired, both map, each opens by touch, answered, the loop of both", async (alex) => {
  const sam = await open();
  try {
    await seed(alex, alexHas);
    await pair(alex, sam);

    await alex.tap(home.doors.calm[0]!);
    await alex.head(loop.list.head);
    await alex.page.getByText("goes quiet", { exact: false }).first().click();
    await alex.tap(loop.giveHalf("Sam"));
    await alex.tap(ours.evening.own);
    await alex.head(ours.give.head);
    expect(await alex.has("at seven, in the kitchen")).toBe(false);
    await alex.tap(ours.give.keep);
    await alex.head(ours.kept.head);

    await sam.page.getByRole("button", { name: ours.evening.offered }).waitFor({ timeout: 30_000 });
    expect(await sam.has("eggs")).toBe(false);
    await sam.tap(ours.evening.offered);
    await sam.page.getByText(ours.evening.offered).first().click();
    await samMaps(sam);
    await sam.tap(ours.evening.own);
    await sam.tap(ours.give.keep);
    for (const [one, other] of [
      [sam, "Alex"],
      [alex, "Sam"],
    ] as const) {
      await one.page.getByRole("heading", { level: 1, name: map.reveal.head }).waitFor({ timeout: 30_000 });
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
    await sam.page.getByText("that you waited").waitFor({ timeout: 30_000 });
    expect(await sam.has("The more Sam follows, the more Alex goes quiet")).toBe(true);
    expect(await sam.has("at seven, in the kitchen")).toBe(false);
    await sam.tap(loop.mine("Sam"));
    await sam.page.getByText(loop.complete).waitFor({ timeout: 30_000 });
    await alex.page.getByText(loop.complete).waitFor({ timeout: 30_000 });
    // Both see the same history, and who can read it.
    await alex.page.getByRole("button", { name: ours.who }).click();
    await alex.head(ours.reads.head);
    expect(await alex.has(ours.reads.both("Sam"))).toBe(true);
    expect(sam.faults).toEqual([]);
  } finally {
    await sam.context.close();
  }
});

async function samMaps(sam: Journey): Promise<void> {
  const { after, mapHalf } = await import("./walks.ts");
  await mapHalf(sam, after);
  await sam.head(map.otherHalf.head);
}
