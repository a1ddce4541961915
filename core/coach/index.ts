/**
 * The coach: reads a message the way a partner may hear it. Rules over words, and small linear models that
 * weigh what they find and hear what they miss; no network, no clock. It advises and never blocks; `shownFlags` is what an app may show.
 */
import type { Analysis, Found, Reader } from "./analysis.ts";
import { analyse, makeReader } from "./analysis.ts";
import type { Marked } from "./flags.ts";
import { trait } from "./lexicon.ts";
import type { Judge, Judged } from "./read.ts";
import { judge, makeJudge, wholeOf } from "./read.ts";
import type { Flag, Reading, Stance, Strength } from "./reading.ts";
import { strengthNames } from "./reading.ts";
import { helpFor, helpsIn, helpsOf } from "./safety.ts";
import { insteadFor, poseFamily, reasonFor } from "./suggest.ts";
import { tongueOf } from "./tongue.ts";
import weights from "./weights.json" with { type: "json" };
import { english } from "./words/en/language.ts";

export type { Flag, FlagKind, Help, Reading, Stance, Strength } from "./reading.ts";
export { flagKinds, helps, stances, strengthNames } from "./reading.ts";

interface Coach {
  readonly reader: Reader;
  readonly judge: Judge;
}
let made: Coach | undefined;
/** English, built on first use (some tens of milliseconds) and kept. */
const coach = (): Coach => (made ??= { reader: makeReader(english), judge: makeJudge(weights, english) });

/** Longest text read, in UTF-16 units; what lies beyond is left alone. */
export const longestText = 50_000;

/**
 * All the coach sees in a message. Never throws; offsets lie in the text as typed. A text in another language is
 * recognised and left alone: no flags, stance `neutral`, its code in `language`.
 */
export function readMessage(text: string): Reading {
  const { analysis, language, judged } = heard(text);
  if (!judged) return { flags: [], strengths: [], missing: [], stance: "neutral", language, help: [] };
  const { marks, strengths } = wholeOf(judged, coach().judge);
  const helps = helpsIn(analysis);
  return {
    flags: marks.map((mark) => flagOf(mark, analysis, helps)),
    strengths,
    missing: missingOf(judged.stance, marks, strengths),
    stance: judged.stance,
    language,
    help: helpsOf(helps),
  };
}

/** Which way a message moves, and nothing else: for whole conversations. */
export const stanceOf = (text: string): Stance => heard(text).judged?.stance ?? "neutral";

/** A message in the coach's own language is judged. */
function heard(text: string): { analysis: Analysis; language: string; judged: Judged | undefined } {
  const { reader, judge: bench } = coach();
  const analysis = analyse(cut(text), reader);
  const language = tongueOf(analysis.tokens, text, reader.language.code);
  const judged = language === reader.language.code ? judge(analysis, bench) : undefined;
  return { analysis, language, judged };
}

/**
 * What an app may show beside the text: at most two, the gravest first, none on words the map accepts as underneath.
 * Dismissible and never blocking, by whoever shows them.
 */
export function shownFlags(reading: Reading): readonly Flag[] {
  return reading.flags
    .filter((flag) => flag.accepted !== true)
    .toSorted((a, b) => gravity.indexOf(a.kind) - gravity.indexOf(b.kind) || a.start - b.start)
    .slice(0, 2);
}

const gravity: readonly string[] = [
  "threat",
  "contempt",
  "criticism",
  "blame",
  "mindreading",
  "demand",
  "stonewalling",
  "defensiveness",
  "pseudofeeling",
  "behaviour",
];

/** Whether a word or short phrase poses as a feeling ("ignored", "let down"): it says what was done, or where I rank. */
export function posesAsFeeling(words: string): boolean {
  const analysis = analyse(`I feel ${words}`, coach().reader);
  return analysis.found.some((found) => found.group.name === "pseudofeeling.word");
}

/** The family such a word belongs to (passed, judged, pressed, wronged, ranked, unsafe); undefined for any other word. */
export const familyOfPose = (word: string): string | undefined => poseFamily(word.trim().toLowerCase());

const cut = (text: string): string => (text.length > longestText ? text.slice(0, longestText) : text);

function flagOf(mark: Marked, analysis: Analysis, helps: readonly Found[]): Flag {
  const start = analysis.tokens[mark.first]?.start ?? 0;
  const end = analysis.tokens[mark.last]?.end ?? start;
  const help = helpFor(mark, helps);
  const { kind } = mark;
  const reason = reasonFor(mark, help);
  const flag: Flag = help
    ? { kind, start, end, reason, help }
    : { kind, start, end, reason, instead: insteadFor(mark, analysis) };
  return kind === "pseudofeeling" && isAccepted(mark, analysis) ? { ...flag, accepted: true } : flag;
}

/** DESIGN 4: unimportant, unwanted, rejected, abandoned, alone, not enough, a failure are accepted as underneath. */
function isAccepted(mark: Marked, analysis: Analysis): boolean {
  if (mark.group.name === "pseudofeeling.that") return false;
  const words = analysis.tokens.slice(mark.from, mark.to + 1).map((token) => token.word);
  return (
    words.some((word) => word.traits & trait.accepted) ||
    (words.at(-1)?.text === "enough" && words.some((word) => word.text === "not"))
  );
}

/** What a softer message would still need: nothing for news, small deferrals and errands. */
function missingOf(
  stance: Stance,
  marks: readonly Marked[],
  strengths: readonly Strength[],
): readonly Strength[] {
  if (stance === "neutral" || (stance === "distance" && marks.length === 0)) return [];
  return strengthNames.filter((name) => !strengths.includes(name));
}
