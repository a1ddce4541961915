import {
  aimIds,
  fitting,
  landingIds,
  longestWords,
  mostWords,
  needIds,
  storySlots,
  surfaceIds,
  underneathIds,
  type AimId,
  type Answer,
  type BodyId,
  type CameraId,
  type Echo,
  type Episode,
  type Half,
  type LandingId,
  type Move,
  type MoveKind,
  type Place,
  type Story,
  type Trigger,
} from "@refrain/core/dance";

/** The six screens of a half. */
export type MapStep = 1 | 2 | 3 | 4 | 5 | 6;
export const mapSteps: readonly MapStep[] = [1, 2, 3, 4, 5, 6];

/** The answer to the one question: where the list of moves opens. Only about last time; never kept as a trait. */
export type Lean = MoveKind | "both" | "unsure";

/** A half on its way: whatever has been answered. */
export interface HalfDraft {
  readonly seen: readonly CameraId[];
  readonly triggerWords: string;
  readonly harm: boolean;
  readonly move: Move | undefined;
  readonly moveWords: string;
  readonly surface: readonly string[];
  readonly surfaceWords: string;
  readonly body: readonly BodyId[];
  readonly story: Story;
  readonly underneath: readonly string[];
  readonly underneathWords: string;
  readonly from: string;
  readonly echo: Echo | undefined;
  readonly need: readonly string[];
  readonly needWords: string;
  readonly aim: AimId | undefined;
  readonly aimWords: string;
  readonly landing: LandingId | undefined;
}

/** One half being mapped: kept after every touch, found again at the same screen. */
export interface MapDraft {
  readonly episode: string;
  readonly when: number;
  readonly place: Place;
  readonly step: MapStep;
  readonly lean: Lean;
  readonly half: HalfDraft;
  /** A half kept before is being changed, not given for the first time. */
  readonly again: boolean;
  /** Another half that was half-way when this one was begun. It waits, and comes back when this one is done. */
  readonly before?: MapDraft;
}

/** Whether anything of it has been answered, or changed from how it was kept, so that it can be spoken of as begun. */
export function isBegun({ again, step, half, episode, place }: MapDraft, kept: readonly Episode[]): boolean {
  if (!again) return step > 1 || half.seen.length > 0 || half.harm || half.triggerWords.trim() !== "";
  const before = kept.find(({ id }) => id === episode)?.halves[place];
  return !before || JSON.stringify(toHalf(half)) !== JSON.stringify(toHalf(fromHalf(before)));
}

/** Whether fear of the partner has been told in it so far. */
export const tellsOfFearSoFar = ({ harm, aim }: HalfDraft): boolean => harm || aim === "keep-safe";

export const emptyHalf: HalfDraft = {
  seen: [],
  triggerWords: "",
  harm: false,
  move: undefined,
  moveWords: "",
  surface: [],
  surfaceWords: "",
  body: [],
  story: {},
  underneath: [],
  underneathWords: "",
  from: "",
  echo: undefined,
  need: [],
  needWords: "",
  aim: undefined,
  aimWords: "",
  landing: undefined,
};

/** Own words as a half can hold them; none where only spaces were written. */
function own(words: string | undefined): readonly string[] {
  const held = fitting((words ?? "").trim(), longestWords).trim();
  return held === "" ? [] : [held];
}

const orUnknown = (told: readonly string[]): Answer<readonly string[]> => {
  const held = told.flatMap(own).slice(0, mostWords);
  return held.length === 0 ? "unknown" : held;
};

/**
 * What has been answered, as a half; what has not is `unknown`, and stays so until its owner says more. Whatever stood in
 * the fields, the half can be read again.
 */
export function toHalf(draft: HalfDraft): Half {
  const [from] = own(draft.from);
  return {
    certainty: "own",
    trigger: triggerOf(draft),
    move: moveOf(draft),
    surface: orUnknown([...draft.surface, draft.surfaceWords]),
    body: draft.body,
    story: storyOf(draft),
    underneath: orUnknown([...draft.underneath, draft.underneathWords]),
    need: orUnknown([...draft.need, draft.needWords]),
    // Own words say it more closely, but never instead of fear.
    aim: draft.aim === "keep-safe" ? draft.aim : (own(draft.aimWords)[0] ?? draft.aim ?? "unknown"),
    landing: draft.landing ?? "unknown",
    ...(from === undefined ? {} : { from }),
    ...(draft.echo ? { echo: draft.echo } : {}),
  };
}

function triggerOf(draft: HalfDraft): Answer<Trigger> {
  const words = own(draft.triggerWords)[0];
  if (draft.seen.length === 0 && words === undefined && !draft.harm) return "unknown";
  return { seen: draft.seen, ...(words ? { words } : {}), ...(draft.harm ? { harm: true } : {}) };
}

function storyOf({ story }: HalfDraft): Answer<Story> {
  const told = storySlots.flatMap((slot) => own(story[slot]).map((words) => [slot, words] as const));
  return told.length === 0 ? "unknown" : Object.fromEntries(told);
}

function moveOf({ move, moveWords }: HalfDraft): Answer<Move> {
  const words = own(moveWords)[0];
  if (!move) return "unknown";
  return { did: move.did, ...(words ? { words } : {}) };
}

/** A half as it was given, back on its way: known ids as taps, the rest as own words. */
export function fromHalf(half: Half): HalfDraft {
  const trigger = half.trigger === "unknown" ? undefined : half.trigger;
  const move = half.move === "unknown" ? undefined : half.move;
  const surface = apart(half.surface, surfaceIds);
  const underneath = apart(half.underneath, underneathIds);
  const need = apart(half.need, needIds);
  const aim = aimIds.find((id) => id === half.aim);
  return {
    ...emptyHalf,
    seen: trigger?.seen ?? [],
    triggerWords: trigger?.words ?? "",
    harm: trigger?.harm ?? false,
    move: move && { did: move.did },
    moveWords: move?.words ?? "",
    surface: surface.ids,
    surfaceWords: surface.words,
    body: half.body,
    story: half.story === "unknown" ? {} : half.story,
    underneath: underneath.ids,
    underneathWords: underneath.words,
    from: half.from ?? "",
    echo: half.echo,
    need: need.ids,
    needWords: need.words,
    aim,
    aimWords: aim || half.aim === "unknown" ? "" : half.aim,
    landing: landingIds.find((id) => id === half.landing),
  };
}

function apart(
  answer: Answer<readonly string[]>,
  ids: readonly string[],
): { ids: readonly string[]; words: string } {
  const given = answer === "unknown" ? [] : answer;
  return {
    ids: given.filter((one) => ids.includes(one)),
    words: given.filter((one) => !ids.includes(one)).join(", "),
  };
}
