/** What pure code cannot have by itself; command line and app hand it in. */
export interface Ports {
  /** UTF-8 to text; broken bytes become U+FFFD, never an error. */
  readonly decode: (bytes: Uint8Array) => string;
  /**
   * Raw DEFLATE of one zip entry into exactly `size` bytes. Must stop, by throwing, as soon as more would come out:
   * that is what keeps a zip bomb from filling the memory.
   */
  readonly inflate?: (packed: Uint8Array, size: number) => Uint8Array;
  /** Opens a SQLite file and runs one query; integers beyond 2^53 as bigint. */
  readonly sqlite?: (bytes: Uint8Array, query: string) => readonly Row[];
}

export type Row = Readonly<Record<string, unknown>>;

/** A file of which parts can be read: an export with media may have gigabytes of which we need one entry. */
export interface ByteSource {
  readonly name: string;
  readonly size: number;
  readonly slice: (start: number, end: number) => Promise<Uint8Array> | Uint8Array;
  /**
   * Reads into `to` what stands from `from` on, and gives how many bytes that were. Where a source can do so at once, a
   * long chat is never in memory whole: its texts are read again when asked for.
   */
  readonly readInto?: (to: Uint8Array, from: number) => number;
}

export interface ReadOptions {
  /** Overrides what the file says about the order of day and month. */
  readonly order?: "DMY" | "MDY" | "YMD" | undefined;
  /** The name of the person whose phone made the export, where the file only says "me". */
  readonly me?: string | undefined;
}

/** A file as readers of formats get it. */
export interface FileBytes {
  readonly name: string;
  readonly size: number;
  /** All of it; what is not in memory yet is read now. */
  readonly bytes: () => Uint8Array;
  /** See `ByteSource`; absent where the file is in memory. */
  readonly readInto?: (to: Uint8Array, from: number) => number;
}
