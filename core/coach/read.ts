import type { Analysis, Reader } from "./analysis.ts";
import { analyse } from "./analysis.ts";
import { featuresOf } from "./features.ts";
import type { Marked, Weighing } from "./flags.ts";
import { markClausesOf } from "./flags.ts";
import type { Guarding } from "./guards.ts";
import { guardsOf } from "./guards.ts";
import type { Linear } from "./linear.ts";
import { decide } from "./linear.ts";
import type { Stance, Strength } from "./reading.ts";
import { stances } from "./reading.ts";
import { situationFeatures } from "./situation.ts";
import { strengthsOf } from "./strengths.ts";
import type { Wording } from "./wording.ts";
import { soundOf } from "./wording.ts";

/** The models that weigh what the rules found, and how the words sound beside it. */
export interface Models extends Weighing {
  readonly stance: Linear;
  readonly situation: Linear;
}

/** All that is known of a message before anything is said about it. */
export interface Judged {
  readonly analysis: Analysis;
  readonly guarding: Guarding;
  readonly marked: readonly Marked[];
  readonly strengths: ReadonlySet<Strength>;
  readonly stance: Stance;
}

const none: ReadonlySet<string> = new Set();

export function judge(text: string, reader: Reader, models: Models, off: ReadonlySet<string> = none): Judged {
  const analysis = analyse(text, reader);
  const guarding = guardsOf(analysis, off);
  const { wording } = models;
  const sound = off.has("wording") ? undefined : soundOf(analysis.tokens, 0, analysis.tokens.length, wording);
  const marked = markClausesOf(analysis, guarding, models, sound);
  const strengths = strengthsOf(analysis, marked, guarding);
  const beside = sound && speaking(sound, wording);
  if (decide(models.situation, situationFeatures(analysis, marked, strengths), beside) === "yes")
    strengths.add("situation");
  const label = decide(models.stance, featuresOf(analysis, marked, strengths, guarding.playful), beside);
  const weighed = stances.find((name) => name === label) ?? "neutral";
  const stance = weighed !== "repair" && discloses(marked, strengths) ? "soften" : weighed;
  return { analysis, guarding, marked, strengths, stance };
}

/** What the words of the message speak for, by stance; under "yes" stands what they speak for an occasion told. */
const speaking =
  (sound: readonly number[], { columns }: Wording): ((name: string) => number) =>
  (name) =>
    sound[columns.indexOf(name === "yes" ? "situation" : name)] ?? 0;

/** A word that poses as a feeling, and nothing worse, beside two open things: that discloses, whatever the model weighs. */
const discloses = (marked: readonly Marked[], strengths: ReadonlySet<Strength>): boolean =>
  marked.length > 0 &&
  marked.every((mark) => mark.kind === "pseudofeeling") &&
  open.filter((name) => strengths.has(name)).length >= 2;

const open: readonly Strength[] = ["emotion", "need", "impulse", "request", "ownpart"];
