import type { Cue, Move, Plan } from "@refrain/core/dance";
import { dance } from "../../words/index.ts";
import { steps } from "../../words/steps.ts";
import { sentenceCase } from "../sentence-case.ts";

/** *my jaw tightens*, or one's own words. */
export const cueSaid = ({ sign, words }: Cue): string =>
  words ?? (sign === undefined ? "" : steps.practise.cues[sign]);

/** *I stay, one minute*; any move of the dance has a way to be said. */
export const thenSaid = (move: Move): string =>
  move.words ?? steps.practise.newSteps[move.did] ?? `I ${dance.move(move)}`;

export const ifThen = ({ cue, instead }: Pick<Plan, "cue" | "instead">): string =>
  steps.practise.ifThen(cueSaid(cue), thenSaid(instead));

export const moveLabel = (move: Move): string => sentenceCase(dance.moves[move.did].label);
