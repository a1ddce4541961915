// What two people do with their two phones, for journeys.
import { eggHalves, eggPartners, type Fact } from "@refrain/core/dance";
import { expect } from "vitest";
import { words } from "../app/words/index.ts";
import type { Journey } from "./harness.ts";
import { after, mapHalf } from "./walks.ts";

const { ours, oursFirst, map, safety, common } = words;

/** How long what needs both phones and the server may take, in milliseconds. */
export const patience = { timeout: 60_000 };
export const episode = "0123456789abcdef0123456789abcdef";
/** What lies on Alex's phone before the two are linked. */
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

/** From Home to a screen between phones. */
export async function toHub(one: Journey): Promise<void> {
  await one.home();
  await one.tap(common.menu);
  await one.tap(oursFirst.menu);
}

/** Makes a link; gives its address. */
export async function invites(one: Journey): Promise<string> {
  await toHub(one);
  await one.tap(/^A line for/);
  const asked = one.page.getByRole("heading", { name: safety.alone.head });
  await asked
    .or(one.page.getByRole("heading", { name: ours.invite.head }))
    .first()
    .waitFor();
  if (await asked.isVisible()) {
    await one.tap(safety.alone.yes);
    await one.tap(safety.check.none);
  }
  await one.head(ours.invite.head);
  await one.tap(ours.invite.make);
  return linkOn(one);
}

/** The address in the code on the screen, as a camera would read it. */
export async function linkOn(one: Journey): Promise<string> {
  await one.page.getByRole("img", { name: ours.invite.qr }).waitFor();
  await one.page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: {
        writeText: (text: string) => Promise.resolve(void Object.assign(globalThis, { copied: text })),
      },
    });
  });
  await one.tap(/^Copy the /);
  await one.page.waitForFunction(() => "copied" in globalThis);
  const copied = await one.page.evaluate(() => (globalThis as unknown as { copied: string }).copied);
  return copied.split("\n").at(-1)!;
}

export async function digitsOf(one: Journey): Promise<string> {
  const digits = one.page.locator("[data-digits]");
  await digits.waitFor(patience);
  return digits.innerText();
}

/** Both read their digits out, and type the other's. */
export async function typeDigits(left: Journey, right: Journey): Promise<void> {
  await left.tap(ours.invite.next);
  const [a, b] = [await digitsOf(left), await digitsOf(right)];
  await left.page.getByLabel(ours.digits.theirs).fill(b);
  await left.tap(ours.digits.check);
  await right.page.getByLabel(ours.digits.theirs).fill(a);
  await right.tap(ours.digits.check);
}

/** Both type; both are told that it is done. */
export async function digitsBoth(left: Journey, right: Journey, done: string): Promise<void> {
  await typeDigits(left, right);
  for (const one of [left, right]) {
    await one.page.getByRole("heading", { level: 1, name: done }).waitFor(patience);
    await one.tap(ours.back);
  }
}

export async function pair(alex: Journey, sam: Journey): Promise<void> {
  const link = await invites(alex);
  await sam.page.goto(link);
  await sam.head(ours.join.head);
  expect(sam.page.url()).not.toContain("r1.");
  await sam.tap(ours.join.yes);
  await sam.head(safety.alone.head);
  await sam.tap(safety.alone.yes);
  await sam.tap(safety.check.none);
  await sam.head(ours.join.head);
  await sam.tap(ours.join.yes);
  await digitsBoth(alex, sam, ours.digits.done);
}

/** Sam's half, on Sam's own phone. */
export async function samMaps(sam: Journey): Promise<void> {
  await mapHalf(sam, after);
  await sam.head(map.otherHalf.head);
}
