import type { Analysis } from "./analysis.ts";
import type { Marked } from "./flags.ts";
import { trait } from "./lexicon.ts";
import { byNumber } from "./names.ts";
import type { Help } from "./reading.ts";
import {
  afterNever,
  couldItBe,
  helpReasons,
  instead,
  poseFamilies,
  reasons,
  reasonsByGroup,
} from "./words/en/sentences.ts";

/** Why it may land hard. */
export const reasonFor = ({ group, kind }: Marked, help: Help | undefined): string =>
  help ? helpReasons[help] : (reasonBy[group.number] ?? reasons[kind]);
const reasonBy = byNumber(Object.entries(reasonsByGroup));

/** Another way to say it, in the writer's own words where they can be carried over as typed. */
export function insteadFor(mark: Marked, analysis: Analysis): string {
  switch (mark.kind) {
    case "criticism":
      return forCriticism(mark, analysis);
    case "blame":
      return instead.blame;
    case "contempt":
      return mark.group.name === "contempt.sarcasm" ? instead.sarcasm : instead.contempt;
    case "defensiveness":
      if (has(mark, analysis, "sorry") || has(mark, analysis, "apologised")) return instead.apology;
      return mark.group.name === "defensiveness.excuse" ? instead.excuse : instead.defensiveness;
    case "stonewalling":
      return has(mark, analysis, "me") ? instead.contact : instead.stonewalling;
    case "threat":
      return instead.threat;
    case "mindreading": {
      const said = ownWords(mark, analysis, mark.from);
      return said && startsWith(mark, analysis, "you") ? fill(instead.mindreading, said) : instead.mind;
    }
    case "demand":
      return forDemand(mark, analysis);
    case "pseudofeeling":
      return couldItBeFor(mark, analysis);
    case "behaviour": {
      const doing = after(mark, analysis, ["like"]);
      return doing && /^[a-z]+ing\b/i.test(doing)
        ? fill(instead.behaviour.replace("to {}", "{}"), `to start ${doing}`)
        : instead.behaviourPlain;
    }
    default:
      return instead.criticism;
  }
}

const fill = (sentence: string, words: string): string => sentence.replace("{}", words);

function forCriticism(mark: Marked, analysis: Analysis): string {
  if (mark.group.name === "criticism.label") return instead.label;
  if (mark.group.name !== "criticism.always") return instead.criticism;
  const never = after(mark, analysis, ["never"]);
  if (never && isPlainVerb(never)) return fill(instead.never, softened(never));
  const always = after(mark, analysis, ["always", "constantly"]);
  return always && isPlainVerb(always) ? fill(instead.always, always) : instead.criticism;
}

function forDemand(mark: Marked, analysis: Analysis): string {
  const { tokens } = analysis;
  const first = tokens[mark.from]?.word.text;
  const had = after(mark, analysis, ["have"]);
  if (first === "you") {
    const should = after(mark, analysis, ["should", "must", "ought", "need", "better", "have"]);
    if (should?.startsWith("have ") && had) return fill(instead.wishHad, had);
    if (should && !/^(not|n't|have)\b/.test(should) && isPlainVerb(should.replace(/^to /, "")))
      return fill(instead.askFor, should.replace(/^to /, ""));
    return instead.demand;
  }
  if (mark.group.name === "demand.order" && first !== "do" && first !== "calm") {
    const said = ownWords(mark, analysis, mark.from);
    if (said && said.length < 80 && isPlainVerb(said)) return fill(instead.would, lowered(said));
  }
  return first === "do" || first === "calm" ? instead.calm : instead.demand;
}

/** The feelings that often lie under a word that poses as one. */
export function couldItBeFor(mark: Marked, analysis: Analysis): string {
  for (let i = mark.to; i >= mark.from; i -= 1) {
    const family = poseFamily(analysis.tokens[i]?.word.text ?? "");
    if (family) return couldItBe[family] ?? "";
  }
  return couldItBe["other"] ?? "";
}

const families = new Map(
  Object.entries(poseFamilies).flatMap(([family, words]) =>
    words.split(" ").map((word) => [word, family] as const),
  ),
);

/** The family of a word that poses as a feeling: passed over, judged, pressed, wronged, ranked, unsafe. */
export const poseFamily = (word: string): string | undefined => families.get(word);

const isPlainVerb = (words: string): boolean =>
  /^[a-z'’]+/i.test(words) &&
  !/^(the|a|an|my|your|so|in|on|at|there|here|been|being|was|were|is|are|had|ever|once|@)\b/i.test(words);

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const has = (mark: Marked, analysis: Analysis, word: string): boolean =>
  analysis.tokens.slice(mark.first, mark.last + 1).some((token) => token.word.text === word);

const startsWith = (mark: Marked, analysis: Analysis, word: string): boolean =>
  analysis.tokens[mark.from]?.word.text === word;

/** The text as typed from a token to the end of the marked clause. */
function ownWords(mark: Marked, analysis: Analysis, from: number): string | undefined {
  let last = mark.last;
  while (last > from && (analysis.tokens[last]?.word.traits ?? 0) & (trait.emoji | trait.punctuation))
    last -= 1;
  const first = analysis.tokens[from];
  const end = analysis.tokens[last];
  if (!first || !end || end.end - first.start > 120) return undefined;
  return analysis.text.slice(first.start, end.end).replace(/\s+/g, " ");
}

/** What follows the first of these words inside the clause. */
function after(mark: Marked, analysis: Analysis, words: readonly string[]): string | undefined {
  for (let i = mark.from; i < mark.last; i += 1) {
    const text = analysis.tokens[i]?.word.text;
    if (text !== undefined && words.includes(text)) return ownWords(mark, analysis, i + 1);
  }
  return undefined;
}

const softened = (words: string): string =>
  words
    .split(" ")
    .map((word) => afterNever[word.toLowerCase()] ?? word)
    .filter((word) => word !== "")
    .join(" ");
