import type { MeasureId } from "@refrain/core/dance";
import { reliableChange, type OutOfRange, type ReliableChange, type StatsError } from "@refrain/core/stats";
import { err, ok, type Result } from "@refrain/core/result";

/** Answers that do not fit the questionnaire: how many there should be, or which lies outside its scale. */
export type ScoreError =
  | { readonly type: "wrong-count"; readonly needs: number; readonly has: number }
  | {
      readonly type: "outside";
      readonly item: number;
      readonly value: number;
      readonly low: number;
      readonly high: number;
    };

export interface Part {
  readonly part: string;
  readonly score: number;
}

/** Rules of one questionnaire. The questions themselves belong to their authors and are not here. */
export interface Questionnaire {
  readonly id: MeasureId;
  readonly items: number;
  readonly parts: readonly {
    readonly part: string;
    readonly low: number;
    readonly high: number;
    readonly better: "higher" | "lower" | "neither";
  }[];
  /** Below this the authors call it distressed. */
  readonly cutOff?: number;
  readonly source: string;
  /** Where the cut-off and range stand, and what we could not check. */
  readonly note: "cut-off-seen" | "cut-off-as-cited" | "none";
  /** Reliability and its kind, where a source gives one. Nobody's standard deviation is built in: it differs from group to group. */
  readonly reliability?: {
    readonly value: number;
    readonly kind: "internal" | "retest-30-days";
    readonly source: string;
  };
}

const csi = "Funk & Rogge 2007, doi:10.1037/0893-3200.21.4.572";

/**
 * CSI: Couples Satisfaction Index, sums (first question 0–6, the others 0–5; reversed ones already turned by the scale printed beside
 * them). CPQ-SF: Communication Patterns Questionnaire, short form, eleven ratings 1–9. ECR-RS: Relationship Structures, nine
 * ratings 1–7, partner form. Totals only; none of them is a diagnosis, and partners are never set side by side.
 */
export const questionnaires: Readonly<Record<MeasureId, Questionnaire>> = {
  "csi-4": {
    id: "csi-4",
    items: 4,
    parts: [{ part: "total", low: 0, high: 21, better: "higher" }],
    cutOff: 13.5,
    source: csi,
    note: "cut-off-as-cited",
    reliability: { value: 0.93, kind: "internal", source: "https://www.onderzoekmetmensen.nl/nl/node/22153" },
  },
  "csi-16": {
    id: "csi-16",
    items: 16,
    parts: [{ part: "total", low: 0, high: 81, better: "higher" }],
    cutOff: 51.5,
    source: csi,
    note: "cut-off-as-cited",
  },
  "csi-32": {
    id: "csi-32",
    items: 32,
    parts: [{ part: "total", low: 0, high: 161, better: "higher" }],
    cutOff: 104.5,
    source: csi,
    note: "cut-off-seen",
  },
  "cpq-sf": {
    id: "cpq-sf",
    items: 11,
    parts: [
      { part: "i-demand", low: 3, high: 27, better: "lower" },
      { part: "partner-demands", low: 3, high: 27, better: "lower" },
      { part: "constructive", low: 3, high: 27, better: "higher" },
    ],
    source:
      "Christensen & Heavey 1990, doi:10.1037/0022-3514.59.1.73; scoring as in https://www.scribd.com/document/891058753/Dan-Communication-Patterns",
    note: "none",
  },
  "ecr-rs": {
    id: "ecr-rs",
    items: 9,
    parts: [
      { part: "avoidance", low: 1, high: 7, better: "neither" },
      { part: "anxiety", low: 1, high: 7, better: "neither" },
    ],
    source: "Fraley, Heffernan, Vicary & Brumbaugh 2011, doi:10.1037/a0022898",
    note: "none",
    reliability: {
      value: 0.65,
      kind: "retest-30-days",
      source: "http://internal.psychology.illinois.edu/~rcfraley/measures/relstructures.htm",
    },
  },
};

/** The range one answer may lie in: CSI's first is 0–6. */
function rangeOf(id: MeasureId, item: number): readonly [number, number] {
  if (id === "cpq-sf") return [1, 9];
  if (id === "ecr-rs") return [1, 7];
  return item === 0 ? [0, 6] : [0, 5];
}

/**
 * Totals from the answers in the questionnaire's own order. CPQ-SF order: 1, 2, 3a, 3b, 4, 5, 6, 7a, 7b, 8a, 8b as printed; I demand and
 * my partner withdraws = 3a + 7a + 8a, the other way round = 3b + 7b + 8b, constructive = 2 + 4 + 6. ECR-RS: avoidance =
 * mean of 1–6 with 1–4 reversed (8 − x), anxiety = mean of 7–9.
 */
export function score(id: MeasureId, answers: readonly number[]): Result<readonly Part[], ScoreError> {
  const { items } = questionnaires[id];
  if (answers.length !== items) return err({ type: "wrong-count", needs: items, has: answers.length });
  for (const [item, value] of answers.entries()) {
    const [low, high] = rangeOf(id, item);
    if (!Number.isInteger(value) || value < low || value > high)
      return err({ type: "outside", item: item + 1, value, low, high });
  }
  const sum = (...places: readonly number[]) =>
    places.reduce((total, place) => total + (answers[place] ?? 0), 0);
  if (id === "cpq-sf")
    return ok([
      { part: "i-demand", score: sum(2, 7, 9) },
      { part: "partner-demands", score: sum(3, 8, 10) },
      { part: "constructive", score: sum(1, 4, 6) },
    ]);
  if (id === "ecr-rs")
    return ok([
      { part: "avoidance", score: (4 * 8 - sum(0, 1, 2, 3) + sum(4, 5)) / 6 },
      { part: "anxiety", score: sum(6, 7, 8) / 3 },
    ]);
  return ok([{ part: "total", score: answers.reduce((total, x) => total + x, 0) }]);
}

/** A total as a person or therapist enters it. */
export function checkTotal(
  id: MeasureId,
  part: string,
  value: number,
): Result<Part, ScoreError | OutOfRange> {
  const found = questionnaires[id].parts.find((one) => one.part === part);
  if (!found) return err({ type: "out-of-range", what: part, value });
  if (!(value >= found.low && value <= found.high))
    return err({ type: "outside", item: 0, value, low: found.low, high: found.high });
  return ok({ part, score: value });
}

/** What reliable change needs and no questionnaire brings along: whose scatter, whose reliability, and from where. */
export interface Norm {
  readonly deviation: number;
  readonly reliability: number;
}

/** Jacobson–Truax between two totals. Without a deviation and a reliability from one source there is no verdict. */
export const changeBetween = (
  before: number,
  after: number,
  norm: Norm | undefined,
): Result<ReliableChange, StatsError | { readonly type: "no-norm" }> =>
  norm === undefined ? err({ type: "no-norm" }) : reliableChange(before, after, norm);
