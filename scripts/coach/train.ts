// Trains the models on our own lines and writes core/coach/weights.json:
//   node scripts/coach/train.ts
// Softmax regression over rule outputs and words, full batch, fixed number of steps, weights pulled towards zero. What
// looks like chance is a fixed row of numbers: the same lines give the same weights. A line whose text stands among the
// lines set aside too is not learned from.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeClaimScale } from "../../core/coach/claim.ts";
import type { Models } from "../../core/coach/read.ts";
import { stances } from "../../core/coach/reading.ts";
import type { Wording } from "../../core/coach/wording.ts";
import { makeEar } from "../../core/coach/wording.ts";
import { root } from "../setup.mjs";
import type { Line } from "./examples.ts";
import { claimExamples, harmExamples, read, row, said, wholeExample } from "./examples.ts";
import { joined, worthJoined } from "./joined.ts";
import type { Labelled } from "./label.ts";
import { labelled } from "./label.ts";
import type { Model, Setting } from "./softmax.ts";
import { decide, train } from "./softmax.ts";
import { learnTraces } from "./traces.ts";

/** Words must be met in so many examples before they speak for anything; a message and its sentences are each one. */
const least = (feature: string): number => (feature.startsWith(said) ? 5 : 3);
export const settings = {
  harm: { pull: 1, balance: 0, least, steps: 40 },
  claim: { pull: 3, balance: 0.2 },
  stance: { pull: 1, balance: 0, least, steps: 150 },
  situation: { pull: 1, balance: 0.3, least, steps: 40 },
  traces: { pull: 1, balance: 0, least: () => 6, steps: 300, momentum: 0.95 },
  strengths: { pull: 1, balance: 0, least: () => 6, steps: 150 },
} satisfies Record<string, Setting>;

const scale = 50;
/** A word that speaks less than this, for or against anything, is left out. */
const faint = 6;
const columns = ["harm", ...stances, "situation"];
const whole = (value: number): number => Math.round(value * scale) || 0;

/** The words' part of the models, one row a word or pair. */
function wordingOf(harm: Model, stance?: Model, situation?: Model): Wording {
  const rows: Record<string, number[]> = {};
  const names = new Set([harm, stance, situation].flatMap((model) => Object.keys(model?.weights ?? {})));
  const rowOf = (model: Model | undefined, name: string): readonly number[] => model?.weights[name] ?? [];
  const against = ([no = 0, yes = 0]: readonly number[]): number => whole(yes - no);
  for (const name of names) {
    if (!name.startsWith(said)) continue;
    const weights = rowOf(stance, name);
    const made = [
      against(rowOf(harm, name)),
      ...stances.map((_, c) => whole(weights[c] ?? 0)),
      against(rowOf(situation, name)),
    ];
    if (made.some((value) => Math.abs(value) >= faint)) rows[name.slice(said.length)] = made;
  }
  const [calm = 0, bad = 0] = harm.bias;
  return { columns, scale, bias: columns.map((name) => (name === "harm" ? bad - calm : 0)), rows };
}

const rulesOf = (model: Model): Model => ({
  ...model,
  weights: Object.fromEntries(Object.entries(model.weights).filter(([name]) => !name.startsWith(said))),
});

/** Learns from lines; `setting` changes what was chosen. */
export function learn(lines: readonly Line[], setting: Partial<typeof settings> = {}): Models {
  const chosen = { ...settings, ...setting };
  const harm = train(lines.flatMap(harmExamples), ["calm", "harm"], chosen.harm);
  const both = joined(lines).map(read);
  const claims = [
    ...lines.flatMap((line) => claimExamples(line)),
    ...both.flatMap((line) => claimExamples(line, worthJoined.clause)),
  ];
  const claim = train(claims, ["stray", "meant"], chosen.claim);
  const weighing = { claim: makeClaimScale(claim), ear: makeEar(wordingOf(harm)) };
  const examples = (tells: (features: readonly string[]) => boolean): ReturnType<typeof wholeExample>[] => {
    const dice = row(1);
    return [0, 0.2, 0.2].flatMap((lost) =>
      lines.map((line) => wholeExample(line, weighing, lost, dice, tells)),
    );
  };
  const third = 1 / 3;
  const situation = train(
    examples(() => false).map((each) => ({ ...each.situation, worth: third })),
    ["no", "yes"],
    chosen.situation,
  );
  const stance = train(
    examples((features) => decide(situation, features) === "yes").map((each) => ({
      ...each.stance,
      worth: third,
    })),
    stances,
    chosen.stance,
  );
  return {
    claim,
    stance: rulesOf(stance),
    situation: rulesOf(situation),
    wording: wordingOf(harm, stance, situation),
    ...learnTraces(lines, both, chosen),
  };
}

/** One row a line: to be read in a comparison of versions. */
function print(models: Models, lines: number): string {
  const rows = (of: Readonly<Record<string, readonly number[] | undefined>>): string =>
    `{\n${Object.entries(of)
      .map(([name, values]) => `   ${JSON.stringify(name)}: ${JSON.stringify(values)}`)
      .join(",\n")}\n  }`;
  const linear = ({ classes, bias, weights }: Models["claim"]): string =>
    `{ "classes": ${JSON.stringify(classes)}, "bias": ${JSON.stringify(bias)}, "weights": ${rows(weights)} }`;
  const { columns: names, scale: by, bias, rows: words } = models.wording;
  const { traces } = models;
  return `{
 "about": "made by scripts/coach/train.ts from reference/coach/lines; softmax regression over rule outputs and words",
 "lines": ${lines},
 "claim": ${linear(models.claim)},
 "stance": ${linear(models.stance)},
 "situation": ${linear(models.situation)},
 "wording": { "columns": ${JSON.stringify(names)}, "scale": ${by}, "bias": ${JSON.stringify(bias)}, "rows": ${rows(words)} },
 "strengths": ${linear(models.strengths)},
 "traces": { "columns": ${JSON.stringify(traces.columns)}, "plain": ${JSON.stringify(traces.plain)}, "scale": ${traces.scale}, "bias": ${JSON.stringify(traces.bias)}, "rows": ${rows(traces.rows)} }
}
`;
}

if (import.meta.main) {
  const bare = ({ text }: Labelled): string => text.toLowerCase();
  const aside = new Set(labelled("aside").map(bare));
  const lines = labelled("lines")
    .filter((line) => !aside.has(bare(line)))
    .map(read);
  writeFileSync(join(root, "core", "coach", "weights.json"), print(learn(lines), lines.length));
}
