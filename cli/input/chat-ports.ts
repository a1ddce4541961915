import { closeSync, openSync, readSync, statSync } from "node:fs";
import { basename } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { inflateRawSync } from "node:zlib";
import type { ByteSource, Ports, Row } from "@refrain/core/chats";
import { withTemporaryFile } from "./temporary-file.ts";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** What reading a chat needs of Node: text decoding, inflating within a bound, SQLite. */
export const chatPorts: Ports = {
  decode: (bytes) => decoder.decode(bytes),
  inflate: (packed, size) => inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }),
  sqlite: (bytes, query) => withTemporaryFile(bytes, "chat.db", (path) => queryFile(path, query)),
};

/** Whole numbers come as bigint, so that nanoseconds keep all their digits; small ones are made plain numbers. */
function queryFile(path: string, query: string): readonly Row[] {
  const database = new DatabaseSync(path, { readOnly: true, readBigInts: true });
  try {
    return database.prepare(query).all().map(plainRow);
  } finally {
    database.close();
  }
}

const plainRow = (row: Record<string, unknown>): Row =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === "bigint" && isSmall(value) ? Number(value) : value,
    ]),
  );

const isSmall = (value: bigint): boolean => value < 1_000_000_000_000n && value > -1_000_000_000_000n;

/** A file on disk, read piece by piece. Throws what the file system throws. */
export function fileSource(path: string): ByteSource {
  const { size } = statSync(path);
  return {
    name: basename(path),
    size,
    slice: (start, end) => {
      const bytes = new Uint8Array(end - start);
      return bytes.subarray(0, readInto(path, bytes, start));
    },
    readInto: (to, from) => readInto(path, to, from),
  };
}

/** Fills `to` with what stands in the file from `from` on; gives how many bytes there were. */
function readInto(path: string, to: Uint8Array, from: number): number {
  const file = openSync(path, "r");
  try {
    let read = 0;
    while (read < to.length) {
      const got = readSync(file, to, read, to.length - read, from + read);
      if (got === 0) break;
      read += got;
    }
    return read;
  } finally {
    closeSync(file);
  }
}
