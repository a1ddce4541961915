// What can be moved in the lab. No word of anybody's is in it, so a link may carry it.
import { calmPursuit, type PursuitParameters } from "@refrain/core/dynamics";

/** `chase`: one reaches, the other goes. `away`: each goes when the other does. `push-pull`: one warms, the other cools. */
export const dances = ["chase", "away", "push-pull"] as const;
export type Dance = (typeof dances)[number];

export const levers = ["pull", "retreat", "samSettles", "alexSettles", "weariness", "delay"] as const;
export type Lever = (typeof levers)[number];

export interface LabSettings extends Readonly<Record<Lever, number>> {
  readonly dance: Dance;
  /** What was pressed, and on which day. */
  readonly steps: readonly LabStep[];
}

export interface LabStep {
  readonly kind: "pause" | "softer";
  readonly day: number;
}

interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Pull, retreat and weariness per day; settling in days until two thirds are gone; delay in days. */
export const ranges: Readonly<Record<Lever, Range>> = {
  pull: { min: 0, max: 1.5, step: 0.05 },
  retreat: { min: 0, max: 1.5, step: 0.05 },
  samSettles: { min: 0.5, max: 6, step: 0.5 },
  alexSettles: { min: 0.5, max: 6, step: 0.5 },
  weariness: { min: 0, max: 2, step: 0.1 },
  delay: { min: 0, max: 3, step: 0.1 },
};

/** How long the lab looks, and the evening on which it begins. */
export const days = 90;
export const badEvening = 2;
/** A pause rests the loop for a day; a softer step halves Sam's side of it for three. */
export const pauseDays = 1;
export const softerDays = 3;

export const eggsLab: LabSettings = {
  dance: "chase",
  pull: 0.6,
  retreat: 0.2,
  samSettles: 2,
  alexSettles: 2.5,
  weariness: 0,
  delay: 0,
  steps: [],
};

/** Weariness builds over three weeks or so. */
const tiring = 0.05;

/** The same as numbers of the model. The sign of the two answers is what tells the dances apart. */
export function parametersOf(lab: LabSettings): PursuitParameters {
  return {
    ...calmPursuit,
    pursuerSettles: 1 / lab.samSettles,
    distancerSettles: 1 / lab.alexSettles,
    pull: lab.dance === "chase" ? lab.pull : -lab.pull,
    retreat: lab.dance === "away" ? -lab.retreat : lab.retreat,
    weariness: lab.dance === "chase" ? lab.weariness : 0,
    tiring,
    delay: lab.delay,
  };
}

const inRange = ({ min, max, step }: Range, value: number): number =>
  Math.min(max, Math.max(min, Number((Math.round(value / step) * step).toFixed(4))));

/** For the end of a link: `chase.60.20.200.250.0.0` and, for each step, `.p12` or `.s20`. */
export const labPart = (lab: LabSettings): string =>
  [
    lab.dance,
    ...levers.map((lever) => Math.round(lab[lever] * 100)),
    ...lab.steps.map(({ kind, day }) => `${kind === "pause" ? "p" : "s"}${Math.round(day)}`),
  ].join(".");

/** The lab a link names; undefined where it names none. Numbers beyond their range are brought back into it. */
export function labOf(part: string): LabSettings | undefined {
  const [name, ...rest] = part.split(".");
  const dance = dances.find((one) => one === name);
  const numbers = rest.slice(0, levers.length).map(Number);
  if (!dance || numbers.length < levers.length || !numbers.every(Number.isFinite)) return undefined;
  const at = (lever: Lever) => inRange(ranges[lever], (numbers[levers.indexOf(lever)] ?? 0) / 100);
  const steps = rest.slice(levers.length, levers.length + mostSteps).flatMap((text): LabStep[] => {
    const [, kind, day] = /^([ps])(\d{1,2})$/.exec(text) ?? [];
    if (day === undefined || Number(day) > days) return [];
    return [{ kind: kind === "p" ? "pause" : "softer", day: Number(day) }];
  });
  return {
    dance,
    pull: at("pull"),
    retreat: at("retreat"),
    samSettles: at("samSettles"),
    alexSettles: at("alexSettles"),
    weariness: at("weariness"),
    delay: at("delay"),
    steps,
  };
}

/** More than these make a picture nobody can read. */
export const mostSteps = 12;
