/** Looks into parsed JSON without believing it. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** A number written as a number, as a string of digits (64-bit numbers are), or as a bigint. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "string" && /^-?\d{1,20}(?:\.\d+)?$/u.test(value)) return Number(value);
  return undefined;
}

export const isFilledList = (value: unknown): boolean => Array.isArray(value) && value.length > 0;
