import type { AnswerId, FinderAim, LearntId, Likeness, LineId, SituationId, Strength } from "./situations.ts";
import { directionOf, type Direction } from "./situations.ts";

export interface Chosen {
  readonly answer: AnswerId;
  readonly strength: Strength;
}

/** What one would do in one situation: several, with strength; none of them is an answer too. */
export interface SituationAnswer {
  readonly situation: SituationId;
  readonly chosen: readonly Chosen[];
  readonly aims: readonly FinderAim[];
}

export interface LineAnswer {
  readonly line: LineId;
  readonly likeness: Likeness;
}

/**
 * One time through the finder. A situation in which somebody goes quiet from fear is not in it: fear is no lean, and no
 * mark of it is kept.
 */
export interface Round {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly situations: readonly SituationAnswer[];
  readonly lines: readonly LineAnswer[];
  /** Where I may have learnt it. Private: no way of sharing reaches it. */
  readonly learnt: readonly LearntId[];
  readonly learntWords?: string;
}

/** How far an answer goes in one direction, 0 to 1: the surest of what was chosen. */
export const pointsOf = ({ chosen }: SituationAnswer, direction: Direction): number =>
  Math.max(
    0,
    ...chosen.filter(({ answer }) => directionOf(answer) === direction).map(({ strength }) => strength),
  ) / 3;
