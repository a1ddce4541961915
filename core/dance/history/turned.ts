// The same fact from the other one's side: on one phone I am drawn as `one`, on the other I am `two`.
import { otherPlace, type Place } from "../partner.ts";
import { isObject, type JsonSchema } from "../reader.ts";
import type { Entry } from "./entry.ts";
import { factSchemas, readFact } from "./fact.ts";

/** An entry with the two places exchanged, wherever the fact's own schema says that a place stands. */
export function turned(entry: Entry): Entry {
  const from = entry.from === undefined ? {} : { from: otherPlace(entry.from) };
  if (entry.fact.kind === "later") return { ...entry, ...from };
  const read = readFact(exchanged(entry.fact, factSchemas[entry.fact.kind]));
  return read.ok ? { ...entry, ...from, fact: read.value } : { ...entry, ...from };
}

function exchanged(value: unknown, schema: unknown): unknown {
  if (!isObject(schema)) return value;
  if (isPlaces(schema["enum"]) && isPlace(value)) return otherPlace(value);
  if (Array.isArray(schema["anyOf"])) {
    const options: readonly unknown[] = schema["anyOf"];
    return exchanged(
      value,
      options.find((option) => fits(value, option)),
    );
  }
  if (Array.isArray(value)) return value.map((item: unknown) => exchanged(item, schema["items"]));
  const fields = schema["properties"];
  if (!isObject(value) || !isObject(fields)) return value;
  const swaps = "one" in fields && "two" in fields;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [
      swaps && isPlace(key) ? otherPlace(key) : key,
      exchanged(field, fields[key]),
    ]),
  );
}

const isPlace = (value: unknown): value is Place => value === "one" || value === "two";
const isPlaces = (values: unknown): boolean =>
  Array.isArray(values) && values.length === 2 && values.every(isPlace);

/** Whether a value can be of this one of several schemas, by its outermost form. */
function fits(value: unknown, option: unknown): option is JsonSchema {
  if (!isObject(option)) return false;
  if ("const" in option) return option["const"] === value;
  if (Array.isArray(option["enum"])) return option["enum"].includes(value);
  const type = Array.isArray(value) ? "array" : typeof value;
  return option["type"] === type || (option["type"] === "integer" && type === "number");
}
