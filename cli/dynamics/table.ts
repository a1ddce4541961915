import { type Result, err, ok } from "@refrain/core/result";
import type { BadRow, InputError } from "./errors.ts";

export interface Table {
  readonly names: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table from CSV (comma, semicolon or tab; quotes allowed; a head line) or from a JSON list of objects. */
export function readTable(text: string): Result<Table, InputError> {
  const trimmed = text.replace(/^\uFEFF/, "");
  return /^\s*\[/.test(trimmed) ? fromJson(trimmed) : ok(fromCsv(trimmed));
}

function fromCsv(text: string): Table {
  const lines = text.split(/\r\n|\n|\r/);
  const head = lines[0] ?? "";
  const counts = [",", ";", "\t"].map((mark) => [mark, head.split(mark).length] as const);
  const [mark] = counts.reduce((best, next) => (next[1] > best[1] ? next : best), [",", 0]);
  const rows = lines
    .map((line, i) => ({ line: i + 1, text: line }))
    .slice(1)
    .filter(({ text }) => text.trim() !== "");
  return {
    names: cellsOf(head, mark).map((name) => name.toLowerCase()),
    rows: rows.map(({ line, text }) => ({ line, cells: cellsOf(text, mark) })),
  };
}

function cellsOf(line: string, mark: string): string[] {
  const cells: string[] = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const c = line[i] ?? "";
    if (quoted && c === '"' && line[i + 1] === '"') {
      cell += '"';
      i += 1;
    } else if (c === '"') quoted = !quoted;
    else if (c === mark && !quoted) {
      cells.push(cell.trim());
      cell = "";
    } else cell += c;
  }
  return [...cells, cell.trim()];
}

function fromJson(text: string): Result<Table, InputError> {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    return err({ type: "not-json", detail: error instanceof Error ? error.message : "" });
  }
  if (!Array.isArray(list)) return err({ type: "field", field: "(whole)", wanted: "a list of objects" });
  const objects: Readonly<Record<string, unknown>>[] = list.map((item: unknown) =>
    typeof item === "object" && item !== null ? { ...item } : {},
  );
  const names = [...new Set(objects.flatMap((o) => Object.keys(o)))];
  const cell = (v: unknown) =>
    typeof v === "number" || typeof v === "string" || typeof v === "boolean" ? String(v) : "";
  return ok({
    names: names.map((name) => name.toLowerCase()),
    rows: objects.map((o, i) => ({ line: i + 1, cells: names.map((name) => cell(o[name])) })),
  });
}

/** The place of a column, under any of its names. */
export function column(table: Table, ...names: readonly string[]): Result<number, InputError> {
  const place = names.map((name) => table.names.indexOf(name)).find((i) => i >= 0);
  return place === undefined
    ? err({ type: "column", column: names.join(" / "), present: table.names })
    : ok(place);
}

const missing = /^(na|nan|null|-|\.)?$/i;

/** A cell as a number, NaN where it is empty (or NA); undefined where it is something else. */
export function numberIn(cell: string | undefined): number | undefined {
  if (cell === undefined) return undefined;
  if (missing.test(cell)) return Number.NaN;
  const value = Number(cell);
  return Number.isFinite(value) ? value : undefined;
}

/** Numbers of these columns, row by row; every cell that is none is named by its line. Times may not be missing and must rise. */
export function numbers(
  table: Table,
  places: readonly number[],
  risingWithin?: (row: Row) => string,
): Result<number[][], InputError> {
  const bad: BadRow[] = [];
  const lastTime = new Map<string, number>();
  const rows = table.rows.map((row) => {
    if (row.cells.length < Math.max(...places) + 1) {
      bad.push({ line: row.line, why: "too few cells", cell: row.cells.join(",") });
      return [];
    }
    const values = places.map((place, j) => {
      const value = numberIn(row.cells[place]);
      if (value === undefined || (j === 0 && risingWithin && Number.isNaN(value)))
        bad.push({ line: row.line, why: "not a number", cell: row.cells[place] ?? "" });
      return value ?? Number.NaN;
    });
    const time = values[0] ?? Number.NaN;
    if (risingWithin && Number.isFinite(time)) {
      const group = risingWithin(row);
      const last = lastTime.get(group);
      if (last !== undefined && !(time > last))
        bad.push({ line: row.line, why: "time does not rise", cell: row.cells[places[0] ?? 0] ?? "" });
      lastTime.set(group, time);
    }
    return values;
  });
  return bad.length > 0 ? err({ type: "rows", bad }) : ok(rows);
}
