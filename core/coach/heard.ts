import type { Analysis } from "./analysis.ts";
import type { Marked } from "./flags.ts";
import { trait } from "./lexicon.ts";
import { byNumber, numberOf } from "./names.ts";
import type { Group } from "./pattern.ts";
import type { FlagKind } from "./reading.ts";
import { flagKinds } from "./reading.ts";
import { helpsIn, meetsHelp } from "./safety.ts";
import type { Token } from "./tokens.ts";
import type { Hearing } from "./trace-ear.ts";
import { ofClause } from "./trace-ear.ts";
import type { Unit } from "./units.ts";

/** Chosen on lines the ear had not learned from; the chance that a clause is of any kind of harm… */
const limits = {
  /** …from which on it is marked where no rule found anything… */
  marks: 0.75,
  /** …if the likeliest kind has at least this much of it, … */
  kind: 0.4,
  /** …below which a rule is not believed, … */
  lets: 0.3,
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

/** A clause whose likeliest kind outweighs none by less than this cannot reach both limits from which on it is marked. */
const least = Math.log(limits.kind / (1 - limits.marks));

/** The clauses that rules marked, less what sounds like nothing, and those that no rule found and that sound like harm. */
export function withHeard(
  marked: readonly Marked[],
  analysis: Analysis,
  units: readonly Unit[],
  hearing: Pick<Hearing, "kinds" | "alone">,
): readonly Marked[] {
  const helps = helpsIn(analysis);
  const kept: Marked[] = [];
  let first = 0;
  for (const mark of marked) {
    while ((units[first]?.to ?? Infinity) <= mark.first) first += 1;
    const stays = meetsHelp(helps, mark.first, mark.last) ? mark : asHeard(mark, units, first, hearing);
    if (stays) kept.push(stays);
  }
  const out: Marked[] = [];
  let next = 0;
  let covered = -1;
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined || leadOf(hearing.kinds, at) < least) continue;
    for (let mark = kept[next]; mark && mark.first < unit.to; mark = kept[(next += 1)]) {
      out.push(mark);
      covered = Math.max(covered, mark.last);
    }
    if (covered >= unit.from) continue;
    const { harm, likely, kind } = soundOf(hearing.kinds, at);
    if (harm < limits.marks || likely < limits.kind) continue;
    if (!meetsHelp(helps, unit.from, unit.to - 1)) add(out, kept, next, unit, kind, analysis.tokens);
  }
  return next < kept.length ? out.concat(kept.slice(next)) : out;
}

/** A mark as the clauses it lies on sound, the first of which is given; undefined where none sounds like harm. */
function asHeard(
  mark: Marked,
  units: readonly Unit[],
  first: number,
  { kinds, alone }: Pick<Hearing, "kinds" | "alone">,
): Marked | undefined {
  let lies = false;
  let harms = false;
  let surest: Sound | undefined;
  for (let at = first; (units[at]?.from ?? Infinity) <= mark.last; at += 1) {
    lies = true;
    const sound = soundOf(kinds, at);
    harms ||= sound.harm >= limits.lets || (units.length > 1 && soundOf(alone, at).harm >= limits.lets);
    if (!surest || sound.likely > surest.likely) surest = sound;
  }
  if (lies && !harms) return undefined;
  const kind = surest && surest.likely > limits.names ? surest.kind : mark.kind;
  return kind === mark.kind ? mark : { ...mark, kind, group: groups[numberOf(kind)] ?? mark.group };
}

interface Sound {
  readonly kind: FlagKind;
  /** The chance of that kind, and of any. */
  readonly likely: number;
  readonly harm: number;
}

/** The chances of each kind, by softmax over the columns for none and the kinds. */
function soundOf(sums: Float64Array, at: number): Sound {
  const from = at * ofClause;
  const none = sums[from] ?? 0;
  const best = likeliest(sums, from);
  const most = Math.max(none, sums[from + best] ?? 0);
  let all = 0;
  for (let k = 0; k < ofClause; k += 1) all += Math.exp((sums[from + k] ?? 0) - most);
  const kind = flagKinds[best - 1] ?? "criticism";
  return {
    kind,
    likely: Math.exp((sums[from + best] ?? 0) - most) / all,
    harm: 1 - Math.exp(none - most) / all,
  };
}

/** By how much the likeliest kind outweighs none. */
const leadOf = (sums: Float64Array, at: number): number => {
  const from = at * ofClause;
  return (sums[from + likeliest(sums, from)] ?? 0) - (sums[from] ?? 0);
};

function likeliest(sums: Float64Array, from: number): number {
  let best = 1;
  for (let k = 2; k < ofClause; k += 1) if ((sums[from + k] ?? 0) > (sums[from + best] ?? 0)) best = k;
  return best;
}

/** Marks a clause after those in `out` and before the next of `kept`; neighbours of one kind in one sentence are one mark. */
function add(
  out: Marked[],
  kept: Marked[],
  next: number,
  { from, to, sentence }: Unit,
  kind: FlagKind,
  tokens: readonly Token[],
): void {
  const group = groups[numberOf(kind)];
  if (!group) return;
  const isAlike = (mark: Marked | undefined): mark is Marked =>
    mark?.kind === kind && tokens[mark.first]?.sentence === sentence;
  const before = out.at(-1);
  const after = kept[next];
  if (isAlike(after) && touch(tokens, to - 1, after.first)) kept[next] = { ...after, first: from };
  else if (isAlike(before) && touch(tokens, before.last, from))
    out[out.length - 1] = { ...before, last: to - 1 };
  else out.push({ kind, group, from, to: to - 1, first: from, last: to - 1 });
}

/** Whether no word stands between one token and a later one. */
function touch(tokens: readonly Token[], last: number, next: number): boolean {
  for (let i = last + 1; i < next; i += 1)
    if (((tokens[i]?.word.traits ?? 0) & (trait.punctuation | trait.emoji)) === 0) return false;
  return next > last;
}
