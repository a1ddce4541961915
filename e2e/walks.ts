// The stretches that many journeys share, as taps.
import { dance, words } from "../app/words/index.ts";
import type { Journey } from "./harness.ts";

const { common, home, opening, safety, map } = words;

/** From the first opening to the first screen of the map. */
export async function toFirstMap(
  { tap, page, head }: Journey,
  { lean = opening.question.away[0]!, names = ["Alex", "Sam"] as readonly [string, string] | "letters" } = {},
): Promise<void> {
  await tap(opening.begin);
  await tap(lean);
  await tap(safety.alone.yes);
  await tap(safety.check.none);
  if (names === "letters") await tap(opening.names.skip);
  else {
    await page.getByLabel(opening.names.mine).fill(names[0]);
    await page.getByLabel(opening.names.theirs).fill(names[1]);
    await tap(opening.names.keep);
  }
  await head(map.trigger.head);
}

export interface Taps {
  readonly seen: string;
  readonly kind?: string;
  readonly did: string;
  readonly showed: string;
  readonly story: string;
  readonly family: string;
  readonly felt: string;
  readonly need: string;
  /** Left out by who is in a hurry. */
  readonly aim?: string;
}

const sentence = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

/** Alex's half, as taps. */
export const away: Taps = {
  seen: sentence(dance.camera["a-word"]),
  did: dance.moves["go-silent"].label,
  showed: sentence(dance.surface.defeated),
  story: dance.stories["i-failed-again"],
  family: dance.families.shame,
  felt: sentence(dance.underneath.ashamed.name),
  need: dance.needs.welcome,
  aim: dance.aims["calm-down"],
};

/** Sam's half, as taps. */
export const after: Taps = {
  seen: sentence(dance.camera["a-turned-back"]),
  kind: dance.moveKinds.pursue,
  did: dance.moves.follow.label,
  showed: sentence(dance.surface["uncared-for"]),
  story: dance.stories["you-dont-care"],
  family: dance.families.sadness,
  felt: sentence(dance.underneath.alone.name),
  need: dance.needs.answered,
  aim: dance.aims["get-an-answer"],
};

/** The six screens with fewer words, and the half kept. */
export async function mapHalf({ tap, head }: Pick<Journey, "tap" | "head">, taps: Taps): Promise<void> {
  await head(map.trigger.head);
  await tap(taps.seen);
  await head(map.move.head);
  if (taps.kind) await tap(taps.kind);
  await tap(taps.did);
  await head(map.surface.head);
  await tap(taps.showed);
  await head(map.story.head);
  await tap(taps.story);
  await head(map.underneath.head);
  await tap(taps.family);
  await tap(taps.felt);
  await tap(map.underneath.keep(taps.felt[0]!.toLowerCase() + taps.felt.slice(1)));
  await head(map.need.head);
  await tap(taps.need);
  if (taps.aim) await tap(taps.aim);
  await tap(map.need.finish);
}

/** From Home to the list of loops. */
export async function toLoops({ tap }: Pick<Journey, "tap">): Promise<void> {
  await tap(common.menu);
  await tap(home.menu.loops);
}
