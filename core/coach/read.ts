import type { Analysis, Reader } from "./analysis.ts";
import { analyse } from "./analysis.ts";
import { featuresOf } from "./features.ts";
import type { Marked } from "./flags.ts";
import { markClausesOf } from "./flags.ts";
import type { Guarding } from "./guards.ts";
import { guardsOf } from "./guards.ts";
import type { Linear } from "./linear.ts";
import { decide } from "./linear.ts";
import type { Stance, Strength } from "./reading.ts";
import { stances } from "./reading.ts";
import { situationFeatures } from "./situation.ts";
import { strengthsOf } from "./strengths.ts";

/** The three models that weigh what the rules found. */
export interface Models {
  readonly claim: Linear;
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
  const marked = markClausesOf(analysis, guarding, models.claim);
  const strengths = strengthsOf(analysis, marked, guarding);
  if (decide(models.situation, situationFeatures(analysis, marked, strengths)) === "yes")
    strengths.add("situation");
  const label = decide(models.stance, featuresOf(analysis, marked, strengths, guarding.playful));
  const weighed = stances.find((name) => name === label) ?? "neutral";
  const stance = weighed !== "repair" && discloses(marked, strengths) ? "soften" : weighed;
  return { analysis, guarding, marked, strengths, stance };
}

/** A word that poses as a feeling, and nothing worse, beside two open things: that discloses, whatever the model weighs. */
const discloses = (marked: readonly Marked[], strengths: ReadonlySet<Strength>): boolean =>
  marked.length > 0 &&
  marked.every((mark) => mark.kind === "pseudofeeling") &&
  open.filter((name) => strengths.has(name)).length >= 2;

const open: readonly Strength[] = ["emotion", "need", "impulse", "request", "ownpart"];
