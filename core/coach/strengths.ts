import type { Analysis, Found } from "./analysis.ts";
import type { Marked } from "./flags.ts";
import type { Guarding } from "./guards.ts";
import { isPraise } from "./guards.ts";
import { trait } from "./lexicon.ts";
import { among, byNumber, numberOf } from "./names.ts";
import type { FlagKind, Strength } from "./reading.ts";

/** What is there, by the number of its name and in the order it was found, apart from `situation`, which is weighed after. */
export function strengthsOf(analysis: Analysis, marked: readonly Marked[], guarding: Guarding): number[] {
  const out: number[] = [];
  let telling: Telling | undefined;
  for (const found of analysis.found) {
    const { kindNumber } = found.group;
    // What has the grammar of a verdict and praises is a warm word.
    if (
      verdicts[kindNumber] === true &&
      !out.includes(warmth) &&
      isPraise(found, analysis, guarding) &&
      !marked.some((mark) => touches(found, mark))
    )
      out.push(warmth);
    const against = spoilt[kindNumber];
    if (against === undefined || out.includes(kindNumber)) continue;
    telling ??= tellingIn(analysis);
    if (stands(found, against, analysis, marked, telling)) out.push(kindNumber);
  }
  return out;
}

const emotion = numberOf("emotion");
const need = numberOf("need");
const request = numberOf("request");
const warmth = numberOf("warmth");
const verdicts = among(["criticism", "blame"]);

const touches = (found: Found, mark: Marked): boolean => found.from <= mark.last && found.to >= mark.first;

/** Flags in whose clause a strength of this name does not count: an order is no request, a sneer no thanks. */
const spoilt = byNumber(
  Object.entries<readonly FlagKind[]>({
    emotion: ["contempt", "mindreading"],
    ownpart: ["contempt", "defensiveness", "stonewalling", "threat", "pseudofeeling"],
    impulse: ["threat", "behaviour"],
    need: ["demand", "stonewalling", "threat", "mindreading", "contempt", "pseudofeeling", "behaviour"],
    request: ["demand", "stonewalling", "contempt", "threat", "defensiveness", "criticism", "blame"],
    warmth: [
      "contempt",
      "defensiveness",
      "blame",
      "stonewalling",
      "threat",
      "mindreading",
      "criticism",
      "demand",
    ],
  } satisfies Record<Exclude<Strength, "situation">, readonly FlagKind[]>),
);

/** What takes a strength away wherever it stands in the message or the sentence. */
interface Telling {
  /** A break is named. */
  readonly repair: boolean;
  /** By sentence: something is asked for that is no more than an errand. */
  readonly errand: readonly (true | undefined)[];
  /** By sentence: where another's words first begin. */
  readonly reported: readonly (number | undefined)[];
}

function tellingIn({ tokens, found }: Analysis): Telling {
  let repair = false;
  const errand: true[] = [];
  const reported: number[] = [];
  for (const { group, to } of found) {
    const sentence = tokens[to]?.sentence ?? 0;
    if (group.number === rule.repair) repair = true;
    else if (group.number === rule.errand) errand[sentence] = true;
    else if (group.number === rule.reported) reported[sentence] ??= to;
  }
  return { repair, errand, reported };
}

const rule = {
  repair: numberOf("cue.repair"),
  errand: numberOf("guard.errand"),
  reported: numberOf("guard.reported"),
  tag: numberOf("request.tag"),
  said: numberOf("ownpart.said"),
};

function stands(
  found: Found,
  against: readonly FlagKind[],
  analysis: Analysis,
  marked: readonly Marked[],
  telling: Telling,
): boolean {
  const { number, kindNumber } = found.group;
  // A tag ("okay?") asks for something only after a break was named; own words quoted are owned only with regret.
  if (number === rule.tag && !telling.repair) return false;
  if (number === rule.said && (analysis.traits & trait.rues) === 0) return false;
  if (kindNumber === emotion && isTheirs(found, analysis)) return false;
  if (marked.some((mark) => against.includes(mark.kind) && touches(found, mark))) return false;
  const sentence = analysis.tokens[found.to]?.sentence ?? 0;
  if (telling.errand[sentence] === true && (kindNumber === request || kindNumber === need)) return false;
  const reported = telling.reported[sentence];
  return reported === undefined || kindNumber === emotion || found.from <= reported;
}

/** "Why that hurt you", "it scares her": another's feeling, not the writer's. */
function isTheirs(found: Found, { tokens }: Analysis): boolean {
  const traitsAt = (at: number): number => tokens[at]?.word.traits ?? 0;
  return (
    (traitsAt(found.to) & trait.hurting) !== 0 &&
    (traitsAt(found.to + 1) & trait.others) !== 0 &&
    (traitsAt(found.from) & trait.speaker) === 0
  );
}
