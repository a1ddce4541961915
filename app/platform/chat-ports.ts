import type { ByteSource, Ports, Row } from "@refrain/core/chats";
import { Inflate } from "fflate";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** What reading a chat needs of a browser: text decoding, and inflating within a bound. */
export const browserPorts: Ports = { decode: (bytes) => decoder.decode(bytes), inflate };

/** Packed bytes handed over at a time; they swell to some 64 MB at the very most before anyone looks. */
const piece = 1 << 16;

function inflate(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((part) => {
    if (filled + part.length > size) throw new RangeError("more than the zip promised");
    out.set(part, filled);
    filled += part.length;
  });
  for (let from = 0; from < packed.length; from += piece)
    inflater.push(packed.subarray(from, from + piece), from + piece >= packed.length);
  return filled === size ? out : out.subarray(0, filled);
}

/** The same with SQLite, fetched now: a database is rare, and the engine weighs more than the app. */
export async function withSqlite(): Promise<Ports> {
  const [{ default: initialise }, { default: wasm }] = await Promise.all([
    import("sql.js"),
    import("sql.js/dist/sql-wasm-browser.wasm?url"),
  ]);
  const engine = await initialise({ locateFile: () => wasm });
  return {
    ...browserPorts,
    // Nanoseconds come as doubles here: right to some sixty of them, and milliseconds are what is read.
    sqlite: (bytes, query) => {
      const database = new engine.Database(bytes);
      try {
        const statement = database.prepare(query);
        const rows: Row[] = [];
        while (statement.step()) rows.push(statement.getAsObject());
        statement.free();
        return rows;
      } finally {
        database.close();
      }
    },
  };
}

/** A file as a person chose it, read piece by piece. */
export const fileSource = (file: File): ByteSource => ({
  name: file.name,
  size: file.size,
  slice: async (from, until) => new Uint8Array(await file.slice(from, until).arrayBuffer()),
});

const sqliteHead = "SQLite format 3";

export const isDatabase = async (file: File): Promise<boolean> =>
  (await file.slice(0, sqliteHead.length).text()) === sqliteHead;
