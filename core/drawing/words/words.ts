import type { Direction } from "../scene.ts";

/** What the figure itself says, in one language. Another language is another folder that fills this in. */
export interface DrawingWords {
  readonly language: string;
  readonly direction: Direction;
  /** On the upright axis, above and below the line. */
  readonly seen: string;
  readonly underneath: string;
  /** In the new loop, above the line. */
  readonly said: string;
  readonly lostYou: string;
  readonly story: string;
  readonly longing: string;
  /** Beside the name of a partner whose half the other has guessed. */
  readonly guess: string;
  readonly notYet: string;
  /** Over the name of a refrain. */
  readonly tagline: string;
  /** Name and move as one short sentence: *Sam follows*. */
  moved(name: string, move: string): string;
  /** The accessible name of a figure nobody has named. */
  title(one: string, two: string, look: "old" | "new"): string;
}
