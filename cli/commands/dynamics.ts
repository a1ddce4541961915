import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Result, err, ok } from "@refrain/core/result";
import type { InputError } from "../dynamics/errors.ts";
import { type FitKind, fit, fitKinds } from "../dynamics/fit.ts";
import { bagOf, modelIn } from "../dynamics/model.ts";
import { simulate } from "../dynamics/simulate.ts";
import { stability } from "../dynamics/stability.ts";
import { readTable } from "../dynamics/table.ts";
import { help, noFile, notASetting, sayInputError, sayUsage, unknownAction } from "../words/en/dynamics.ts";

export { help };

const options = {
  days: { type: "string", default: "60" },
  every: { type: "string", default: "1" },
  noise: { type: "string", default: "0" },
  seed: { type: "string", default: "1" },
  kind: { type: "string", default: "daily" },
  step: { type: "string", default: "1" },
  level: { type: "string", default: "0.95" },
  bins: { type: "string", default: "1" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** `refrain dynamics …`: 0 fine, 1 the input is at fault, 2 usage. */
export async function run(args: string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    return usage(error instanceof Error ? error.message : "");
  }
  const { values, positionals } = parsed;
  const [action, path] = positionals;
  if (values.help || action === undefined) {
    process.stdout.write(help);
    return values.help ? 0 : 2;
  }
  if (action === "schema") {
    process.stdout.write(readFileSync(join(import.meta.dirname, "..", "schema", "dynamics.json"), "utf8"));
    return 0;
  }
  if (!["simulate", "stability", "fit"].includes(action)) return usage(unknownAction(action));
  if (path === undefined) return usage(noFile);
  const limits = {
    days: [0, 1e6],
    every: [1e-4, 1e6],
    noise: [0, 1e6],
    seed: [-(2 ** 31), 2 ** 31],
    step: [1e-9, 1e9],
    level: [0.5, 0.9999],
    bins: [1, 96],
  } as const;
  const number = { days: 0, every: 0, noise: 0, seed: 0, step: 0, level: 0, bins: 0 };
  for (const name of ["days", "every", "noise", "seed", "step", "level", "bins"] as const) {
    const value = Number(values[name]);
    const [low, high] = limits[name];
    if (!(value >= low && value <= high)) return usage(notASetting(name, values[name]));
    number[name] = value;
  }
  const kind = fitKinds.find((k: FitKind) => k === values.kind);
  if (!kind) return usage(notASetting("kind", values.kind));
  const text = read(path);
  if (!text.ok) return refuse(text.error);
  const result =
    action === "fit"
      ? fitText(text.value, { kind, ...number })
      : modelText(text.value, action === "simulate" ? number : undefined);
  if (!result.ok) return refuse(result.error);
  process.stdout.write(`${JSON.stringify(result.value, plainNumbers, 1)}\n`);
  return 0;
}

function fitText(text: string, settings: Parameters<typeof fit>[1]): Result<object, InputError> {
  const table = readTable(text);
  return table.ok ? fit(table.value, settings) : table;
}

function modelText(text: string, settings?: Parameters<typeof simulate>[2]): Result<object, InputError> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return err({ type: "not-json", detail: error instanceof Error ? error.message : "" });
  }
  const model = modelIn(value);
  if (!model.ok) return model;
  return settings ? simulate(model.value, bagOf(value), settings) : ok(stability(model.value));
}

function read(path: string): Result<string, InputError> {
  try {
    return ok(readFileSync(path === "-" ? 0 : path, "utf8"));
  } catch {
    return err({ type: "unreadable", path });
  }
}

/** JSON has no ∞ and no NaN; arrays of doubles are lists. */
function plainNumbers(_key: string, value: unknown): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  return value instanceof Float64Array ? [...value] : value;
}

function usage(what: string): number {
  process.stderr.write(`${sayUsage(what)}\n`);
  return 2;
}

function refuse(error: InputError): number {
  process.stderr.write(`${sayInputError(error)}\n`);
  return 1;
}
