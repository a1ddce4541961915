import type { Place } from "../partner.ts";
import { fault, list, object, oneOf, optional, text, wholeNumber, type Reader } from "../reader.ts";
import { ok } from "@refrain/core/result";
import { id, kind, place, time, version, type Versioned } from "../history/parts.ts";
import { caughtIds, measureIds, type CheckIn, type Measured } from "./scales.ts";

/** A weekly look, kept whole; a later one of the same week takes its place. Home: `mine`. */
export interface CheckInKept extends Versioned<"check-in-kept"> {
  readonly by: Place;
  readonly checkIn: CheckIn;
}
/** Totals of a questionnaire, entered by hand. Home: `mine`. */
export interface MeasureKept extends Versioned<"measure-kept"> {
  readonly by: Place;
  readonly measured: Measured;
}
export type CheckInFact = CheckInKept | MeasureKept;

const tenth = wholeNumber(0, 10);
const scales = object<CheckIn["scales"]>({
  seen: optional(tenth),
  supported: optional(tenth),
  trust: optional(tenth),
  presence: optional(tenth),
  hope: optional(tenth),
});
const checkIn = object<CheckIn>({
  week: wholeNumber(-100_000, 100_000),
  at: time,
  scales,
  caught: optional(oneOf(caughtIds)),
});
const finite: Reader<number> = {
  schema: { type: "number" },
  read: (value, at) =>
    typeof value === "number" && Number.isFinite(value) && Math.abs(value) < 1e6
      ? ok(value)
      : fault(at, value, { kind: "whole-number", min: -1e6, max: 1e6 }),
};
const measured = object<Measured>({
  id,
  at: time,
  measure: oneOf(measureIds),
  parts: list(object<Measured["parts"][number]>({ part: text(40), score: finite }), 1, 4),
});

export const checkInReaders = {
  "check-in-kept": object<CheckInKept>({ v: version, kind: kind("check-in-kept"), by: place, checkIn }),
  "measure-kept": object<MeasureKept>({ v: version, kind: kind("measure-kept"), by: place, measured }),
};
