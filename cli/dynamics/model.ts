import {
  type Flow,
  type GottmanCouple,
  type Influence,
  type InsecureSynergic,
  type LinearCouple,
  type PursuitParameters,
  type RinaldiCouple,
  type Speaker,
  type TwoActors,
  calmPursuit,
  insecureSynergicFlow,
  linearFlow,
  pursuitFlow,
  rinaldiFlow,
  swingingCouple,
  twoActorFlow,
} from "@refrain/core/dynamics";
import { type Result, err, ok } from "@refrain/core/result";
import type { InputError } from "./errors.ts";

/** A model as told in JSON: `{"model": "pursuit", "parameters": {…}}`. What is left out has the values shown by `stability`. */
export type Model =
  | { readonly model: "pursuit"; readonly parameters: PursuitParameters }
  | { readonly model: "linear"; readonly parameters: LinearCouple }
  | { readonly model: "rinaldi"; readonly parameters: RinaldiCouple }
  | { readonly model: "insecure-synergic"; readonly parameters: InsecureSynergic }
  | { readonly model: "two-actors"; readonly parameters: TwoActors }
  | { readonly model: "gottman"; readonly parameters: GottmanCouple };

export type Bag = Readonly<Record<string, unknown>>;

export const bagOf = (value: unknown): Bag =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};

/** The model in a parsed JSON value. */
export function modelIn(value: unknown): Result<Model, InputError> {
  const bag = bagOf(value);
  const given = bagOf(bag["parameters"]);
  switch (bag["model"]) {
    case "pursuit":
      return map(numbersOver(calmPursuit, given), (parameters) => ({ model: "pursuit", parameters }));
    case "linear":
      return map(numbersOver({ a: -0.5, b: 0.2, c: 0.2, d: -0.5 }, given), (parameters) => ({
        model: "linear",
        parameters,
      }));
    case "rinaldi": {
      const { forgetting, appealWeight, appeal } = swingingCouple;
      const start = { forgetting, reactiveness: [0.1, 0.1] as const, appealWeight, appeal };
      return map(numbersOver(start, given), (parameters) => ({ model: "rinaldi", parameters }));
    }
    case "insecure-synergic":
      return map(numbersOver(swingingCouple, given), (parameters) => ({
        model: "insecure-synergic",
        parameters,
      }));
    case "two-actors": {
      const start = { inertia: [-1, -1], base: [0, 0], influence: [0.5, 0.5] } as const;
      return map(numbersOver<TwoActors>(start, given), (parameters) => ({ model: "two-actors", parameters }));
    }
    case "gottman":
      return map(gottmanIn(given), (parameters) => ({ model: "gottman", parameters }));
    default:
      return err({
        type: "field",
        field: "model",
        wanted: "pursuit | linear | rinaldi | insecure-synergic | two-actors | gottman",
      });
  }
}

/** The model as a flow; undefined for a dance in turns. */
export function flowOf(m: Model): Flow | undefined {
  switch (m.model) {
    case "pursuit":
      return pursuitFlow(m.parameters);
    case "linear":
      return linearFlow(m.parameters);
    case "rinaldi":
      return rinaldiFlow(m.parameters);
    case "insecure-synergic":
      return insecureSynergicFlow(m.parameters);
    case "two-actors":
      return twoActorFlow(m.parameters);
    case "gottman":
      break;
  }
  return undefined;
}

function map<T, U>(result: Result<T, InputError>, f: (value: T) => U): Result<U, InputError> {
  return result.ok ? ok(f(result.value)) : result;
}

/** `base` with the given fields in place of its own: numbers for numbers, pairs for pairs, one of "tanh", "linear" for the shape. */
function numbersOver<T extends object>(base: T, given: Bag): Result<T, InputError> {
  const merged: T = { ...base };
  for (const [field, value] of Object.entries(given)) {
    const own: unknown = Object.entries(base).find(([name]) => name === field)?.[1];
    if (own === undefined) return err({ type: "field", field, wanted: Object.keys(base).join(" | ") });
    const fits =
      typeof own === "number"
        ? isNumber(value)
        : typeof own === "string"
          ? value === "tanh" || value === "linear"
          : Array.isArray(value) && value.length === 2 && value.every(isNumber);
    if (!fits)
      return err({
        type: "field",
        field,
        wanted:
          typeof own === "number" ? "a number" : typeof own === "string" ? "tanh | linear" : "two numbers",
      });
    Object.assign(merged, { [field]: value });
  }
  return ok(merged);
}

export const isNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value);

function gottmanIn(given: Bag): Result<GottmanCouple, InputError> {
  const wife = speakerIn(given["wife"], "wife");
  if (!wife.ok) return wife;
  const husband = speakerIn(given["husband"], "husband");
  if (!husband.ok) return husband;
  const order = given["order"] ?? "inTurn";
  if (order !== "inTurn" && order !== "together")
    return err({ type: "field", field: "order", wanted: "inTurn | together" });
  return ok({ wife: wife.value, husband: husband.value, order });
}

function speakerIn(value: unknown, name: string): Result<Speaker, InputError> {
  const bag = bagOf(value);
  const own = numbersOver({ start: 0, inertia: 0.3 }, pick(bag, ["start", "inertia"]));
  if (!own.ok) return own;
  const told = bagOf(bag["influence"]);
  const influence = influenceIn(told, `${name}.influence`);
  if (!influence.ok) return influence;
  const switches: { repair?: Speaker["repair"] & object; damping?: Speaker["damping"] & object } = {};
  for (const kind of ["repair", "damping"] as const) {
    if (bag[kind] === undefined) continue;
    const found = numbersOver({ at: 0, push: 0 }, bagOf(bag[kind]));
    if (!found.ok) return found;
    switches[kind] = found.value;
  }
  return ok({ ...own.value, influence: influence.value, ...switches });
}

function influenceIn(told: Bag, field: string): Result<Influence, InputError> {
  const { kind, ...rest } = told;
  if (kind === "bilinear" || kind === undefined)
    return map(numbersOver({ up: 0.2, down: 0.2, threshold: 0 }, rest), (v) => ({ kind: "bilinear", ...v }));
  if (kind === "ojive")
    return map(numbersOver({ lift: 1, above: 1, drop: 1, below: 1 }, rest), (v) => ({ kind: "ojive", ...v }));
  return err({ type: "field", field: `${field}.kind`, wanted: "bilinear | ojive" });
}

const pick = (bag: Bag, names: readonly string[]): Bag =>
  Object.fromEntries(Object.entries(bag).filter(([name]) => names.includes(name)));
