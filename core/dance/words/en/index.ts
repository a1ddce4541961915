import type { DanceWords } from "../words.ts";
import * as choices from "./choices.ts";
import * as feelings from "./feelings.ts";
import { forms, stations } from "./forms.ts";
import { moveKinds, moves } from "./moves.ts";
import { posing, safety } from "./posing.ts";
import { link, relief, under } from "./sentences.ts";
import { aloud, moveSeen, saysSo, station } from "./stations.ts";
import { tell } from "./tell.ts";

/** What the dance says, in English. */
export const en: DanceWords = {
  language: "en",
  moves,
  moveKinds,
  ...feelings,
  ...choices,
  forms,
  stations,
  posing,
  safety,
  station,
  move: moveSeen,
  link,
  under,
  relief,
  saysSo,
  tell,
  aloud,
};
