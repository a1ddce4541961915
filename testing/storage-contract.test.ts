import { expect, test } from "vitest";
import { memoryStorage } from "./platform.ts";
import { storageFaults } from "./storage-contract.ts";

test("the storage in memory keeps the contract", async () => {
  expect(await storageFaults(memoryStorage())).toEqual([]);
});

test("a storage that lists too much, or forgets to copy, is found out", async () => {
  const real = memoryStorage();
  const loose = { ...real, list: (_prefix: string) => real.list("") };
  expect((await storageFaults(loose)).length).toBe(1);
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  const shared = {
    ...real,
    get: (key: string) => Promise.resolve(kept.get(key)),
    commit: async (changes: Parameters<typeof real.commit>[0]) => {
      for (const [key, value] of changes) if (value) kept.set(key, value);
    },
  };
  expect((await storageFaults(shared)).length).toBeGreaterThan(2);
});
