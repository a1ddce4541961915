// Trains the two small models on our own lines and writes core/coach/weights.json:
//   node scripts/coach/train.ts
// Softmax regression over rule outputs, full batch, fixed number of steps, weights pulled towards zero. No dice: the
// start is zero and the order is the files', so the same lines give the same weights. The lines set aside are not read.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { analyse, makeReader } from "../../core/coach/analysis.ts";
import { featuresOf } from "../../core/coach/features.ts";
import { claimFeatures, companyOf, surroundingsOf } from "../../core/coach/claim.ts";
import { reach } from "../../core/coach/clauses.ts";
import { claimsOf, markClausesOf } from "../../core/coach/flags.ts";
import { guardsOf } from "../../core/coach/guards.ts";
import { stances } from "../../core/coach/reading.ts";
import { situationFeatures } from "../../core/coach/situation.ts";
import { strengthsOf } from "../../core/coach/strengths.ts";
import { english } from "../../core/coach/english.ts";
import { root } from "../setup.mjs";
import { labelled } from "./label.ts";
import type { Example, Model } from "./softmax.ts";
import { decide, train } from "./softmax.ts";

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
const claimClasses = ["stray", "meant"];

/** Every claim the guards let pass, and whether a label stands where it stands. */
const claimExamples: (Example & { readonly id: string })[] = [];
for (const line of labelled("lines")) {
  const analysis = analyse(line.text, reader);
  const guarding = guardsOf(analysis, none);
  const claims = claimsOf(analysis, guarding);
  const surroundings = surroundingsOf(analysis, claims.length);
  for (const claim of claims) {
    const [first, last] = reach(analysis.tokens, claim.from, claim.to, claim.group.mode);
    const start = analysis.tokens[first]?.start ?? 0;
    const end = analysis.tokens[last]?.end ?? 0;
    const meant = line.flags.some((flag) => flag.start < end && start < flag.end);
    claimExamples.push({
      id: line.id,
      features: claimFeatures(claim, companyOf(claim, analysis, guarding, surroundings)),
      label: meant ? "meant" : "stray",
    });
  }
}

function examplesWith(claim: Model): { stance: Example[]; situation: Example[] } {
  const stance: Example[] = [];
  const situation: Example[] = [];
  for (const line of labelled("lines")) {
    const analysis = analyse(line.text, reader);
    const guarding = guardsOf(analysis, none);
    const marked = markClausesOf(analysis, guarding, claim);
    const strengths = strengthsOf(analysis, marked, guarding);
    situation.push({
      features: situationFeatures(analysis, marked, strengths),
      label: line.strengths.includes("situation") ? "yes" : "no",
    });
    if (line.strengths.includes("situation")) strengths.add("situation");
    stance.push({ features: featuresOf(analysis, marked, strengths, guarding.playful), label: line.stance });
  }
  return { stance, situation };
}

/** Of each five, four train and one is judged: how many stray claims pass, how many meant ones are lost. */
function claimFolds(pull: number, balance: number, fresh: RegExp): string {
  let stray = 0;
  let passed = 0;
  let meant = 0;
  let lost = 0;
  const fifth = (id: string): number => Number(/\d+$/.exec(id)?.[0] ?? 0) % 5;
  for (let k = 0; k < 5; k += 1) {
    const model = train(
      claimExamples.filter(({ id }) => fifth(id) !== k),
      claimClasses,
      pull,
      balance,
    );
    for (const each of claimExamples) {
      if (fifth(each.id) !== k || !fresh.test(each.id)) continue;
      const got = decide(model, each.features);
      if (each.label === "meant") {
        meant += 1;
        if (got === "stray") lost += 1;
      } else {
        stray += 1;
        if (got === "meant") passed += 1;
      }
    }
  }
  return `stray ${stray}, passed ${passed}; meant ${meant}, lost ${lost}`;
}

if (process.argv.includes("--folds")) {
  for (const pull of [0.3, 1, 3, 10])
    for (const balance of [0, 0.5, 1]) console.log("claim", pull, balance, claimFolds(pull, balance, /./));
  const { stance, situation } = examplesWith(train(claimExamples, claimClasses, 3, 0.5));
  for (const pull of [0.3, 1, 3]) console.log("stance", pull, folds(stance, stances, pull, 0).toFixed(3));
  for (const pull of [0.3, 1, 3])
    console.log("situation", pull, folds(situation, ["no", "yes"], pull, 0.3).toFixed(3));
} else {
  const claim = train(claimExamples, claimClasses, 3, 0.5);
  const { stance, situation } = examplesWith(claim);
  const weights = {
    about: "made by scripts/coach/train.ts from reference/coach/lines; softmax regression over rule outputs",
    lines: stance.length,
    claim,
    stance: train(stance, stances, 1, 0),
    situation: train(situation, ["no", "yes"], 0.5, 0.3),
  };
  writeFileSync(join(root, "core", "coach", "weights.json"), `${JSON.stringify(weights, null, 1)}\n`);
}
