// What the models learn from: our own lines as the rules read them, and as their words sound.
import type { Analysis } from "../../core/coach/analysis.ts";
import { analyse, makeReader } from "../../core/coach/analysis.ts";
import { claimFeatures, companyOf, surroundingsOf } from "../../core/coach/claim.ts";
import { reach } from "../../core/coach/clauses.ts";
import { english } from "../../core/coach/english.ts";
import { featuresOf } from "../../core/coach/features.ts";
import type { Weighing } from "../../core/coach/flags.ts";
import { claimsOf, markClausesOf } from "../../core/coach/flags.ts";
import { guardNames, guardsOf } from "../../core/coach/guards.ts";
import { numberOf } from "../../core/coach/names.ts";
import { situationFeatures } from "../../core/coach/situation.ts";
import { strengthsOf } from "../../core/coach/strengths.ts";
import { eachWording, isSign } from "../../core/coach/wording.ts";
import type { Labelled } from "./label.ts";
import type { Example } from "./softmax.ts";

export interface Line extends Labelled {
  readonly analysis: Analysis;
}

const reader = makeReader(english);
const none: ReadonlySet<string> = new Set();
export const read = (line: Labelled): Line => ({ ...line, analysis: analyse(line.text, reader) });

/** Before words that stand as features, so that no rule's name is taken for one. */
export const said = "=";

/** The words and pairs of neighbours from one token up to another, each once. */
function wordingIn({ tokens }: Analysis, from: number, to: number): string[] {
  const out = new Set<string>();
  eachWording(tokens, from, to, (before, word) => {
    out.add(`${said}${before.heard} ${word.heard}`);
    if (!isSign(word)) out.add(said + word.heard);
  });
  return [...out];
}

/** Each message, and each of its sentences where it has several: whether a mark stands in it. */
export function harmExamples({ analysis, flags }: Line): Example[] {
  const { tokens } = analysis;
  const out: Example[] = [];
  const add = (from: number, to: number): void => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? 0;
    const harm = flags.some((flag) => flag.start < end && start < flag.end);
    out.push({ features: wordingIn(analysis, from, to), label: harm ? "harm" : "calm" });
  };
  add(0, tokens.length);
  for (let from = 0, to = 1; to <= tokens.length; to += 1)
    if (tokens[to]?.sentence !== tokens[from]?.sentence) {
      add(from, to);
      from = to;
    }
  return out;
}

/**
 * Every claim the guards let pass, and whether a label stands where it stands. Few of those are stray, since the guards
 * were made on these lines; so what they hold back, and no label stands at, is shown as stray too.
 */
export function claimExamples({ analysis, flags }: Line, worth = 1): Example[] {
  const guarding = guardsOf(analysis, none);
  const { passed } = claimsOf(analysis, guarding);
  const surroundings = surroundingsOf(analysis, passed.length);
  const { passed: claims } = claimsOf(analysis, guardsOf(analysis, new Set(guardNames)));
  return claims.flatMap((claim) => {
    const [first, last] = reach(analysis.tokens, claim.from, claim.to, claim.group.mode);
    const start = analysis.tokens[first]?.start ?? 0;
    const end = analysis.tokens[last]?.end ?? 0;
    const meant = flags.some((flag) => flag.start < end && start < flag.end);
    const held = !passed.includes(claim);
    if (held && meant) return [];
    return {
      features: claimFeatures(claim, companyOf(claim, analysis, guarding, surroundings)),
      label: meant ? "meant" : "stray",
      worth: held ? worth * heldWorth : worth,
    };
  });
}

/** What the guards hold back counts for less: the guards are there. */
const heldWorth = 0.5;

/** A fixed row of numbers that look like dice, so that the same lines give the same weights. */
export function row(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * What the models for stance and situation see of a message. `lost` of what the rules found is taken away by chance:
 * the rules know these lines better than they will know others, and a model that learns from them as they are trusts
 * the rules too much and the words too little.
 */
export function wholeExample(
  line: Line,
  models: Weighing,
  lost: number,
  dice: () => number,
  tells: (features: readonly string[]) => boolean,
): { stance: Example; situation: Example } {
  const stays = (): boolean => lost === 0 || dice() > lost;
  const found = line.analysis.found.filter(({ group }) => group.kind === "guard" || stays());
  const analysis = { ...line.analysis, found };
  const guarding = guardsOf(analysis, none);
  const { length } = analysis.tokens;
  const harm = models.ear.harm(analysis.tokens, 0, length);
  const marked = markClausesOf(claimsOf(analysis, guarding).passed, analysis, guarding, models, harm).filter(
    stays,
  );
  const strengths = strengthsOf(analysis, marked, guarding);
  const words = wordingIn(analysis, 0, length);
  const situation = [...situationFeatures(analysis, marked, strengths).names(), ...words];
  if (tells(situation)) strengths.push(numberOf("situation"));
  return {
    situation: { features: situation, label: line.strengths.includes("situation") ? "yes" : "no" },
    stance: {
      features: [...featuresOf(analysis, marked, strengths, guarding.playful).names(), ...words],
      label: line.stance,
    },
  };
}
