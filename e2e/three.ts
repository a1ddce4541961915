// What two people and their therapist do with their three devices, for journeys.
import { expect } from "vitest";
import { words } from "../app/words/index.ts";
import type { Journey } from "./harness.ts";
import { linkOn, patience, typeDigits } from "./two.ts";

const { chair, common, ours, oursFirst } = words;

/** From Home to what is shown to a therapist. */
export async function toChair(one: Journey): Promise<void> {
  await one.home();
  await one.tap(common.menu);
  await one.tap(oursFirst.chair);
}

/** The therapist opens a link and says yes; both sides read and type. Ends where the other is asked, or the place is opened. */
export async function meet(one: Journey, therapist: Journey): Promise<void> {
  await toChair(one);
  await one.tap(chair.hub.begin);
  await one.tap(ours.invite.make);
  const link = await linkOn(one);
  await therapist.page.goto(link);
  await therapist.head(chair.join.head);
  expect(therapist.page.url()).not.toContain("r1.");
  await therapist.tap(chair.join.yes);
  await typeDigits(one, therapist);
  await therapist.page.getByRole("heading", { level: 1, name: chair.seated.head }).waitFor(patience);
  await therapist.tap(chair.seated.list);
  await one.page.getByRole("heading", { level: 1, name: chair.hub.met }).waitFor(patience);
}

/** A page that comes back into sight looks at the server at once. */
export const looks = (one: Journey) => one.page.evaluate(() => dispatchEvent(new Event("online")));

/** The two open a place for the therapist: one asks, the other says yes. Both end where they choose what to show. */
export async function agree(one: Journey, other: Journey): Promise<void> {
  await one.tap(chair.hub.ask("Sam"));
  await one.head(chair.hub.proposed("Sam"));
  await other.page.getByRole("button", { name: oursFirst.chairAsked("Alex") }).waitFor(patience);
  await other.tap(oursFirst.chairAsked("Alex"));
  await other.head(chair.hub.asked("Alex"));
  await other.tap(chair.hub.yes);
  await other.head(chair.choose.head);
  await one.page.getByRole("heading", { level: 1, name: chair.choose.head }).waitFor(patience);
}

/** One thing of what stands under *You could add*, looked at and shown. */
export async function shows(one: Journey, thing: string | RegExp): Promise<void> {
  await one.tap(thing);
  await one.head(chair.preview.head);
  await one.tap(chair.preview.show);
  await one.head(chair.choose.head);
}
