import type { Analysis } from "./analysis.ts";
import type { Marked } from "./flags.ts";
import { byNumber, Gathered, numberOf, prefixed } from "./names.ts";

const gathered = new Gathered();

/** What the model for `situation` sees: an occasion told outside every marked clause, and what stands beside it. */
export function situationFeatures(
  { tokens, found }: Analysis,
  marked: readonly Marked[],
  strengths: readonly number[],
): Gathered {
  gathered.begin();
  let time = 0;
  let when = 0;
  for (const each of found) {
    const { number } = each.group;
    if (number === rule.time || number === rule.when) {
      if (marked.some((mark) => each.to >= mark.first && each.from <= mark.last)) continue;
      if (number === rule.time) time += 1;
      else when += 1;
      continue;
    }
    const tells = telling[number];
    if (tells !== undefined) gathered.add(tells);
  }
  if (time > 0) gathered.add(is.time);
  if (when > 0) gathered.add(is.when);
  if (time > 0 && when > 0) gathered.add(is.both);
  if (when > 1) gathered.add(is.twice);
  for (const strength of strengths) {
    gathered.add(strength);
    if (when > 0) gathered.add(besideWhen(strength));
    if (time > 0) gathered.add(besideTime(strength));
  }
  for (const { group } of marked) {
    gathered.add(group.kindNumber);
    if (when > 0) gathered.add(besideWhen(group.kindNumber));
  }
  gathered.add(marked.length === 0 ? is.clean : is.marked);
  if (marked.length === 0 && strengths.length === 0) gathered.add(is.bare);
  const { length } = tokens;
  gathered.add(length <= 8 ? is.short : length <= 16 ? is.middling : length <= 40 ? is.long : is.letter);
  return gathered;
}

const rule = { time: numberOf("situation.time"), when: numberOf("situation.when") };

/** Rules that tell by themselves, and what they are called here. */
const telling = byNumber([
  ["situation.habit", numberOf("habit")],
  ["situation.facts", numberOf("facts")],
  ["cue.logistics", numberOf("logistics")],
  ["cue.probe", numberOf("cue.probe")],
  ["cue.repair", numberOf("cue.repair")],
  ["cue.anger", numberOf("cue.anger")],
]);

const besideWhen = prefixed("when & ");
const besideTime = prefixed("time & ");
const is = {
  time: numberOf("time"),
  when: numberOf("when"),
  both: numberOf("time & when"),
  twice: numberOf("when twice"),
  clean: numberOf("clean"),
  marked: numberOf("marked"),
  bare: numberOf("bare"),
  short: numberOf("short"),
  middling: numberOf("middling"),
  long: numberOf("long"),
  letter: numberOf("letter"),
};
