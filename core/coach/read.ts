import type { Analysis } from "./analysis.ts";
import { makeClaimScale } from "./claim.ts";
import { featuresOf } from "./features.ts";
import type { Claims, Marked, Weighing } from "./flags.ts";
import { claimsOf, markClausesOf } from "./flags.ts";
import { guardsOf, isOff } from "./guards.ts";
import { withHeard } from "./heard.ts";
import type { Language } from "./language.ts";
import type { Linear, Scale } from "./linear.ts";
import { decide, makeScale, sumsOf } from "./linear.ts";
import { Gathered, numberOf } from "./names.ts";
import type { Stance, Strength } from "./reading.ts";
import { stances, strengthNames } from "./reading.ts";
import { situationFeatures } from "./situation.ts";
import { strengthsOf } from "./strengths.ts";
import type { TraceEar, Traces } from "./trace-ear.ts";
import { makeTraceEar } from "./trace-ear.ts";
import { unitsOf } from "./units.ts";
import type { Wording } from "./wording.ts";
import { makeEar } from "./wording.ts";

/** The models as they are kept: what weighs claims, stance and situation by what the rules found, and how the words sound. */
export interface Models {
  readonly claim: Linear;
  readonly stance: Linear;
  readonly situation: Linear;
  readonly wording: Wording;
  /** What rules found, for and against each strength. */
  readonly strengths: Linear;
  readonly traces: Traces;
}

/** The models made ready to judge with. */
export interface Judge extends Weighing {
  readonly traces: TraceEar;
  readonly strengths: Scale;
  readonly stance: Heeding;
  readonly situation: Heeding;
}

/** A model that heeds the sound of the words beside its features. */
interface Heeding {
  readonly scale: Scale;
  /** By class: the column of the sound that speaks for it, if any. */
  readonly columns: readonly number[];
}

export function makeJudge(
  { claim, stance, situation, wording, strengths, traces }: Models,
  { endings }: Pick<Language, "endings">,
): Judge {
  const columnsOf = (names: readonly string[]): number[] =>
    names.map((name) => wording.columns.indexOf(name));
  return {
    claim: makeClaimScale(claim),
    ear: makeEar(wording),
    traces: makeTraceEar(traces, endings),
    strengths: makeScale(strengths),
    stance: { scale: makeScale(stance), columns: columnsOf(stance.classes) },
    situation: {
      scale: makeScale(situation),
      columns: columnsOf(situation.classes.map((name) => (name === "yes" ? "situation" : name))),
    },
  };
}

/** All that is known of a message before anything is said about it. */
export interface Judged {
  readonly analysis: Analysis;
  readonly claims: Claims;
  /** What the rules mark, without what only the ear for traces hears: the stance goes by these. */
  readonly marked: readonly Marked[];
  /** By the numbers of their names. */
  readonly strengths: readonly number[];
  readonly stance: Stance;
}

const none: ReadonlySet<string> = new Set();

/** Judges what was found in a message; `off` names guards and models that shall not have their say. */
export function judge(analysis: Analysis, models: Judge, off: ReadonlySet<string> = none): Judged {
  const { ear } = models;
  const guarding = guardsOf(analysis, off);
  const sound = isOff("wording", off) ? undefined : ear.sums(analysis.tokens, 0, analysis.tokens.length);
  const claims = claimsOf(analysis, guarding);
  const marked = markClausesOf(claims.passed, analysis, guarding, models, sound && ear.harmIn(sound));
  const strengths = strengthsOf(analysis, marked, guarding);
  const weigh = ({ scale, columns }: Heeding, features: Gathered): string =>
    decide(scale, features, sound, columns);
  if (weigh(models.situation, situationFeatures(analysis, marked, strengths)) === "yes")
    strengths.push(situation);
  const label = weigh(models.stance, featuresOf(analysis, marked, strengths, guarding.playful));
  const weighed = stances.find((name) => name === label) ?? "neutral";
  const stance = weighed !== "repair" && discloses(marked, strengths) ? "soften" : weighed;
  return { analysis, claims, marked, strengths, stance };
}

const situation = numberOf("situation");

/** What is said of a message in the end. */
export interface Whole {
  /** The clauses to mark: what the rules found, as the ear for traces hears it, and what only the ear hears. */
  readonly marks: readonly Marked[];
  /** The strengths there are, in the order they are always named in: what rules found, beside how the message sounds. */
  readonly strengths: readonly Strength[];
}

export function wholeOf(judged: Judged, models: Judge, off: ReadonlySet<string> = none): Whole {
  const { analysis, claims, marked, strengths } = judged;
  if (isOff("traces", off))
    return { marks: marked, strengths: strengthNames.filter((name) => strengths.includes(numberOf(name))) };
  const units = unitsOf(analysis.tokens);
  const hearing = models.traces(analysis, units, claims.held);
  const sums = sumsOf(models.strengths, strengthFeatures(analysis, marked, strengths));
  return {
    marks: withHeard(marked, analysis, units, hearing),
    strengths: strengthNames.filter((_, c) => (sums[c] ?? 0) + (hearing.strengths[c] ?? 0) > 0),
  };
}

/** What the models for the strengths see of what rules found, by number. */
export function strengthFeatures(
  analysis: Analysis,
  marked: readonly Marked[],
  strengths: readonly number[],
): Gathered {
  const situation = situationFeatures(analysis, marked, strengths);
  gathered.begin();
  for (let i = 0; i < situation.count; i += 1) gathered.add(situation.at(i));
  for (const { group } of analysis.found) gathered.add(group.number);
  for (const { group } of marked) gathered.add(group.kindNumber);
  for (const each of strengths) gathered.add(each);
  return gathered;
}
const gathered = new Gathered();

/** A word that poses as a feeling, and nothing worse, beside two open things: that discloses, whatever the model weighs. */
const discloses = (marked: readonly Marked[], strengths: readonly number[]): boolean =>
  marked.length > 0 &&
  marked.every((mark) => mark.kind === "pseudofeeling") &&
  open.filter((strength) => strengths.includes(strength)).length >= 2;

const open: readonly number[] = ["emotion", "need", "impulse", "request", "ownpart"].map(numberOf);
