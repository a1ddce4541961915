import type { Language } from "../../language.ts";
import { common } from "./common.ts";
import { colour } from "./lexicon/colour.ts";
import { feelings } from "./lexicon/feelings.ts";
import { grammar } from "./lexicon/grammar.ts";
import { harm } from "./lexicon/harm.ts";
import { tone } from "./lexicon/tone.ts";
import { traits } from "./lexicon/traits.ts";
import { verbs } from "./lexicon/verbs.ts";
import { company, parts } from "./parts.ts";
import { blame } from "./rules/blame.ts";
import { contempt } from "./rules/contempt.ts";
import { criticism } from "./rules/criticism.ts";
import { cues } from "./rules/cues.ts";
import { defensiveness } from "./rules/defence.ts";
import { behaviour, pseudofeeling } from "./rules/feeling.ts";
import { guards } from "./rules/guards.ts";
import { demand, mindreading } from "./rules/mind.ts";
import { stonewalling } from "./rules/stonewalling.ts";
import { safety } from "./rules/safety.ts";
import { strengths, warmth } from "./rules/strengths.ts";
import { threat } from "./rules/threat.ts";
import { settle } from "./settle.ts";
import { contractions, spelling } from "./spelling.ts";

/** English as couples type it. */
export const english: Language = {
  code: "en",
  classes: { ...grammar, ...traits, ...feelings, ...verbs, ...tone, ...colour, ...harm },
  rules: [
    criticism,
    blame,
    contempt,
    stonewalling,
    defensiveness,
    threat,
    mindreading,
    demand,
    pseudofeeling,
    behaviour,
    strengths,
    warmth,
    guards,
    cues,
    safety,
  ],
  parts,
  company,
  spelling,
  settle,
  contractions,
  endings: {
    ing: /^[a-z]{2,}ing$/,
    ed: /^[a-z]{2,}ed$/,
    ly: /^[a-z]{3,}ly$/,
    num: /^\d/,
  },
  common,
  slips: [
    "trait",
    "traitnoun",
    "insult",
    "mild",
    "scorn",
    "pseudo",
    "sadness",
    "lonely",
    "fear",
    "shame",
    "secondary",
    "goodtrait",
  ],
};
