import type { Analysis } from "./analysis.ts";
import type { Marked } from "./flags.ts";
import type { Strength } from "./reading.ts";

/** What the model for `situation` sees: an occasion told outside every marked clause, and what stands beside it. */
export function situationFeatures(
  analysis: Analysis,
  marked: readonly Marked[],
  strengths: ReadonlySet<Strength>,
): string[] {
  const out: string[] = [];
  let time = 0;
  let when = 0;
  for (const found of analysis.found) {
    const { name } = found.group;
    if (!name.startsWith("situation.")) {
      if (name === "cue.logistics" && !out.includes("logistics")) out.push("logistics");
      if ((name === "cue.probe" || name === "cue.repair" || name === "cue.anger") && !out.includes(name))
        out.push(name);
      continue;
    }
    const inside = marked.some((mark) => found.to >= mark.first && found.from <= mark.last);
    if (name === "situation.time" && !inside) time += 1;
    else if (name === "situation.when" && !inside) when += 1;
    else if (name === "situation.habit" && !out.includes("habit")) out.push("habit");
    else if (name === "situation.facts" && !out.includes("facts")) out.push("facts");
  }
  if (time > 0) out.push("time");
  if (when > 0) out.push("when");
  if (time > 0 && when > 0) out.push("time & when");
  if (when > 1) out.push("when twice");
  for (const strength of strengths) {
    out.push(strength);
    if (when > 0) out.push(`when & ${strength}`);
    if (time > 0) out.push(`time & ${strength}`);
  }
  for (const mark of marked) {
    if (!out.includes(mark.kind)) out.push(mark.kind);
    if (when > 0 && !out.includes(`when & ${mark.kind}`)) out.push(`when & ${mark.kind}`);
  }
  out.push(marked.length === 0 ? "clean" : "marked");
  if (marked.length === 0 && strengths.size === 0) out.push("bare");
  const { length } = analysis.tokens;
  out.push(length <= 8 ? "short" : length <= 16 ? "middling" : length <= 40 ? "long" : "letter");
  return out;
}
