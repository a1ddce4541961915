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
  for (const mark of marked) {
    add(out, mark.kind);
    add(out, mark.group.name);
  }
  if (marked.length === 0) out.push("clean");
  else if (marked.length > 1) out.push("several");
  for (const strength of strengths) out.push(strength);
  if (strengths.size === 0) out.push("bare");
  let first = "";
  let early = "";
  for (const found of analysis.found) {
    const { kind, name } = found.group;
    if (kind === "cue") {
      add(out, name);
      if (first === "" && found.to <= 3) first = `first ${name}`;
    } else if (kind === "situation") {
      if (name === "situation.habit" || name === "situation.facts") add(out, name);
    } else if (
      kind !== early &&
      found.to <= 12 &&
      leading.has(kind) &&
      holds(strengths, kind) &&
      found.from <= 3
    ) {
      early = kind;
      add(out, `first ${kind}`);
    }
  }
  if (first !== "") out.push(first);
  const head = marked[0];
  if (head && head.first <= 1) add(out, `first ${head.kind}`);
  shape(analysis, out);
  if (playful) out.push("playful");
  const alone = out.length;
  for (let i = 0; i < alone; i += 1)
    for (const [other, both] of together.get(out[i] ?? "") ?? []) if (out.includes(other)) out.push(both);
  return out;
}

const add = (out: string[], name: string): void => {
  if (!out.includes(name)) out.push(name);
};

/** Strengths that colour a message more when it opens with them. */
const leading: ReadonlySet<string> = new Set(["emotion", "ownpart", "warmth", "need", "request"]);
const holds = (strengths: ReadonlySet<string>, name: string): boolean => strengths.has(name);

/** Length, questions, who is spoken of. */
function shape({ tokens, text }: Analysis, out: string[]): void {
  let words = 0;
  let asked = -1;
  let you = false;
  let me = false;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    if (token.word.traits & trait.punctuation) {
      if (text.charCodeAt(token.start) === 63) asked = i;
      continue;
    }
    words += 1;
    const word = token.word.text;
    if (word === "you" || word === "your") you = true;
    else if (word === "i") me = true;
  }
  if (asked >= 0) out.push(asked === tokens.length - 1 ? "asks" : "asks within");
  out.push(words <= 3 ? "very short" : words <= 8 ? "short" : words <= 20 ? "middling" : "long");
  if (you) out.push("you");
  if (me) out.push("i");
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
  ["asks", "cue.thing"],
  ["clean", "cue.thing"],
  ["bare", "cue.thing"],
  ["cue.probe", "cue.thing"],
  ["cue.defer", "cue.thing"],
  ["very short", "clean"],
  ["short", "clean"],
];
const together = new Map<string, (readonly [string, string])[]>();
for (const [a, b] of pairs) {
  const held = together.get(a);
  if (held) held.push([b, `${a} & ${b}`]);
  else together.set(a, [[b, `${a} & ${b}`]]);
}
