// Trains the two small models on our own lines and writes core/coach/weights.json:
//   node scripts/coach/train.ts
// Softmax regression over rule outputs, full batch, fixed number of steps, weights pulled towards zero. No dice: the
// start is zero and the order is the files', so the same lines give the same weights. The lines set aside are not read.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { analyse, makeReader } from "../../core/coach/analysis.ts";
import { featuresOf } from "../../core/coach/features.ts";
import { markClausesOf } from "../../core/coach/flags.ts";
import { guardsOf } from "../../core/coach/guards.ts";
import { stances } from "../../core/coach/reading.ts";
import { situationFeatures } from "../../core/coach/situation.ts";
import { strengthsOf } from "../../core/coach/strengths.ts";
import { english } from "../../core/coach/english.ts";
import { root } from "../setup.mjs";
import { labelled } from "./label.ts";

interface Example {
  readonly features: readonly string[];
  readonly label: string;
}

interface Model {
  readonly classes: readonly string[];
  readonly bias: number[];
  readonly weights: Record<string, number[]>;
}

/** Steps, step size and pull towards zero were chosen by five-fold trials on the training lines. */
function train(
  examples: readonly Example[],
  classes: readonly string[],
  pull: number,
  balance: number,
): Model {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, n]) => n >= 3).map(([name]) => name);
  const index = new Map(kept.map((name, i) => [name, i]));
  const rows = examples.map(({ features }) => features.flatMap((name) => index.get(name) ?? []));
  const size = classes.map((name) => examples.filter((each) => each.label === name).length);
  const worth = classes.map((_, c) => (examples.length / classes.length / Math.max(1, size[c]!)) ** balance);
  const weights = kept.map(() => classes.map(() => 0));
  const bias = classes.map(() => 0);
  for (let step = 0; step < 600; step += 1) {
    const slope = kept.map(() => classes.map(() => 0));
    const slopeBias = classes.map(() => 0);
    examples.forEach(({ label }, i) => {
      const sums = classes.map((_, c) => rows[i]!.reduce((sum, f) => sum + weights[f]![c]!, bias[c]!));
      const top = Math.max(...sums);
      const odds = sums.map((sum) => Math.exp(sum - top));
      const all = odds.reduce((a, b) => a + b, 0);
      const right = classes.indexOf(label);
      classes.forEach((_, c) => {
        const miss = (odds[c]! / all - (c === right ? 1 : 0)) * worth[right]!;
        slopeBias[c]! += miss;
        for (const f of rows[i]!) slope[f]![c]! += miss;
      });
    });
    const rate = 4 / examples.length;
    classes.forEach((_, c) => {
      bias[c]! -= rate * slopeBias[c]!;
      kept.forEach((_, f) => {
        weights[f]![c]! -= rate * (slope[f]![c]! + pull * weights[f]![c]!);
      });
    });
  }
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    classes,
    bias: bias.map(round),
    weights: Object.fromEntries(
      kept.map((name, f) => [name, weights[f]!.map(round)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

const decide = (model: Model, features: readonly string[]): string => {
  const sums = model.classes.map((_, c) =>
    features.reduce((sum, name) => sum + (model.weights[name]?.[c] ?? 0), model.bias[c]!),
  );
  return model.classes[sums.indexOf(Math.max(...sums))]!;
};

/** Share decided rightly when each fifth is judged by a model that has not seen it. */
function folds(
  examples: readonly Example[],
  classes: readonly string[],
  pull: number,
  balance: number,
): number {
  let right = 0;
  for (let k = 0; k < 5; k += 1) {
    const model = train(
      examples.filter((_, i) => i % 5 !== k),
      classes,
      pull,
      balance,
    );
    examples.forEach((each, i) => {
      if (i % 5 === k && decide(model, each.features) === each.label) right += 1;
    });
  }
  return right / examples.length;
}

const reader = makeReader(english);
const none: ReadonlySet<string> = new Set();
const stanceExamples: Example[] = [];
const situationExamples: Example[] = [];
for (const line of labelled("lines")) {
  const analysis = analyse(line.text, reader);
  const guarding = guardsOf(analysis, none);
  const marked = markClausesOf(analysis, guarding);
  const strengths = strengthsOf(analysis, marked, guarding);
  situationExamples.push({
    features: situationFeatures(analysis, marked, strengths),
    label: line.strengths.includes("situation") ? "yes" : "no",
  });
  if (line.strengths.includes("situation")) strengths.add("situation");
  stanceExamples.push({
    features: featuresOf(analysis, marked, strengths, guarding.playful),
    label: line.stance,
  });
}
if (process.argv.includes("--folds")) {
  for (const pull of [0.3, 1, 3])
    console.log("stance", pull, folds(stanceExamples, stances, pull, 0).toFixed(3));
  for (const pull of [0.3, 1, 3])
    console.log("situation", pull, folds(situationExamples, ["no", "yes"], pull, 0.3).toFixed(3));
} else {
  const weights = {
    about: "made by scripts/coach/train.ts from reference/coach/lines; softmax regression over rule outputs",
    lines: stanceExamples.length,
    stance: train(stanceExamples, stances, 1, 0),
    situation: train(situationExamples, ["no", "yes"], 0.5, 0.3),
  };
  writeFileSync(join(root, "core", "coach", "weights.json"), `${JSON.stringify(weights, null, 1)}\n`);
}
