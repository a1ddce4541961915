import type { Automaton } from "./automaton.ts";
import { makeAutomaton } from "./automaton.ts";
import { markClauses } from "./clauses.ts";
import type { Language } from "./language.ts";
import type { Lexicon } from "./lexicon.ts";
import { makeLexicon, trait } from "./lexicon.ts";
import type { Compiled, PlaceTable } from "./match.ts";
import { beginning, compile } from "./match.ts";
import type { Group, Pattern } from "./pattern.ts";
import { parseRules } from "./pattern.ts";
import type { Token } from "./tokens.ts";
import { markQuotes, tokenise } from "./tokens.ts";

/** One language made ready to read with. */
export interface Reader {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly groups: readonly Group[];
  readonly automaton: Automaton;
  readonly patterns: (index: number) => Compiled | undefined;
  /** Pattern index → group. */
  readonly groupOf: readonly Group[];
}

/** A rule that holds, and the words that made it hold (token indices, inclusive). */
export interface Found {
  readonly group: Group;
  readonly from: number;
  readonly to: number;
}

/** The machine knows where a rule came to hold; where it began is retraced only if somebody asks. */
class Traced implements Found {
  readonly group: Group;
  readonly to: number;
  readonly #pattern: Compiled;
  readonly #tokens: readonly Token[];
  #from: number | undefined;

  constructor(group: Group, to: number, pattern: Compiled, tokens: readonly Token[]) {
    this.group = group;
    this.to = to;
    this.#pattern = pattern;
    this.#tokens = tokens;
  }

  get from(): number {
    if (this.#from === undefined) {
      const begins = beginning(this.#pattern, this.#tokens, this.to);
      this.#from = begins < 0 ? this.to : begins;
    }
    return this.#from;
  }
}

export interface Analysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly found: readonly Found[];
}

/** Builds lookup and machine of a language; `without` names groups or kinds to leave out (for ablations). */
export function makeReader(language: Language, without: readonly string[] = []): Reader {
  const groups = language.rules
    .flatMap((text) => parseRules(text, language.classes))
    .filter((group) => !without.includes(group.kind) && !without.includes(group.name));
  const lexicon = makeLexicon(language, groups);
  const patterns = groups.flatMap((group) => group.patterns);
  return {
    language,
    lexicon,
    groups,
    automaton: makeAutomaton(patterns, lexicon),
    patterns: whenAsked(patterns, lexicon),
    groupOf: groups.flatMap((group) => group.patterns.map(() => group)),
  };
}

/** Patterns with their names looked up, each when it first holds. */
function whenAsked(patterns: readonly Pattern[], lexicon: Lexicon): Reader["patterns"] {
  const places: PlaceTable = new Map();
  const made: (Compiled | undefined)[] = [];
  return (index) => {
    const pattern = patterns[index];
    return pattern && (made[index] ??= compile(pattern, lexicon, places));
  };
}

/** One pass over the words; then each rule that held is traced back to where it began. */
export function analyse(text: string, reader: Reader): Analysis {
  const tokens = settle(tokenise(text, reader.lexicon), reader.lexicon);
  markQuotes(tokens, text);
  markClauses(tokens);
  const found: Found[] = [];
  const { automaton } = reader;
  let state = automaton.start;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || token.quoted) continue;
    state = automaton.step(state, token.word, token.opens);
    const complete = state.complete;
    for (let c = 0; c < complete.length; c += 1) add(found, reader, tokens, complete[c] ?? 0, i);
    if (token.word.traits & trait.stop && text.charCodeAt(token.start) !== 63) state = automaton.start;
  }
  return { text, tokens, found };
}

function add(found: Found[], reader: Reader, tokens: readonly Token[], index: number, to: number): void {
  const pattern = reader.patterns(index);
  const group = reader.groupOf[index];
  if (!pattern || !group) return;
  if (pattern.atEnd && !endsHere(tokens, to + 1)) return;
  const before = found.at(-1);
  if (before && before.group === group && before.to === to) return;
  found.push(new Traced(group, to, pattern, tokens));
}

/** Whether nothing but fillers and pictures stands before the next sign. */
function endsHere(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 6; i += 1) {
    const token = tokens[i];
    if (!token || token.word.traits & trait.punctuation) return true;
    if ((token.word.traits & (trait.filler | trait.emoji)) === 0) return false;
  }
  return false;
}

/** Forms that only their neighbour explains: "ur so late" is *you are*, "ur sister" is *your*; "ill go" is *I will*. */
function settle(tokens: Token[], lexicon: Lexicon): Token[] {
  let out: Token[] | undefined;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    const words = settled(tokens, i, lexicon);
    if (!words) {
      out?.push(token);
      continue;
    }
    out ??= tokens.slice(0, i);
    for (const text of words) out.push({ ...token, word: lexicon.mark(text) });
  }
  return out ?? tokens;
}

const unsettled: ReadonlySet<string> = new Set(["ur", "your", "ill", "were", "2", "4"]);

function settled(tokens: readonly Token[], i: number, lexicon: Lexicon): readonly string[] | undefined {
  const text = tokens[i]?.word.text ?? "";
  if (text.length > 4 || !unsettled.has(text)) return undefined;
  const next = tokens[i + 1]?.word;
  switch (text) {
    case "2":
    case "4":
      if (!next || !(lexicon.has(next, "@aftertofor") || (text === "4" && lexicon.has(next, "@-ing"))))
        return undefined;
      return [text === "2" ? "to" : "for"];
    case "ill":
      return next &&
        (next.traits & (trait.punctuation | trait.conjunction | trait.emoji)) === 0 &&
        !sick.has(tokens[i - 1]?.word.text ?? "")
        ? ["i", "will"]
        : undefined;
    case "were":
      return next && (next.traits & (trait.punctuation | trait.subject)) === 0 && endsBefore(tokens[i - 1])
        ? ["we", "are"]
        : undefined;
    default: {
      const after = tokens[i + 2]?.word;
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

const endsBefore = (token: Token | undefined): boolean =>
  !token || (token.word.traits & (trait.punctuation | trait.conjunction | trait.lead)) !== 0;
