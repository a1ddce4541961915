import { Automaton } from "./automaton.ts";
import { markClauses } from "./clauses.ts";
import { Joining } from "./joining.ts";
import type { Language } from "./language.ts";
import type { Lexicon } from "./lexicon.ts";
import { makeLexicon, trait } from "./lexicon.ts";
import type { Group } from "./pattern.ts";
import { parseRules } from "./pattern.ts";
import { cut } from "./pieces.ts";
import type { Token } from "./tokens.ts";
import { markQuotes, tokenise, tokenOf } from "./tokens.ts";
import type { Tone } from "./tone.ts";

/** One language made ready to read with. */
export interface Reader {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly groups: readonly Group[];
  readonly automaton: Automaton;
  readonly joining: Joining;
  /** By the index under which the machine knows a pattern. */
  readonly rules: readonly Rule[];
}

/** What a pattern speaks for, and whether it must end its clause. */
interface Rule {
  readonly group: Group;
  readonly atEnd: boolean;
}

/** A rule that holds, and the words that made it hold (token indices, inclusive). */
export interface Found {
  readonly group: Group;
  readonly from: number;
  readonly to: number;
  /** How the sentence around it sounds, once somebody has listened (tone.ts). */
  tone: Tone | undefined;
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
  const rules = groups.flatMap((group) => group.patterns.map(({ atEnd }) => ({ group, atEnd })));
  const pieces = cut(groups.flatMap(({ patterns }) => patterns));
  const automaton = new Automaton(pieces, lexicon);
  return { language, lexicon, groups, automaton, joining: new Joining(pieces), rules };
}

/** One pass over the words. `tell` is told of each pattern that holds, by its index, and of its first and last word. */
export function analyse(
  text: string,
  reader: Reader,
  tell?: (pattern: number, from: number, to: number) => void,
): Analysis {
  const { automaton, joining, rules, lexicon, language } = reader;
  const tokens = settled(tokenise(text, lexicon), language, lexicon);
  markQuotes(tokens, text);
  markClauses(tokens);
  const found: Found[] = [];
  let traits = 0;
  automaton.begin();
  joining.begin();
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) continue;
    traits |= token.word.traits;
    // What is quoted is not there for the rules.
    if (token.quoted) {
      joining.pass(i);
      continue;
    }
    joining.take(token.word, i);
    automaton.take(token.word, token.opens, i, joining);
    for (let p = 0; p < joining.count; p += 1) {
      const pattern = joining.patterns[p] ?? 0;
      const from = joining.froms[p] ?? i;
      tell?.(pattern, from, i);
      add(found, rules[pattern], from, i, tokens);
    }
    if (token.word.traits & trait.stop && text.charCodeAt(token.start) !== 63) {
      automaton.begin();
      joining.close(i);
    }
  }
  return { text, tokens, found, traits };
}

function add(
  found: Found[],
  rule: Rule | undefined,
  from: number,
  to: number,
  tokens: readonly Token[],
): void {
  if (rule === undefined || (rule.atEnd && !endsHere(tokens, to + 1))) return;
  const before = found[found.length - 1];
  if (before && before.group === rule.group && before.to === to) return;
  found.push({ group: rule.group, from, to, tone: undefined });
}

/** Whether nothing but fillers and pictures stands before the next sign. */
function endsHere(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 6; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.word.traits & trait.punctuation) return true;
    if ((token.word.traits & (trait.filler | trait.emoji)) === 0) return false;
  }
  return false;
}

/** The words with each unsettled one replaced by what it stands for there. */
function settled(tokens: Token[], language: Language, lexicon: Lexicon): Token[] {
  let out: Token[] | undefined;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) continue;
    const words = token.word.traits & trait.unsettled ? language.settle(tokens, i, lexicon) : undefined;
    if (words === undefined) {
      out?.push(token);
      continue;
    }
    out ??= tokens.slice(0, i);
    for (const text of words) out.push(tokenOf(lexicon.mark(text), token.start, token.end));
  }
  return out ?? tokens;
}
