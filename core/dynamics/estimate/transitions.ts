import { type Result, err, ok } from "@refrain/core/result";
import { type TooFew, at, deviation, mean, range, studentBelow } from "@refrain/core/stats";

/** Two 0/1 sequences of one couple: whether each showed the behaviour in an interval. */
export interface Sequences {
  readonly one: readonly number[];
  readonly two: readonly number[];
}

/**
 * How often partner two showed the behaviour (`yes`) or not (`no`) one interval after each of the four states, in the order
 * both, only one, only two, neither.
 */
export type TransitionTable = readonly [Cell, Cell, Cell, Cell];

export interface Cell {
  readonly yes: number;
  readonly no: number;
}

/** The states in the order of the table. */
export const states = ["both", "only one", "only two", "neither"] as const;

const stateOf = (one: number, two: number): number => (one ? 0 : 2) + (two ? 0 : 1);

/** The table with `who` as the one whose next behaviour is counted. Pairs with a value other than 0 or 1 are left out. */
export function transitionsOf({ one, two }: Sequences, who: "one" | "two"): TransitionTable {
  const yes = [0, 0, 0, 0];
  const no = [0, 0, 0, 0];
  const next = who === "one" ? one : two;
  for (const t of range(Math.max(0, Math.min(one.length, two.length) - 1))) {
    const values = [at(one, t), at(two, t), at(next, t + 1)];
    if (!values.every((v) => v === 0 || v === 1)) continue;
    const state = stateOf(at(one, t), at(two, t));
    const side = at(next, t + 1) ? yes : no;
    side[state] = at(side, state) + 1;
  }
  const cell = (i: number): Cell => ({ yes: at(yes, i), no: at(no, i) });
  return [cell(0), cell(1), cell(2), cell(3)];
}

/** Counts from each of the four states to each, both people together: `counts[from][to]`, order as in `states`. */
export function stateTransitions({ one, two }: Sequences): number[][] {
  const counts = range(4).map(() => [0, 0, 0, 0]);
  for (const t of range(Math.max(0, Math.min(one.length, two.length) - 1))) {
    const from = counts[stateOf(at(one, t), at(two, t))];
    const to = stateOf(at(one, t + 1), at(two, t + 1));
    if (from) from[to] = at(from, to) + 1;
  }
  return counts;
}

/** Effects on the log-odds of the next behaviour, effect coded (+1 shown, −1 not). */
export interface ActorPartner {
  readonly intercept: number;
  /** Own last behaviour. */
  readonly actor: number;
  /** The other's last behaviour. */
  readonly partner: number;
  readonly interaction: number;
}

/**
 * One couple's actor and partner effect: the saturated logit of its transition table with `added` put into every cell, so that
 * an empty cell has an answer (Bakeman & Gottman 1997; R package DySeq, Fuchs et al. 2017, doi:10.3389/fpsyg.2017.00429).
 * With few intervals the added halves pull all effects toward zero: read it over couples (`actorPartnerOver`), not for one.
 */
export function actorPartner(sequences: Sequences, who: "one" | "two", added = 0.5): ActorPartner {
  const [both, onlyOne, onlyTwo, neither] = transitionsOf(sequences, who).map(({ yes, no }) =>
    Math.log((yes + added) / (no + added)),
  );
  const [b, o, t, n] = [both ?? 0, onlyOne ?? 0, onlyTwo ?? 0, neither ?? 0];
  const [fromOne, fromTwo] = [(b + o - t - n) / 4, (b - o + t - n) / 4];
  return {
    intercept: (b + o + t + n) / 4,
    actor: who === "one" ? fromOne : fromTwo,
    partner: who === "one" ? fromTwo : fromOne,
    interaction: (b - o - t + n) / 4,
  };
}

export interface MeanEffect {
  readonly mean: number;
  readonly standardError: number;
  /** Two-sided, against zero, by t over couples. */
  readonly p: number;
}

/** The effects averaged over couples, each tested by a t over couples. Needs three couples. */
export function actorPartnerOver(
  couples: readonly Sequences[],
  who: "one" | "two",
  added = 0.5,
): Result<Readonly<Record<keyof ActorPartner, MeanEffect>>, TooFew> {
  if (couples.length < 3) return err({ type: "too-few", needs: 3, has: couples.length });
  const each = couples.map((couple) => actorPartner(couple, who, added));
  const effect = (name: keyof ActorPartner): MeanEffect => {
    const values = each.map((e) => e[name]);
    const centre = mean(values);
    const standardError = deviation(values) / Math.sqrt(values.length);
    return {
      mean: centre,
      standardError,
      p: 2 * studentBelow(-Math.abs(centre / standardError), values.length - 1),
    };
  };
  return ok({
    intercept: effect("intercept"),
    actor: effect("actor"),
    partner: effect("partner"),
    interaction: effect("interaction"),
  });
}
