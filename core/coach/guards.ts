import type { Analysis, Found } from "./analysis.ts";
import { trait } from "./lexicon.ts";
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
] as const;

/** More guards than any message has; keeps a hostile text linear. */
const mostGuards = 200;

export function guardsOf(analysis: Analysis, off: ReadonlySet<string>): Guarding {
  const guards: Found[] = [];
  const praise: Found[] = [];
  const fear: Found[] = [];
  let feels = false;
  let warm = false;
  for (const found of analysis.found) {
    const { kind, name } = found.group;
    if (kind === "guard") {
      if (guards.length < mostGuards && (off.size === 0 || !off.has(name.slice(6)))) guards.push(found);
    } else if (name === "warmth.praise") praise.push(found);
    else if (kind === "warmth") warm = true;
    else if (name === "help.fear") fear.push(found);
    else if (kind === "emotion") feels = true;
  }
  return { guards, praise, fear, playful: isPlayful(analysis), warm, feels, off };
}

/** A laugh, a wink, a kiss, and nothing that scoffs. */
function isPlayful({ tokens }: Analysis): boolean {
  let traits = 0;
  for (let i = 0; i < tokens.length; i += 1) traits |= tokens[i]?.word.traits ?? 0;
  return (traits & (trait.playful | trait.scoffing)) === trait.playful;
}

const overlaps = (a: Found, b: Found): boolean => a.from <= b.to && a.to >= b.from;

/** An opening that makes a plain question of "you always…". */
const asks: ReadonlySet<string> = new Set(["do", "did", "have", "were", "are"]);
const denials: ReadonlySet<string> = new Set(["not", "never", "no", "nothing", "least"]);

/** After "but", or after a quotation has closed, the writer speaks again. */
const ownAgain = (from: number, to: number, { tokens }: Analysis): boolean => {
  for (let i = from + 1; i < Math.min(to, from + 60); i += 1)
    if (tokens[i]?.word.text === "but" || (tokens[i]?.quoted === true && tokens[i + 1]?.quoted === false))
      return true;
  return false;
};

type Holds = (claim: Found, guard: Found, analysis: Analysis) => boolean;
/** "You shouldn't read my messages": what is forbidden about me or mine is no advice. */
const forbidsMine = (claim: Found, guard: Found, analysis: Analysis): boolean =>
  denied(claim, analysis) && mine.has(analysis.tokens[guard.to + 1]?.word.text ?? "");
const mine: ReadonlySet<string> = new Set(["my", "me", "our", "us"]);
const sameSentence: Holds = (claim, guard, { tokens }) =>
  tokens[claim.from]?.sentence === tokens[guard.from]?.sentence;
const denied = (claim: Found, { tokens }: Analysis): boolean => {
  for (let i = claim.from; i <= claim.to; i += 1) if (denials.has(tokens[i]?.word.text ?? "")) return true;
  return false;
};

/** By the rule group that found it: when a guard holds a claim back. */
const holds: Readonly<Record<string, Holds | undefined>> = {
  "guard.exclaim": (claim, guard) =>
    ["contempt", "stonewalling", "demand"].includes(claim.group.kind) && overlaps(guard, claim),
  "guard.plain": (claim, guard) =>
    ["stonewalling", "demand", "threat"].includes(claim.group.kind) && overlaps(guard, claim),
  "guard.credit": (claim, guard) => claim.group.kind === "blame" && overlaps(guard, claim),
  "guard.fond": (claim, guard, analysis) =>
    ["criticism", "mindreading"].includes(claim.group.kind) &&
    claim.from >= guard.from &&
    claim.from <= guard.to + 2 &&
    sameSentence(claim, guard, analysis),
  "guard.tribute": (claim, guard) =>
    ["criticism", "mindreading"].includes(claim.group.kind) && overlaps(guard, claim),
  "guard.idiom": (claim, guard) =>
    ["criticism", "mindreading", "contempt", "threat"].includes(claim.group.kind) && overlaps(guard, claim),
  "guard.negated": (claim, guard, analysis) =>
    claim.group.kind !== "defensiveness" &&
    claim.from > guard.from &&
    claim.from <= guard.to + 2 &&
    sameSentence(claim, guard, analysis),
  "guard.asked": (claim, guard, analysis) => {
    const { kind, name } = claim.group;
    const open =
      kind === "mindreading" || kind === "blame" || name === "criticism.label" || name === "contempt.mild";
    const first = analysis.tokens[guard.from]?.word.text ?? "";
    if (!open && !(name === "criticism.always" && asks.has(first))) return false;
    return claim.from > guard.from && claim.from <= guard.to + 1 && sameSentence(claim, guard, analysis);
  },
  "guard.retract": (claim, guard, analysis) =>
    claim.from > guard.from &&
    ((claim.group.kind !== "stonewalling" && sameSentence(claim, guard, analysis)) ||
      claim.group.name === "defensiveness.deny"),
  "guard.reported": (claim, guard, analysis) =>
    claim.group.kind !== "pseudofeeling" &&
    claim.group.kind !== "behaviour" &&
    claim.from > guard.from &&
    sameSentence(claim, guard, analysis) &&
    !ownAgain(guard.to, claim.from, analysis),
  "guard.good": (claim, guard, analysis) => {
    const { name } = claim.group;
    if (
      !name.endsWith(".open") &&
      name !== "criticism.sweep" &&
      name !== "criticism.label" &&
      name !== "contempt.mild"
    )
      return false;
    return overlaps(guard, claim) && !denied(claim, analysis);
  },
  "guard.state": (claim, guard) =>
    (claim.group.name === "criticism.open" || claim.group.name === "criticism.sweep") &&
    overlaps(guard, claim),
  "guard.elsewhere": (claim, guard) => claim.group.kind === "pseudofeeling" && overlaps(guard, claim),
  "guard.leisure": (claim, guard) => claim.group.kind === "behaviour" && overlaps(guard, claim),
  "guard.advice": (claim, guard, analysis) =>
    claim.group.kind === "demand" && overlaps(guard, claim) && !forbidsMine(claim, guard, analysis),
};

/** Kinds that a laugh or a kiss turns into teasing; strong words stay what they are unless there is love beside them. */
const teasing: ReadonlySet<string> = new Set([
  "criticism",
  "mindreading",
  "demand",
  "blame",
  "defensiveness",
]);

/** Rules whose grammar praise shares: the tone of the sentence decides. */
const toned: ReadonlySet<string> = new Set([
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
    if (tributes.has(guard.group.name) && holds[guard.group.name]?.(claim, guard, analysis) === true)
      return true;
  if (!off.has("praise")) for (const each of praise) if (overlaps(each, claim)) return true;
  return !off.has("tone") && toned.has(claim.group.name) && praises(claim, analysis);
}
const tributes: ReadonlySet<string> = new Set(["guard.tribute", "guard.fond", "guard.credit"]);

/** "I've been a pig all week, I'm sorry" defends nothing: regret in the sentence, and no "but" or "already" beside it. */
function owns(claim: Found, { tokens }: Analysis): boolean {
  let regret = false;
  const sentence = tokens[claim.from]?.sentence;
  for (let i = Math.max(0, claim.from - 40); i < tokens.length && i <= claim.to + 40; i += 1) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) continue;
    const { text } = token.word;
    if (defends.has(text)) return false;
    if (regrets.has(text)) regret = true;
  }
  return regret;
}
const regrets: ReadonlySet<string> = new Set(["sorry", "apologies", "ashamed", "regret", "unfair", "trying"]);
const defends: ReadonlySet<string> = new Set([
  "but",
  "already",
  "said",
  "apologised",
  "because",
  "if",
  "only",
  "not",
  "never",
  "how",
  "so",
  "you",
]);

/** Whether a guard holds this claim back. */
export function holdsBack(claim: Found, analysis: Analysis, guarding: Guarding): boolean {
  const { kind, name } = claim.group;
  const { off, fear } = guarding;
  for (const guard of guarding.guards)
    if (holds[guard.group.name]?.(claim, guard, analysis) === true) return true;
  if (kind === "criticism" && !off.has("praise"))
    for (const praise of guarding.praise) if (overlaps(praise, claim)) return true;
  if (fear.length > 0 && !off.has("fear") && kind !== "threat" && kind !== "pseudofeeling")
    for (const fact of fear) if (overlaps(fact, claim)) return true;
  if (kind === "defensiveness" && !off.has("owned") && owns(claim, analysis)) return true;
  if (toned.has(name) && !off.has("tone") && praises(claim, analysis)) return true;
  if (kind === "behaviour" && guarding.feels && !off.has("feels")) return true;
  if (!guarding.playful || off.has("play")) return false;
  return teasing.has(kind) || (kind === "contempt" && (name !== "contempt.insult" || guarding.warm));
}
