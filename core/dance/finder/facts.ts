import type { Place } from "../partner.ts";
import { list, object, oneOf, optional, text, type Reader } from "../reader.ts";
import { id, kind, oneOfNumbers, place, time, version, type Versioned } from "../history/parts.ts";
import type { Chosen, LineAnswer, Round, SituationAnswer } from "./round.ts";
import {
  answerIds,
  finderAims,
  learntIds,
  likenesses,
  lineIds,
  situationIds,
  strengths,
} from "./situations.ts";

/** One time through the finder, kept when it was finished. Home: `mine`. */
export interface FinderKept extends Versioned<"finder-kept"> {
  readonly by: Place;
  readonly round: Round;
}
/** A round taken out of what is shown. Home: `mine`. */
export interface FinderRemoved extends Versioned<"finder-removed"> {
  readonly by: Place;
  readonly round: string;
}
export type FinderFact = FinderKept | FinderRemoved;

const chosen = object<Chosen>({ answer: oneOf(answerIds), strength: oneOfNumbers(strengths) });
const situation = object<SituationAnswer>({
  situation: oneOf(situationIds),
  chosen: list(chosen, 0, answerIds.length),
  aims: list(oneOf(finderAims), 0, finderAims.length),
});
const line = object<LineAnswer>({ line: oneOf(lineIds), likeness: oneOfNumbers(likenesses) });
export const round: Reader<Round> = object<Round>({
  id,
  at: time,
  situations: list(situation, 0, situationIds.length),
  lines: list(line, 0, lineIds.length),
  learnt: list(oneOf(learntIds), 0, learntIds.length),
  learntWords: optional(text(600)),
});

export const finderReaders = {
  "finder-kept": object<FinderKept>({ v: version, kind: kind("finder-kept"), by: place, round }),
  "finder-removed": object<FinderRemoved>({
    v: version,
    kind: kind("finder-removed"),
    by: place,
    round: id,
  }),
};
