import type { Analysis, Found } from "./analysis.ts";
import { trait } from "./lexicon.ts";
import type { Table } from "./names.ts";
import { among, byNumber, numberOf } from "./names.ts";
import { flagKinds } from "./reading.ts";
import { helpsIn } from "./safety.ts";
import { praises } from "./tone.ts";

/** What holds a mark back in this message. */
export interface Guarding {
  readonly guards: readonly Found[];
  readonly praise: readonly Found[];
  readonly fear: readonly Found[];
  readonly playful: boolean;
  /** The message says something loving. */
  readonly warm: boolean;
  /** The message names a feeling. */
  readonly feels: boolean;
  readonly off: ReadonlySet<string>;
}

/** The guards there are; each can be switched off to see what it is worth. */
export const guardNames = [
  "exclaim",
  "plain",
  "credit",
  "fond",
  "tribute",
  "idiom",
  "negated",
  "asked",
  "retract",
  "reported",
  "leisure",
  "elsewhere",
  "good",
  "state",
  "advice",
  "praise",
  "play",
  "fear",
  "feels",
  "tone",
  "owned",
  "weighing",
  "wording",
  "traces",
] as const;

/** Whether a guard or a model is switched off, which none is outside of trials. */
export const isOff = (name: string, off: ReadonlySet<string>): boolean => off.size > 0 && off.has(name);

/** More guards than any message has; keeps a hostile text linear. */
const mostGuards = 200;

const guard = numberOf("guard");
const warmth = numberOf("warmth");
const emotion = numberOf("emotion");
const warmPraise = numberOf("warmth.praise");
const factOfFear = numberOf("help.fear");

export function guardsOf(analysis: Analysis, off: ReadonlySet<string>): Guarding {
  const guards: Found[] = [];
  const praise: Found[] = [];
  let feels = false;
  let warm = false;
  for (const found of analysis.found) {
    const { kindNumber, number, name } = found.group;
    if (kindNumber === guard) {
      if (guards.length < mostGuards && (off.size === 0 || !off.has(name.slice(6)))) guards.push(found);
    } else if (number === warmPraise) praise.push(found);
    else if (kindNumber === warmth) warm = true;
    else if (kindNumber === emotion) feels = true;
  }
  const fear = helpsIn(analysis).filter(({ group }) => group.number === factOfFear);
  return { guards, praise, fear, playful: isPlayful(analysis), warm, feels, off };
}

/** A laugh, a wink, a kiss, and nothing that scoffs. */
const isPlayful = ({ traits }: Analysis): boolean =>
  (traits & (trait.playful | trait.scoffing)) === trait.playful;

const overlaps = (a: Found, b: Found): boolean => a.from <= b.to && a.to >= b.from;

const sameSentence = (claim: Found, guard: Found, { tokens }: Analysis): boolean =>
  tokens[claim.from]?.sentence === tokens[guard.from]?.sentence;

/** After "but", or after a quotation has closed, the writer speaks again. */
function ownAgain(from: number, to: number, { tokens }: Analysis): boolean {
  for (let i = from + 1; i < Math.min(to, from + 60); i += 1) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.word.traits & trait.turns || (token.quoted && tokens[i + 1]?.quoted === false)) return true;
  }
  return false;
}

function denied(claim: Found, { tokens }: Analysis): boolean {
  for (let i = claim.from; i <= claim.to; i += 1)
    if ((tokens[i]?.word.traits ?? 0) & trait.refuses) return true;
  return false;
}

/** "You shouldn't read my messages": what is forbidden about me or mine is no advice. */
const forbidsMine = (claim: Found, guard: Found, analysis: Analysis): boolean =>
  denied(claim, analysis) && ((analysis.tokens[guard.to + 1]?.word.traits ?? 0) & trait.mine) !== 0;

/** Which claims a guard may hold back, by their kind or group, and where they must stand for it. */
interface Hold {
  readonly claims: Table<true>;
  readonly where: (claim: Found, guard: Found, analysis: Analysis) => boolean;
}
const hold = (claims: readonly string[], where: Hold["where"]): Hold => ({ claims: among(claims), where });
const allBut = (...kinds: readonly string[]): readonly string[] =>
  flagKinds.filter((kind) => !kinds.includes(kind));

const always = numberOf("criticism.always");
const deny = numberOf("defensiveness.deny");
const stonewalling = numberOf("stonewalling");

/** By the rule group that found the guard. */
const holds = byNumber<Hold>([
  ["guard.exclaim", hold(["contempt", "stonewalling", "demand"], overlaps)],
  ["guard.plain", hold(["stonewalling", "demand", "threat"], overlaps)],
  ["guard.credit", hold(["blame"], overlaps)],
  [
    "guard.fond",
    hold(
      ["criticism", "mindreading"],
      (claim, guard, analysis) =>
        claim.from >= guard.from && claim.from <= guard.to + 2 && sameSentence(claim, guard, analysis),
    ),
  ],
  ["guard.tribute", hold(["criticism", "mindreading"], overlaps)],
  ["guard.idiom", hold(["criticism", "mindreading", "contempt", "threat"], overlaps)],
  [
    "guard.negated",
    hold(
      allBut("defensiveness"),
      (claim, guard, analysis) =>
        claim.from > guard.from && claim.from <= guard.to + 2 && sameSentence(claim, guard, analysis),
    ),
  ],
  [
    "guard.asked",
    hold(
      ["mindreading", "blame", "criticism.label", "contempt.mild", "criticism.always"],
      (claim, guard, analysis) => {
        const first = analysis.tokens[guard.from]?.word.traits ?? 0;
        if (claim.group.number === always && (first & trait.asks) === 0) return false;
        return claim.from > guard.from && claim.from <= guard.to + 1 && sameSentence(claim, guard, analysis);
      },
    ),
  ],
  [
    "guard.retract",
    hold(
      flagKinds,
      (claim, guard, analysis) =>
        claim.from > guard.from &&
        (claim.group.number === deny ||
          (claim.group.kindNumber !== stonewalling && sameSentence(claim, guard, analysis))),
    ),
  ],
  [
    "guard.reported",
    hold(
      allBut("pseudofeeling", "behaviour"),
      (claim, guard, analysis) =>
        claim.from > guard.from &&
        sameSentence(claim, guard, analysis) &&
        !ownAgain(guard.to, claim.from, analysis),
    ),
  ],
  [
    "guard.good",
    hold(
      [
        "criticism.open",
        "mindreading.open",
        "demand.open",
        "criticism.sweep",
        "criticism.label",
        "contempt.mild",
      ],
      (claim, guard, analysis) => overlaps(claim, guard) && !denied(claim, analysis),
    ),
  ],
  ["guard.state", hold(["criticism.open", "criticism.sweep"], overlaps)],
  ["guard.elsewhere", hold(["pseudofeeling"], overlaps)],
  ["guard.leisure", hold(["behaviour"], overlaps)],
  [
    "guard.advice",
    hold(
      ["demand"],
      (claim, guard, analysis) => overlaps(claim, guard) && !forbidsMine(claim, guard, analysis),
    ),
  ],
]);

function isHeld(claim: Found, guard: Found, analysis: Analysis): boolean {
  const held = holds[guard.group.number];
  if (held === undefined) return false;
  const { number, kindNumber } = claim.group;
  return (
    (held.claims[kindNumber] === true || held.claims[number] === true) && held.where(claim, guard, analysis)
  );
}

/** Kinds that a laugh or a kiss turns into teasing; strong words stay what they are unless there is love beside them. */
const teasing = among(["criticism", "mindreading", "demand", "blame", "defensiveness"]);

/** Rules whose grammar praise shares: the tone of the sentence decides. */
const toned = among([
  "criticism.always",
  "criticism.habit",
  "criticism.sweep",
  "criticism.open",
  "criticism.label",
  "blame.cause",
  "blame.made",
  "contempt.insult",
  "contempt.mild",
  "pseudofeeling.word",
]);

/** Whether what a rule of criticism or blame found is praise in the same grammar. */
export function isPraise(claim: Found, analysis: Analysis, { guards, praise, off }: Guarding): boolean {
  for (const guard of guards)
    if (tributes[guard.group.number] === true && isHeld(claim, guard, analysis)) return true;
  if (praise.length > 0 && !isOff("praise", off))
    for (const each of praise) if (overlaps(each, claim)) return true;
  return toned[claim.group.number] === true && !isOff("tone", off) && praises(claim, analysis);
}
const tributes = among(["guard.tribute", "guard.fond", "guard.credit"]);

/** "I've been a pig all week, I'm sorry" defends nothing: regret in the sentence, and no "but" or "already" beside it. */
function owns(claim: Found, { tokens, traits }: Analysis): boolean {
  if ((traits & trait.regrets) === 0) return false;
  let regret = false;
  const sentence = tokens[claim.from]?.sentence;
  for (let i = Math.max(0, claim.from - 40); i < tokens.length && i <= claim.to + 40; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== sentence) continue;
    if (token.word.traits & trait.defends) return false;
    if (token.word.traits & trait.regrets) regret = true;
  }
  return regret;
}

const kind = {
  criticism: numberOf("criticism"),
  contempt: numberOf("contempt"),
  threat: numberOf("threat"),
  defensiveness: numberOf("defensiveness"),
  pseudofeeling: numberOf("pseudofeeling"),
  behaviour: numberOf("behaviour"),
};
const insult = numberOf("contempt.insult");

/** Whether a guard holds this claim back. */
export function holdsBack(claim: Found, analysis: Analysis, guarding: Guarding): boolean {
  const { kindNumber, number } = claim.group;
  const { off, fear, praise } = guarding;
  for (const guard of guarding.guards) if (isHeld(claim, guard, analysis)) return true;
  if (kindNumber === kind.criticism && praise.length > 0 && !isOff("praise", off))
    for (const each of praise) if (overlaps(each, claim)) return true;
  if (
    fear.length > 0 &&
    !isOff("fear", off) &&
    kindNumber !== kind.threat &&
    kindNumber !== kind.pseudofeeling
  )
    for (const fact of fear) if (overlaps(fact, claim)) return true;
  if (kindNumber === kind.defensiveness && !isOff("owned", off) && owns(claim, analysis)) return true;
  if (toned[number] === true && !isOff("tone", off) && praises(claim, analysis)) return true;
  if (kindNumber === kind.behaviour && guarding.feels && !isOff("feels", off)) return true;
  if (!guarding.playful || isOff("play", off)) return false;
  return (
    teasing[kindNumber] === true || (kindNumber === kind.contempt && (number !== insult || guarding.warm))
  );
}
