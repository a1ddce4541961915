// Two phones become a pair, by the taps of two people.
import { expect } from "vitest";
import { words } from "../app/words/index.ts";
import type { Journey } from "./harness.ts";

const { ours, safety, common } = words;

/** From Home to a screen between phones. */
async function toHub(one: Journey): Promise<void> {
  await one.home();
  await one.tap(common.menu);
  await one.tap(ours.menu);
}

/** Makes a link; gives its address. */
async function invites(one: Journey): Promise<string> {
  await toHub(one);
  await one.tap(/^A line for/);
  if (await one.page.getByRole("heading", { name: safety.alone.head }).isVisible()) {
    await one.tap(safety.alone.yes);
    await one.tap(safety.check.none);
  }
  await one.head(ours.invite.head);
  await one.tap(ours.invite.make);
  return linkOn(one);
}

/** The address in the code on the screen, as a camera would read it. */
async function linkOn(one: Journey): Promise<string> {
  await one.page.getByRole("img", { name: ours.invite.qr }).waitFor();
  await one.page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: {
        writeText: (text: string) => Promise.resolve(void Object.assign(globalThis, { copied: text })),
      },
    });
  });
  await one.tap(ours.invite.copy);
  await one.page.waitForFunction(() => "copied" in globalThis);
  const copied = await one.page.evaluate(() => (globalThis as unknown as { copied: string }).copied);
  return copied.split("\n").at(-1)!;
}

async function digitsOf(one: Journey): Promise<string> {
  const digits = one.page.locator("[data-digits]");
  await digits.waitFor({ timeout: 20_000 });
  return digits.innerText();
}

/** Both read and type; both are told that it is done. */
async function digitsBoth(left: Journey, right: Journey, done: string): Promise<void> {
  await left.tap(ours.invite.next);
  const [a, b] = [await digitsOf(left), await digitsOf(right)];
  await left.page.getByLabel(ours.digits.theirs).fill(b);
  await left.tap(ours.digits.check);
  await right.page.getByLabel(ours.digits.theirs).fill(a);
  await right.tap(ours.digits.check);
  for (const one of [left, right]) {
    await one.page.getByRole("heading", { level: 1, name: done }).waitFor({ timeout: 30_000 });
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
