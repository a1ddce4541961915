import {
  criticalDelay,
  loopGain,
  pursuitLoop,
  tellStory,
  type Happening,
  type PursuitParameters,
} from "@refrain/core/dynamics";
import {
  badEvening,
  days,
  parametersOf,
  pauseDays,
  softerDays,
  type LabSettings,
  type LabStep,
} from "./settings.ts";

/** Days between two points of a line. */
export const every = 0.25;

/** How near Alex is, how much Sam reaches, how tired Sam is: a value for every quarter of a day. */
export interface LabPath {
  readonly reaching: readonly number[];
  readonly closeness: readonly number[];
  readonly weariness: readonly number[];
}

/** What becomes of a bad evening. */
export type Fate = "dies-down" | "feeds-itself" | "comes-and-goes" | "swings-die" | "swings-go-on";

export interface LabRun {
  readonly path: LabPath;
  /** The same without what was pressed; undefined where nothing was. */
  readonly without: LabPath | undefined;
  readonly fate: Fate;
  /** Loop gain; below zero in push–pull. */
  readonly gain: number;
  /** Where the dial points: 1 is the edge. In push–pull it is lateness against what this loop can bear. */
  readonly dial: number;
  /** Largest value of either, for the frame. */
  readonly most: number;
  readonly told: Told;
}

/** The line of closeness in a few numbers, for a sentence. */
export interface Told {
  /** The day on which Alex is furthest, and how far. */
  readonly lowest: { readonly day: number; readonly by: number };
  /** The day from which nine tenths of the way back are gone for good; undefined where that does not come. */
  readonly back: number | undefined;
  /** The same without what was pressed. */
  readonly backWithout: number | undefined;
}

export function runLab(lab: LabSettings): LabRun {
  const parameters = parametersOf(lab);
  const path = pathOf(parameters, lab.steps);
  const without = lab.steps.length > 0 ? pathOf(parameters, []) : undefined;
  const { gain, thresholds } = pursuitLoop(parameters);
  const { pursuerSettles: a, distancerSettles: b, pull, retreat, weariness, delay } = parameters;
  // Each answers late, so once round the loop it is twice as late.
  const round = 2 * delay;
  const bears = criticalDelay(a, b, Math.abs(pull * retreat)).delay;
  const fate = lab.dance === "push-pull" ? (round < bears ? "swings-die" : "swings-go-on") : fateOf();
  function fateOf(): Fate {
    if (!thresholds || weariness === 0) return gain < 1 ? "dies-down" : "feeds-itself";
    if (weariness <= thresholds.runsAwayBelow) return "feeds-itself";
    return weariness < (thresholds.diesDownAbove ?? thresholds.runsAwayBelow)
      ? "comes-and-goes"
      : "dies-down";
  }
  const ends = fate === "dies-down" || fate === "swings-die";
  return {
    path,
    without,
    fate,
    gain: loopGain(pull, retreat, a, b),
    dial: lab.dance === "push-pull" ? (Number.isFinite(bears) ? round / bears : 0) : gain,
    most: Math.max(...[...path.reaching, ...path.closeness].map(Math.abs)),
    told: {
      lowest: lowestOf(path.closeness),
      back: ends ? backOf(path.closeness) : undefined,
      backWithout: without && ends ? backOf(without.closeness) : undefined,
    },
  };
}

/** Alex comes home with nothing left: closeness falls, and the loop takes it from there. */
const evening: Happening = { kind: "badDay", at: badEvening, closeness: -0.6 };

function pathOf(parameters: PursuitParameters, steps: readonly LabStep[]): LabPath {
  const happenings = steps.map(({ kind, day }): Happening =>
    kind === "pause"
      ? { kind: "pause", from: day, until: day + pauseDays }
      : { kind: "softer", who: "pursuer", by: 0.5, from: day, until: day + softerDays },
  );
  const told = tellStory(parameters, {
    days,
    every,
    start: [0, 0, 0],
    happenings: [evening, ...happenings],
  });
  const states = told.ok ? told.value.states : [];
  const line = (which: number) => states.map((state) => state[which] ?? 0);
  return { reaching: line(0), closeness: line(1), weariness: line(2) };
}

function lowestOf(closeness: readonly number[]): Told["lowest"] {
  const by = Math.min(...closeness);
  return { day: Math.round(closeness.indexOf(by) * every), by };
}

function backOf(closeness: readonly number[]): number | undefined {
  const limit = Math.max(...closeness.map(Math.abs)) / 10;
  const last = closeness.findLastIndex((value) => Math.abs(value) > limit);
  return last === closeness.length - 1 ? undefined : Math.ceil((last + 1) * every);
}

/** Where one stands still while the other is held, without weariness: closed forms of the model. */
export function standingLines(
  lab: LabSettings,
  most: number,
): {
  /** Points (reaching, closeness) at which Sam stands still. */
  readonly sam: readonly (readonly [number, number])[];
  readonly alex: readonly (readonly [number, number])[];
} {
  const { pursuerSettles: a, distancerSettles: b, pull, retreat } = parametersOf(lab);
  const values = Array.from({ length: 81 }, (_, i) => most * (i / 40 - 1));
  return {
    sam: values.map((y) => [Math.tanh(-pull * y) / a, y]),
    alex: values.map((x) => [x, -Math.tanh(retreat * x) / b]),
  };
}
