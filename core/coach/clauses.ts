import { trait } from "./lexicon.ts";
import type { Mode } from "./pattern.ts";
import type { Token } from "./tokens.ts";

/**
 * Numbers the clauses and sentences of a message. A clause begins after punctuation, or at a joining word ("and", "but",
 * "because") that a new subject follows. Words that only lead in ("well", "honestly", "and") leave the opening open.
 */
export function markClauses(tokens: readonly Token[]): void {
  let clause = 0;
  let sentence = 0;
  let opens = true;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) continue;
    const traits = token.word.traits;
    if (traits & trait.punctuation) {
      token.clause = clause;
      token.sentence = sentence;
      clause += 1;
      opens = true;
      if (traits & trait.stop) sentence += 1;
      continue;
    }
    if (traits & trait.conjunction && !opens && beginsAnew(tokens, i + 1)) {
      clause += 1;
      opens = true;
    }
    token.clause = clause;
    token.sentence = sentence;
    token.opens = opens;
    if (opens && !(traits & (trait.lead | trait.filler | trait.emoji | trait.conjunction))) opens = false;
  }
}

/** Whether a subject stands at i, with at most a filler or one more joining word before it. */
function beginsAnew(tokens: readonly Token[], i: number): boolean {
  for (let j = i; j < i + 3; j += 1) {
    const token = tokens[j];
    if (token === undefined) return false;
    if (token.word.traits & trait.subject) return true;
    if (!(token.word.traits & (trait.filler | trait.conjunction | trait.subordinator))) return false;
  }
  return false;
}

const isSign = (token: Token): boolean => (token.word.traits & trait.punctuation) !== 0;

/** First and last token of the clause from `from` to `to`; `run` goes on over joining words to the next sign. */
export function reach(
  tokens: readonly Token[],
  from: number,
  to: number,
  mode: Mode,
): readonly [number, number] {
  if (mode === "match") return [from, to];
  const first = tokens[from];
  const last = tokens[to];
  if (first === undefined || last === undefined) return [from, to];
  let b = to;
  const belongs = (token: Token, edge: Token): boolean => {
    if (token.quoted !== edge.quoted) return false;
    if (mode === "sentence") return token.sentence === edge.sentence;
    if (mode === "run") return token.sentence === edge.sentence && !isSign(token);
    return token.clause === edge.clause && !isSign(token);
  };
  for (let at = tokens[b + 1]; at && belongs(at, last); at = tokens[b + 1]) {
    if (mode === "short" && at.word.traits & trait.break) break;
    b += 1;
  }
  return [from, b];
}
