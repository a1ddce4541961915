import type { Analysis, Found } from "./analysis.ts";
import type { Marked } from "./flags.ts";
import type { Guarding } from "./guards.ts";
import { isPraise } from "./guards.ts";
import type { Strength } from "./reading.ts";
import { strengthNames } from "./reading.ts";

/** What is there, apart from `situation`, which takes the whole message into account (see stance.ts). */
export function strengthsOf(
  analysis: Analysis,
  marked: readonly Marked[],
  guarding: Guarding,
): Set<Strength> {
  const out = new Set<Strength>();
  for (const found of analysis.found) {
    // What has the grammar of a verdict and praises is a warm word.
    if (verdicts.has(found.group.kind) && !out.has("warmth") && isPraise(found, analysis, guarding))
      if (!marked.some((mark) => touches(found, mark))) out.add("warmth");
    const strength = strengthOf(found);
    if (!strength || strength === "situation" || out.has(strength)) continue;
    if (stands(strength, found, analysis, marked)) out.add(strength);
  }
  return out;
}

const verdicts: ReadonlySet<string> = new Set(["criticism", "blame"]);
const byKind = new Map<string, Strength>(strengthNames.map((name) => [name, name]));
const strengthOf = (found: Found): Strength | undefined => byKind.get(found.group.kind);

const touches = (found: Found, mark: Marked): boolean => found.from <= mark.last && found.to >= mark.first;

/** Flags in whose clause a strength of this name does not count: an order is no request, a sneer no thanks. */
const spoilt: Readonly<Record<Strength, readonly string[]>> = {
  situation: [],
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
};

/** "Why that hurt you", "it scares her": another's feeling, not the writer's. */
function isTheirs(found: Found, { tokens }: Analysis): boolean {
  const first = tokens[found.from]?.word.text;
  return (
    first !== "i" &&
    hurting.has(tokens[found.to]?.word.text ?? "") &&
    others.has(tokens[found.to + 1]?.word.text ?? "")
  );
}
const hurting: ReadonlySet<string> = new Set([
  "hurt",
  "hurts",
  "upset",
  "upsets",
  "scared",
  "scares",
  "worried",
  "worries",
  "frightened",
  "frightens",
  "saddened",
  "stung",
]);
const others: ReadonlySet<string> = new Set(["you", "her", "him", "them", "mum", "dad"]);

function stands(strength: Strength, found: Found, analysis: Analysis, marked: readonly Marked[]): boolean {
  const { name: rule } = found.group;
  // A tag ("okay?") asks for something only after a break was named; own words quoted are owned only with regret.
  if (rule === "request.tag" && !analysis.found.some((other) => other.group.name === "cue.repair"))
    return false;
  if (rule === "ownpart.said" && !analysis.tokens.some((token) => regrets.has(token.word.text))) return false;
  if (strength === "emotion" && isTheirs(found, analysis)) return false;
  const against = spoilt[strength];
  if (marked.some((mark) => against.includes(mark.kind) && touches(found, mark))) return false;
  const sentence = analysis.tokens[found.to]?.sentence;
  for (const guard of analysis.found) {
    const { name } = guard.group;
    if (name !== "guard.reported" && name !== "guard.errand") continue;
    if (analysis.tokens[guard.to]?.sentence !== sentence) continue;
    if (name === "guard.errand") {
      if (strength === "request" || strength === "need") return false;
    } else if (strength !== "emotion" && found.from > guard.to) return false;
  }
  return true;
}

const regrets: ReadonlySet<string> = new Set([
  "sorry",
  "unfair",
  "wrong",
  "regret",
  "ashamed",
  "forgive",
  "belt",
]);
