import type { Reason } from "./judge.ts";

/** The reasons as they were kept with a comment; what is not one of ours is left out. */
export function readReasons(text: string): readonly Reason[] {
  const value: unknown = JSON.parse(text);
  return Array.isArray(value) ? value.flatMap((one: unknown) => readReason(one) ?? []) : [];
}

function readReason(value: unknown): Reason | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  const text = (name: string) => {
    const field = fields.get(name);
    return typeof field === "string" ? field : "";
  };
  const number = (name: string) => Number(fields.get(name) ?? 0);
  switch (fields.get("kind")) {
    case "lookalike":
      return {
        kind: "lookalike",
        word: text("word"),
        letter: text("letter"),
        script: text("script"),
        like: text("like"),
      };
    case "invisible":
      return { kind: "invisible", count: number("count") };
    case "links":
      return { kind: "links", count: number("count") };
    case "repeat":
      return { kind: "repeat", times: number("times") };
    case "fast":
      return { kind: "fast", seconds: number("seconds") };
    case "often":
      return { kind: "often", times: number("times") };
    case "no-form":
      return { kind: "no-form" };
    case "hidden-field":
      return { kind: "hidden-field" };
    case "shouting":
      return { kind: "shouting" };
    default:
      return undefined;
  }
}
