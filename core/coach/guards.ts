import type { Analysis, Found } from "./analysis.ts";
import { trait } from "./lexicon.ts";

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
  "idiom",
  "negated",
  "asked",
  "retract",
  "reported",
  "leisure",
  "good",
  "state",
  "advice",
  "praise",
  "play",
  "fear",
  "feels",
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

type Holds = (claim: Found, guard: Found, analysis: Analysis) => boolean;
const sameSentence: Holds = (claim, guard, { tokens }) =>
  tokens[claim.from]?.sentence === tokens[guard.from]?.sentence;
const denied = (claim: Found, { tokens }: Analysis): boolean => {
  for (let i = claim.from; i <= claim.to; i += 1) if (denials.has(tokens[i]?.word.text ?? "")) return true;
  return false;
};

/** By the rule group that found it: when a guard holds a claim back. */
const holds: Readonly<Record<string, Holds | undefined>> = {
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
    sameSentence(claim, guard, analysis),
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
  "guard.leisure": (claim, guard) => claim.group.kind === "behaviour" && overlaps(guard, claim),
  "guard.advice": (claim, guard) => claim.group.kind === "demand" && overlaps(guard, claim),
};

/** Kinds that a laugh or a kiss turns into teasing; strong words stay what they are unless there is love beside them. */
const teasing: ReadonlySet<string> = new Set([
  "criticism",
  "mindreading",
  "demand",
  "blame",
  "defensiveness",
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
  if (kind === "behaviour" && guarding.feels && !off.has("feels")) return true;
  if (!guarding.playful || off.has("play")) return false;
  return teasing.has(kind) || (kind === "contempt" && (name !== "contempt.insult" || guarding.warm));
}
