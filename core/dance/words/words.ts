import type { AimId, BodyId, CameraId, LandingId, NeedId, StorySlot, TopicId, storyIds } from "../choices.ts";
import type { Family, SurfaceId, UnderneathId } from "../feelings.ts";
import type { FormKind } from "../form.ts";
import type { Half } from "../half.ts";
import type { Loop, StationKind } from "../loop.ts";
import type { Move, MoveId, MoveKind } from "../moves.ts";
import type { Place } from "../partner.ts";
import type { Posing } from "../posing.ts";
import type { Sentence, View } from "../sentence.ts";

/** A move as a label (*Raised my voice*) and as a verb that any person can carry (see en/grammar.ts). */
export interface MoveWords {
  readonly label: string;
  /** After *I*, told of that evening, where the label alone is no sentence: *set a test*. */
  readonly told?: string;
  /** Ends in the person's form: `["raise", "raises"]`, then the rest with `{own}` and `{they}`. */
  readonly verb: readonly [plain: string, withS: string];
  readonly rest: string;
}

export interface FeelingWords {
  /** As it stands in a drawing: *ashamed*, *losing you*. */
  readonly name: string;
  /** After *feels*: *ashamed*, *like a failure*; undefined where the phrase below is used instead. */
  readonly feels?: string;
  /** A verb phrase of its own, with `{other}`: *afraid of losing {other}*, said after *is*. */
  readonly is?: string;
  /** After *longs*: *to be close*. */
  readonly longs?: string;
}

/** Everything the dance says, in one language. Another language is another folder that fills this in. */
export interface DanceWords {
  readonly language: string;
  readonly moves: Readonly<Record<MoveId, MoveWords>>;
  readonly moveKinds: Readonly<Record<MoveKind, string>>;
  readonly surface: Readonly<Record<SurfaceId, string>>;
  readonly underneath: Readonly<Record<UnderneathId, FeelingWords>>;
  readonly families: Readonly<Record<Family, string>>;
  readonly needs: Readonly<Record<NeedId, string>>;
  readonly body: Readonly<Record<BodyId, string>>;
  readonly camera: Readonly<Record<CameraId, string>>;
  readonly topics: Readonly<Record<TopicId, string>>;
  readonly aims: Readonly<Record<AimId, string>>;
  readonly landings: Readonly<Record<LandingId, string>>;
  readonly stories: Readonly<Record<(typeof storyIds)[StorySlot][number], string>>;
  readonly forms: Readonly<Record<FormKind, { readonly name: string; readonly saying: string }>>;
  readonly stations: Readonly<Record<StationKind, string>>;
  readonly posing: readonly Posing[];
  /** Words for harm, as whole words in lower case: facts, never rewritten by anything. */
  readonly safety: readonly string[];

  /** The words at a station, as the drawing shows them; "" where nothing is known. */
  station(loop: Loop, owner: Place, kind: StationKind): string;
  /** The move as seen from outside, without the name: *goes quiet*. */
  move(move: Move): string;
  /** *The more…, the more…*, both ways round. */
  link(loop: Loop, view: View): Sentence;
  /** What lies underneath, and what is longed for. */
  under(loop: Loop, view: View): Sentence;
  /** Feelings that were hidden and are now said: *ashamed, and says so*. */
  saysSo(feelings: readonly string[]): string;
  /** The new dance: *the more Alex stays, the less Sam has to follow*. */
  relief(loop: Loop, instead: Readonly<Record<Place, Move>>): Sentence;
  /** A half in its owner's voice, first what could be seen, then what could not; `other` is what the reader is called. */
  tell(half: Half, other: string): readonly string[];
  /** A station read aloud: *Alex's move: goes quiet. Sam sees: Alex walks off to check e-mail.* */
  aloud(loop: Loop, owner: Place, kind: StationKind): string;
}
