import type { Analysis, Found } from "./analysis.ts";
import { trait } from "./lexicon.ts";
import type { Reader } from "./analysis.ts";

/** What holds a mark back in this message. */
export interface Guarding {
  readonly guards: readonly Found[];
  readonly praise: readonly Found[];
  readonly fear: readonly Found[];
  readonly playful: boolean;
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

export function guardsOf(analysis: Analysis, reader: Reader, off: ReadonlySet<string>): Guarding {
  const guards: Found[] = [];
  const praise: Found[] = [];
  const fear: Found[] = [];
  let feels = false;
  for (const found of analysis.found) {
    const { kind, name } = found.group;
    if (kind === "guard") guards.push(found);
    else if (name === "warmth.praise") praise.push(found);
    else if (name === "help.fear") fear.push(found);
    else if (kind === "emotion") feels = true;
  }
  return { guards, praise, fear, playful: isPlayful(analysis, reader), feels, off };
}

/** A laugh, a wink, a kiss, and nothing that scoffs. */
function isPlayful(analysis: Analysis, reader: Reader): boolean {
  const { lexicon } = reader;
  let play = false;
  for (const { word } of analysis.tokens) {
    if ((word.traits & trait.emoji) === 0 && word.text !== "haha" && word.text !== "lmao") continue;
    if (lexicon.has(word, "@scoffing")) return false;
    if (lexicon.has(word, "@laugh") || lexicon.has(word, "@heart") || lexicon.has(word, "@kiss")) play = true;
  }
  return play;
}

/** An opening that makes a plain question of "you always…". */
const asks: ReadonlySet<string> = new Set(["do", "did", "have", "were", "are"]);

const overlaps = (a: Found, b: Found): boolean => a.from <= b.to && a.to >= b.from;

/** Whether a guard holds this claim back. */
export function holdsBack(claim: Found, analysis: Analysis, guarding: Guarding): boolean {
  const { kind, name } = claim.group;
  const { off, guards } = guarding;
  const sentence = analysis.tokens[claim.from]?.sentence;
  for (const guard of guards) {
    const what = guard.group.name.slice(6);
    if (off.has(what)) continue;
    const same = analysis.tokens[guard.from]?.sentence === sentence;
    switch (what) {
      case "idiom":
        if ((kind === "criticism" || kind === "mindreading") && overlaps(guard, claim)) return true;
        break;
      case "negated":
        if (same && claim.from > guard.from && claim.from <= guard.to + 2 && kind !== "defensiveness")
          return true;
        break;
      case "asked":
        if (
          (kind === "mindreading" ||
            (name === "criticism.always" && asks.has(analysis.tokens[guard.from]?.word.text ?? "")) ||
            kind === "blame" ||
            name === "criticism.label" ||
            name === "contempt.mild") &&
          same &&
          claim.from > guard.from &&
          claim.from <= guard.to + 1
        )
          return true;
        break;
      case "retract":
        if (same && claim.from > guard.from && kind !== "stonewalling") return true;
        if (name === "defensiveness.deny" && claim.from > guard.from) return true;
        break;
      case "reported":
        if (same && claim.from > guard.from) return true;
        break;
      case "good":
        if ((name.endsWith(".open") || name === "criticism.sweep" || name === "criticism.label" || name==="contempt.mild") && overlaps(guard, claim)) return true;
        break;
      case "state":
        if ((name === "criticism.open" || name === "criticism.sweep") && overlaps(guard, claim)) return true;
        break;
      case "leisure":
        if (kind === "behaviour" && overlaps(guard, claim)) return true;
        break;
      case "advice":
        if (kind === "demand" && overlaps(guard, claim)) return true;
        break;
      default:
    }
  }
  if (kind === "criticism" && !off.has("praise") && guarding.praise.some((praise) => overlaps(praise, claim)))
    return true;
  if (!off.has("fear") && kind !== "threat" && guarding.fear.some((fear) => overlaps(fear, claim))) {
    return kind !== "pseudofeeling";
  }
  if (kind === "behaviour" && guarding.feels && !off.has("feels")) return true;
  if (guarding.playful && !off.has("play")) {
    return (
      kind === "criticism" ||
      kind === "mindreading" ||
      kind === "demand" ||
      kind === "blame" ||
      kind === "defensiveness" ||
      name === "contempt.mild" ||
      name === "contempt.sarcasm"
    );
  }
  return false;
}
