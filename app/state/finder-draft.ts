import {
  lineIds,
  roundReader,
  situationIds,
  type LearntId,
  type LineAnswer,
  type SituationAnswer,
} from "@refrain/core/dance";

/** A round half-way: what has been answered, and how many have been passed, answered or not. */
export interface FinderDraft {
  readonly id: string;
  readonly passed: number;
  readonly situations: readonly SituationAnswer[];
  readonly lines: readonly LineAnswer[];
  readonly learnt: readonly LearntId[];
  readonly learntWords: string;
}

export const noRound: FinderDraft = {
  id: "",
  passed: 0,
  situations: [],
  lines: [],
  learnt: [],
  learntWords: "",
};

/** The person's own words in it. */
export const wordsInRound = ({ learntWords }: FinderDraft): string => learntWords;

const all = situationIds.length + lineIds.length;

/** The draft as it lies on the shelf; undefined where it makes no sense. */
export function readFinderDraft(value: unknown): FinderDraft | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { passed, learntWords, ...rest } = Object.fromEntries(Object.entries(value));
  const round = roundReader.read({ ...rest, at: 0 }, "");
  if (!round.ok || typeof passed !== "number" || !(passed >= 0 && passed <= all)) return undefined;
  const { id, situations, lines, learnt } = round.value;
  return {
    id,
    passed: Math.floor(passed),
    situations,
    lines,
    learnt,
    learntWords: typeof learntWords === "string" ? learntWords : "",
  };
}
