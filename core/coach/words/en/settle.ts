import type { Lexicon } from "../../lexicon.ts";
import { trait } from "../../lexicon.ts";
import type { Token } from "../../tokens.ts";

/** Forms that only their neighbour explains: "ur so late" is *you are*, "ur sister" is *your*; "ill go" is *I will*. */
export function settle(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): readonly string[] | undefined {
  const text = tokens[at]?.word.text ?? "";
  const next = tokens[at + 1]?.word;
  switch (text) {
    case "2":
    case "4":
      if (!next || !(lexicon.has(next, "@aftertofor") || (text === "4" && lexicon.has(next, "@-ing"))))
        return undefined;
      return [text === "2" ? "to" : "for"];
    case "ill":
      return next &&
        (next.traits & (trait.punctuation | trait.conjunction | trait.emoji)) === 0 &&
        !sick.has(tokens[at - 1]?.word.text ?? "")
        ? ["i", "will"]
        : undefined;
    case "were":
      return next && (next.traits & (trait.punctuation | trait.subject)) === 0 && endsBefore(tokens[at - 1])
        ? ["we", "are"]
        : undefined;
    default: {
      // "It is your doing" is no "you are doing".
      if (next?.text === "doing" && blamed.has(tokens[at - 1]?.word.text ?? "")) return ["your"];
      const after = tokens[at + 2]?.word;
      const lone =
        !after || (after.traits & (trait.punctuation | trait.emoji | trait.conjunction | trait.filler)) !== 0;
      const isYouAre =
        next &&
        (lexicon.has(next, "@afteryouare") ||
          (lone && ["@trait", "@scorn", "@goodfeeling"].some((name) => lexicon.has(next, name))));
      return isYouAre ? ["you", "are"] : text === "ur" ? ["your"] : undefined;
    }
  }
}

/** After these "ill" means unwell. */
const sick: ReadonlySet<string> = new Set(
  "am is are was were be been so very really feel feels feeling felt fell fall get got too quite look looks seriously mentally".split(
    " ",
  ),
);

/** After these "your doing" means what you did. */
const blamed: ReadonlySet<string> = new Set("is was be been all entirely".split(" "));

const endsBefore = (token: Token | undefined): boolean =>
  !token || (token.word.traits & (trait.punctuation | trait.conjunction | trait.lead)) !== 0;
