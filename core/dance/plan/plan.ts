import type { AimId, BodyId, CameraId } from "../choices.ts";
import { bodyIds, cameraIds } from "../choices.ts";
import type { Move, MoveId } from "../moves.ts";

/** What tells me that it begins: something a camera catches, or something in the body. */
export type CueId = CameraId | Exclude<BodyId, "nowhere">;
export const bodyCues = bodyIds.filter((id): id is Exclude<BodyId, "nowhere"> => id !== "nowhere");
export const cueIds: readonly CueId[] = [...cameraIds, ...bodyCues];

export interface Cue {
  readonly sign?: CueId;
  readonly words?: string;
}

/** One of my own moves, the step that takes its place, and the sign that calls it: *if …, then …*. */
export interface Plan {
  readonly id: string;
  /** Milliseconds since 1970: when it was made. Before and after are told apart by it. */
  readonly at: number;
  readonly old: Move;
  readonly instead: Move;
  readonly cue: Cue;
  /** What the old move was for; the new one serves the same. */
  readonly aim?: AimId;
}

/** How it went when the moment came. *Not this time* is no failure, and nothing counts it up before anybody. */
export const kindsOfUse = ["used", "noticed-late", "not-this-time"] as const;
export type UseKind = (typeof kindsOfUse)[number];
export interface Use {
  readonly at: number;
  readonly how: UseKind;
}

/** New moves by what the old one was for, the nearest first. */
const servesById: Readonly<Record<AimId, readonly MoveId[]>> = {
  "reach-you": ["ask-gently", "reach-out", "name-feeling"],
  "get-an-answer": ["ask-gently", "listen", "pause"],
  "know-i-matter": ["name-feeling", "ask-gently", "reach-out"],
  "mend-it-now": ["own-part", "reach-out", "pause"],
  "calm-down": ["pause", "stay", "name-feeling"],
  "not-make-it-worse": ["stay", "own-part", "pause"],
  "protect-us": ["reassure", "stay", "pause"],
  "stop-hurting": ["name-feeling", "pause", "come-back"],
  "never-helps": ["stay", "listen", "come-back"],
  // Fear of the partner has no step of a dance in its place.
  "keep-safe": [],
};

/** Steps that serve the same aim as the old one; the plain three where the aim is in own words or not known. */
export function stepsThatServe(aim: string | undefined): readonly MoveId[] {
  const known = Object.entries(servesById).find(([id]) => id === aim);
  return known ? known[1] : ["stay", "name-feeling", "pause"];
}
