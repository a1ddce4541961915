import type { Automaton } from "./automaton.ts";
import { makeAutomaton, start } from "./automaton.ts";
import { markClauses } from "./clauses.ts";
import type { Language } from "./language.ts";
import type { Lexicon } from "./lexicon.ts";
import { makeLexicon, trait } from "./lexicon.ts";
import type { Trail } from "./match.ts";
import { Places } from "./match.ts";
import type { Group, Pattern } from "./pattern.ts";
import { parseRules } from "./pattern.ts";
import type { Token } from "./tokens.ts";
import { markQuotes, tokenise, tokenOf } from "./tokens.ts";
import type { Tone } from "./tone.ts";

/** One language made ready to read with. */
export interface Reader {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly groups: readonly Group[];
  readonly automaton: Automaton;
  /** By the index under which the machine knows a pattern. */
  readonly rules: readonly Rule[];
}

/** A pattern, and what it speaks for. */
interface Rule {
  readonly pattern: Pattern;
  readonly group: Group;
  readonly all: Places;
  /** Its places looked up, once it is first retraced. */
  trail: Trail | undefined;
}

/** A rule that holds, and the words that made it hold (token indices, inclusive). */
export interface Found {
  readonly group: Group;
  readonly from: number;
  readonly to: number;
  /** How the sentence around it sounds, once somebody has listened (tone.ts). */
  tone: Tone | undefined;
}

/** The machine knows where a rule came to hold; where it began is retraced only if somebody asks. */
class Traced implements Found {
  readonly group: Group;
  readonly to: number;
  tone: Tone | undefined;
  readonly #rule: Rule;
  readonly #tokens: readonly Token[];
  #from = -1;

  constructor(rule: Rule, to: number, tokens: readonly Token[]) {
    this.group = rule.group;
    this.to = to;
    this.#rule = rule;
    this.#tokens = tokens;
  }

  get from(): number {
    if (this.#from < 0) {
      const rule = this.#rule;
      const trail = (rule.trail ??= rule.all.trail(rule.pattern.places));
      const begins = rule.all.beginning(trail, rule.pattern.atStart, this.#tokens, this.to);
      this.#from = begins < 0 ? this.to : begins;
    }
    return this.#from;
  }
}

export interface Analysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly found: readonly Found[];
  /** The traits that any of its words has. */
  readonly traits: number;
}

/** Builds lookup and machine of a language; `without` names groups or kinds to leave out (for ablations). */
export function makeReader(language: Language, without: readonly string[] = []): Reader {
  const groups = language.rules
    .flatMap((text) => parseRules(text, language.classes))
    .filter((group) => !without.includes(group.kind) && !without.includes(group.name));
  const lexicon = makeLexicon(language, groups);
  const all = new Places(lexicon);
  const rules = groups.flatMap((group) =>
    group.patterns.map((pattern): Rule => ({ pattern, group, all, trail: undefined })),
  );
  const patterns = rules.map(({ pattern }) => pattern);
  return { language, lexicon, groups, automaton: makeAutomaton(patterns, lexicon), rules };
}

/** One pass over the words; each rule that held can then be traced back to where it began. */
export function analyse(text: string, reader: Reader): Analysis {
  const { automaton, rules, lexicon, language } = reader;
  const tokens = settled(tokenise(text, lexicon), language, lexicon);
  markQuotes(tokens, text);
  markClauses(tokens);
  const found: Found[] = [];
  let traits = 0;
  let state = start;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    traits |= token.word.traits;
    if (token.quoted) continue;
    state = automaton.step(state, token.word, token.opens);
    const complete = automaton.complete(state);
    for (let c = 0; c < complete.length; c += 1) add(found, rules[complete[c] ?? 0], tokens, i);
    if (token.word.traits & trait.stop && text.charCodeAt(token.start) !== 63) state = start;
  }
  return { text, tokens, found, traits };
}

function add(found: Found[], rule: Rule | undefined, tokens: readonly Token[], to: number): void {
  if (!rule || (rule.pattern.atEnd && !endsHere(tokens, to + 1))) return;
  const before = found[found.length - 1];
  if (before && before.group === rule.group && before.to === to) return;
  found.push(new Traced(rule, to, tokens));
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

/** The words with each unsettled one replaced by what it stands for there. */
function settled(tokens: Token[], language: Language, lexicon: Lexicon): Token[] {
  let out: Token[] | undefined;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    const words = token.word.traits & trait.unsettled ? language.settle(tokens, i, lexicon) : undefined;
    if (!words) {
      out?.push(token);
      continue;
    }
    out ??= tokens.slice(0, i);
    for (const text of words) out.push(tokenOf(lexicon.mark(text), token.start, token.end));
  }
  return out ?? tokens;
}
