import { err, ok, type Result } from "@refrain/core/result";

/** What should have stood there; whoever shows it finds the sentence. */
export type Expected =
  | { readonly kind: "present" }
  | { readonly kind: "object" }
  | { readonly kind: "known-field"; readonly fields: readonly string[] }
  | { readonly kind: "text"; readonly max: number }
  | { readonly kind: "one-of"; readonly values: readonly string[] }
  | { readonly kind: "list"; readonly min: number; readonly max: number }
  | { readonly kind: "whole-number"; readonly min: number; readonly max: number }
  | { readonly kind: "date-time" }
  | { readonly kind: "true" }
  | { readonly kind: "name" }
  | { readonly kind: "different-partners" }
  | { readonly kind: "one-half-at-least" };

/** One thing wrong in a document: where (`halves.one.move`), what was found there, what was expected. */
export interface Fault {
  readonly at: string;
  readonly found: string;
  readonly expected: Expected;
}

export type Read<T> = Result<T, readonly Fault[]>;

/** Reads one kind of value from parsed JSON, and describes it as JSON Schema; the two cannot drift apart. */
export interface Reader<T> {
  readonly schema: JsonSchema;
  read(value: unknown, at: string): Read<T>;
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/** A field that may be left out; `whenAbsent` makes it whole. */
interface Optional<T> {
  readonly reader: Reader<T>;
  readonly optional: true;
}

type Fields<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? Optional<Exclude<T[K], undefined>> : Reader<T[K]>;
};

const longestFound = 60;

/** The value as it stands in the document, cut short. */
function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > longestFound ? `${text.slice(0, longestFound)}…` : text;
}

export const fault = (at: string, value: unknown, expected: Expected): Read<never> =>
  err([{ at, found: shown(value), expected }]);

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function text(max: number): Reader<string> {
  return {
    schema: { type: "string", minLength: 1, maxLength: max },
    read: (value, at) =>
      typeof value === "string" && value.trim() !== "" && value.length <= max
        ? ok(value)
        : fault(at, value, { kind: "text", max }),
  };
}

/** As much of it as `text(max)` takes; a sign of two units is not cut in two. */
export const fitting = (words: string, max: number): string =>
  words.length <= max ? words : words.slice(0, max).replace(/[\ud800-\udbff]$/, "");

export function oneOf<const T extends string>(values: readonly T[]): Reader<T> {
  return {
    schema: { enum: values },
    read(value, at) {
      const match = values.find((candidate) => candidate === value);
      return match === undefined ? fault(at, value, { kind: "one-of", values }) : ok(match);
    },
  };
}

export function wholeNumber(min: number, max: number): Reader<number> {
  return {
    schema: { type: "integer", minimum: min, maximum: max },
    read: (value, at) =>
      typeof value === "number" && Number.isInteger(value) && value >= min && value <= max
        ? ok(value)
        : fault(at, value, { kind: "whole-number", min, max }),
  };
}

export const yes: Reader<true> = {
  schema: { const: true },
  read: (value, at) => (value === true ? ok(true) : fault(at, value, { kind: "true" })),
};

const dateTimePattern =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?$/;

/** A time as in ISO 8601: `2026-11-24T18:40`, with or without a zone. */
export const dateTime: Reader<string> = {
  schema: { type: "string", pattern: dateTimePattern.source },
  read: (value, at) =>
    typeof value === "string" && dateTimePattern.test(value)
      ? ok(value)
      : fault(at, value, { kind: "date-time" }),
};

export function list<T>(item: Reader<T>, min: number, max: number): Reader<readonly T[]> {
  return {
    schema: { type: "array", items: item.schema, minItems: min, maxItems: max },
    read(value, at) {
      if (!Array.isArray(value) || value.length < min || value.length > max)
        return fault(at, value, { kind: "list", min, max });
      const read = value.map((entry: unknown, i) => item.read(entry, `${at}[${i}]`));
      const faults = read.flatMap((one) => (one.ok ? [] : one.error));
      return faults.length > 0 ? err(faults) : ok(read.flatMap((one) => (one.ok ? [one.value] : [])));
    },
  };
}

/** The value, or the word `unknown`. */
export function orUnknown<T>(reader: Reader<T>): Reader<T | "unknown"> {
  return {
    schema: { anyOf: [{ const: "unknown" }, reader.schema] },
    read: (value, at) => (value === "unknown" ? ok("unknown") : reader.read(value, at)),
  };
}

/** A value that a document may leave out, and what then stands in its place. */
export function orElse<T>(reader: Reader<T>, absent: T): Reader<T> {
  return {
    schema: { ...reader.schema, default: absent },
    read: (value, at) => (value === undefined ? ok(absent) : reader.read(value, at)),
  };
}

export const optional = <T>(reader: Reader<T>): Optional<T> => ({ reader, optional: true });

/** An object with these fields and no others. All its faults come back, not only the first. */
export function object<T extends object>(fields: Fields<T>): Reader<T> {
  const entries = Object.entries<Reader<unknown> | Optional<unknown>>(fields).map(([key, field]) =>
    "optional" in field
      ? { key, reader: field.reader, required: false }
      : { key, reader: field, required: true },
  );
  const keys = entries.map(({ key }) => key);
  return {
    schema: {
      type: "object",
      properties: Object.fromEntries(entries.map(({ key, reader }) => [key, reader.schema])),
      required: entries
        .filter(({ reader, required }) => required && !("default" in reader.schema))
        .map(({ key }) => key),
      additionalProperties: false,
    },
    read(value, at) {
      if (!isObject(value)) return fault(at, value, { kind: "object" });
      const faults: Fault[] = [];
      const read: Record<string, unknown> = {};
      const path = (key: string) => (at === "" ? key : `${at}.${key}`);
      for (const key of Object.keys(value).filter((key) => !keys.includes(key)))
        faults.push({
          at: path(key),
          found: shown(value[key]),
          expected: { kind: "known-field", fields: keys },
        });
      for (const { key, reader, required } of entries) {
        const there = Object.hasOwn(value, key) ? value[key] : undefined;
        if (there === undefined && !required) continue;
        if (there === undefined && !("default" in reader.schema)) {
          faults.push({ at: path(key), found: "nothing", expected: { kind: "present" } });
          continue;
        }
        const one = reader.read(there, path(key));
        if (one.ok) read[key] = one.value;
        else faults.push(...one.error);
      }
      // oxlint-disable-next-line typescript/consistent-type-assertions, typescript/no-unsafe-type-assertion -- the one place where fields just read become the object they were described as
      return faults.length > 0 ? err(faults) : ok(read as T);
    },
  };
}
