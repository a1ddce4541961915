import { closeSync, fstatSync, openSync, readSync, statSync, type Stats } from "node:fs";
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

/** A file was written to, is another, or is gone since it was first looked at: what was read of it no longer fits. */
export class FileChanged extends Error {
  readonly path: string;
  constructor(path: string) {
    super(`${path} changed while it was read`);
    this.path = path;
  }
}

/**
 * A file on disk, read piece by piece; the same piece may be asked for again much later. Throws {@link FileChanged}, and what
 * the file system throws at first.
 */
export function fileSource(path: string): ByteSource {
  const first = statSync(path);
  return {
    name: basename(path),
    size: first.size,
    slice: (start, end) => {
      const bytes = new Uint8Array(end - start);
      return bytes.subarray(0, readInto(path, first, bytes, start));
    },
    readInto: (to, from) => readInto(path, first, to, from),
  };
}

/** Fills `to` with what stands in the file from `from` on; gives how many bytes there were. */
function readInto(path: string, first: Stats, to: Uint8Array, from: number): number {
  const file = openAgain(path);
  try {
    const { ino, size, mtimeMs } = fstatSync(file);
    if (ino !== first.ino || size !== first.size || mtimeMs !== first.mtimeMs) throw new FileChanged(path);
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

function openAgain(path: string): number {
  try {
    return openSync(path, "r");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") throw new FileChanged(path);
    throw error;
  }
}
