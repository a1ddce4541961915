// The platform's ports in memory, with the faults a phone has: it stops at any write, and starts again from what was written.
import type { Changes, KeyStore, Lock, Primitives, Storage } from "@refrain/vault";
import type { Bytes } from "@refrain/wire";
import type { Dice } from "./dice.ts";

/** A phone that stopped. `fatal` tells the transport's callers that it is no lost connection. */
export class Crash extends Error {
  readonly fatal = true;
}

/** A write that did not happen; the phone goes on. */
export class DiskFull extends Error {}

export interface MemoryStorage extends Storage {
  /** Stops the phone at the write after so many; `written`: the stop comes after the write reached the disk. */
  crashIn(writes: number, written: boolean): void;
  /** Refuses the write after so many. */
  failIn(writes: number): void;
  /** How many transactions were written. */
  readonly writes: () => number;
  copy(): ReadonlyMap<string, Bytes>;
  restore(records: ReadonlyMap<string, Bytes>): void;
}

export function memoryStorage(): MemoryStorage {
  let records = new Map<string, Bytes>();
  let fuse: { left: number; written: boolean; goesOn?: boolean } | undefined;
  let count = 0;
  return {
    get: async (key) => records.get(key)?.slice(),
    list: async (prefix) =>
      [...records]
        .filter(([key]) => key.startsWith(prefix))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => [key, value.slice()] as const),
    async commit(changes: Changes) {
      const blown = fuse !== undefined && fuse.left-- === 0;
      const { written = true, goesOn = false } = fuse ?? {};
      if (blown) fuse = undefined;
      if (blown && goesOn) throw new DiskFull("no space left");
      if (blown && !written) throw new Crash("before the write");
      for (const [key, value] of Array.from(changes)) {
        if (value) records.set(key, value.slice());
        else records.delete(key);
      }
      count += 1;
      if (blown) throw new Crash("after the write");
    },
    async wipe() {
      records = new Map();
    },
    crashIn(writes, written) {
      fuse = { left: writes, written };
    },
    failIn(writes) {
      fuse = { left: writes, written: false, goesOn: true };
    },
    writes: () => count,
    copy: () => new Map(records),
    restore(from) {
      records = new Map(from);
    },
  };
}

export function memoryKeys(): KeyStore & {
  copy(): Map<string, unknown>;
  restore(from: Map<string, unknown>): void;
} {
  let handles = new Map<string, unknown>();
  return {
    load: async (name) => handles.get(name),
    save: async (name, handle) => void handles.set(name, handle),
    wipe: async () => handles.clear(),
    copy: () => new Map(handles),
    restore(from) {
      handles = new Map(from);
    },
  };
}

/** One after the other, in the order they came. */
export function memoryLock(): Lock {
  let tail: Promise<unknown> = Promise.resolve();
  return {
    exclusive<T>(run: () => Promise<T>): Promise<T> {
      const mine = tail.then(run, run);
      tail = mine.catch(() => undefined);
      return mine;
    },
  };
}

/** Primitives whose fresh keys come from the dice, so that a seed tells the same story again. */
export const seeded = (primitives: Primitives, dice: Dice): Primitives => ({
  ...primitives,
  signer: (seed) => primitives.signer(seed ?? dice.bytes(32)),
  agreement: (seed) => primitives.agreement(seed ?? dice.bytes(32)),
});
