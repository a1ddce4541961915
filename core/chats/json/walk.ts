import type { SkippedList, Steps } from "../reading.ts";
import { lineOf } from "../text/lines.ts";
import { isFields } from "./values.ts";
import type { Fields } from "./values.ts";

/**
 * Walks a JSON file as bytes and hands over one list item at a time, so that a file of a gigabyte is never one string,
 * and a file that breaks off in the middle still gives all that came before.
 */
export interface Visitor {
  /** Lists whose items are handed over one by one; `path` is the keys that lead there. */
  readonly streams: (path: readonly string[]) => boolean;
  /** Objects (also inside streamed lists) that are walked rather than parsed whole. */
  readonly enters: (path: readonly string[]) => boolean;
  readonly open?: (path: readonly string[]) => void;
  readonly item: (path: readonly string[], value: unknown) => void;
  /** The other fields of a walked object. */
  readonly close: (path: readonly string[], fields: Fields) => void;
}

const stepBytes = 1 << 20;
const maxField = 1 << 20;

export function* walkJson(
  bytes: Uint8Array,
  decode: (b: Uint8Array) => string,
  visitor: Visitor,
  skipped: SkippedList,
): Steps<void> {
  let at = 0;
  let yielded = 0;
  let broken = false;
  const peek = (): number => {
    for (;;) {
      const byte = bytes[at];
      if (
        byte === 0x20 ||
        byte === 10 ||
        byte === 13 ||
        byte === 9 ||
        byte === 0xef ||
        byte === 0xbb ||
        byte === 0xbf
      )
        at++;
      else return byte ?? -1;
    }
  };
  const isBroken = (): boolean => broken;
  const cut = (): void => {
    if (!broken) skipped.add(lineOf(bytes, bytes.length), "cut-off", tail(bytes, decode));
    broken = true;
    at = bytes.length;
  };
  const endOf = (): number => {
    const end = valueEnd(bytes, at);
    if (end < 0) cut();
    return end;
  };
  const parsed = (from: number, to: number): unknown => {
    try {
      const value: unknown = JSON.parse(decode(bytes.subarray(from, to)));
      return value;
    } catch {
      skipped.add(lineOf(bytes, from), "not-json", decode(bytes.subarray(from, Math.min(to, from + 120))));
      return undefined;
    }
  };

  function* object(path: readonly string[]): Steps<void> {
    visitor.open?.(path);
    const fields: Record<string, unknown> = {};
    at++;
    for (; !isBroken();) {
      const next = peek();
      if (next === 0x2c) {
        at++;
        continue;
      }
      if (next === 0x7d) {
        at++;
        break;
      }
      if (next !== 0x22) {
        cut();
        break;
      }
      const keyEnd = endOf();
      if (keyEnd < 0) break;
      const key = parsed(at, keyEnd);
      at = keyEnd;
      if (peek() !== 0x3a) {
        cut();
        break;
      }
      at++;
      const name = typeof key === "string" ? key : "";
      yield* member(path, name, fields);
    }
    visitor.close(path, fields);
  }

  function* member(path: readonly string[], name: string, fields: Record<string, unknown>): Steps<void> {
    const inner = [...path, name];
    const next = peek();
    if (inner.length < 12 && next === 0x5b && visitor.streams(inner)) yield* list(inner);
    else if (inner.length < 12 && next === 0x7b && visitor.enters(inner)) yield* object(inner);
    else {
      const end = endOf();
      if (end < 0) return;
      if (end - at <= maxField && name !== "__proto__") fields[name] = parsed(at, end);
      at = end;
    }
  }

  function* list(path: readonly string[]): Steps<void> {
    at++;
    for (; !isBroken();) {
      const next = peek();
      if (next === 0x2c) {
        at++;
        continue;
      }
      if (next === 0x5d) {
        at++;
        return;
      }
      if (next < 0) {
        cut();
        return;
      }
      if (next === 0x7b && visitor.enters(path)) yield* object(path);
      else {
        const end = endOf();
        if (end < 0) return;
        const value = parsed(at, end);
        if (value !== undefined) visitor.item(path, value);
        at = Math.max(end, at + 1);
      }
      if (at - yielded > stepBytes) {
        yielded = at;
        yield at;
      }
    }
  }

  const first = peek();
  if (first === 0x7b) yield* object([]);
  else if (first === 0x5b) yield* list([]);
}

/** Where the value that begins at `from` ends; −1 where the file ends first. */
export function valueEnd(bytes: Uint8Array, from: number): number {
  const first = bytes[from];
  if (first === 0x22) return stringEnd(bytes, from);
  if (first !== 0x7b && first !== 0x5b) {
    let at = from;
    while (at < bytes.length) {
      const byte = bytes[at] ?? 0;
      if (byte === 0x2c || byte === 0x7d || byte === 0x5d || byte === 10 || byte === 0x20) break;
      at++;
    }
    return at >= bytes.length ? -1 : Math.max(at, from + 1);
  }
  let depth = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0x22) {
      const end = stringEnd(bytes, at);
      if (end < 0) return -1;
      at = end - 1;
    } else if (byte === 0x7b || byte === 0x5b) depth++;
    else if ((byte === 0x7d || byte === 0x5d) && --depth === 0) return at + 1;
  }
  return -1;
}

function stringEnd(bytes: Uint8Array, from: number): number {
  for (let quote = bytes.indexOf(0x22, from + 1); quote >= 0; quote = bytes.indexOf(0x22, quote + 1)) {
    let slashes = 0;
    while (bytes[quote - 1 - slashes] === 0x5c) slashes++;
    if (slashes % 2 === 0) return quote + 1;
  }
  return -1;
}

const tail = (bytes: Uint8Array, decode: (b: Uint8Array) => string): string =>
  decode(bytes.subarray(Math.max(0, bytes.length - 100))).trim();

/** Parses every line of a JSON-lines file. */
export function* jsonLines(
  bytes: Uint8Array,
  decode: (b: Uint8Array) => string,
  onLine: (fields: Fields) => void,
  skipped: SkippedList,
): Steps<void> {
  let yielded = 0;
  let line = 1;
  for (let at = 0; at < bytes.length; line++) {
    let end = bytes.indexOf(10, at);
    const last = end < 0;
    if (last) end = bytes.length;
    const text = decode(bytes.subarray(at, end)).trim();
    if (text !== "") {
      try {
        const value: unknown = JSON.parse(text);
        if (isFields(value)) onLine(value);
      } catch {
        skipped.add(line, last ? "cut-off" : "not-json", text);
      }
    }
    at = end + 1;
    if (at - yielded > stepBytes) {
      yielded = at;
      yield at;
    }
  }
}
