import { range, rootBetween } from "@refrain/core/stats";
import type { Turns } from "./flow.ts";

/**
 * How one partner's score pushes the other's next one (Gottman, Murray, Swanson, Tyson & Swanson 2002, *The Mathematics of
 * Marriage*). Scores are positive minus negative speech in a turn; the answer is in the same unit.
 *
 * - `bilinear`: slope `up` above zero, slope `down` below −`threshold`, nothing between (threshold 0: two lines that meet at 0).
 * - `ojive`: nothing until a threshold, then a constant: +`lift` above `above`, −`drop` below −`below`.
 */
export type Influence =
  | { readonly kind: "bilinear"; readonly up: number; readonly down: number; readonly threshold: number }
  | {
      readonly kind: "ojive";
      readonly lift: number;
      readonly above: number;
      readonly drop: number;
      readonly below: number;
    };

/**
 * A push that switches on by itself. `repair`: +`push` when the partner's score is below `at`; `damping`: −`push` when it is
 * above. The exact published form (2002, ch. 13) could not be read; this is the plainest reading of its description.
 */
export interface Switch {
  readonly at: number;
  readonly push: number;
}

export interface Speaker {
  /** a: what one starts with before the other speaks. */
  readonly start: number;
  /** r: share of one's own last score carried on, |r| < 1. */
  readonly inertia: number;
  /** What the *other's* score does to this one. */
  readonly influence: Influence;
  readonly repair?: Switch;
  readonly damping?: Switch;
}

export interface GottmanCouple {
  readonly wife: Speaker;
  readonly husband: Speaker;
  /** `inTurn`: the husband answers the wife's new score, as in the book; `together`: both answer the last one. */
  readonly order: "inTurn" | "together";
}

/** What a score of the other does to this speaker. */
export function pushOf(speaker: Speaker, other: number): number {
  return (
    influenceOf(speaker.influence, other) +
    (speaker.repair && other < speaker.repair.at ? speaker.repair.push : 0) -
    (speaker.damping && other > speaker.damping.at ? speaker.damping.push : 0)
  );
}

function influenceOf(influence: Influence, other: number): number {
  if (influence.kind === "bilinear")
    return other >= 0 ? influence.up * other : influence.down * Math.min(0, other + influence.threshold);
  if (other > influence.above) return influence.lift;
  return other < -influence.below ? -influence.drop : 0;
}

export const gottmanTurns = ({ wife, husband, order }: GottmanCouple): Turns => ({
  names: ["wife", "husband"],
  step: ([w = 0, h = 0]) => {
    const nextW = pushOf(wife, h) + wife.inertia * w + wife.start;
    const nextH = pushOf(husband, order === "inTurn" ? nextW : w) + husband.inertia * h + husband.start;
    return [nextW, nextH];
  },
});

/** Where one would come to rest alone: a / (1 − r). */
export const uninfluenced = ({ start, inertia }: Speaker): number => start / (1 - inertia);

/** Where a speaker comes to rest while the other stays at a score: one null cline of the couple. */
export const restGiven = (speaker: Speaker, other: number): number =>
  (pushOf(speaker, other) + speaker.start) / (1 - speaker.inertia);

export interface InfluencedRest {
  readonly wife: number;
  readonly husband: number;
  /** Slopes of the influence functions there: s₁ on the wife, s₂ on the husband. */
  readonly slopes: readonly [number, number];
  /** s₁s₂ / ((1−r₁)(1−r₂)): below 1 no runaway. */
  readonly loopGain: number;
  /** Both eigenvalues inside the unit circle, for the couple's own order of speaking (Jury). */
  readonly stable: boolean;
}

/** All places where both null clines cross, with scores in −`reach` … `reach`. */
export function influencedRests(couple: GottmanCouple, reach = 20, pieces = 4000): InfluencedRest[] {
  const { wife, husband } = couple;
  const gap = (h: number) => restGiven(husband, restGiven(wife, h)) - h;
  const grid = range(pieces + 1).map((i) => -reach + (2 * reach * i) / pieces);
  const found: number[] = [];
  grid.slice(1).forEach((right, i) => {
    const left = grid[i] ?? right;
    const root = gap(right) === 0 ? right : rootBetween(gap, left, right);
    // At a jump of an ojive the sign changes without a crossing: the gap there is not small.
    if (!Number.isNaN(root) && Math.abs(gap(root)) < 1e-9 && !found.some((f) => Math.abs(f - root) < 1e-7))
      found.push(root);
  });
  return found.map((h) => restAt(couple, restGiven(wife, h), h));
}

function restAt(couple: GottmanCouple, w: number, h: number): InfluencedRest {
  const { wife, husband, order } = couple;
  const slope = (speaker: Speaker, at: number) =>
    (pushOf(speaker, at + 1e-6) - pushOf(speaker, at - 1e-6)) / 2e-6;
  const [s1, s2] = [slope(wife, h), slope(husband, w)];
  const [r1, r2] = [wife.inertia, husband.inertia];
  const trace = order === "inTurn" ? r1 + r2 + s1 * s2 : r1 + r2;
  const determinant = order === "inTurn" ? r1 * r2 : r1 * r2 - s1 * s2;
  return {
    wife: w,
    husband: h,
    slopes: [s1, s2],
    loopGain: (s1 * s2) / ((1 - r1) * (1 - r2)),
    stable: Math.abs(trace) < 1 + determinant && determinant < 1,
  };
}
