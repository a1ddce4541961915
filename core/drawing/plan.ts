import type { DanceWords, Hue, Loop, Place, StationKind } from "@refrain/core/dance";
import type { Curve } from "./curve.ts";
import type { Lobe } from "./lobe.ts";
import type { Proportions } from "./proportions.ts";
import type { Direction, Measure, Point, Role } from "./scene.ts";
import type { Sample, Span, stationTs } from "./stroke.ts";
import type { DrawingWords } from "./words/words.ts";

/** Everything known before the first word has its place. */
export interface Plan {
  readonly loop: Loop;
  readonly look: "old" | "new";
  readonly direction: Direction;
  readonly dance: DanceWords;
  readonly words: DrawingWords;
  readonly measure: Measure;
  readonly p: Proportions;
  readonly curve: Curve;
  readonly lobe: Lobe;
  readonly ts: ReturnType<typeof stationTs>;
  readonly span: Span;
  /** The right partner's stroke; the left's is its mirror. */
  readonly stroke: readonly Sample[];
  /** The stroke's width: at a part of its length and a height, or at t of the right lobe (0…π), whoever's it is there. */
  readonly strokeWidth: (u: number, y: number) => number;
  readonly widthAt: (t: number) => number;
}

/** The plan with the crossing in its place: `at` puts a point of the right partner's way where its owner has it. */
export interface Sheet extends Plan {
  readonly cx: number;
  readonly cy: number;
  at(owner: Place, point: Point): Point;
}

/** `one` stands where a line of text begins. */
export const sideOf = (direction: Direction, owner: Place): -1 | 1 =>
  (owner === "one") === (direction === "ltr") ? -1 : 1;

export const hueOf = (plan: Pick<Plan, "loop">, owner: Place): Hue => plan.loop.partners[owner].hue;

export const role = (
  plan: Pick<Plan, "loop">,
  owner: Place,
  use: "words" | "stroke" | "pool" | "ghost",
): Role => `${hueOf(plan, owner)}-${use}`;

export type Manner = "told" | "guess" | "unknown";

/** How a whole half is known: `unknown` where nothing of it is. */
export function mannerOf(loop: Loop, owner: Place): Manner {
  const own = loop.stations.filter((station) => station.owner === owner);
  if (own.every((station) => station.known === "unknown")) return "unknown";
  return loop.halves[owner].certainty === "guess" ? "guess" : "told";
}

export const knownAt = (loop: Loop, owner: Place, kind: StationKind): Manner =>
  loop.stations.find((station) => station.owner === owner && station.kind === kind)?.known ?? "unknown";

export const wordsAt = (plan: Plan, owner: Place, kind: StationKind): string =>
  plan.dance.station(plan.loop, owner, kind);
