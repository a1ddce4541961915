import type { Analysis } from "./analysis.ts";
import type { Marked } from "./flags.ts";
import { trait } from "./lexicon.ts";
import { byNumber, numberOf } from "./names.ts";
import type { Group } from "./pattern.ts";
import type { FlagKind } from "./reading.ts";
import { flagKinds } from "./reading.ts";
import { isHelp } from "./safety.ts";
import type { Token } from "./tokens.ts";
import type { Hearing, Sums } from "./trace-ear.ts";
import type { Unit } from "./units.ts";

/** Chosen on lines the ear had not learned from; the chance that a clause is of any kind of harm… */
const limits = {
  /** …from which on it is marked where no rule found anything… */
  marks: 0.75,
  /** …if the likeliest kind has at least this much of it, … */
  kind: 0.4,
  /** …below which a rule is not believed, … */
  lets: 0.25,
  /** …and the chance of one kind from which on the ear knows better than a rule which kind it is. */
  names: 0.5,
};

/** What stands for a rule where none found anything: one a kind. */
const groups = byNumber<Group>(
  flagKinds.map((kind) => {
    const name = `${kind}.heard`;
    const numbers = { number: numberOf(name), kindNumber: numberOf(kind) };
    return [kind, { name, kind, ...numbers, mode: "clause", patterns: [] }];
  }),
);

interface Clause extends Unit {
  readonly kind: FlagKind;
  /** The chance of that kind, and of any. */
  readonly likely: number;
  readonly harm: number;
}

/** The clauses that rules marked, less what sounds like nothing, and those that no rule found and that sound like harm. */
export function withHeard(
  marked: readonly Marked[],
  analysis: Analysis,
  units: readonly Unit[],
  hearing: Pick<Hearing, "clauses" | "alone">,
): Marked[] {
  const clauses = units.map((unit, i) => clauseOf(unit, hearing.clauses[i] ?? []));
  const alone = units.map((unit, i) => clauseOf(unit, hearing.alone[i] ?? []));
  const helps = analysis.found.filter(isHelp);
  const kept = marked.flatMap((mark) => {
    if (helps.some((help) => help.from <= mark.last && help.to >= mark.first)) return [mark];
    const over = clauses.filter(({ from, to }) => from <= mark.last && to > mark.first);
    if (over.length === 0) return [mark];
    if (
      [...over, ...over.map((each) => alone[clauses.indexOf(each)])].every(
        (each) => (each?.harm ?? 0) < limits.lets,
      )
    )
      return [];
    const surest = over.reduce((a, b) => (b.likely > a.likely ? b : a));
    const kind = surest.likely > limits.names ? surest.kind : mark.kind;
    return [kind === mark.kind ? mark : { ...mark, kind, group: groups[numberOf(kind)] ?? mark.group }];
  });
  const out: Marked[] = [...kept];
  for (const clause of clauses) {
    if (clause.harm < limits.marks || clause.likely < limits.kind) continue;
    if (kept.some((mark) => clause.from <= mark.last && clause.to > mark.first)) continue;
    if (helps.some((help) => help.from < clause.to && help.to >= clause.from)) continue;
    add(out, clause, analysis);
  }
  return out.sort((x, y) => x.first - y.first);
}

/** The chances of each kind, by softmax over the columns for none and the kinds. */
function clauseOf(unit: Unit, sums: Sums): Clause {
  const width = flagKinds.length + 1;
  let best = 1;
  let most = sums[0] ?? 0;
  for (let k = 1; k < width; k += 1) {
    if ((sums[k] ?? 0) > (sums[best] ?? 0)) best = k;
    most = Math.max(most, sums[k] ?? 0);
  }
  let all = 0;
  for (let k = 0; k < width; k += 1) all += Math.exp((sums[k] ?? 0) - most);
  const chance = (k: number): number => Math.exp((sums[k] ?? 0) - most) / all;
  const kind = flagKinds[best - 1] ?? "criticism";
  return { ...unit, kind, likely: chance(best), harm: 1 - chance(0) };
}

/** Neighbours of one kind in one sentence are one mark. */
function add(out: Marked[], { from, to, kind, sentence }: Clause, { tokens }: Analysis): void {
  const group = groups[numberOf(kind)];
  if (!group) return;
  const at = out.findIndex(
    (mark) =>
      mark.kind === kind &&
      tokens[mark.first]?.sentence === sentence &&
      (touch(tokens, mark.last, from) || touch(tokens, to - 1, mark.first)),
  );
  const beside = out[at];
  if (beside)
    out[at] = { ...beside, first: Math.min(beside.first, from), last: Math.max(beside.last, to - 1) };
  else out.push({ kind, group, from, to: to - 1, first: from, last: to - 1 });
}

/** Whether no word stands between one token and a later one. */
function touch(tokens: readonly Token[], last: number, next: number): boolean {
  for (let i = last + 1; i < next; i += 1)
    if (((tokens[i]?.word.traits ?? 0) & (trait.punctuation | trait.emoji)) === 0) return false;
  return next > last;
}
