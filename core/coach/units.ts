import { trait } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/** A clause of the writer's own as it is heard: from its first word up to, but not with, what follows its last. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

const aside = trait.punctuation | trait.emoji;

/** The clauses of a message, without what is quoted and without a single word that no rule knows: a name called out. */
export function unitsOf(tokens: readonly Token[]): Unit[] {
  const units: Unit[] = [];
  for (let i = 0; i < tokens.length;) {
    const first = tokens[i];
    if (first === undefined) break;
    let end = i + 1;
    while (tokens[end]?.clause === first.clause) end += 1;
    let from = i;
    let to = end;
    while (from < to && isAside(tokens[from])) from += 1;
    while (to > from && isAside(tokens[to - 1])) to -= 1;
    const head = tokens[from];
    if (head && to > from && !head.quoted && !(to === from + 1 && isStrange(head)))
      units.push({ from, to, sentence: head.sentence });
    i = end;
  }
  return units;
}

const isAside = (token: Token | undefined): boolean => ((token?.word.traits ?? 0) & aside) !== 0;
const isStrange = ({ word }: Token): boolean => word.atoms.length === 0;
