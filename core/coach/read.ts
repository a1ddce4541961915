import type { Analysis } from "./analysis.ts";
import { makeClaimScale } from "./claim.ts";
import { featuresOf } from "./features.ts";
import type { Marked, Weighing } from "./flags.ts";
import { markClausesOf } from "./flags.ts";
import type { Guarding } from "./guards.ts";
import { guardsOf } from "./guards.ts";
import type { Linear, Scale } from "./linear.ts";
import { decide, makeScale } from "./linear.ts";
import { numberOf } from "./names.ts";
import type { Stance, Strength } from "./reading.ts";
import { stances, strengthNames } from "./reading.ts";
import { situationFeatures } from "./situation.ts";
import { strengthsOf } from "./strengths.ts";
import type { Wording } from "./wording.ts";
import { harmIn, makeEar } from "./wording.ts";

/** The models as they are kept: what weighs claims, stance and situation by what the rules found, and how the words sound. */
export interface Models {
  readonly claim: Linear;
  readonly stance: Linear;
  readonly situation: Linear;
  readonly wording: Wording;
}

/** The models made ready to judge with. */
export interface Judge extends Weighing {
  readonly stance: Heeding;
  readonly situation: Heeding;
}

/** A model that heeds the sound of the words beside its features. */
interface Heeding {
  readonly scale: Scale;
  /** By class: the column of the sound that speaks for it, if any. */
  readonly columns: readonly number[];
}

export function makeJudge({ claim, stance, situation, wording }: Models): Judge {
  const columnsOf = (names: readonly string[]): number[] =>
    names.map((name) => wording.columns.indexOf(name));
  return {
    claim: makeClaimScale(claim),
    ear: makeEar(wording),
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
  readonly guarding: Guarding;
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
  const rows = off.has("wording") ? undefined : ear.rowsIn(analysis.tokens, 0, analysis.tokens.length);
  const sound = rows && ear.sums(rows);
  const marked = markClausesOf(analysis, guarding, models, sound && harmIn(sound[ear.harm] ?? 0));
  const strengths = strengthsOf(analysis, marked, guarding);
  const weigh = ({ scale, columns }: Heeding, features: readonly number[]): string =>
    decide(scale, features, sound, columns);
  if (weigh(models.situation, situationFeatures(analysis, marked, strengths)) === "yes")
    strengths.push(situation);
  const label = weigh(models.stance, featuresOf(analysis, marked, strengths, guarding.playful));
  const weighed = stances.find((name) => name === label) ?? "neutral";
  const stance = weighed !== "repair" && discloses(marked, strengths) ? "soften" : weighed;
  return { analysis, guarding, marked, strengths, stance };
}

const situation = numberOf("situation");

/** The strengths there are, in the order they are always named in. */
export const strengthsIn = ({ strengths }: Judged): Strength[] =>
  strengthNames.filter((name) => strengths.includes(numberOf(name)));

/** A word that poses as a feeling, and nothing worse, beside two open things: that discloses, whatever the model weighs. */
const discloses = (marked: readonly Marked[], strengths: readonly number[]): boolean =>
  marked.length > 0 &&
  marked.every((mark) => mark.kind === "pseudofeeling") &&
  open.filter((strength) => strengths.includes(strength)).length >= 2;

const open: readonly number[] = ["emotion", "need", "impulse", "request", "ownpart"].map(numberOf);
