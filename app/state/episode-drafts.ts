// What is unfinished about an evening: an answer to the other's half, and a guess at it.
import {
  answerKinds,
  moveIds,
  places,
  type AnswerKind,
  type Half,
  type MoveId,
  type Place,
} from "@refrain/core/dance";

/** Something to let the other know, on its way; each kind of answer has words of its own. */
export interface AnswerDraft {
  readonly kind: AnswerKind | undefined;
  readonly said: Readonly<Partial<Record<AnswerKind, string>>>;
}
export const noAnswer: AnswerDraft = { kind: undefined, said: {} };

export interface GuessDraft {
  readonly did: MoveId | undefined;
  readonly felt: readonly string[];
}
export const noGuess: GuessDraft = { did: undefined, felt: [] };

/** A guess that is kept already, to be changed. */
export function guessIn(half: Half | undefined): GuessDraft {
  if (half?.certainty !== "guess" || half.move === "unknown") return noGuess;
  return { did: half.move.did, felt: half.underneath === "unknown" ? [] : half.underneath };
}

export const answerKey = (episode: string, by: Place): string => `answer/${episode}/${by}`;
export const guessKey = (episode: string): string => `guess/${episode}`;

/** Everything that may be unfinished about one evening. */
export const unfinishedOf = (episode: string): readonly string[] => [
  ...places.map((place) => answerKey(episode, place)),
  guessKey(episode),
];

/** The person's own words in it. */
export const wordsInAnswer = ({ said }: AnswerDraft): string => Object.values(said).join("\n");

const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> | undefined =>
  typeof value === "object" && value !== null ? new Map(Object.entries(value)) : undefined;

export function readAnswerDraft(value: unknown): AnswerDraft | undefined {
  const fields = fieldsOf(value);
  if (!fields) return undefined;
  const said = fieldsOf(fields.get("said"));
  return {
    kind: answerKinds.find((kind) => kind === fields.get("kind")),
    said: Object.fromEntries(
      answerKinds.flatMap((kind) => {
        const words = said?.get(kind);
        return typeof words === "string" && words !== "" ? [[kind, words]] : [];
      }),
    ),
  };
}

export function readGuessDraft(value: unknown): GuessDraft | undefined {
  const fields = fieldsOf(value);
  if (!fields) return undefined;
  const felt = fields.get("felt");
  return {
    did: moveIds.find((id) => id === fields.get("did")),
    felt: Array.isArray(felt) ? felt.filter((one): one is string => typeof one === "string") : [],
  };
}
