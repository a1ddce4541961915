import {
  type Series,
  actorPartner,
  actorPartnerOver,
  actsOf,
  fitDaily,
  fitDailyPooled,
  fitHawkes,
  fitInertiaCoordination,
  fitOscillator,
  fitStateSpace,
  stateTransitions,
  transitionsOf,
} from "@refrain/core/dynamics";
import { type Result, err, ok } from "@refrain/core/result";
import type { BadRow, InputError } from "./errors.ts";
import { type Table, column, numbers } from "./table.ts";

export const fitKinds = [
  "daily",
  "steps",
  "continuous",
  "rties",
  "oscillator",
  "acts",
  "transitions",
] as const;
export type FitKind = (typeof fitKinds)[number];

export interface FitSettings {
  readonly kind: FitKind;
  readonly step: number;
  readonly level: number;
  readonly bins: number;
}

/** Fits a table; with a column `couple` every couple is fitted, and more than two are pooled (daily) or averaged (transitions). */
export function fit(table: Table, settings: FitSettings): Result<object, InputError> {
  if (settings.kind === "acts") return fitActs(table, settings);
  const couples = seriesIn(table, settings.kind === "transitions");
  if (!couples.ok) return couples;
  const each = couples.value.map(({ couple, series }) => ({ couple, ...one(series, settings) }));
  const all = couples.value.map((c) => c.series);
  const together =
    each.length < 3
      ? {}
      : settings.kind === "daily"
        ? { together: plain(fitDailyPooled(all, settings)) }
        : settings.kind === "transitions"
          ? {
              together: {
                one: plain(actorPartnerOver(all, "one")),
                two: plain(actorPartnerOver(all, "two")),
              },
            }
          : {};
  return ok({ kind: settings.kind, level: settings.level, couples: each, ...together });
}

/** One couple's fit, or why there is none. */
function one(series: Series, { kind, step, level }: FitSettings): object {
  switch (kind) {
    case "daily":
      return plain(fitDaily(series, { step, level }));
    case "steps":
    case "continuous": {
      const found = fitStateSpace(series, { clock: kind, step, level });
      if (!found.ok) return plain(found);
      const { interval, ...gain } = found.value.gain;
      return { fit: { ...found.value, gain: { ...gain, interval: interval() } } };
    }
    case "rties":
      return plain(fitInertiaCoordination(series));
    case "oscillator":
      return plain(fitOscillator(series, { step }));
    case "transitions":
      return {
        fit: {
          one: { next: transitionsOf(series, "one"), ...actorPartner(series, "one") },
          two: { next: transitionsOf(series, "two"), ...actorPartner(series, "two") },
          states: stateTransitions(series),
        },
      };
    case "acts":
      break;
  }
  // Acts are no series; `fit` sends them elsewhere.
  return {};
}

const plain = (result: Result<object, object>): object =>
  result.ok ? { fit: result.value } : { abstains: result.error };

interface Couple {
  readonly couple: string;
  readonly series: Series;
}

function seriesIn(table: Table, binary: boolean): Result<Couple[], InputError> {
  const time = column(table, "time", "day", "date", "interval", "turn");
  if (!time.ok) return time;
  const first = column(table, "one", "a", "man", "pursuer", "sc");
  if (!first.ok) return first;
  const second = column(table, "two", "b", "woman", "distancer", "dc");
  if (!second.ok) return second;
  const couple = column(table, "couple", "dyad");
  const nameOf = (cells: readonly string[]) => (couple.ok ? (cells[couple.value] ?? "") : "");
  const read = numbers(table, [time.value, first.value, second.value], (row) => nameOf(row.cells));
  if (!read.ok) return read;
  if (binary) {
    const bad = table.rows.flatMap((row, i): BadRow[] => {
      const wrong = (read.value[i] ?? []).slice(1).find((v) => !(v === 0 || v === 1 || Number.isNaN(v)));
      return wrong === undefined ? [] : [{ line: row.line, why: "not 0 or 1", cell: String(wrong) }];
    });
    if (bad.length > 0) return err({ type: "rows", bad });
  }
  const groups = Map.groupBy(read.value.keys(), (i) => nameOf(table.rows[i]?.cells ?? []));
  return ok(
    [...groups].map(([name, places]) => ({
      couple: name,
      series: {
        times: places.map((i) => read.value[i]?.[0] ?? Number.NaN),
        one: places.map((i) => read.value[i]?.[1] ?? Number.NaN),
        two: places.map((i) => read.value[i]?.[2] ?? Number.NaN),
      },
    })),
  );
}

/** Acts: columns `hours` (from any midnight) and `kind` (any words; numbered as they first appear). */
function fitActs(table: Table, { bins, level }: FitSettings): Result<object, InputError> {
  const hours = column(table, "hours", "time", "at");
  if (!hours.ok) return hours;
  const kind = column(table, "kind", "act");
  if (!kind.ok) return kind;
  const read = numbers(table, [hours.value]);
  if (!read.ok) return read;
  const bad = table.rows.flatMap((row, i): BadRow[] => [
    ...(Number.isFinite(read.value[i]?.[0])
      ? []
      : [{ line: row.line, why: "not a number", cell: "" } as const]),
    ...((row.cells[kind.value] ?? "") === ""
      ? [{ line: row.line, why: "unknown kind", cell: "" } as const]
      : []),
  ]);
  if (bad.length > 0) return err({ type: "rows", bad });
  const kinds = [...new Set(table.rows.map((row) => row.cells[kind.value] ?? ""))];
  const list = table.rows.map((row, i) => ({
    at: read.value[i]?.[0] ?? 0,
    kind: kinds.indexOf(row.cells[kind.value] ?? ""),
  }));
  const times = list.map((a) => a.at);
  const low = times.reduce((a, b) => Math.min(a, b), Infinity);
  const high = times.reduce((a, b) => Math.max(a, b), -Infinity);
  const acts = actsOf(list, kinds.length, low, high);
  if (!acts.ok) return err({ type: "data", error: { ...acts.error } });
  const found = fitHawkes(acts.value, { bins, level });
  if (!found.ok) return ok({ kind: "acts", level, kinds, abstains: found.error });
  const { gaps: _gaps, ...goodness } = found.value.goodness;
  const { abstains, ...rest } = found.value;
  return ok({
    kind: "acts",
    level,
    kinds,
    ...(abstains ? { abstains: { type: abstains } } : {}),
    fit: { ...rest, goodness },
  });
}
