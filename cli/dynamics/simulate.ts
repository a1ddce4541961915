import {
  type Diverged,
  type Happening,
  type Path,
  adaptive,
  adaptiveDelayed,
  gottmanTurns,
  pursuitDelayed,
  takeTurns,
  tellStory,
  withNoise,
} from "@refrain/core/dynamics";
import { type Result, err, ok } from "@refrain/core/result";
import { seeded } from "@refrain/core/stats";
import type { InputError } from "./errors.ts";
import { type Bag, type Model, bagOf, flowOf, isNumber } from "./model.ts";

export interface SimulateSettings {
  readonly days: number;
  readonly every: number;
  readonly noise: number;
  readonly seed: number;
}

/** The path of a model from its start (all zero but the first at 1, if none is given). */
export function simulate(model: Model, told: Bag, settings: SimulateSettings): Result<Path, InputError> {
  const flow = flowOf(model);
  const size = flow?.names.length ?? 2;
  const start = told["start"] ?? Array.from({ length: size }, (_, i) => (i === 0 ? 1 : 0));
  if (!Array.isArray(start) || start.length !== size || !start.every(isNumber))
    return err({ type: "field", field: "start", wanted: `${size} numbers` });
  const { days, every, noise, seed } = settings;
  const times = Array.from({ length: Math.floor(days / every + 1e-9) + 1 }, (_, i) => i * every);
  if (model.model === "gottman" || !flow)
    return model.model === "gottman"
      ? ok(takeTurns(gottmanTurns(model.parameters), start, Math.round(days)))
      : err({ type: "field", field: "model", wanted: "a model" });
  const happenings = happeningsIn(told["happenings"]);
  if (!happenings.ok) return happenings;
  if (happenings.value.length > 0) {
    if (model.model !== "pursuit" || noise > 0)
      return err({
        type: "field",
        field: "happenings",
        wanted: "the pursuit model, without noise",
      });
    const [x = 0, y = 0, z = 0] = start;
    return withInput(
      tellStory(model.parameters, { days, every, start: [x, y, z], happenings: happenings.value }),
    );
  }
  if (noise > 0) {
    const inner = Math.max(1, Math.ceil(every / 0.05));
    const sizes = start.map((_, i) => (i < 2 ? noise : 0));
    return withInput(
      withNoise(
        flow,
        start,
        sizes,
        { step: every / inner, steps: (times.length - 1) * inner, keepEvery: inner },
        seeded(seed),
      ),
    );
  }
  if (model.model === "pursuit" && model.parameters.delay > 0)
    return withInput(adaptiveDelayed(pursuitDelayed(model.parameters), start, times));
  return withInput(adaptive(flow, start, times));
}

const withInput = (path: Result<Path, Diverged>): Result<Path, InputError> =>
  path.ok ? path : err({ type: "data", error: { ...path.error } });

function happeningsIn(value: unknown): Result<Happening[], InputError> {
  if (value === undefined) return ok([]);
  if (!Array.isArray(value)) return err({ type: "field", field: "happenings", wanted: "a list" });
  const read: Happening[] = [];
  for (const item of value) {
    const bag = bagOf(item);
    const { kind, from, until, who, by, at, pursuit, closeness } = bag;
    if (kind === "pause" && isNumber(from) && isNumber(until)) read.push({ kind, from, until });
    else if (
      kind === "softer" &&
      isNumber(from) &&
      isNumber(until) &&
      isNumber(by) &&
      (who === "pursuer" || who === "distancer")
    )
      read.push({ kind, from, until, by, who });
    else if (kind === "badDay" && isNumber(at))
      read.push({
        kind,
        at,
        ...(isNumber(pursuit) ? { pursuit } : {}),
        ...(isNumber(closeness) ? { closeness } : {}),
      });
    else
      return err({
        type: "field",
        field: "happenings",
        wanted:
          "{kind: pause, from, until} | {kind: softer, who, by, from, until} | {kind: badDay, at, pursuit, closeness}",
      });
  }
  return ok(read);
}
