/**
 * What one message does in the dance. `pursue`: presses for an answer, closeness, change. `distance`: plays down, puts
 * off, breaks off. `soften`: shows something tender or gives room. `repair`: owns a part, turns back to the other.
 *
 * This is the coach's `stanceOf`; everything here takes it as an argument. Until the coach is there,
 * `words/en/stance.ts` serves behind the same type, and one line changes which is used.
 */
export type Stance = "pursue" | "distance" | "soften" | "repair" | "neutral";

export type StanceOf = (text: string) => Stance;

/** What else a message can tell that bears on whether a silence is withdrawal. */
export interface Cues {
  /** Cannot be reached for a plain reason: a plane, an operation, an exam, no signal, a fever. */
  readonly unreachable: boolean;
  /** Says afterwards why there was no answer: slept, worked, the battery. */
  readonly excuse: boolean;
  /** Teases, jokes, exaggerates. */
  readonly playful: boolean;
  /** Names a time to talk or be back, or asks for a limited pause. */
  readonly return: boolean;
  /** Talks about being on the phone with each other. */
  readonly call: boolean;
  /** Says good night. */
  readonly night: boolean;
  /** Agrees, wishes well, gives leave. */
  readonly accepts: boolean;
  /** Announces going away from the talk. */
  readonly exit: boolean;
  /** Tells bad news of one's own. */
  readonly grief: boolean;
  /** Speaks to the other: you, us, or a bare call. */
  readonly addressed: boolean;
}

export type CuesOf = (text: string) => Cues;

/** The words of one language: a stance, the cues, and whether a text is of this language at all. */
export interface Ear {
  readonly stanceOf: StanceOf;
  readonly cuesOf: CuesOf;
  /**
   * How much a text is about the two who write: about 0 for practical ones, 1 and more for words between partners.
   * Asked of far more messages than the others, so it must be quick.
   */
  readonly closenessOf: (text: string) => number;
  /** Whether a text has any of the language's commonest words. */
  readonly knows: (text: string) => boolean;
}
