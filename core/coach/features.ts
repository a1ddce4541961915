import type { Analysis } from "./analysis.ts";
import type { Marked } from "./flags.ts";
import { trait } from "./lexicon.ts";
import type { Strength } from "./reading.ts";

/** What the linear models see: names of things that hold. Only rule outputs, never a message's words. */
export function featuresOf(
  analysis: Analysis,
  marked: readonly Marked[],
  strengths: ReadonlySet<Strength>,
  playful: boolean,
): string[] {
  const out: string[] = [];
  const seen = new Set<string>();
  const add = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    out.push(name);
  };
  for (const mark of marked) {
    add(mark.kind);
    add(mark.group.name);
  }
  if (marked.length === 0) add("clean");
  else if (marked.length > 1) add("several");
  for (const strength of strengths) add(strength);
  if (strengths.size === 0) add("bare");
  let first = "";
  for (const found of analysis.found) {
    const { kind, name } = found.group;
    if (kind === "cue") {
      add(name);
      if (found.to <= 3 && first === "") first = name;
    }
    if (name === "situation.habit" || name === "situation.facts") add(name);
  }
  if (first !== "") add(`first ${first}`);
  const head = marked[0];
  if (head && head.first <= 1) add(`first ${head.kind}`);
  for (const strength of ["emotion", "ownpart", "warmth", "need", "request"] as const)
    if (
      analysis.found.some((found) => found.group.kind === strength && found.from <= 3) &&
      strengths.has(strength)
    )
      add(`first ${strength}`);
  const { tokens } = analysis;
  const last = tokens.at(-1);
  if (last && analysis.text.charCodeAt(last.start) === 63) add("asks");
  else if (tokens.some((token) => analysis.text.charCodeAt(token.start) === 63)) add("asks within");
  if (playful) add("playful");
  const words = tokens.reduce((n, token) => n + (token.word.traits & trait.punctuation ? 0 : 1), 0);
  add(words <= 3 ? "very short" : words <= 8 ? "short" : words <= 20 ? "middling" : "long");
  if (tokens.some((token) => token.word.text === "you" || token.word.text === "your")) add("you");
  if (tokens.some((token) => token.word.text === "i")) add("i");
  const alone = out.length;
  for (let i = 0; i < alone; i += 1)
    for (const [other, both] of together.get(out[i] ?? "") ?? []) if (seen.has(other)) out.push(both);
  return out;
}

/** What stands together, by the first of the two. */
const pairs: readonly (readonly [string, string])[] = [
  ["pseudofeeling", "emotion"],
  ["pseudofeeling", "need"],
  ["pseudofeeling", "cue.ranked"],
  ["criticism", "cue.ward"],
  ["demand", "cue.ward"],
  ["contempt", "cue.ward"],
  ["mindreading", "cue.ward"],
  ["threat", "cue.ward"],
  ["clean", "emotion"],
  ["clean", "request"],
  ["clean", "ownpart"],
  ["clean", "need"],
  ["clean", "cue.logistics"],
  ["clean", "asks"],
  ["bare", "clean"],
  ["warmth", "bare"],
  ["warmth", "clean"],
  ["asks", "cue.logistics"],
  ["asks", "cue.probe"],
  ["emotion", "ownpart"],
  ["emotion", "request"],
  ["request", "cue.repair"],
  ["clean", "cue.defer"],
  ["clean", "cue.minimise"],
  ["cue.logistics", "emotion"],
  ["cue.logistics", "cue.defer"],
  ["cue.ranked", "emotion"],
  ["behaviour", "cue.flee"],
  ["behaviour", "cue.fight"],
  ["clean", "cue.repair"],
  ["cue.logistics", "cue.repair"],
  ["clean", "cue.probe"],
  ["blame", "cue.ward"],
  ["behaviour", "cue.ward"],
  ["behaviour", "you"],
  ["very short", "clean"],
  ["short", "clean"],
];
const together = new Map<string, (readonly [string, string])[]>();
for (const [a, b] of pairs) {
  const held = together.get(a);
  if (held) held.push([b, `${a} & ${b}`]);
  else together.set(a, [[b, `${a} & ${b}`]]);
}
